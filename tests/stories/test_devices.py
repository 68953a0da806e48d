"""A reader with two devices: what is done in the window of one comes to the other, and back, by itself."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from paperdesk.devices.membership import exchange, join, set_up
from paperdesk.errors import DevicesError
from paperdesk.gui.background.device_exchange import DeviceExchange
from paperdesk.gui.widgets.buttons import LinkButton
from paperdesk.gui.windows.settings.devices_page import DevicesPage
from paperdesk.library import papers
from paperdesk.library.library import Library
from tests.drafts import add, draft
from tests.gui.window import Reader
from tests.helpers.stories import open_settings

pytest.importorskip("loro", reason="the extra devices is not installed")


SENTENCE = "a long sentence"


def devices_page(reader: Reader) -> DevicesPage:
    settings = open_settings(reader)
    settings.show_page("Devices")
    page = settings.findChild(DevicesPage)
    assert page is not None
    return page


def titles(library: Library) -> set[str]:
    with library.read() as session:
        return {row.title for row in papers.get_rows(session, papers.list_ids(session)) if row.starred}


def test_what_is_starred_on_one_device_is_starred_on_the_other(reader: Reader, tmp_path: Path) -> None:
    assert reader.app.menus is not None
    assert reader.app.desk is not None
    reader.app.menus.run("exchange-devices")
    reader.wait(lambda: "on this device only" in reader.notice)
    here, shared = reader.app.desk.library, tmp_path / "shared"
    (first,) = add(here, draft("On gauge fields", "Ann Smith", year=2020))
    set_up(here, shared)
    other = Library(tmp_path / "other")
    try:
        join(other, shared)
        with here.edit() as edit:
            papers.set_starred(edit, paper_ids=[first], starred=True)
        reader.app.menus.run("exchange-devices")
        reader.wait(lambda: "Synced with your other devices. Sent 1 set of changes." in reader.notice)
        exchange(other)
        assert titles(other) == {"On gauge fields"}
        ids = add(other, draft("The art of trees", "Don Knuth", year=1970))
        with other.edit() as edit:
            papers.set_starred(edit, paper_ids=ids, starred=True)
        exchange(other)
        by_itself = reader.app.findChild(DeviceExchange)
        assert by_itself is not None
        by_itself.exchange()
        reader.wait(lambda: titles(here) == {"On gauge fields", "The art of trees"})
    finally:
        other.close()


def test_a_folder_that_is_away_is_no_matter_for_the_window(reader: Reader, tmp_path: Path) -> None:
    assert reader.app.menus is not None
    assert reader.app.desk is not None
    shared = tmp_path / "shared"
    add(reader.app.desk.library, draft("On gauge fields", "Ann Smith", year=2020))
    set_up(reader.app.desk.library, shared)
    shared.rename(tmp_path / "away")
    by_itself = reader.app.findChild(DeviceExchange)
    assert by_itself is not None
    before = reader.notice
    by_itself.exchange()
    reader.wait(by_itself.timer.isActive)
    reader.settle()
    assert reader.notice == before


def test_devices_are_set_up_in_the_settings_and_differ_until_one_decides(reader: Reader, tmp_path: Path) -> None:
    assert reader.app.desk is not None
    here, shared = reader.app.desk.library, tmp_path / "shared"
    add(here, draft("On gauge fields", "Ann Smith", year=2020))
    page = devices_page(reader)
    reader.wait(lambda: "on this device only" in page.about.text())
    shared.mkdir()
    reader.ask.folder, reader.ask.choice = shared, 1
    reader.ask.passwords = [SENTENCE, "another"]
    page.choose.click()
    reader.wait(lambda: "differ" in page.message.text())
    assert not any(shared.iterdir())
    reader.ask.passwords = [SENTENCE, SENTENCE]
    page.choose.click()
    reader.wait(lambda: "encrypted" in page.about.text())
    reader.wait(lambda: page.state.text().startswith("Last synced"))
    assert not page.choose.isVisibleTo(page)
    other = Library(tmp_path / "other")
    try:
        with pytest.raises(DevicesError, match="passphrase"):
            join(other, shared)
        join(other, shared, passphrase=SENTENCE)
        for library, title in ((other, "Elsewhere"), (here, "Here")):
            with library.edit() as edit:
                papers.update_fields(edit, paper_id=1, values={"title": title})
            exchange(other)
        page.exchange.click()
        reader.wait(lambda: page.conflicts.isVisibleTo(page))
        reader.settle()
        assert "differ on 1 value" in page.state.text()
        assert page.others.topLevelItemCount() == 1
        page.conflicts.click()
        reader.wait(lambda: reader.sidebar.get("Conflicts") == 1)
        reader.wait(lambda: reader.titles == ["Here"])
        reader.go_to("Here")
        said = reader.app.window.paper_pane.said
        reader.wait(lambda: "Elsewhere" in "".join(label.text() for label in said.findChildren(QLabel)))
        take = next(button for button in said.findChildren(LinkButton) if button.text() == "Use this")
        take.click()
        reader.wait(lambda: reader.sidebar.get("Conflicts") is None)
        reader.wait(lambda: reader.titles == [])
        reader.press("g", "l")
        reader.wait(lambda: reader.titles == ["Elsewhere"])
        exchange(here)
        exchange(other)
        with other.read() as session:
            assert papers.get_details(session, [1])[0].fields.title == "Elsewhere"
        again = devices_page(reader)
        reader.wait(lambda: again.leave.isVisibleTo(again))
        again.leave.click()
        reader.wait(lambda: again.choose.isVisibleTo(again))
    finally:
        other.close()
