"""A reader in a lab: what others change comes to the window by itself, and what is done there goes to them."""

from pathlib import Path

import pytest

from paperdesk.gui.background.lab_exchange import LabWatching
from paperdesk.gui.paper_pane.seen_section import SeenSection
from paperdesk.labs import membership, passwords
from paperdesk.labs.address import written
from paperdesk.library import papers
from tests.drafts import add, draft
from tests.gui.window import Reader
from tests.labs.cluster import Cluster
from tests.labs.labs import PASSWORD, People, asked

YEARS = "select title, year from papers order by title"


@pytest.fixture
def lab(people: People) -> People:
    """Ana shares a collection of one paper."""
    ana = people.start("Ana")
    add(ana.library, draft("On gauge fields", "Ann Smith", year=2020))
    ana.share(ana.collect("Our reading", 1))
    return people


def watching(reader: Reader) -> LabWatching:
    found = reader.app.findChild(LabWatching)
    assert found is not None
    return found


def joined(reader: Reader, lab: People, *, is_kept: bool) -> None:
    """The reader of the window is in the lab."""
    assert reader.app.desk is not None
    library = reader.app.desk.library
    membership.join(library, membership.invite(lab.all[0].library, "Wim", "editor", asked), asked)
    if is_kept:
        passwords.remember_password(written(membership.address_of(library)), PASSWORD)


def years(reader: Reader) -> list[tuple[str, int]]:
    assert reader.app.desk is not None
    with reader.app.desk.library.read_plainly() as view:
        return view.execute(YEARS).fetchall()


def test_what_others_change_comes_by_itself(reader: Reader, lab: People) -> None:
    joined(reader, lab, is_kept=True)
    watching(reader).exchange()
    reader.wait(lambda: years(reader) == [("On gauge fields", 2020)])
    reader.wait(lambda: "New from your lab: Our reading." in reader.notice)
    ana = lab.all[0]
    with ana.edit() as edit:
        papers.update_fields(edit, paper_id=1, values={"year": 2021})
    ana.sync()
    reader.wait(lambda: years(reader) == [("On gauge fields", 2021)])  # nobody asked for it: the server told

    assert reader.app.desk is not None
    assert reader.app.menus is not None
    reader.app.menus.run("go-library")
    reader.go_to("On gauge fields")

    def told() -> str:
        pane = reader.window.findChild(SeenSection)
        return pane.entries.text() if pane is not None else ""

    reader.wait(lambda: "In your lab: year changed by Ana, " in told())
    assert "In your lab: shared by Ana, " in told()

    with reader.app.desk.library.edit("edit") as edit:
        papers.update_fields(edit, paper_id=1, values={"year": 2022})
    reader.wait(lambda: ana.sync() is not None and ana.field("On gauge fields", "year") == 2022)


def test_the_password_is_asked_for_where_none_is_kept(reader: Reader, lab: People) -> None:
    assert reader.app.menus is not None
    reader.app.menus.run("exchange-lab")
    reader.wait(lambda: "This library is not in a lab." in reader.notice)
    joined(reader, lab, is_kept=False)
    reader.ask.passwords = [PASSWORD]
    reader.app.menus.run("exchange-lab")
    reader.wait(lambda: "Synced with your lab." in reader.notice)
    assert years(reader) == [("On gauge fields", 2020)]


def test_a_server_that_is_down_is_no_matter_for_the_window(
    reader: Reader, lab: People, cluster: Cluster, tmp_path: Path
) -> None:
    joined(reader, lab, is_kept=True)
    assert reader.app.desk is not None
    library = reader.app.desk.library
    cluster.stop()
    try:
        before = reader.notice
        watching(reader).exchange()
        reader.wait(lambda: "does not answer" in membership.tell_standing(library).trouble)
        reader.settle()
        assert reader.notice == before
    finally:
        cluster.start()
    watching(reader).exchange()
    reader.wait(lambda: years(reader) == [("On gauge fields", 2020)])
    reader.wait(lambda: membership.tell_standing(library).trouble == "")
