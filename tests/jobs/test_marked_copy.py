"""A copy of a PDF with the library's annotations in it: the original is never touched."""

from pathlib import Path

import pytest

from paperdesk.errors import ExportFailed
from paperdesk.jobs.marked_copy import export_marked_copy
from paperdesk.library.annotations import add_annotation
from paperdesk.library.attachments import get_document
from paperdesk.library.library import Library
from paperdesk.model.annotation import Anchor, AnnotationKind
from tests.jobs.attached import attach_paper, kept_file


@pytest.fixture
def file_id(library: Library, tmp_path: Path) -> int:
    paper_id, file = attach_paper(library, tmp_path)
    with library.edit() as edit:
        anchor = Anchor(attachment_id=file.id, page=1, rects=((70, 100, 90, 112),))
        add_annotation(edit, paper_id=paper_id, kind=AnnotationKind.AREA, color="red", anchor=anchor, text="Look")
    return file.id


def original(library: Library, file_id: int) -> Path:
    with library.read() as session:
        return kept_file(library, get_document(session, file_id).file)


def test_the_copy_has_the_marks_and_the_original_its_bytes(library: Library, file_id: int, tmp_path: Path) -> None:
    before, target = original(library, file_id).read_bytes(), tmp_path / "out" / "copy.pdf"
    target.parent.mkdir()
    assert export_marked_copy(library, file_id, target) == 1
    assert original(library, file_id).read_bytes() == before
    assert target.read_bytes() != before
    assert list(target.parent.iterdir()) == [target]


def test_the_file_itself_is_no_place_for_the_copy(library: Library, file_id: int) -> None:
    source = original(library, file_id)
    before = source.read_bytes()
    with pytest.raises(ExportFailed, match="is the original PDF"):
        export_marked_copy(library, file_id, source)
    assert source.read_bytes() == before


def test_a_place_that_cannot_be_written_is_said(library: Library, file_id: int, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="Choose another location"):
        export_marked_copy(library, file_id, tmp_path / "absent" / "copy.pdf")
