"""A lab in the settings: joining and creating one, members and roles, leaving, and a server that is down."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from paperdesk.gui.menus.sidebar_menu import SidebarMenu
from paperdesk.gui.windows.library.share_sheet import ShareSheet
from paperdesk.gui.windows.settings.lab_page import LabPage
from paperdesk.labs import membership, passwords, sharing
from paperdesk.labs.address import Address, written
from paperdesk.library import lab_state
from paperdesk.library.collections import add_collection, collect_papers
from paperdesk.library.library import Library
from tests.drafts import add, draft
from tests.gui.window import Reader
from tests.helpers.stories import carry_out, open_settings
from tests.labs.cluster import Cluster
from tests.labs.conftest import cluster, database, no_keyring, people
from tests.labs.labs import PASSWORD, People, asked

__all__ = ["cluster", "database", "no_keyring", "people"]


def lab_page(reader: Reader) -> LabPage:
    settings = open_settings(reader)
    settings.show_page("Lab")
    page = settings.findChild(LabPage)
    assert page is not None
    reader.settle()
    return page


def library_of(reader: Reader) -> Library:
    assert reader.app.desk is not None
    return reader.app.desk.library


def joined(reader: Reader, lab: People, *, role: str = "editor") -> None:
    """The reader of the window is in the lab, and the password is remembered."""
    library = library_of(reader)
    membership.join(library, membership.invite(lab.all[0].library, "Wim", role, asked), asked)
    passwords.remember_password(written(membership.address_of(library)), PASSWORD)


def rows(page: LabPage) -> list[tuple[str, str]]:
    """The members and their roles."""
    tree = page.people.rows
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items if item is not None]


def shared(page: LabPage) -> list[tuple[str, str, str]]:
    tree = page.shared.rows
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(1), item.text(2)) for item in items if item is not None]


def pick(reader: Reader, page: LabPage, name: str) -> None:
    """Select a member with the keyboard."""
    page.people.rows.setFocus()
    QTest.keyClick(page.people.rows, Qt.Key.Key_Home)
    for _ in range(page.people.rows.topLevelItemCount()):
        if page.people.chosen is not None and page.people.chosen.title == name:
            return
        QTest.keyClick(page.people.rows, Qt.Key.Key_Down)
    raise AssertionError(name)


@pytest.fixture
def lab(people: People) -> People:
    """Ana shares a collection with all, and one with Bo."""
    ana = people.start("Ana")
    people.join("Bo")
    add(ana.library, draft("On gauge fields", "Ann Smith", year=2020), draft("The art of trees", year=1970))
    ana.share(ana.collect("Our reading", 1), has_files=True)
    ana.share(ana.collect("Referees", 2), "Bo")
    return people


def test_a_lab_is_created_and_somebody_invited(reader: Reader, database: Address, tmp_path: Path) -> None:
    page = lab_page(reader)
    assert "server of the lab" in page.about.text()
    assert not page.exchange.isVisibleTo(page)
    reader.ask.answers = ["https://example.org"]
    page.make.click()
    reader.wait(lambda: "not a database address" in page.message.text())
    place = f"postgresql://{database.user}@{database.host}:{database.port}/{database.database}"
    reader.ask.answers = [place, "Naps", "Wim"]
    reader.ask.passwords = [database.password, PASSWORD, "another"]
    page.make.click()
    reader.wait(lambda: "passwords differ" in page.message.text())
    reader.ask.answers = [place, "Naps", "Wim"]
    reader.ask.passwords = [database.password, PASSWORD, PASSWORD]
    page.make.click()
    reader.wait(lambda: rows(page) == [("Wim", "owner")])
    assert "You are Wim (owner) in the lab “Naps” at 127.0.0.1" in page.about.text()
    assert not page.join.isVisibleTo(page)
    reader.wait(lambda: page.state.text().startswith("Last synced"))  # by itself, with the password just chosen

    reader.ask.answers, reader.ask.chosen = ["Bo"], ["Reader"]
    page.people.invite.click()
    reader.wait(lambda: ("Bo", "reader (invited)") in rows(page))
    assert page.invitation.text() == reader.ask.clipboard
    other = Library(tmp_path / "bo")
    try:
        membership.join(other, reader.ask.clipboard, asked)
    finally:
        other.close()
    page.exchange.click()
    reader.wait(lambda: ("Bo", "reader") in rows(page))


def test_somebody_joins_by_a_copied_invitation_and_leaves(reader: Reader, lab: People) -> None:
    page = lab_page(reader)
    reader.ask.clipboard = membership.invite(lab.all[0].library, "Wim", "editor", asked)
    reader.ask.answers, reader.ask.passwords = [reader.ask.clipboard], [PASSWORD, PASSWORD]
    page.join.click()
    reader.wait(lambda: rows(page) == [("Ana", "owner"), ("Bo", "editor"), ("Wim", "editor")])
    assert reader.ask.offered == reader.ask.clipboard
    reader.wait(lambda: shared(page) == [("Our reading", "Whole lab", "Shared")])
    assert not page.people.invite.isVisibleTo(page)  # by owners only
    reader.ask.says_yes = False
    page.leave.click()
    reader.settle()
    assert membership.is_in_lab(library_of(reader))
    reader.ask.says_yes = True
    page.leave.click()
    reader.wait(lambda: page.join.isVisibleTo(page))
    assert "stay in your library" in reader.ask.questions[-1]
    assert "Wim" not in [m.title for m in membership.list_members(lab.all[0].library, asked) if not m.removed]
    with library_of(reader).read_plainly() as view:
        assert view.execute("select title from papers").fetchall() == [("On gauge fields",)]


def test_an_invitation_that_was_cut_off_is_told(reader: Reader) -> None:
    page = lab_page(reader)
    reader.ask.answers = ["paperdesk-lab://half"]
    page.join.click()
    reader.wait(lambda: "invitation is incomplete" in page.message.text())


def test_an_owner_changes_roles_and_removes_members(reader: Reader, lab: People) -> None:
    joined(reader, lab, role="owner")
    page = lab_page(reader)
    reader.wait(lambda: ("Bo", "editor") in rows(page))
    assert not page.people.role.isEnabled()
    pick(reader, page, "Wim")
    assert not page.people.remove.isEnabled()  # oneself
    pick(reader, page, "Bo")
    reader.ask.chosen = ["Reader"]
    page.people.role.click()
    reader.wait(lambda: ("Bo", "reader") in rows(page))
    assert reader.ask.questions == ["Change the role of Bo from editor to reader?"]
    assert page.people.chosen is not None
    reader.ask.says_yes = False
    page.people.remove.click()
    reader.settle()
    assert ("Bo", "reader") in rows(page)
    reader.ask.says_yes = True
    page.people.remove.click()
    reader.wait(lambda: "Bo is no longer in the lab." in page.message.text())
    reader.wait(lambda: [name for name, _ in rows(page)] == ["Ana", "Wim"])


def test_a_server_that_is_down_is_told_calmly_and_may_be_forgotten(
    reader: Reader, lab: People, cluster: Cluster
) -> None:
    joined(reader, lab)
    page = lab_page(reader)
    page.exchange.click()
    reader.wait(lambda: shared(page) == [("Our reading", "Whole lab", "Shared")])
    page.window().close()
    reader.settle()
    cluster.stop()
    try:
        page = lab_page(reader)
        reader.wait(lambda: "does not answer" in page.trouble.text())
        assert shared(page) == [("Our reading", "Whole lab", "Shared")]
        assert "Last synced" in page.state.text()
        assert rows(page) == []
        reader.ask.says_yes = True
        page.leave.click()
        reader.wait(lambda: page.join.isVisibleTo(page))
        assert "does not answer" in reader.ask.questions[-1]
        assert not page.trouble.isVisibleTo(page)
    finally:
        cluster.start()


def test_a_password_that_is_not_kept_is_asked_for_when_it_is_needed(reader: Reader, lab: People) -> None:
    joined(reader, lab)
    passwords.forget_password(written(membership.address_of(library_of(reader))))
    page = lab_page(reader)
    reader.wait(lambda: "to enter it" in page.trouble.text())
    assert reader.ask.asked == []
    reader.ask.passwords = [PASSWORD]
    page.exchange.click()
    reader.wait(lambda: ("Wim", "editor") in rows(page))
    reader.wait(lambda: not page.trouble.isVisibleTo(page))


def entries(reader: Reader, title: str) -> dict[str, Callable[[], None]]:
    """The commands in the menu of a collection in the sidebar."""
    menu = reader.window.findChild(SidebarMenu)
    assert menu is not None
    row = next(row for row in reader.window.sidebar.rows.rows if row.title == title)
    return {name.split("\t")[0]: run for name, run in menu.entries(row)}


def sheet(reader: Reader) -> ShareSheet:
    found: list[ShareSheet] = []

    def is_there() -> bool:
        found[:] = [each for each in reader.window.findChildren(ShareSheet) if each.isVisible()]
        return bool(found)

    reader.wait(is_there)
    return found[0]


def own_collection(reader: Reader, name: str) -> None:
    """A new collection of one paper, in the library of the window."""
    library = library_of(reader)
    ids = add(library, draft("Deep sleep of machines", "Kim Lee", year=2022))
    with library.edit() as edit:
        collection = add_collection(edit, name=name)
        collect_papers(edit, collection_id=collection, paper_ids=ids)
    reader.wait(lambda: name in reader.sidebar)


def test_a_collection_is_shared_from_its_menu_with_some_and_then_with_more(reader: Reader, lab: People) -> None:
    own_collection(reader, "Naps")
    assert not [name for name in entries(reader, "Naps") if "hare" in name]
    joined(reader, lab)
    reader.wait(lambda: "Share with lab…" in entries(reader, "Naps"))
    entries(reader, "Naps")["Share with lab…"]()
    asking = sheet(reader)
    assert [asking.people.item(row).text() for row in range(asking.people.count())] == ["Ana", "Bo"]
    asking.some.click()
    assert not asking.yes.isEnabled()
    reader.focus(asking.people)
    reader.press("Down", "Space")  # Bo
    assert asking.chosen == ["Bo"]
    asking.yes.click()
    reader.wait(lambda: reader.notice == "Naps is shared with Bo.")
    ana, bo = lab.all
    ana.sync(), bo.sync()
    assert ana.titles("Naps") == []
    assert bo.titles("Naps") == ["Deep sleep of machines"]

    reader.wait(lambda: "Share with more members…" in entries(reader, "Naps"))
    entries(reader, "Naps")["Share with more members…"]()
    asking = sheet(reader)
    assert not asking.whole.isVisible()
    assert [asking.people.item(row).text() for row in range(asking.people.count())] == ["Ana"]
    reader.press("Home", "Space", "Return")
    reader.wait(lambda: reader.notice == "Naps is shared with Ana.")
    ana.sync()
    assert ana.titles("Naps") == ["Deep sleep of machines"]


def test_the_shown_collection_is_shared_with_all_and_its_files(reader: Reader, lab: People) -> None:
    own_collection(reader, "Naps")
    carry_out(reader, "share-collection")
    assert reader.notice.startswith("Go to the collection")
    reader.window.sidebar.scope_picked.emit(
        next(row.scope for row in reader.window.sidebar.rows.rows if row.title == "Naps")
    )
    carry_out(reader, "share-collection")
    reader.wait(lambda: "This library is not in a lab." in reader.notice)
    joined(reader, lab)
    carry_out(reader, "share-collection")
    asking = sheet(reader)
    asking.files.click()
    asking.yes.click()
    reader.wait(lambda: reader.notice == "Naps is shared with the whole lab.")
    with library_of(reader).read_plainly() as view:
        (found,) = [each for each in lab_state.list_shared(view) if each.title == "Naps"]
    assert (found.is_open, found.has_files) == (True, True)
    reader.wait(lambda: not [name for name in entries(reader, "Naps") if name.startswith("Share")])
    carry_out(reader, "share-collection")
    reader.settle()
    assert reader.notice == "Naps is shared with the whole lab."


def test_sharing_stops_from_the_page_and_from_the_menu(reader: Reader, lab: People) -> None:
    own_collection(reader, "Naps")
    joined(reader, lab)
    page = lab_page(reader)
    page.exchange.click()
    reader.wait(lambda: ("Wim", "editor") in rows(page))
    page.window().close()
    carry_out(reader, "exchange-lab")
    reader.wait(lambda: "Share with lab…" in entries(reader, "Naps"))
    entries(reader, "Naps")["Share with lab…"]()
    sheet(reader).yes.click()
    reader.wait(lambda: reader.notice == "Naps is shared with the whole lab.")

    page = lab_page(reader)
    reader.wait(lambda: len(shared(page)) == 2)
    reader.wait(lambda: ("Wim", "editor") in rows(page))
    assert not page.shared.unshare.isEnabled()
    reader.focus(page.shared.rows)
    reader.press("End")  # of Ana
    assert page.shared.chosen is not None
    assert page.shared.chosen.title == "Our reading"
    assert not page.shared.unshare.isEnabled()
    reader.press("Home")
    assert page.shared.chosen.title == "Naps"
    reader.ask.says_yes = False
    page.shared.unshare.click()
    reader.settle()
    assert len(shared(page)) == 2
    reader.ask.says_yes = True
    page.shared.unshare.click()
    reader.wait(lambda: page.message.text() == "Naps is no longer shared.")
    reader.wait(lambda: [title for title, _, _ in shared(page)] == ["Our reading"])
    page.window().close()
    reader.wait(lambda: "Share with lab…" in entries(reader, "Naps"))

    ana = lab.all[0]
    with ana.library.read_plainly() as view:
        (theirs,) = [each.collection_uid for each in lab_state.list_shared(view) if each.title == "Our reading"]
    sharing.unshare(ana.library, theirs, ana.means)
    reader.wait(lambda: "No longer shared: Our reading. Your papers stay as they are." in reader.notice)
    with library_of(reader).read_plainly() as view:
        assert view.execute("select title from papers where title like 'On%'").fetchall() == [("On gauge fields",)]
    entries(reader, "Naps")["Share with lab…"]()
    sheet(reader).yes.click()
    reader.wait(lambda: "Stop sharing…" in entries(reader, "Naps"))
    reader.wait(lambda: reader.notice == "Naps is shared with the whole lab.")
    entries(reader, "Naps")["Stop sharing…"]()
    reader.wait(lambda: reader.notice == "Naps is no longer shared.")
    assert "Everyone keeps the papers they have." in reader.ask.questions[-1]
