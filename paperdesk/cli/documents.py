"""Commands for the files of papers: attach files, print the text of a PDF."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk.cli.base import Command, find_papers, pass_call
from paperdesk.errors import DocumentError, PaperNotFound
from paperdesk.language import number, tr, tr_n

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.library.library import Library
    from paperdesk.library.records import FileRow


@click.command("attach", cls=Command)
@click.argument("paper", metavar="PAPER")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option("--link", is_flag=True, help="Leave the files where they are and store only their paths.")
@pass_call
def attach(call: "Call", /, paper: str, files: tuple[Path, ...], *, link: bool) -> None:
    """Attach files to a paper. They are copied into the library; duplicates are skipped."""
    from paperdesk.jobs.import_pdfs import attach_pdf, link_files  # noqa: PLC0415

    with call.opened() as library:
        with library.read() as session:
            (paper_id,) = find_papers(session, [paper])
        if link:
            count = link_files(library, paper_id, files)
        else:
            count = sum(attach_pdf(library, paper_id, path) for path in files)
    call.say(tr_n("Attached: {n} file.", "Attached: {n} files.", count), {"attached": count})


@click.command("save-files", cls=Command)
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path, file_okay=False))
@click.argument("query", nargs=-1)
@click.option("--names", metavar="PATTERN", default="", help="Name pattern, like that of citation keys (default: key).")
@pass_call
def save_files(call: "Call", /, folder: Path, query: tuple[str, ...], *, names: str) -> None:
    """Copy the attached files of the papers matching QUERY to FOLDER, named by citation key or a pattern."""
    from paperdesk.cli.search import find  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.jobs.save_files import save_files as save  # noqa: PLC0415

    with call.opened() as library:
        ids = find(library, " ".join(query), sort="").ids
        folder.mkdir(parents=True, exist_ok=True)
        done = save(library, ids, folder, names, Progress())
    text = tr_n("Saved: {n} file.", "Saved: {n} files.", len(done.saved))
    if done.missing:
        text += " " + tr("Missing: {n}.", n=number(len(done.missing)))
    call.say(text, {"saved": [str(path) for path in done.saved], "missing": [*done.missing], "without": done.without})


@click.command("text", cls=Command)
@click.argument("paper", metavar="PAPER")
@click.option("--page", type=click.IntRange(1), help="Only this page.")
@click.option("--password", default="", help="Password of a protected PDF.")
@click.option("--ocr", is_flag=True, help="Recognise the text of a scan with “tesseract”, and keep it for searching.")
@click.option("--language", default="eng", help="Language of the scan in tesseract's notation: eng, deu, eng+fra.")
@pass_call
def text(call: "Call", /, paper: str, *, page: int | None, password: str, ocr: bool, language: str) -> None:
    """Print the text of a paper's PDF."""
    from paperdesk.documents.pages import read_pages  # noqa: PLC0415
    from paperdesk.documents.pdf_process import PdfProcess  # noqa: PLC0415
    from paperdesk.jobs.full_texts import has_text  # noqa: PLC0415

    with call.opened() as library:
        file, path = _pdf_of(library, paper)
        reader = PdfProcess()
        try:
            pages = reader.ask(read_pages, str(path), None if page is None else page - 1, password)
        finally:
            reader.close()
        if not has_text(pages) and page is None:
            pages = _read_scan(library, file, path, len(pages), (password, language)) if ocr else _tell_scan(paper)
    call.say("\f".join(pages), {"pages": pages})


def _pdf_of(library: "Library", paper: str) -> "tuple[FileRow, Path]":
    """The first PDF of a paper."""
    from paperdesk.library.attachments import list_pdfs, place_of  # noqa: PLC0415

    with library.read() as session:
        (paper_id,) = find_papers(session, [paper])
        files = [file for file in list_pdfs(session) if file.paper_id == paper_id]
    if not files:
        raise PaperNotFound(
            "paper-without-pdf", "“{paper}” has no PDF yet. Attach one with: paperdesk attach {paper} FILE", paper=paper
        )
    return files[0], place_of(library.folder, files[0].path)


def _tell_scan(paper: str) -> list[str]:
    """Report that a PDF has no text, and how to recognise it."""
    from paperdesk.jobs.read_scans import refuse_without_program  # noqa: PLC0415

    refuse_without_program()
    raise DocumentError(
        "document-without-text",
        "This PDF is a scan and contains no text. To recognise its text, run: paperdesk text {paper} --ocr",
        paper=paper,
    )


def _read_scan(library: "Library", file: "FileRow", path: Path, page_count: int, how: tuple[str, str]) -> list[str]:
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.jobs.read_scans import keep_scan, read_scan  # noqa: PLC0415

    password, language = how
    pages = read_scan(path, page_count, language, Progress(), password)
    if not keep_scan(library, file, pages):
        raise DocumentError(
            "scan-without-text", "No text was recognised in this scan. Check the language given with --language."
        )
    return pages


COMMANDS = (attach, save_files, text)
