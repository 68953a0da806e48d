"""Commands for author names: list variants and merge them."""

from typing import TYPE_CHECKING

import click

from paperdesk.cli.base import Command, Group, pass_call
from paperdesk.errors import InvalidField
from paperdesk.language import tr, tr_n
from paperdesk.model.steps import Step

if TYPE_CHECKING:
    from paperdesk.cli.base import Call


@click.group("authors", cls=Group)
def authors_group() -> None:
    """Find and merge variants of author names."""


@authors_group.command("variants", cls=Command)
@pass_call
def variants(call: "Call") -> None:
    """List names that may belong to the same person, such as "Z. Liu" and "Ziming Liu"."""
    from paperdesk.library.authors import count_names  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.model.author_variants import find_variants  # noqa: PLC0415

    with call.opened() as library, library.read() as session:
        counts = count_names(session)
    found = find_variants(counts)
    lines = ["; ".join(f"{name.inverted} ({counts[name]})" for name in (group.keep, *group.others)) for group in found]
    data = [{"keep": g.keep.inverted, "others": [name.inverted for name in g.others]} for g in found]
    call.say("\n".join(lines) or tr("No name variants found."), {"variants": data})


@authors_group.command("join", cls=Command)
@click.argument("keep")
@click.argument("others", nargs=-1, required=True)
@pass_call
def join(call: "Call", keep: str, others: tuple[str, ...]) -> None:
    """Replace the author names OTHERS with KEEP, written as `variants` lists them: "Liu, Ziming" "Liu, Z."."""
    from paperdesk.library.authors import count_names, join_names  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.model.names import parse_name  # noqa: PLC0415

    with call.opened() as library:
        with library.read() as session:
            known = {name.inverted: name for name in count_names(session)}
        missing = next((name for name in others if name not in known), None)
        if missing is not None:
            raise InvalidField(
                "no-such-author",
                "No paper has an author “{name}”. Write names exactly as “paperdesk authors variants” lists them.",
                name=missing,
            )
        with library.edit(Step("join-name", name=others[0], into=keep)) as edit:
            kept = known.get(keep) or parse_name(keep)
            count = join_names(edit, keep=kept, others=[known[name] for name in others])
    call.say(tr_n("{name}: {n} paper changed.", "{name}: {n} papers changed.", count, name=keep), {"changed": count})


COMMANDS = (authors_group,)
