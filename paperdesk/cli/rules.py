"""Commands for rules about new papers."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.base import Command, Group, WordsCommand, pass_call
from paperdesk.errors import InvalidField
from paperdesk.language import tr, tr_marked
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.library.records import RuleRow


@click.group("rules", cls=Group)
def rules_group() -> None:
    """Manage rules for papers that arrive in the inbox."""


@rules_group.command("list", cls=Command)
@pass_call
def list_rules(call: "Call") -> None:
    """List rules in order."""
    from paperdesk.library import rules  # noqa: PLC0415 - `--help` needs no library

    with call.opened() as library, library.read() as session:
        rows = rules.list_rules(session)
    call.say("\n".join(map(_line, rows)) or tr("There are no rules."), [_data(row) for row in rows])


@rules_group.command("add", cls=WordsCommand)
@click.argument("query", nargs=-1, required=True)
@click.option("--do", "action", required=True, metavar="WHAT", help="Action: hide, star, keep, notify or tag:NAME.")
@click.option("--name", default="", help="Name of the rule (default: QUERY).")
@click.option("--expires", default="", metavar="WHEN", help="Expiry: 30d, 2w, 6m, 1y or a date such as 2027-01-31.")
@pass_call
def add(call: "Call", query: tuple[str, ...], action: str, name: str, expires: str) -> None:
    """Add a rule for new papers that match QUERY. Test it first with `rules try QUERY`."""
    from paperdesk.library import rules  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.model.rules import parse_action, parse_expiry  # noqa: PLC0415

    text = " ".join(query)
    wanted, until = parse_action(action), parse_expiry(expires, datetime.now(UTC))
    with call.opened() as library:
        with library.edit(Step("rule", name=name or text)) as edit:
            rules.save_rule(edit, name=name, query=text, action=wanted, expires_at=until)
        with library.read() as session:
            row = rules.list_rules(session)[-1]
    call.say(_line(row), _data(row))


@rules_group.command("remove", cls=Command)
@click.argument("name")
@pass_call
def remove(call: "Call", name: str) -> None:
    """Remove a rule by ID or NAME. Its past actions are kept."""
    from paperdesk.library import rules  # noqa: PLC0415 - `--help` needs no library

    with call.opened() as library:
        with library.read() as session:
            found = [row for row in rules.list_rules(session) if name in (str(row.id), row.name)]
        if not found:
            raise InvalidField(
                "no-such-rule", "There is no rule “{name}”. List the rules with: paperdesk rules list", name=name
            )
        with library.edit(Step("remove-rule", name=found[0].name)) as edit:
            rules.remove_rule(edit, rule_id=found[0].id)
    call.say(tr("Removed: {name}", name=found[0].name), _data(found[0]))


@rules_group.command("try", cls=WordsCommand)
@click.argument("query", nargs=-1, required=True)
@click.option(
    "--last", type=click.IntRange(1, 100_000), default=500, show_default=True, help="Number of papers to test."
)
@pass_call
def try_out(call: "Call", query: tuple[str, ...], last: int) -> None:
    """Show what QUERY would have found among the latest papers, without changing anything."""
    from paperdesk.jobs.rules import try_rule  # noqa: PLC0415 - `--help` needs no library

    with call.opened() as library:
        trial = try_rule(library, " ".join(query), last)
    lines = [f"{row.id:>6}  {row.title}" for row in trial.found]
    found = [{"id": row.id, "citation_key": row.citation_key, "title": row.title} for row in trial.found]
    call.say("\n".join([*lines, f"{tr_marked(trial.summary)}."]), {"looked_at": trial.looked_at, "found": found})


def _line(row: "RuleRow") -> str:
    from paperdesk.model.query_mistakes import find_mistake  # noqa: PLC0415 - `--help` needs no query

    about = row.query if row.name == row.query else f"{row.name}: {row.query}"
    if row.expires_at:
        about = tr("{rule}, until {day}", rule=about, day=row.expires_at[:10])
    mistake = find_mistake(row.query)
    return f"{row.id:>4}  {row.action:<12} {about}" + (f"\n      {tr_marked(mistake)}" if mistake else "")


def _data(row: "RuleRow") -> dict[str, Any]:
    return {name: getattr(row, name) for name in ("id", "name", "query", "action", "expires_at")}


COMMANDS = (rules_group,)
