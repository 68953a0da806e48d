"""Commands for a whole library: backups, checks, an empty start. They work even if the library cannot be opened."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.base import Command, Group, complain, count_papers, pass_call
from paperdesk.cli.questions import NEEDS_CARE, confirm, fewer, moment_of
from paperdesk.errors import LibraryMissing, PaperNotFound
from paperdesk.language import number, tr, tr_marked, tr_n

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.jobs.check_library import Finding
    from paperdesk.library.backups import Difference
    from paperdesk.library.copies import Copy
    from paperdesk.library.health import Health

MOST_NAMED = 10  # of one kind of trouble


@click.group("backup", cls=Group)
def backup_group() -> None:
    """Create, list and restore backups of the library."""


@backup_group.command("create", cls=Command)
@click.option("--yes", is_flag=True, help="Back up even if the last backup had far more.")
@click.option("--if-due", is_flag=True, hidden=True)
@pass_call
def create(call: "Call", *, yes: bool, if_due: bool) -> int:
    """Back up the library now and thin out older backups."""
    from paperdesk.library import backups  # noqa: PLC0415 - `--help` needs no library

    if if_due and not backups.is_due(call.library):
        return 0
    with call.opened(is_backing_up=True) as library:
        made = backups.make_backup(library.folder, accept=yes)
    call.say(tr("Backed up to {file}", file=made.copy.file), _data(made.copy, 1))
    if made.larger is not None:
        complain(tr_marked(made.question or "") + fewer())
    return 0


@backup_group.command("list", cls=Command)
@pass_call
def list_all(call: "Call") -> None:
    """List backups and their contents, newest first."""
    found = _copies(call.library)
    lines = [f"{number:>3}  {_line(copy)}" for number, copy in enumerate(found, 1)]
    data = [_data(copy, number) for number, copy in enumerate(found, 1)]
    call.say("\n".join(lines) or tr("No backups yet."), {"copies": data})


@backup_group.command("show", cls=Command)
@click.argument("copy", required=False, metavar="[BACKUP]")
@pass_call
def show(call: "Call", copy: str | None) -> None:
    """Show the contents of BACKUP (number or file; default: newest) and its differences from the library."""
    from paperdesk.library.backups import compare  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.library.copies import look_into  # noqa: PLC0415

    chosen = look_into(find_copy(call.library, copy))
    found = compare(call.library, chosen)
    text = f"{chosen.file}\n{_line(chosen)}\n{_told(found)}"
    call.say(text, _data(chosen, None) | {"difference": _difference(found)})


@backup_group.command("restore", cls=Command)
@click.argument("copy", required=False, metavar="[BACKUP]")
@click.option("--paper", "papers", multiple=True, metavar="KEY", help="Restore only this paper; can be repeated.")
@click.option("--yes", is_flag=True, help="Do not ask for confirmation.")
@pass_call
def restore(call: "Call", copy: str | None, papers: tuple[str, ...], *, yes: bool) -> None:
    """Restore BACKUP (number or file; default: newest). The current library is kept as a backup."""
    from paperdesk.library import restoring  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.library.backups import compare  # noqa: PLC0415

    chosen = find_copy(call.library, copy)
    seen = restoring.check_copy(chosen.file)
    if papers:
        _restore_papers(call, chosen, papers)
        return
    question = tr_n(
        "Restore the backup from {time} with {n} paper?",
        "Restore the backup from {time} with {n} papers?",
        seen.papers,
        time=moment_of(chosen),
    )
    confirm(f"{question} {_told(compare(call.library, chosen))}", is_sure=yes)
    kept = restoring.restore(call.library, chosen.file)
    where = "" if kept == call.library else " " + tr("The previous library is kept: {folder}", folder=kept)
    text = tr_n(
        "Restored the backup from {time}: {n} paper.",
        "Restored the backup from {time}: {n} papers.",
        seen.papers,
        time=moment_of(chosen),
    )
    call.say(
        text + where,
        {"restored": str(chosen.file), "papers": seen.papers, "kept": str(kept)},
    )


def _restore_papers(call: "Call", chosen: "Copy", names: tuple[str, ...]) -> None:
    from paperdesk.jobs.back_up import bring_back  # noqa: PLC0415 - rarely needed
    from paperdesk.library import paper_restoring  # noqa: PLC0415

    with call.opened() as library:
        with paper_restoring.reading(library.folder, chosen.file) as copy:
            ids = paper_restoring.find_papers_in(copy, names)
        bring_back(library, chosen.file, ids)
    call.say(tr_n("Restored: {n} paper.", "Restored: {n} papers.", len(ids)), {"papers": ids})


@click.command("check", cls=Command)
@click.option("--repair", is_flag=True, help="Repair what can be repaired; nothing is deleted.")
@click.option(
    "--report", type=click.Path(path_type=Path), metavar="FILE", help="Write statistics for support to this file."
)
@pass_call
def check(call: "Call", *, repair: bool, report: Path | None) -> int:
    """Check the whole library: database, files, index, backups, keys and history.

    The exit code is 3 if the database is damaged, and 1 if any other problem was not repaired. A report contains
    versions and numbers, and nothing from the library.
    """
    from paperdesk.library.health import check_health  # noqa: PLC0415 - `--help` needs no library

    found = check_health(call.library)
    if found.damage and report is not None:
        _write_report(call, report, [], {}, is_damaged=True)
    if found.damage and repair:
        return _salvage(call)
    if found.damage:
        call.say(tr_marked(found.sentence), {"damage": found.damage, "notes": [], "findings": [], "repaired": []})
        return NEEDS_CARE
    return _look_through(call, found, repair=repair, report=report)


def _look_through(call: "Call", health: "Health", *, repair: bool, report: Path | None) -> int:
    """Check everything outside the database."""
    from paperdesk.jobs import check_library as job  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    with call.opened() as library:
        findings = job.check_library(library, Progress())
        if report is not None:
            _write_report(call, report, findings, job.count_papers(library))
        done = job.repair_library(library, findings, Progress()) if repair else job.Repaired()
    troubles = [finding for finding in findings if finding.is_trouble]
    left = [finding for finding in troubles if not (repair and finding.repair)]
    lines = [tr_marked(note) for note in health.notes] if troubles else [tr_marked(health.sentence)]
    for finding in findings:
        lines += [
            f"{tr_marked(finding.words)} {tr_marked(finding.repair or '')}".strip(),
            *(f"      {name}" for name in finding.names[:MOST_NAMED]),
        ]
        more = len(finding.names) - MOST_NAMED
        lines += [f"      {tr('and {n} more', n=number(more))}"] if more > 0 else []
    if not repair and any(finding.repair for finding in findings):
        lines.append(tr("Fix what can be fixed with: paperdesk check --repair"))
    lines += [tr("Repaired.") if done.codes else ""]
    lines += [tr("Moved aside to {folder}", folder=done.aside)] if done.aside else []
    told = [
        {"code": f.code, "what": str(f.words), "names": [*f.names], "can_be_repaired": bool(f.repair)} for f in findings
    ]
    data = {"damage": "", "notes": [str(note) for note in health.notes], "findings": told}
    call.say("\n".join(filter(None, lines)), data | {"repaired": [*done.codes]})
    return 1 if left else 0


def _write_report(
    call: "Call", file: Path, findings: "list[Finding]", counts: "dict[str, object]", *, is_damaged: bool = False
) -> None:
    from paperdesk.jobs.check_library import make_report  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.jobs.export_papers import write_file  # noqa: PLC0415

    report = make_report(call.library, findings, counts, is_damaged=is_damaged)
    write_file(file, iter([json.dumps(report, indent=1) + "\n"]))


def _salvage(call: "Call") -> int:
    """Replace a damaged database with a repaired one."""
    from paperdesk.library import salvage  # noqa: PLC0415 - `--help` needs no library

    result = salvage.repair(call.library)
    call.say(
        f"{tr_marked(result.sentence)}\n{tr('The damaged files are kept: {folder}', folder=result.kept)}",
        {
            "papers": result.papers,
            "kept": str(result.kept),
            "unreadable": result.unreadable,
            "from_copy": result.from_copy,
        },
    )
    return 0


@click.command("begin", cls=Command)
@click.option("--yes", is_flag=True, help="Do not ask for confirmation.")
@pass_call
def begin(call: "Call", *, yes: bool) -> None:
    """Start an empty library in place of an earlier one. Its remains are moved aside; nothing is deleted."""
    from paperdesk.library import restoring  # noqa: PLC0415 - `--help` needs no library

    question = tr("Start an empty library in {folder}? Anything already there is moved aside.", folder=call.library)
    confirm(question, is_sure=yes)
    aside = restoring.begin_anew(call.library)
    with call.opened():
        pass
    text = tr("Started an empty library in {folder}.", folder=call.library)
    text += "" if aside == call.library else " " + tr("What was there is now in {folder}", folder=aside)
    call.say(text, {"library": str(call.library), "set_aside": str(aside)})


def _copies(folder: Path) -> "list[Copy]":
    from paperdesk.library.copies import list_copies, look_into  # noqa: PLC0415 - `--help` needs no library

    return [look_into(copy) for copy in list_copies(folder)]


def find_copy(folder: Path, name: str | None) -> "Copy":
    """Find a backup by its number in the list, its file name or its path; without a name, the newest readable one.

    Raises:
        LibraryMissing: there is no backup.
        PaperNotFound: there is no such paper.
    """
    from paperdesk.library.copies import newest_of_any_kind  # noqa: PLC0415 - `--help` needs no library

    if name is None:
        chosen = newest_of_any_kind(folder)
    else:
        found = enumerate(_copies(folder), 1)
        chosen = next((copy for number, copy in found if name in (str(number), copy.file.name, str(copy.file))), None)
        chosen = chosen or _elsewhere(Path(name))
    if chosen is None and name is None:
        raise LibraryMissing("no-copy", "There is no readable backup of the library in {folder}.", folder=folder)
    if chosen is None:
        raise PaperNotFound(
            "no-such-copy", "There is no backup “{name}”. List the backups with: paperdesk backup list", name=name
        )
    return chosen


def _elsewhere(file: Path) -> "Copy | None":
    from datetime import UTC, datetime  # noqa: PLC0415 - rarely needed

    from paperdesk.library.copies import Copy  # noqa: PLC0415

    if not file.is_file():
        return None
    facts = file.stat()
    return Copy(file, "file", datetime.fromtimestamp(facts.st_mtime, UTC), facts.st_size)


def count_notes(n: int) -> str:
    """Format a number of notes."""
    return tr_n("{n} note", "{n} notes", n)


def _line(copy: "Copy") -> str:
    what = f"{count_papers(copy.papers)}, {count_notes(copy.notes)}"
    if copy.problem:
        what = tr("cannot be read: {reason}", reason=tr_marked(copy.problem))
    kind = "" if copy.is_regular else f"  ({tr_marked(copy.reason or copy.kind)})"
    return f"{moment_of(copy)}  {what}, {copy.size / 1e6:.1f} MB  {copy.file.name}{kind}"


def _told(found: "Difference | None") -> str:
    if found is None:
        return tr("It cannot be compared with the current library.")
    return tr("Compared with the current library: {differences}.", differences=tr_marked(found.sentence))


def _difference(found: "Difference | None") -> dict[str, int] | None:
    from dataclasses import asdict  # noqa: PLC0415 - rarely needed

    return asdict(found) if found else None


def _data(copy: "Copy", number: int | None) -> dict[str, Any]:
    return {
        "number": number,
        "file": str(copy.file),
        "kind": copy.kind,
        "made_at": copy.made_at.isoformat(),
        "papers": copy.papers,
        "notes": copy.notes,
        "size": copy.size,
        "problem": copy.problem,
    }


COMMANDS = (backup_group, check, begin)
