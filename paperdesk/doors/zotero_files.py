"""Reading files and their texts through the Zotero API."""

from contextlib import closing

from paperdesk.documents.pages import read_pages
from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.doors.asked import Answer, Asked, json_answer, text_answer
from paperdesk.doors.item_keys import FILE, PAPER, key_of
from paperdesk.doors.zotero_answers import number, refused
from paperdesk.doors.zotero_items import KINDS, file_name
from paperdesk.doors.zotero_papers import Papers
from paperdesk.errors import DocumentError
from paperdesk.library import papers, row_versions
from paperdesk.library.attachments import place_of
from paperdesk.library.library import View
from paperdesk.library.paper_children import list_children
from paperdesk.library.records import AttachmentRow
from paperdesk.model.paper import Place

LARGEST_FILE_MB = 1_000
TEXT_S = 60.0  # for the text of one file


def file(found: Papers, _asked: Asked, key: str) -> Answer:
    """The content of a file; that of a paper's first file for the key of the paper."""
    row = _row(found, key)
    path = place_of(found.library.folder, row.path)
    try:
        if path.stat().st_size > LARGEST_FILE_MB * 1_000_000:
            raise refused(f"The file has more than {LARGEST_FILE_MB} MB", 413)
        content = path.read_bytes()
    except OSError as error:
        raise refused("The file is not there", 404) from error
    name = file_name(row).encode("ascii", "replace").decode().replace('"', "")
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Answer(200, content, KINDS.get(row.kind, "application/octet-stream"), headers)


def file_address(found: Papers, _asked: Asked, key: str) -> Answer:
    """The address of a file on this computer."""
    return text_answer(place_of(found.library.folder, _row(found, key).path).absolute().as_uri())


def full_text(found: Papers, _asked: Asked, key: str) -> Answer:
    """The text of a PDF."""
    row = _row(found, key)
    if row.kind != "pdf":
        raise refused("The file has no text that PaperDesk reads", 404)
    with closing(PdfProcess(TEXT_S)) as reader:
        try:
            pages = reader.ask(read_pages, str(place_of(found.library.folder, row.path)), None, "")
        except DocumentError as error:
            raise refused(str(error), 404) from error
    return json_answer({"content": "\n\n".join(pages), "indexedPages": len(pages), "totalPages": len(pages)})


def full_text_versions(found: Papers, asked: Asked) -> Answer:
    """The versions of all files that changed after a version."""
    with found.library.read() as view:
        since, newest = number(asked, "since", 0), row_versions.newest(view)
        ids = [row_id for row_id, _ in list_children(view, row_versions.FILE, papers.ids_in(view, [Place.LIBRARY]))]
        versions = row_versions.versions_of(view, row_versions.FILE, ids)
    told = {key_of(FILE, row_id): version for row_id, version in versions.items() if version > since}
    return json_answer(told, headers={"Last-Modified-Version": str(newest)})


def _row(found: Papers, key: str) -> AttachmentRow:
    with found.library.read() as view:
        row = _find(found, view, key)
    if row is None:
        raise refused("There is no such file", 404)
    return row


def _find(found: Papers, view: View, key: str) -> AttachmentRow | None:
    letter, row_id, paper = found.find(view, key)
    wanted = {PAPER: paper.attachments, FILE: [one for one in paper.attachments if one.id == row_id]}
    return next(iter(wanted.get(letter, ())), None)
