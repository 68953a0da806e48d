"""Documents: find the papers that a .tex, .aux, .md or .typ file cites, export them, and report missing keys."""

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from paperdesk.errors import ExportFailed, ImportFailed
from paperdesk.exporters.base import Exporter, ExportOptions
from paperdesk.jobs.export_papers import record_of, write_export
from paperdesk.library import keys, papers, used_keys
from paperdesk.library.library import Library
from paperdesk.model.paper import Place
from paperdesk.text.cited_keys import SUFFIXES, cited_keys, included_files
from paperdesk.text.decode import decode_bytes

ALL = "*"
MOST_FILES = 500
LARGEST_FILE_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class Citations:
    """The citations in documents: keys in order, the papers they refer to, and keys without a paper."""

    found: dict[str, int]  # key as in the document -> paper
    missing: tuple[str, ...]
    outdated: dict[str, str]  # earlier keys -> current keys
    cites_all: bool = False  # \nocite{*}


def scan_documents(library: Library, documents: Sequence[Path]) -> Citations:
    """Find which papers documents cite, and record the keys as in use.

    Raises:
        ImportFailed: a document cannot be read, or its type is not supported.
    """
    used = {document: list(_keys(document)) for document in documents}
    wanted = list(dict.fromkeys(key for found in used.values() for key in found))
    with library.read() as session:
        found = {key: paper for key in wanted if key != ALL and (paper := papers.find_by_key(session, key)) is not None}
        now = {row.id: row.citation_key for row in papers.get_rows(session, list(found.values()))}
    with library.edit() as edit:
        for document, its in used.items():
            used_keys.remember_keys(edit, document=str(document.resolve()), keys=(key for key in its if key in found))
        keys.fix_keys(edit, paper_ids=set(found.values()))
    missing = tuple(key for key in wanted if key not in found and key != ALL)
    outdated = {key: now[paper] for key, paper in found.items() if now[paper] != key}
    return Citations(found, missing, outdated, ALL in wanted)


def _keys(document: Path) -> Iterator[str]:
    """The keys in a document and in the files it includes."""
    kind = SUFFIXES.get(document.suffix.lower(), "")
    if not kind:
        raise ImportFailed(
            "not-a-citing-document",
            "{document} is not a supported document type. Supported types: {known}.",
            document=document,
            known=", ".join(SUFFIXES),
        )
    waiting, seen = [document], set[Path]()
    while waiting and len(seen) < MOST_FILES:
        file = waiting.pop(0)
        if file in seen:
            continue
        seen.add(file)
        text = _text(file)
        yield from cited_keys(text, kind)
        names = included_files(text, kind)
        for folder in dict.fromkeys((document.parent, file.parent)):
            waiting += _included(folder, document.suffix, names)


def _included(folder: Path, suffix: str, names: Sequence[str]) -> Iterator[Path]:
    """The included files that exist; LaTeX omits the extension."""
    for name in names:
        candidates = (folder / name.strip(), folder / (name.strip() + suffix))
        yield from (file for file in candidates if file.suffix.lower() in SUFFIXES and file.is_file())


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > LARGEST_FILE_BYTES:
            raise ImportFailed("document-too-large", "{file} is too large to be a document.", file=file)
        return decode_bytes(file.read_bytes())
    except OSError as error:
        raise ImportFailed(
            "citing-document-not-readable",
            "{file} cannot be read: {reason}. Check its name and permissions.",
            file=file,
            reason=error.strerror,
        ) from error


def export_citations(
    library: Library, citations: Citations, exporter: Exporter, options: ExportOptions, target: Path
) -> int:
    """Export exactly the papers that documents cite, each under the key used; returns their number.

    If a document cites everything, this is the whole library.

    Raises:
        ExportFailed: the file cannot be written, or nothing is cited and the file is not empty.
    """
    with library.read() as session:
        wanted = list(citations.found.items())
        if citations.cites_all:
            told = set(citations.found.values())
            others = [paper for paper in papers.list_ids(session) if paper not in told]
            rows = papers.get_rows(session, others)
            wanted += [(row.citation_key, row.id) for row in rows if row.place == Place.LIBRARY]
        details = {detail.id: detail for detail in papers.get_details(session, list({paper for _, paper in wanted}))}
    if not wanted and target.is_file() and target.stat().st_size:
        raise ExportFailed(
            "nothing-cited", "The document cites no papers from the library. {target} was not changed.", target=target
        )
    records = (dataclasses.replace(record_of(details[paper]), citation_key=key) for key, paper in wanted)
    write_export(target, exporter.write(records, options), exporter)
    return len(wanted)
