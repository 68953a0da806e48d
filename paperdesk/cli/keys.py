"""Commands for citation keys: their pattern, problems, and renewal."""

from typing import TYPE_CHECKING

import click

from paperdesk.cli.base import Command, Group, complain, pass_call
from paperdesk.errors import InvalidField
from paperdesk.language import tr, tr_marked, tr_n
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from paperdesk.cli.base import Call


@click.group("keys", cls=Group)
def keys_group() -> None:
    """Check and renew citation keys, and set their pattern."""


@keys_group.command("pattern", cls=Command)
@click.argument("pattern", required=False)
@pass_call
def pattern(call: "Call", pattern: str | None) -> None:
    """Show or set the PATTERN for new keys; "" resets it to "auth.lower + shorttitle(3,3) + year"."""
    from paperdesk.library import keys  # noqa: PLC0415 - `--help` needs no library

    with call.opened() as library:
        if pattern is not None:
            with library.edit(Step("key-pattern")) as edit:
                keys.set_key_pattern(edit, pattern)
        with library.read() as session:
            now = keys.key_pattern(session)
    call.say(now, {"pattern": now})


@keys_group.command("check", cls=Command)
@pass_call
def check(call: "Call") -> int:
    """List keys that BibTeX confuses or LaTeX does not allow, and unusable former keys. Exit code 1 if any exist."""
    from paperdesk.library.key_checks import check_keys  # noqa: PLC0415 - `--help` needs no library

    with call.opened() as library, library.read() as session:
        found = check_keys(session)
    lines = [f"{trouble.paper_id:>6} {trouble.key}: {tr_marked(trouble.reason)}" for trouble in found]
    data = [{"paper": t.paper_id, "key": t.key, "kind": t.kind, "reason": t.reason} for t in found]
    call.say("\n".join(lines) or tr("No problems with citation keys."), {"troubles": data})
    return 1 if found else 0


@keys_group.command("renew", cls=Command)
@click.argument("query", nargs=-1)
@click.option("--fixed", is_flag=True, help="Include keys that you already used elsewhere; they remain as aliases.")
@pass_call
def renew(call: "Call", query: tuple[str, ...], *, fixed: bool) -> None:
    """Create new keys for the papers matching QUERY, in the order in which they were added."""
    from paperdesk.cli.search import find  # noqa: PLC0415
    from paperdesk.jobs.renew_keys import renew_keys  # noqa: PLC0415

    if fixed and not query:
        raise InvalidField(
            "keys-without-query", "Give a query to choose the papers that get new keys, such as tag:draft."
        )
    with call.opened() as library:
        result = renew_keys(library, find(library, " ".join(query), sort="").ids, even_fixed=fixed)
    for warning in result.warnings:
        complain(tr_marked(warning))
    text = tr_n("New citation keys: {n} paper.", "New citation keys: {n} papers.", result.changed)
    call.say(text, {"changed": result.changed})


COMMANDS = (keys_group,)
