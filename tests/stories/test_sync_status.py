"""The status bar tells how syncing stands, and nothing to those who do not sync."""

from pathlib import Path

import pytest

from paperdesk.devices.membership import set_up
from paperdesk.gui.background.device_exchange import DeviceExchange
from paperdesk.gui.background.lab_exchange import LabWatching
from paperdesk.gui.background.sync_status import SyncStatus
from paperdesk.gui.windows.settings.lab_page import LabPage
from paperdesk.gui.windows.settings.settings_window import SettingsWindow
from paperdesk.labs import membership, passwords
from paperdesk.labs.address import written
from paperdesk.library import papers
from paperdesk.library.library import Library
from tests.drafts import add, draft
from tests.gui.window import Reader
from tests.labs.cluster import Cluster
from tests.labs.conftest import cluster, database, no_keyring, people
from tests.labs.labs import PASSWORD, People, asked

__all__ = ["cluster", "database", "no_keyring", "people"]
pytest.importorskip("loro", reason="the extra devices is not installed")


def library_of(reader: Reader) -> Library:
    assert reader.app.desk is not None
    return reader.app.desk.library


def look(reader: Reader) -> SyncStatus:
    """Have the window look now, not only in a minute."""
    found = reader.window.findChild(SyncStatus)
    assert found is not None
    found.look()
    reader.settle()
    return found


def test_who_does_not_sync_sees_nothing_and_no_timer_runs(reader: Reader) -> None:
    status = look(reader)
    reader.wait(lambda: not status.timer.isActive())
    assert not reader.window.status.sync.isVisible()


def test_devices_are_told_with_what_waits_and_what_fails(reader: Reader, tmp_path: Path) -> None:
    (paper,) = add(library_of(reader), draft("On gauge fields", "Ann Smith", year=2020))
    shared = tmp_path / "shared"
    set_up(library_of(reader), shared)
    item = reader.window.status.sync
    look(reader)
    assert item.text() == "Synced just now"
    assert item.toolTip().startswith("Devices: Last synced ")
    with library_of(reader).edit() as edit:
        papers.set_starred(edit, paper_ids=[paper], starred=True)
    reader.wait(lambda: item.text() == "1 change to send")
    shared.rename(tmp_path / "away")
    by_itself = reader.app.findChild(DeviceExchange)
    assert by_itself is not None
    by_itself.exchange()
    reader.wait(lambda: item.text().startswith("Not synced with your devices since "))
    assert "away" not in item.toolTip()
    assert "shared" in item.toolTip()
    (tmp_path / "away").rename(shared)
    by_itself.exchange()
    reader.wait(lambda: item.text() == "Synced just now")


def test_a_lab_is_told_and_a_click_opens_its_page(reader: Reader, people: People, cluster: Cluster) -> None:
    ana = people.start("Ana")
    add(ana.library, draft("On gauge fields", "Ann Smith", year=2020))
    ana.share(ana.collect("Our reading", 1))
    library = library_of(reader)
    membership.join(library, membership.invite(ana.library, "Wim", "editor", asked), asked)
    watching = reader.app.findChild(LabWatching)
    assert watching is not None
    item = reader.window.status.sync
    watching.exchange()
    reader.wait(lambda: item.text() == "Your lab needs your password")
    passwords.remember_password(written(membership.address_of(library)), PASSWORD)
    watching.exchange()
    reader.wait(lambda: item.text() == "Synced just now")
    cluster.stop()
    try:
        with library.edit() as edit:
            papers.update_fields(edit, paper_id=1, values={"year": 2021})
        watching.exchange()
        reader.wait(lambda: item.text().startswith("No answer from your lab since "))
        assert "1 change to send." in item.toolTip()
        assert "does not answer" in item.toolTip()
        reader.focus(item)
        reader.press("Space")
        dialog = reader.dialog
        assert isinstance(dialog, SettingsWindow)
        page = dialog.findChild(LabPage)
        assert page is not None
        reader.wait(lambda: "1 paper to send." in page.state.text())
        dialog.close()
    finally:
        cluster.start()
    watching.exchange()
    reader.wait(lambda: item.text() == "Synced just now")
    membership.leave(library, asked)
    watching.exchange()
    reader.wait(lambda: not item.isVisible())
