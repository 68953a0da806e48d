"""Export: papers as text in an open format, to a file or to the caller."""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from paperdesk.errors import ExportFailed, Words
from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.jobs.pandoc import document_of
from paperdesk.jobs.progress import Progress
from paperdesk.library import keys, papers
from paperdesk.library.library import Library
from paperdesk.library.records import PaperDetail
from paperdesk.model.identifiers import as_written
from paperdesk.model.paper import clean_fields, clean_link
from paperdesk.model.standing import marked_comment
from paperdesk.model.tag_names import tags_as_written
from paperdesk.unfinished import beside, unfinished

BATCH_PAPERS = 500


def export_text(
    library: Library, paper_ids: Sequence[int], exporter: Exporter, options: ExportOptions, progress: Progress
) -> str:
    """The papers as text; fixes their citation keys.

    Raises:
        ExportFailed: the format is not a text format.
    """
    if exporter.pandoc:
        raise ExportFailed(
            "format-is-no-text", "{format} is not a text format. Name a file to write to.", format=exporter.label
        )
    return "".join(_pieces(library, paper_ids, exporter, options, progress))


def preview_text(library: Library, paper_ids: Sequence[int], exporter: Exporter, options: ExportOptions) -> str:
    """The file that these papers would produce; no citation key is fixed."""
    with library.read_in_foreground() as session:
        details = papers.get_details(session, paper_ids)
    return "".join(exporter.write(map(record_of, details), options))


def export_file(
    library: Library,
    paper_ids: Sequence[int],
    exporter: Exporter,
    options: ExportOptions,
    target: Path,
    progress: Progress,
) -> int:
    """Write the papers to a file and return their number; the file is replaced completely or not at all.

    Raises:
        ExportFailed: the file cannot be written, or the program that creates it is missing.
    """
    write_export(target, _pieces(library, paper_ids, exporter, options, progress), exporter)
    return len(paper_ids)


def write_export(target: Path, pieces: Iterator[str], exporter: Exporter) -> None:
    """Write an exporter's text to a file, as the document that pandoc makes of it if the format is one.

    Raises:
        ExportFailed: the file cannot be written, or the program that creates it is missing.
    """
    if exporter.pandoc:
        write_bytes(target, [document_of("".join(pieces).encode(), exporter.pandoc, exporter.program)])
    else:
        write_file(target, pieces)


def write_file(target: Path, pieces: Iterator[str]) -> None:
    """Write pieces of text to a file, which is replaced completely or not at all.

    Raises:
        ExportFailed: the file cannot be written.
    """
    write_bytes(target, (piece.encode() for piece in pieces))


def write_bytes(target: Path, pieces: Iterable[bytes]) -> None:
    """Write a file like `write_file`.

    Raises:
        ExportFailed: the file cannot be written.
    """
    try:
        if target.is_file() or not target.exists():
            _write_whole(target.resolve(), pieces)  # a symbolic link is kept
        else:
            _write(target, pieces, "wb")  # a pipe or a device; a folder raises an error
    except OSError as error:
        raise ExportFailed(
            "export-not-written",
            "{target} cannot be written: {reason}. Choose another location for the file.",
            target=target,
            reason=error.strerror,
        ) from error


def _write_whole(target: Path, pieces: Iterable[bytes]) -> None:
    """Write next to the file, then replace it, keeping its permissions."""
    with unfinished(beside(target)) as draft:
        _write(draft, pieces, "xb")
        if target.exists():
            draft.chmod(stat.S_IMODE(target.stat().st_mode))
        draft.replace(target)


def _write(path: Path, pieces: Iterable[bytes], mode: Literal["wb", "xb"]) -> None:
    with path.open(mode) as stream:
        stream.writelines(pieces)
        stream.flush()
        if mode == "xb":
            os.fsync(stream.fileno())


def _pieces(
    library: Library, paper_ids: Sequence[int], exporter: Exporter, options: ExportOptions, progress: Progress
) -> Iterator[str]:
    if exporter.has_keys:
        for start in range(0, len(paper_ids), BATCH_PAPERS):
            with library.edit() as edit:
                keys.fix_keys(edit, paper_ids=paper_ids[start : start + BATCH_PAPERS])
    yield from exporter.write(_records(library, paper_ids, progress), options)


def _records(library: Library, paper_ids: Sequence[int], progress: Progress) -> Iterator[ExportRecord]:
    for start in range(0, len(paper_ids), BATCH_PAPERS):
        with library.read() as session:
            details = papers.get_details(session, paper_ids[start : start + BATCH_PAPERS])
        yield from map(record_of, details)
        progress.report(min(start + BATCH_PAPERS, len(paper_ids)), len(paper_ids), Words("Exporting papers"))


def record_of(detail: PaperDetail) -> ExportRecord:
    """Everything about a paper that can be exported."""
    return ExportRecord(
        citation_key=detail.citation_key,
        fields=clean_fields(replace(detail.fields, comment=marked_comment(detail.fields.comment, detail.standing))),
        authors=detail.authors,
        editors=detail.editors,
        identifiers=as_written(detail.identifiers, detail.fields.extra),
        links=tuple(found for link in detail.links if (found := clean_link(link))),
        tags=tags_as_written(tuple(tag.name for tag in detail.tags), detail.fields.extra),
        notes=tuple(a.text for a in detail.annotations if a.text),
    )
