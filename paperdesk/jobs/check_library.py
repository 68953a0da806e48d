"""Checking a library beyond its database (files, index, backups, keys, history), and repairing it.

Problems are listed first. A repair deletes nothing: files are moved aside, and changes to papers are one undoable step.
The report for support contains counts, and none of the library's content.
"""

import platform
import shutil
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from paperdesk import __version__
from paperdesk.errors import Words, counted
from paperdesk.jobs.index_papers import open_index, rebuild
from paperdesk.jobs.progress import Progress
from paperdesk.library import copies, history, inspection, outbox, skeletons
from paperdesk.library.attachments import FOLDER, hash_of
from paperdesk.library.condition import SCHEMA_VERSION
from paperdesk.library.key_checks import check_keys, drop_alias
from paperdesk.library.library import Library
from paperdesk.library.restoring import ASIDE, new_aside
from paperdesk.model.steps import Step
from paperdesk.unfinished import SIGN

UNFINISHED = ("*.part", f"{SIGN}*")
ASIDE_WORDS = Words("A repair moves it aside.")
STALE_S = 3_600  # a newer file may still be being written


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind of problem: code, sentence, effect of a repair (None: only the user can fix it), names affected.

    Harmless findings are only reported: an interrupted step, for example, is consistent as far as it got.
    """

    code: str
    words: Words
    repair: Words | None = None
    names: tuple[str, ...] = ()
    is_trouble: bool = True


@dataclass(frozen=True, slots=True)
class Repaired:
    """The codes of repaired problems, and where files were moved."""

    codes: tuple[str, ...] = ()
    aside: Path | None = None


def check_library(library: Library, progress: Progress) -> list[Finding]:
    """Check everything next to the database and derived from it."""
    looks = (_unfinished, _lagging, _keys, _index, _copies, _history)
    return [*_files(library, progress), *(finding for look in looks for finding in look(library))]


def _files(library: Library, progress: Progress) -> Iterator[Finding]:
    """Files that are missing or changed, and files that belong to no paper."""
    with library.read() as session:
        noted, used = inspection.noted_files(session), inspection.files_in_history(session)
    gone, changed = [], []
    for number, file in enumerate(noted):
        library.give_way()
        progress.report(number, len(noted), Words("Checking files"))
        path = library.folder / file.path
        if not path.is_file():
            gone.append(f"{file.path} ({file.title})")
        elif file.content_hash and _hash(path) != file.content_hash:
            changed.append(f"{file.path} ({file.title})")
    if gone:
        told = counted("{n} attached file is missing.", "{n} attached files are missing.", len(gone))
        yield Finding("files-missing", told, None, tuple(gone))
    if changed:
        told = counted(
            "{n} attached file has been changed since it was added.",
            "{n} attached files have been changed since they were added.",
            len(changed),
        )
        yield Finding("files-changed", told, None, tuple(changed))
    found = (inspection.files_in_copy(copy.file) for copy in copies.list_copies(library.folder))
    in_copies = {file.path for files in found for file in files}
    left = _left_over(library.folder, {file.path for file in noted} | used | in_copies)
    if left:
        told = counted("{n} file does not belong to any paper.", "{n} files do not belong to any paper.", len(left))
        yield Finding("files-left-over", told, ASIDE_WORDS, tuple(left))


def _hash(path: Path) -> str:
    try:
        return hash_of(path)
    except OSError:
        return "unreadable"


def _left_over(folder: Path, named: set[str]) -> list[str]:
    found = (path for path in (folder / FOLDER).rglob("*") if path.is_file() and not path.match("*.part"))
    names = (path.relative_to(folder).as_posix() for path in found if not path.name.startswith(SIGN))
    return sorted(name for name in names if name not in named)


def _unfinished(library: Library) -> Iterator[Finding]:
    oldest = time.time() - STALE_S
    found = [
        path.relative_to(library.folder).as_posix()
        for pattern in UNFINISHED
        for path in library.folder.rglob(pattern)
        if path.is_file() and path.stat().st_mtime < oldest and library.folder / ASIDE not in path.parents
    ]
    if found:
        told = counted("{n} temporary file was left behind.", "{n} temporary files were left behind.", len(found))
        yield Finding("unfinished-files", told, ASIDE_WORDS, tuple(sorted(found)))


def _lagging(library: Library) -> Iterator[Finding]:
    with library.read() as session:
        lagging = {one.paper_id for one in inspection.lagging_papers(session)} | set(skeletons.lagging(session))
    found = tuple(map(str, sorted(lagging)))
    if found:
        told = counted(
            "{n} paper would appear in lists and searches under an old title or author.",
            "{n} papers would appear in lists and searches under old titles or authors.",
            len(found),
        )
        yield Finding("papers-lagging", told, Words("A repair fixes this."), found)


def _keys(library: Library) -> Iterator[Finding]:
    with library.read() as session:
        troubles = check_keys(session)
    dead = tuple(one.key for one in troubles if one.kind == "dead-alias")
    others = tuple(f"{one.key}: {one.reason}" for one in troubles if one.kind not in {"dead-alias", "risky"})
    if dead:
        told = counted(
            "{n} former citation key refers to another paper.",
            "{n} former citation keys refer to other papers.",
            len(dead),
        )
        yield Finding("keys-dead", told, Words("A repair removes such keys."), dead)
    if others:
        told = counted("{n} citation key does not work.", "{n} citation keys do not work.", len(others))
        yield Finding("keys-unusable", told, None, others)


def _index(library: Library) -> Iterator[Finding]:
    """An index that exists but is unreadable or belongs to another library; a missing index is not a problem."""
    if not any((library.folder / "index").glob("*")):
        return
    index = open_index(library)
    try:
        with library.read() as session:
            waiting, papers = outbox.count_pending(session), outbox.count_all(session)
        is_whole = index.is_open and (waiting > 0 or index.count() == papers)
    finally:
        index.close()
    if not is_whole:
        yield Finding(
            "index-stale", Words("The search index does not match this library."), Words("A repair rebuilds it.")
        )


def _copies(library: Library) -> Iterator[Finding]:
    bad = [copy.file.name for copy in map(copies.look_into, copies.list_copies(library.folder)) if copy.problem]
    if bad:
        told = counted("{n} backup cannot be read.", "{n} backups cannot be read.", len(bad))
        yield Finding("copies-unreadable", told, ASIDE_WORDS, tuple(bad))


def _history(library: Library) -> Iterator[Finding]:
    with library.read() as session:
        cut_off = tuple(step.label for step in history.list_steps(session) if step.was_interrupted)
    if cut_off:
        told = counted(
            "{n} step was interrupted; its changes up to then are saved.",
            "{n} steps were interrupted; their changes up to then are saved.",
            len(cut_off),
        )
        yield Finding("steps-interrupted", told, None, cut_off, is_trouble=False)


def repair_library(library: Library, findings: Sequence[Finding], progress: Progress) -> Repaired:
    """Repair what is repairable: files move to a folder in `set-aside`; changes to papers are one history step."""
    wanted = {finding.code: finding.names for finding in findings if finding.repair is not None}
    aside = _move_aside(library.folder, wanted)
    if {"papers-lagging", "keys-dead"} & set(wanted):
        with library.edit(Step("repair")) as edit:
            inspection.catch_up_papers(edit, list(inspection.lagging_papers(edit.session)))
            skeletons.catch_up(edit.session, skeletons.lagging(edit.session))
            for key in wanted.get("keys-dead", ()):
                drop_alias(edit, key=key)
    if "index-stale" in wanted:
        index = open_index(library)
        try:
            rebuild(library, index, progress)
        finally:
            index.close()
    return Repaired(tuple(wanted), aside)


def _move_aside(folder: Path, wanted: Mapping[str, Sequence[str]]) -> Path | None:
    """Move files to a new folder under their old names; None if there is nothing to move."""
    copied = copies.copy_folder(folder)
    sources = [folder / name for code in ("files-left-over", "unfinished-files") for name in wanted.get(code, ())]
    sources += [copied / name for name in wanted.get("copies-unreadable", ())]
    present = [source for source in sources if source.is_file()]
    if not present:
        return None
    aside = new_aside(folder)
    for source in present:
        target = aside / source.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(source, target)
    return aside


def count_papers(library: Library) -> dict[str, object]:
    """The numbers in a report that require the library to be open."""
    with library.read() as session:
        return {"papers": outbox.count_all(session), "waiting_for_index": outbox.count_pending(session)}


def make_report(
    folder: Path, findings: Sequence[Finding], counts: Mapping[str, object], *, is_damaged: bool = False
) -> dict[str, object]:
    """A report for support: versions and numbers, without any title, name, path or text from the library."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return {
        "paperdesk": __version__,
        "tables": SCHEMA_VERSION,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "system": f"{platform.system()} {platform.machine()}",
        **counts,
        "files": len(sizes),
        "size_mb": round(sum(sizes) / 1e6, 1),
        "is_damaged": is_damaged,
        "findings": {finding.code: len(finding.names) or 1 for finding in findings},
    }
