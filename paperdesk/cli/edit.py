"""The command that edits fields: sets them, or finds and replaces text in them."""

from functools import partial
from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.base import Command, complain, find_papers, pass_call
from paperdesk.cli.papers import change
from paperdesk.errors import Words
from paperdesk.language import tr, tr_marked, tr_n
from paperdesk.model.editable import EDITABLE, REPLACEABLE
from paperdesk.model.steps import Step, by_number

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.jobs.replace_text import FieldChange
    from paperdesk.library.library import Edit

HELP = Words(
    "Set fields of papers, or find and replace text in them.\n\nFields: {fields}. Text can be replaced in: "
    "{replaceable}. All changes are one step that can be undone.",
    fields=", ".join(EDITABLE),
    replaceable=", ".join(about.name for about in REPLACEABLE),
)


EDITED = by_number("Edited: {n} paper.", "Edited: {n} papers.")


@click.command("edit", cls=Command, help=HELP)
@click.argument("papers", nargs=-1, required=True, metavar="PAPER...")
@click.option("--set", "settings", multiple=True, metavar="FIELD=VALUE", help="Set a field; can be repeated.")
@click.option("--find", metavar="TEXT", help="Text to find, ignoring case.")
@click.option("--replace", metavar="TEXT", help="Replacement text.")
@click.option("--field", default="", metavar="FIELD", help="Search only this field.")
@click.option("--match-case", is_flag=True, help="Match case.")
@click.option("--whole", is_flag=True, help="Match whole fields only.")
@click.option("--dry-run", is_flag=True, help="Only show what --replace would change.")
@pass_call
def edit_papers(call: "Call", /, papers: tuple[str, ...], settings: tuple[str, ...], **chosen: Any) -> None:
    is_replacing = chosen["find"] is not None and chosen["replace"] is not None
    if bool(settings) == is_replacing or (chosen["find"] is None) != (chosen["replace"] is None):
        raise click.UsageError(tr("Give --set FIELD=VALUE, or --find TEXT and --replace TEXT."))
    if is_replacing:
        _replace(call, papers, **chosen)
    elif chosen["dry_run"]:
        raise click.UsageError(tr("--dry-run can only be used with --find and --replace."))
    else:
        _set(call, papers, dict(map(_pair, settings)))


def _pair(setting: str) -> tuple[str, str]:
    name, sign, value = setting.partition("=")
    if not sign:
        raise click.UsageError(tr("“{text}” is not of the form FIELD=VALUE.", text=setting))
    return name, value


def _set(call: "Call", papers: tuple[str, ...], values: dict[str, str]) -> None:
    from paperdesk.jobs.edit_details import set_details  # noqa: PLC0415 - `--help` needs no library

    warnings: list[str] = []

    def work(edit: "Edit", ids: list[int]) -> None:
        warnings.extend(set_details(edit, paper_id, values) for paper_id in ids)

    change(call, papers, EDITED, partial(Step, "edit"), work)
    for warning in filter(None, warnings):
        complain(tr_marked(warning))


def _replace(
    call: "Call", papers: tuple[str, ...], /, *, dry_run: bool, match_case: bool, whole: bool, **said: str
) -> None:
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415 - `--help` needs no library
    from paperdesk.jobs.replace_text import apply_changes, find_changes  # noqa: PLC0415
    from paperdesk.model.find_replace import Replacement  # noqa: PLC0415

    replacement = Replacement(**said, matches_case=match_case, is_whole=whole)
    with call.opened() as library:
        with library.read() as session:
            ids = find_papers(session, papers)
        found = find_changes(library, ids, replacement, Progress())
        changed = 0 if dry_run else apply_changes(library, found, Progress())
    if dry_run:
        end = tr_n("{n} paper would change.", "{n} papers would change.", len({one.paper_id for one in found}))
    else:
        end = tr_n("Replaced in {n} paper.", "Replaced in {n} papers.", changed)
    call.say("\n".join([*map(_line, found), end]), {"changes": [_data(one) for one in found], "changed": changed})


def _line(one: "FieldChange") -> str:
    return f"{one.paper_id:>6} {one.citation_key}: {one.field}: {one.before}  → {one.after}"


def _data(one: "FieldChange") -> dict[str, Any]:
    return {
        "paper": one.paper_id,
        "key": one.citation_key,
        "field": one.field,
        "before": one.before,
        "after": one.after,
    }


COMMANDS = (edit_papers,)
