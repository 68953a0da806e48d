"""Commands that find and merge duplicates."""

from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.base import Command, find_papers, pass_call
from paperdesk.language import number, tr, tr_marked, tr_n
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.library.arrival_records import DuplicatePair


@click.command("duplicates", cls=Command)
@click.option("--merge", is_flag=True, help="Merge certain duplicates in one step that can be undone.")
@click.option(
    "--different", nargs=2, metavar="PAPER PAPER", help="Mark two papers as permanently different.", default=None
)
@pass_call
def duplicates(call: "Call", *, merge: bool, different: tuple[str, str] | None) -> None:
    """List possible duplicates with the reasons, most certain first.

    Certain duplicates can be merged here; compare the others side by side in the window.
    """
    from paperdesk.jobs.merge_duplicates import list_duplicates, merge_sure  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.library.relations import relate_papers  # noqa: PLC0415

    with call.opened() as library:
        if different:
            with library.read() as session:
                one, other = find_papers(session, different)
            with library.edit(Step("different-papers")) as edit:
                relate_papers(edit, pairs=[(one, other)], kind="different")
            call.say(tr("Marked as different."), {"papers": [one, other]})
            return
        pairs = list_duplicates(library, Progress())
        gone = merge_sure(library, pairs, Progress()) if merge else 0
        keys = _keys(library, pairs) if not merge else {}
    if merge:
        call.say(tr_n("Merged {n} paper into another.", "Merged {n} papers into others.", gone), {"merged": gone})
        return
    sure = sum(pair.is_sure for pair in pairs)
    lines = [f"{keys[p.one_id]}  =  {keys[p.other_id]}  ({_verdict(p)}: {tr_marked(p.reason)})" for p in pairs]
    end = tr_n(
        "{n} pair, {sure} of them certain. Merge those with --merge.",
        "{n} pairs, {sure} of them certain. Merge those with --merge.",
        len(pairs),
        sure=number(sure),
    )
    call.say("\n".join([*lines, end]), {"pairs": [_data(pair) for pair in pairs]})


@click.command("merged", cls=Command)
@click.option("-n", "--limit", default=50, type=click.IntRange(1), help="Maximum number to list (default: 50).")
@pass_call
def merged(call: "Call", limit: int) -> None:
    """List records merged into papers, newest first, with their numbers for `keep-both`."""
    from paperdesk.library.merged_records import list_merged  # noqa: PLC0415

    with call.opened() as library, library.read() as session:
        rows = list_merged(session, limit=limit)
    lines = [
        f"{row.id:>5}  "
        + tr("“{record}” into “{paper}” ({reason})", record=row.title, paper=row.into, reason=tr_marked(row.reason))
        for row in rows
    ]
    data = [
        {"number": r.id, "record": r.title, "into": r.into, "paper": r.paper_id, "reason": r.reason, "from": r.source}
        for r in rows
    ]
    call.say("\n".join(lines) or tr("No merged records."), data)


@click.command("keep-both", cls=Command)
@click.argument("number", type=int)
@pass_call
def keep_both(call: "Call", number: int) -> None:
    """Turn merged record NUMBER back into a separate paper. You can undo this."""
    from paperdesk.library import keeping_both  # noqa: PLC0415

    with call.opened() as library, library.edit(Step("keep-both")) as edit:
        paper_id = keeping_both.keep_both(edit, record_id=number)
    call.say(tr("It is now paper {number}.", number=paper_id), {"paper": paper_id})


def _keys(library: Any, pairs: "list[DuplicatePair]") -> dict[int, str]:
    from paperdesk.library.papers import get_rows  # noqa: PLC0415

    with library.read() as session:
        rows = get_rows(session, sorted({i for pair in pairs for i in (pair.one_id, pair.other_id)}))
    return {row.id: f"{row.id} {row.citation_key}" for row in rows}


def _verdict(pair: "DuplicatePair") -> str:
    if pair.verdict == "version":
        return tr("certainly one paper" if pair.is_sure else "possibly one paper")
    return tr("certainly one work in two versions" if pair.is_sure else "possibly one work in two versions")


def _data(pair: "DuplicatePair") -> dict[str, Any]:
    data = {"papers": [pair.one_id, pair.other_id], "verdict": pair.verdict, "score": round(pair.score, 3)}
    return data | {"reason": pair.reason, "sure": pair.is_sure}


COMMANDS = (duplicates, merged, keep_both)
