"""The command that checks references."""

from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.base import Command, pass_call
from paperdesk.language import number, tr, tr_marked
from paperdesk.model.lint import CHECK_NAMES

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.jobs.lint_papers import LintRow


@click.command("lint", cls=Command)
@click.argument("query", nargs=-1)
@click.option(
    "--check", "checks", multiple=True, type=click.Choice(CHECK_NAMES), help="Run only this check; can be repeated."
)
@click.option("--fix", is_flag=True, help="Fix certain problems in one step that can be undone.")
@pass_call
def lint(call: "Call", query: tuple[str, ...], checks: tuple[str, ...], *, fix: bool) -> int:
    """Check the references matching QUERY. Exit code 1 if problems remain.

    Finds missing fields, invalid identifiers, pages and dates, leftover HTML and TeX, capitals, and problems with keys.
    An arrow shows what --fix would change.
    """
    from paperdesk.cli.search import find  # noqa: PLC0415
    from paperdesk.jobs.lint_papers import apply_fixes, lint_papers  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    with call.opened() as library:
        ids = find(library, " ".join(query), sort="").ids
        rows = [row for row in lint_papers(library, ids, Progress()) if not checks or row.finding.check in checks]
        fixed = apply_fixes(library, rows, Progress()) if fix else 0
    fixable = sum(row.finding.is_fixable for row in rows)
    if fix:
        end = tr("{n} found, {fixed} fixed.", n=number(len(rows)), fixed=number(fixed))
    else:
        end = tr("{n} found, {fixable} can be fixed with --fix.", n=number(len(rows)), fixable=number(fixable))
    text = "\n".join([*map(_line, rows), end])
    call.say(text, {"found": [_data(row) for row in rows], "fixed": fixed})
    return 1 if len(rows) > fixed else 0


def _line(row: "LintRow") -> str:
    from paperdesk.jobs.lint_papers import shown_value  # noqa: PLC0415

    change = f"  → {shown_value(row.finding.after)}" if row.finding.is_fixable else ""
    return f"{row.paper_id:>6} {row.citation_key}: {tr_marked(row.finding.message)}{change}"


def _data(row: "LintRow") -> dict[str, Any]:
    from paperdesk.jobs.lint_papers import shown_value  # noqa: PLC0415

    finding = row.finding
    data = {"paper": row.paper_id, "key": row.citation_key, "check": finding.check, "field": finding.field}
    values = {"message": finding.message, "before": shown_value(finding.before), "after": shown_value(finding.after)}
    return data | values | {"fixable": finding.is_fixable}


COMMANDS = (lint,)
