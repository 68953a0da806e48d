from pathlib import Path

from paperdesk.library import first_look
from paperdesk.library.library import Library
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
