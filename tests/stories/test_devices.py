"""A reader with two devices: what is done in the window of one comes to the other, and back, by itself."""

from pathlib import Path

import pytest

from paperdesk.devices.membership import exchange, join, set_up
from paperdesk.gui.background.device_exchange import DeviceExchange
from paperdesk.library import papers
from paperdesk.library.library import Library
from tests.drafts import add, draft
from tests.gui.window import Reader

pytest.importorskip("loro", reason="the extra devices is not installed")


def titles(library: Library) -> set[str]:
    with library.read() as session:
        return {row.title for row in papers.get_rows(session, papers.list_ids(session)) if row.starred}


def test_what_is_starred_on_one_device_is_starred_on_the_other(reader: Reader, tmp_path: Path) -> None:
    assert reader.app.menus is not None
    assert reader.app.desk is not None
    reader.app.menus.run("exchange-devices")
    reader.wait(lambda: "on this device alone" in reader.notice)
    here, shared = reader.app.desk.library, tmp_path / "shared"
    (first,) = add(here, draft("On gauge fields", "Ann Smith", year=2020))
    set_up(here, shared)
    other = Library(tmp_path / "other")
    try:
        join(other, shared)
        with here.edit() as edit:
            papers.set_starred(edit, paper_ids=[first], starred=True)
        reader.app.menus.run("exchange-devices")
        reader.wait(lambda: "Exchanged with your other devices. Sent: 1." in reader.notice)
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
