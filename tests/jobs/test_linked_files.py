from collections.abc import Sequence
from pathlib import Path

import pytest

from paperdesk.errors import ExportFailed, InvalidField
from paperdesk.exporters.base import ExportOptions
from paperdesk.jobs.linked_files import link_file, update_linked_files
from paperdesk.jobs.progress import Progress
from paperdesk.library import history, linked_files, papers
from paperdesk.library.library import Library
from paperdesk.library.records import LinkedFileRow
from tests.drafts import add, draft
from tests.samples import papers_of


class Linked:
    """A library with one linked file; `ids` are what its query finds."""

    def __init__(self, library: Library, file: Path) -> None:
        self.library, self.file = library, file
        self.ids: Sequence[int] = add(library, draft("Alpha nets", "Ann Lee", year=2020))
        link_file(library, file, "tag:x", ExportOptions())

    def update(self) -> LinkedFileRow:
        (row,) = update_linked_files(self.library, lambda _query: self.ids, Progress())
        return row


@pytest.fixture
def linked(library: Library, tmp_path: Path) -> Linked:
    (tmp_path / "out").mkdir()
    return Linked(library, tmp_path / "out" / "refs.bib")


def test_a_linked_file_is_written_and_follows(linked: Linked, library: Library) -> None:
    assert (linked.update().error, len(papers_of(linked.file.read_bytes()))) == ("", 1)
    linked.ids = [*linked.ids, *add(library, draft("Beta nets", "Bo Ng"))]
    row = linked.update()
    assert (row.paper_count, len(papers_of(linked.file.read_bytes()))) == (2, 2)
    assert len(papers_of((linked.file.parent / "refs.bib.bak").read_bytes())) == 1
    assert {path.name for path in linked.file.parent.iterdir()} == {"refs.bib", "refs.bib.bak"}


def test_a_file_whose_papers_are_the_same_is_not_touched(linked: Linked) -> None:
    first = linked.update()
    before = linked.file.stat().st_mtime_ns
    assert linked.update() == first
    assert linked.file.stat().st_mtime_ns == before


def test_a_link_to_a_file_stays_one(linked: Linked, tmp_path: Path) -> None:
    real = tmp_path / "elsewhere" / "real.bib"
    real.parent.mkdir()
    real.touch()
    linked.file.symlink_to(real)
    linked.update()
    assert linked.file.is_symlink()
    assert len(papers_of(real.read_bytes())) == 1


def test_nothing_found_never_empties_a_file(linked: Linked) -> None:
    linked.update()
    text = linked.file.read_bytes()
    linked.ids = []
    assert "finds no paper" in linked.update().error
    assert linked.file.read_bytes() == text


def test_what_somebody_else_wrote_is_kept_for_good(linked: Linked, library: Library) -> None:
    linked.file.write_text("by hand", encoding="utf-8")
    linked.update()
    linked.file.write_text("by hand again", encoding="utf-8")
    linked.update()
    kept = [linked.file.with_name(f"refs.bib.before-{number}").read_text(encoding="utf-8") for number in (1, 2)]
    assert kept == ["by hand", "by hand again"]


def test_a_file_that_cannot_be_written_costs_no_other(linked: Linked, library: Library, tmp_path: Path) -> None:
    other = tmp_path / "gone"
    other.mkdir()
    link_file(library, other / "a.bib", "", ExportOptions())
    other.rmdir()
    rows = update_linked_files(library, lambda _query: linked.ids, Progress())
    assert [bool(row.error) for row in rows] == [True, False]
    assert linked.file.exists()


def test_a_query_that_fails_leaves_the_file(linked: Linked, library: Library) -> None:
    linked.update()

    def fail(_query: str) -> Sequence[int]:
        raise ExportFailed("no-index", "no index")

    (row,) = update_linked_files(library, fail, Progress())
    assert row.error == "no index"
    assert len(papers_of(linked.file.read_bytes())) == 1
    assert linked.update().error == ""


def test_a_link_is_refused_where_there_is_one_or_no_folder(linked: Linked, library: Library, tmp_path: Path) -> None:
    with pytest.raises(InvalidField, match="already"):
        link_file(library, linked.file, "", ExportOptions())
    with pytest.raises(ExportFailed, match="the folder does not exist"):
        link_file(library, tmp_path / "nowhere" / "a.bib", "", ExportOptions())


def test_linking_can_be_taken_back_and_the_state_is_no_hindrance(linked: Linked, library: Library) -> None:
    linked.update()
    with library.read() as session:
        step = history.next_undo(session)
    assert step is not None
    assert step.label == "Linked refs.bib"
    with library.edit() as edit:
        history.turn_step(edit, step.id)
    with library.read() as session:
        assert linked_files.list_linked_files(session) == []


def test_the_keys_of_a_linked_file_are_fixed(linked: Linked, library: Library) -> None:
    linked.update()
    with library.read() as session:
        assert papers.get_detail(session, linked.ids[0]).key_is_fixed
