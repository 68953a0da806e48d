"""Commands that export annotations: to a file, a folder of notes, or a copy of the PDF."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import mark, tr, tr_n
from paperdesk.jobs.export_annotations import Written, annotations_as_jsonld, write_annotations, write_notes
from paperdesk.jobs.export_papers import write_file
from paperdesk.jobs.marked_copy import export_marked_copy
from paperdesk.library.attachments import first_document
from paperdesk.library.records import AttachmentRow
from paperdesk.model.annotation import MarkFilter

LABEL = mark("Exporting annotations")
ALL = MarkFilter()
Export = Callable[[Desk, Sequence[int] | None, MarkFilter], None]


def export_file(desk: Desk, ids: Sequence[int] | None, wanted: MarkFilter) -> None:
    """Write annotations to a Markdown file, or update them there."""
    target = desk.ask.save_file(tr("Export annotations to a file"), "annotations.md", tr("Markdown (*.md)"))
    if target is not None:
        _export(desk, lambda progress: write_annotations(desk.library, ids, wanted, target, progress))


def export_folder(desk: Desk, ids: Sequence[int] | None, wanted: MarkFilter) -> None:
    """Write a note per paper to a folder, or update it there."""
    folder = desk.ask.choose_folder(tr("Choose a folder in your vault for the notes"))
    if folder is not None:
        _export(desk, lambda progress: write_notes(desk.library, ids, wanted, folder, progress))


def export_jsonld(desk: Desk, ids: Sequence[int] | None, wanted: MarkFilter) -> None:
    """Write annotations as W3C Web Annotations."""
    target = desk.ask.save_file(tr("Export Web Annotations"), "annotations.jsonld", tr("JSON-LD (*.jsonld)"))
    if target is None:
        return
    desk.tasks.job(
        desk.signals,
        tr(LABEL),
        lambda progress: write_file(target, iter([annotations_as_jsonld(desk.library, ids, wanted, progress)])),
        lambda _nothing: desk.notice(tr("Exported to {target}.", target=target)),
    )


EXPORTS: Mapping[str, Export] = {"file": export_file, "folder": export_folder, "jsonld": export_jsonld}


def export_listed(name: str) -> Callable[[Desk], None]:
    """Create a command that exports the annotations of the selected papers, or of the whole list."""

    def command(desk: Desk) -> None:
        selected = desk.selection.paper_ids
        EXPORTS[name](desk, tuple(selected if len(selected) > 1 else desk.list.ids), ALL)

    return command


def export_pdf(desk: Desk) -> None:
    """Write a copy of the current paper's PDF with its annotations."""
    row = desk.list.current_row
    if row is None:
        return
    paper_id, key = row.id, row.citation_key

    def find() -> AttachmentRow | None:
        with desk.library.read() as session:
            return first_document(session, paper_id)

    desk.tasks.query(desk.signals, find, partial(_export_copy, desk, key), topic="marked copy")


def _export_copy(desk: Desk, key: str, file: AttachmentRow | None) -> None:
    if file is None:
        desk.notice(desk.keys.fill(tr("This paper has no PDF yet. To attach one, press {palette} and type “attach”.")))
    else:
        save_marked_copy(desk, file.id, key)


def save_marked_copy(desk: Desk, file_id: int, key: str, password: str = "") -> None:
    """Ask for a file, and write a copy of a PDF with its annotations."""
    target = desk.ask.save_file(tr("Save a copy with annotations"), f"{key}-annotated.pdf", tr("PDF (*.pdf)"))
    if target is None:
        return
    desk.tasks.job(
        desk.signals,
        tr("Writing {target}", target=target.name),
        lambda _progress: export_marked_copy(desk.library, file_id, target, password),
        lambda count: desk.notice(
            tr_n(
                "Saved to {target} with {n} annotation. The original PDF is unchanged.",
                "Saved to {target} with {n} annotations. The original PDF is unchanged.",
                count,
                target=target,
            )
        ),
    )


def _export(desk: Desk, work: Callable[..., Written]) -> None:
    desk.tasks.job(desk.signals, tr(LABEL), work, lambda told: desk.notice(tr(told.summary)))
