from pathlib import Path

from paperdesk.library import first_look, papers
from paperdesk.library.library import Library
from paperdesk.library.records import PaperRow
from tests.drafts import add, draft


def test_the_first_look_shows_what_the_library_then_shows(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    ids = add(library, draft("One"), draft("Two"))
    library.close()
    found = first_look.take_first_look(tmp_path / "library", "library")
    assert found is not None
    assert sorted(found.ids) == sorted(ids)
    assert {row.title for row in found.rows} == {"One", "Two"}


def test_there_is_no_first_look_where_there_is_no_library(tmp_path: Path) -> None:
    assert first_look.take_first_look(tmp_path, "library") is None


def test_a_row_holds_what_its_record_promises(library: Library) -> None:
    (paper_id,) = add(library, draft("One"))
    with library.edit() as edit:
        papers.set_starred(edit, paper_ids=[paper_id], starred=True)
        (row,) = papers.get_rows(edit.session, [paper_id])
    assert {name for name, kind in PaperRow.__annotations__.items() if kind is bool} == {
        name for name, value in row._asdict().items() if type(value) is bool
    }
    assert (row.starred, row.has_pdf, row.is_paper) == (True, False, True)
