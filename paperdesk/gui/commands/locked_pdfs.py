"""Importing PDFs in the window: passwords of protected ones are asked for after the others are imported."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from paperdesk.errors import ImportFailed
from paperdesk.gui.commands.files import name_of
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import tr
from paperdesk.jobs.import_files import ImportOptions, ImportResult
from paperdesk.jobs.import_pdfs import LookedThrough, import_pdfs, pdfs_in
from paperdesk.jobs.progress import Progress

Show = Callable[[ImportResult], None]


def import_with_passwords(
    desk: Desk, files: Sequence[Path], looked_through: LookedThrough | None, apart: frozenset[int], show: Show
) -> None:
    """Import PDFs and folders of them; `show` reports the results, each protected file separately.

    Args:
        desk: the desk.
        files: PDFs and folders of PDFs.
        looked_through: the results of reading them, if they were previewed.
        apart: the positions of the files that stay separate papers.
        show: receives the results.
    """
    looked_at = looked_through.looked_at if looked_through else {}
    locked: list[str] = []

    def note(name: str, _was_wrong: bool) -> str:  # noqa: FBT001 - as `Passwords` is called
        locked.append(name)
        return ""

    def work(progress: Progress) -> tuple[ImportResult | None, list[Path]]:
        try:
            options = ImportOptions(apart=apart)
            result = import_pdfs(desk.library, files, options, progress, note, looked_at)
        except ImportFailed:
            if not locked:
                raise
            return None, [path for path in pdfs_in(files) if path.name in locked]
        others = tuple(record for record in result.rejected if record.source not in locked)
        return replace(result, rejected=others), [path for path in pdfs_in(files) if path.name in locked]

    def then(done: tuple[ImportResult | None, list[Path]]) -> None:
        result, protected = done
        if result is not None:
            show(result)
        for path in protected:
            _ask(desk, path, show)

    desk.tasks.job(desk.signals, tr("Importing {name}", name=name_of(files)), work, then)


def _ask(desk: Desk, path: Path, show: Show) -> None:
    """Ask for the password of one file, and import it."""
    question = tr("Password for {name}:", name=path.name)
    password = desk.ask.secret(tr("Password"), question)
    if not password:
        desk.notice(tr("{name} is password-protected and was skipped.", name=path.name))
        return
    desk.tasks.job(
        desk.signals,
        tr("Importing {name}", name=path.name),
        lambda progress: import_pdfs(
            desk.library, [path], ImportOptions(), progress, lambda _name, was_wrong: "" if was_wrong else password
        ),
        show,
    )
