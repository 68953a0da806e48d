"""Copies of papers' files in a folder."""

from pathlib import Path

import pytest

from paperdesk.errors import ExportFailed, InvalidField
from paperdesk.jobs.import_pdfs import attach_pdf, link_files
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.save_files import save_files, stem_of
from paperdesk.library.library import Library
from tests.drafts import add, draft
from tests.pdfs import page_of, write_pdf


@pytest.fixture
def ids(library: Library, tmp_path: Path) -> list[int]:
    """Two papers of one author and year, the first with two files, and one without any."""
    made = add(
        library,
        draft("On gauge fields", "Ann Smith", year=2020),
        draft("On gauge forms", "Ann Smith", year=2020),
        draft("No file", "Bo Doe", year=1999),
    )
    for number, paper_id in enumerate((made[0], made[0], made[1])):
        attach_pdf(library, paper_id, write_pdf(tmp_path / f"{number}.pdf", [page_of(f"page {number}")]))
    return [*made]


def test_files_are_named_by_key_or_by_a_pattern_and_none_is_replaced(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    done = save_files(library, ids, target, "", Progress())
    key = stem_of(library, ids[0], "")
    assert [path.name for path in done.saved[:2]] == [f"{key}.pdf", f"{key} 2.pdf"]
    assert done.without == 1
    assert done.saved[0].read_bytes() == (tmp_path / "0.pdf").read_bytes()
    again = save_files(library, ids, target, "auth + ' ' + year", Progress())
    assert [path.name for path in again.saved] == ["Smith 2020.pdf", "Smith 2020 2.pdf", "Smith 2020 3.pdf"]
    assert len(list(target.iterdir())) == 6


def test_a_bad_pattern_writes_nothing_and_a_missing_file_is_told(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    with pytest.raises(InvalidField, match="no term"):
        save_files(library, ids, target, "nothing", Progress())
    assert not list(target.iterdir())
    linked = write_pdf(tmp_path / "linked.pdf", [page_of("x")])
    assert link_files(library, ids[2], [linked]) == 1
    assert link_files(library, ids[2], [linked]) == 0
    assert (library.folder / "files").is_dir()
    linked.unlink()
    done = save_files(library, [ids[2]], target, "", Progress())
    assert done.missing == ("linked.pdf",)
    with pytest.raises(ExportFailed):
        save_files(library, ids, tmp_path / "0.pdf", "", Progress())
