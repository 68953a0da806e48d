"""Commands on the files of papers: attach one, print the text of one."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from paperdesk.cli.base import Command, find_papers, pass_call
from paperdesk.errors import PaperNotFound

if TYPE_CHECKING:
    from paperdesk.cli.base import Call


@click.command("attach", cls=Command)
@click.argument("paper", metavar="PAPER")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@pass_call
def attach(call: "Call", paper: str, files: tuple[Path, ...]) -> None:
    """Give a paper files; they are copied into the library, and the same file twice is one."""
    from paperdesk.jobs.import_pdfs import attach_pdf  # noqa: PLC0415

    with call.opened() as library:
        with library.read() as session:
            (paper_id,) = find_papers(session, [paper])
        count = sum(attach_pdf(library, paper_id, path) for path in files)
    call.say(f"Attached: {count} file{'s' if count != 1 else ''}.", {"attached": count})


@click.command("text", cls=Command)
@click.argument("paper", metavar="PAPER")
@click.option("--page", type=click.IntRange(1), help="Only this page.")
@click.option("--password", default="", help="Of a protected PDF.")
@pass_call
def text(call: "Call", paper: str, page: int | None, password: str) -> None:
    """Print the text of a paper's PDF."""
    from paperdesk.documents.apart import Apart  # noqa: PLC0415
    from paperdesk.documents.pages import read_pages  # noqa: PLC0415
    from paperdesk.library.attachments import place_of  # noqa: PLC0415
    from paperdesk.library.papers import get_detail  # noqa: PLC0415

    with call.opened() as library, library.read() as session:
        (paper_id,) = find_papers(session, [paper])
        files = [f for f in get_detail(session, paper_id).attachments if f.kind == "pdf"]
        if not files:
            raise PaperNotFound(
                "paper-without-pdf", "“{paper}” has no PDF yet. Give it one: paperdesk attach {paper} FILE", paper=paper
            )
        path = place_of(library.folder, files[0].path)
    reader = Apart()
    try:
        pages = reader.ask(read_pages, str(path), None if page is None else page - 1, password)
    finally:
        reader.close()
    call.say("\f".join(pages), {"pages": pages})
