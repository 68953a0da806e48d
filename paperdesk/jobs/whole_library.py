"""A whole library as a folder of open formats, and back; nothing in it requires PaperDesk.

Files for other programs (BibTeX, CSL-JSON, Markdown, Web Annotations, OPML, the attached files) are next to the tables,
which contain everything, and from which a library can be recreated.
"""

import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paperdesk import __version__
from paperdesk.errors import ExportFailed, ImportFailed, LibraryNotWritable, LibraryTooNew, Words
from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import ExportOptions
from paperdesk.jobs.export_annotations import annotations_as_jsonld, write_notes
from paperdesk.jobs.export_papers import export_file, write_file
from paperdesk.jobs.feed_lists import save_list
from paperdesk.jobs.progress import Progress
from paperdesk.library import inspection, private
from paperdesk.library.attachments import FOLDER, hash_of
from paperdesk.library.condition import FILE_NAME, SCHEMA_VERSION
from paperdesk.library.library import Library
from paperdesk.library.papers import list_ids
from paperdesk.library.table_files import build_library, describe_tables, table_lines, table_names
from paperdesk.model.annotation import MarkFilter
from paperdesk.unfinished import beside, unfinished

MANIFEST, TABLES, NOTES = "library.json", "tables", "notes"
FORMAT = "paperdesk-library"
EVERYTHING = ExportOptions(abstracts=True, keywords=True, notes=True)
README = """# A library of PaperDesk

This folder holds all of a library in open formats. It becomes a library again by
`paperdesk --library NEW import-all FOLDER`.

| what | where | read by |
|---|---|---|
| papers | `papers.bib` | LaTeX, JabRef, Zotero and others (BibTeX) |
| papers | `papers.json` | pandoc, Zotero and others (CSL-JSON) |
| notes and highlights | `notes/` | any editor, Obsidian, Logseq (Markdown, a file for each paper) |
| notes and highlights | `annotations.jsonld` | W3C Web Annotation tools |
| feeds | `feeds.opml` | feed readers (OPML) |
| files of papers | `files/` | as you added them, named by their SHA-256 |
| everything | `tables/` | JSON lines, one file for each table |

The history of your steps is not in it, nor the index for searching, which is made anew.

## The tables

Each line of `tables/NAME.jsonl` is a row as a JSON object. Moments are ISO 8601 in UTC; a column `x_id` names the row
of the table x that it belongs to. `library.json` says which version of the tables this is.

{tables}
"""


@dataclass(frozen=True, slots=True)
class WholeLibrary:
    """The items written or read: papers, rows of all tables, files, and files that are missing or changed."""

    papers: int
    rows: int
    files: int
    missing: tuple[str, ...] = ()


def export_all(library: Library, target: Path, progress: Progress) -> WholeLibrary:
    """Export a library to a new folder or an earlier export; `library.json`, written last, marks it complete.

    Raises:
        ExportFailed: the folder contains other files, is inside the library, or cannot be written.
    """
    _refuse_target(library.folder, target)
    try:
        (target / TABLES).mkdir(parents=True, exist_ok=True)
        (target / MANIFEST).unlink(missing_ok=True)
        with library.read() as session:
            ids = list_ids(session)
        for name, suffix in (("bibtex", ".bib"), ("csl-json", ".json")):
            export_file(library, ids, find_exporter(name), EVERYTHING, target / f"papers{suffix}", progress)
        write_notes(library, None, MarkFilter(), target / NOTES, progress)
        jsonld = annotations_as_jsonld(library, None, MarkFilter(), progress)
        write_file(target / "annotations.jsonld", iter([jsonld]))
        save_list(library, target / "feeds.opml")
        rows = _write_tables(library, target, progress)
        with library.read() as session:
            files = inspection.noted_files(session)
        kept, missing = _copy_files(library.folder, target, files, progress)
        told = "\n".join(f"- `{name}`: {about}" for name, about in describe_tables().items())
        write_file(target / "README.md", iter([README.format(tables=told)]))
        facts = {"format": FORMAT, "version": SCHEMA_VERSION, "program": __version__, "rows": rows}
        write_file(target / MANIFEST, iter([json.dumps(facts, indent=1) + "\n"]))
    except OSError as error:
        raise ExportFailed(
            "library-not-exported",
            "{target} cannot be written: {reason}. Choose another folder.",
            target=target,
            reason=error.strerror,
        ) from error
    return WholeLibrary(rows["papers"], sum(rows.values()), kept, missing)


def _refuse_target(folder: Path, target: Path) -> None:
    if folder.resolve() in (target.resolve(), *target.resolve().parents):
        raise ExportFailed("export-into-library", "A library cannot be exported into itself. Choose another folder.")
    is_ours = (target / MANIFEST).is_file() or (target / TABLES).is_dir()
    if target.exists() and not is_ours and (not target.is_dir() or any(target.iterdir())):
        raise ExportFailed(
            "export-folder-not-empty",
            "{target} contains other files. Choose an empty folder, a new one or an earlier export.",
            target=target,
        )


