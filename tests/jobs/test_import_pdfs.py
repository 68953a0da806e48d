from pathlib import Path

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.jobs.import_files import ImportOptions, ImportResult
from paperdesk.jobs.import_pdfs import attach_pdf, import_pdfs
from paperdesk.jobs.progress import Progress
from paperdesk.library import history
from paperdesk.library.library import Library
from paperdesk.library.papers import find_paper, get_detail, get_rows, list_ids
from tests.drafts import add, draft
from tests.pdfs import Text, page_of, write_pdf

BODY = page_of(*["Words of the text that fill the page and are all of one size."] * 20, top=300)


def paper_file(path: Path, title: str, stamp: str = "") -> Path:
    return write_pdf(path, [[Text(title, 20, top=90), Text(stamp, 9, top=60), *BODY]])


def bring_in(library: Library, *paths: Path) -> ImportResult:
    return import_pdfs(library, paths, ImportOptions(), Progress())


def test_a_folder_of_pdfs_becomes_papers_with_their_files(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "pdfs"
    (folder / "below").mkdir(parents=True)
    known = paper_file(folder / "a.pdf", "On the Growth of Trees", "https://doi.org/10.1000/trees")
    paper_file(folder / "below" / "b.pdf", "A Letter without a Name")
    (folder / "c.pdf").write_bytes(b"")
    result = bring_in(library, folder)
    assert (result.added, [r.source for r in result.rejected]) == (2, ["c.pdf"])
    with library.read() as session:
        rows = {row.title: row for row in get_rows(session, list_ids(session))}
        detail = get_detail(session, rows["On the Growth of Trees"].id)
    assert [(row.place, row.has_pdf) for row in rows.values()] == [("library", True), ("inbox", True)]
    (file,) = detail.attachments
    assert (file.title, file.page_count, file.is_linked) == ("a.pdf", 1, False)
    assert (library.folder / file.path).read_bytes() == known.read_bytes()
    assert detail.identifier("doi") == "10.1000/trees"


def test_the_same_file_twice_is_one_file_of_one_paper(library: Library, tmp_path: Path) -> None:
    first = paper_file(tmp_path / "a.pdf", "On the Growth of Trees")
    second = tmp_path / "copy.pdf"
    second.write_bytes(first.read_bytes())
    assert bring_in(library, first).added == 1
    assert bring_in(library, second).unchanged == 1
    assert len(list((library.folder / "files").rglob("*.pdf"))) == 1


def test_a_pdf_meets_the_paper_that_is_there(library: Library, tmp_path: Path) -> None:
    (paper_id,) = add(library, draft("The growth of trees", "Ann Lee", doi="10.1000/trees"))
    result = bring_in(library, paper_file(tmp_path / "a.pdf", "On the Growth of Trees", "doi:10.1000/trees"))
    assert (result.updated, result.papers) == (1, (paper_id,))
    with library.read() as session:
        detail = get_detail(session, paper_id)
    assert (detail.fields.title, len(detail.attachments)) == ("The growth of trees", 1)


def test_importing_a_pdf_is_one_step_that_can_be_undone(library: Library, tmp_path: Path) -> None:
    result = bring_in(library, paper_file(tmp_path / "a.pdf", "On the Growth of Trees"))
    assert result.step_id is not None
    with library.edit() as edit:
        history.turn_step(edit, result.step_id)
    with library.read() as session:
        assert list_ids(session) == []
    with library.edit() as edit:
        history.turn_step(edit, result.step_id)
    with library.read() as session:
        (paper_id,) = list_ids(session)
        (file,) = get_detail(session, paper_id).attachments
    assert (library.folder / file.path).exists()


def test_a_folder_without_pdfs_says_so(library: Library, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="is a folder without PDFs"):
        bring_in(library, tmp_path)


def test_files_of_any_kind_are_attached_once(library: Library, tmp_path: Path) -> None:
    add(library, draft("The growth of trees", "Ann Lee", year=2020))
    data = tmp_path / "data.csv"
    data.write_text("a,b\n")
    with library.read() as session:
        paper_id = find_paper(session, "1")
    assert [attach_pdf(library, paper_id, data) for _ in range(2)] == [True, False]
    with pytest.raises(ImportFailed, match="cannot be read: No such file"):
        attach_pdf(library, paper_id, tmp_path / "none.pdf")
