"""A copy of a paper's PDF with its annotations in it, for others and for other programs."""

from pathlib import Path

from paperdesk.documents.marks import FoundMark
from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.documents.write_marks import write_marked_copy
from paperdesk.errors import ExportFailed
from paperdesk.library.annotations import marks_of
from paperdesk.library.attachments import get_document, place_of
from paperdesk.library.library import Library
from paperdesk.library.records import AnnotationRow
from paperdesk.model.annotation import COLORS
from paperdesk.unfinished import beside, unfinished

TIMEOUT_S = 120.0


def export_marked_copy(library: Library, attachment_id: int, target: Path, password: str = "") -> int:
    """Write a copy of a PDF with its annotations from the library; returns their number.

    Raises:
        ExportFailed: the copy cannot be written, or would overwrite the file itself.
        DocumentLocked, DocumentDamaged: the PDF cannot be opened.
    """
    with library.read() as session:
        row = get_document(session, attachment_id)
        marks = marks_of(session, attachment_id)
    source = place_of(library.folder, row.file.path)
    if target.exists() and source.exists() and target.samefile(source):
        raise ExportFailed(
            "copy-over-original",
            "{target} is the original PDF, which is never changed. Choose another name for the copy.",
            target=target,
        )
    reader = PdfProcess(TIMEOUT_S)
    try:
        with unfinished(beside(target)) as draft:
            draft.touch()
            count = reader.ask(write_marked_copy, str(source), str(draft), [_found(mark) for mark in marks], password)
            draft.replace(target.resolve())
    except OSError as error:
        raise ExportFailed(
            "target-not-written",
            "{target} cannot be written: {reason}. Choose another location.",
            target=target,
            reason=error.strerror,
        ) from error
    finally:
        reader.close()
    return count


def _found(mark: AnnotationRow) -> FoundMark:
    color = COLORS.get(mark.color, mark.color)
    anchor = mark.anchor
    return FoundMark(anchor.page or 0, str(mark.kind), color, anchor.rects, mark.text, anchor.quote, anchor.further)