def _write_tables(library: Library, target: Path, progress: Progress) -> dict[str, int]:
    """Write all tables in a consistent state; returns the number of rows in each."""
    rows = dict.fromkeys(table_names(), 0)

    def counted(name: str, lines: Iterator[str]) -> Iterator[str]:
        for line in lines:
            rows[name] += 1
            yield line

    with library.read() as session:
        for done, name in enumerate(rows):
            progress.report(done, len(rows), Words("Writing tables"))
            write_file(target / TABLES / f"{name}.jsonl", counted(name, table_lines(session, name)))
    return rows


def _copy_files(
    source: Path, target: Path, files: Sequence[inspection.NotedFile], progress: Progress
) -> tuple[int, tuple[str, ...]]:
    """Copy attached files; returns how many exist, and which are missing or changed (changed ones are copied too)."""
    noted = {file.path: file.content_hash for file in files}
    copied, wrong = 0, list[str]()
    for number, (name, content_hash) in enumerate(noted.items()):
        progress.report(number, len(noted), Words("Copying files"))
        path, goal = source / name, target / name
        if not path.is_file() or not path.resolve().is_relative_to((source / FOLDER).resolve()) or path.is_symlink():
            wrong.append(name)
            continue
        if content_hash and hash_of(path) != content_hash:
            wrong.append(name)
        copied += 1
        if not goal.is_file() or hash_of(goal) != content_hash:
            _copy(path, goal)
    return copied, tuple(wrong)


def _copy(path: Path, goal: Path) -> None:
    goal.parent.mkdir(parents=True, exist_ok=True)
    with unfinished(beside(goal)) as draft:
        shutil.copyfile(path, draft)
        draft.replace(goal)


def import_all(source: Path, folder: Path, progress: Progress) -> WholeLibrary:
    """Create a library in a new or empty folder from a full export; it appears completely or not at all.

    Raises:
        ImportFailed: the files are not a complete export; nothing was created.
        LibraryTooNew: they were written by a newer version.
        LibraryNotWritable: the folder is not empty, or cannot be written.
    """
    facts = _read_manifest(source)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise LibraryNotWritable(
            "library-folder-not-empty",
            "{folder} is not empty. Name a new folder for the library with --library.",
            folder=folder,
        )
    try:
        with unfinished(beside(folder)) as draft:
            private.make_folder_anywhere(draft)
            names = [name for name in table_names() if (source / TABLES / f"{name}.jsonl").is_file()]
            rows: dict[str, int] = facts["rows"]
            lines = {name: _lines(source, name, rows.get(name, 0), progress) for name in names}
            build_library(draft, facts["version"], lines)
            kept, missing = _copy_files(source, draft, inspection.files_in_copy(draft / FILE_NAME), progress)
            if folder.exists():
                folder.rmdir()
            draft.replace(folder)
    except OSError as error:
        raise LibraryNotWritable(
            "library-not-imported",
            "{folder} cannot be written: {reason}. Nothing was imported.",
            folder=folder,
            reason=error.strerror or str(error),
        ) from error
    return WholeLibrary(rows["papers"], sum(rows.values()), kept, missing)


def _read_manifest(source: Path) -> dict[str, Any]:
    try:
        facts = json.loads((source / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ImportFailed(
            "no-whole-library",
            "{folder} does not contain an export of a whole library: {file} is missing or cannot be read. Create "
            "one with: paperdesk export-all",
            folder=source,
            file=MANIFEST,
        ) from error
    is_ours = isinstance(facts, dict) and facts.get("format") == FORMAT and isinstance(facts.get("rows"), dict)
    version = str(facts.get("version")) if is_ours else ""
    is_version = version.isdecimal() and len(version) == len(SCHEMA_VERSION) and int(version) > 0
    if not is_version or not _are_rows(facts["rows"]):
        raise ImportFailed(
            "manifest-unknown", "{file} in {folder} was not written by PaperDesk.", file=MANIFEST, folder=source
        )
    if version > SCHEMA_VERSION:
        raise LibraryTooNew(
            "export-too-new",
            "{folder} was written by a newer version of PaperDesk. Install that version or a later one, and try again.",
            folder=source,
        )
    for name, count in facts["rows"].items():
        if count and not (source / TABLES / f"{name}.jsonl").is_file():
            raise ImportFailed(
                "table-file-gone",
                "{name}.jsonl is missing from {folder}. Nothing was imported. Export the library again.",
                name=name,
                folder=source / TABLES,
            )
    found: dict[str, Any] = facts
    return found


def _are_rows(rows: dict[str, Any]) -> bool:
    """True if a manifest lists only table names; any other name could be a path."""
    names = all(name.isascii() and name.isidentifier() for name in rows)
    return "papers" in rows and names and all(type(count) is int and count >= 0 for count in rows.values())


def _lines(source: Path, name: str, count: int, progress: Progress) -> Iterator[str]:
    """The lines of a table, as many as were written.

    Raises:
        ImportFailed: there are more or fewer.
    """
    progress.report(0, 0, Words("Reading {name}", name=name))
    number = 0
    with (source / TABLES / f"{name}.jsonl").open(encoding="utf-8", errors="replace", newline="\n") as lines:
        for line in lines:
            number += 1
            yield line
    if number != count:
        raise ImportFailed(
            "table-file-cut-off",
            "{name}.jsonl has {n} lines instead of {count}. Nothing was imported. Export the library again.",
            name=name,
            n=number,
            count=count,
        )
