"""Commands for documents: cite papers by key or from a small window, print a bibliography."""

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from paperdesk import paths
from paperdesk.cli.base import Command, complain, find_papers, pass_call, put_out
from paperdesk.errors import ExportFailed, Words
from paperdesk.language import tr, tr_marked
from paperdesk.model.citing import CITATION_FORMS, Pick, find_citation_form, picks_of, told_picks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paperdesk.cli.base import Call
    from paperdesk.library.library import Library

FORMS = ", ".join(f"{form.name} {form.example}" for form in CITATION_FORMS)


@click.command(
    "cite",
    cls=Command,
    help=Words(
        "Print citations of PAPERs, or choose papers in a small window if none are given. Formats: {forms}", forms=FORMS
    ),
)
@click.argument("papers", nargs=-1, metavar="[PAPER]...")
@click.option("--format", "form_name", default="latex", metavar="NAME", help="Citation format (default: latex).")
@click.option("--query", default="", metavar="TEXT", help="Initial search in the small window.")
@click.option("--picked", default="", hidden=True)  # papers already picked, as JSON; from doors/picking
@click.option("--style", "style_name", default="", metavar="NAME", help="Use a citation style: (Lee, 2020).")
@click.option("--prefix", default="", metavar="TEXT", help="Text before the citation, such as: see.")
@click.option("--locator", default="", metavar="TEXT", help="Pages or passage, such as: 3–5, or chap. 2.")
@pass_call
def cite(call: "Call", /, papers: tuple[str, ...], form_name: str, query: str, picked: str, **styled: str) -> None:
    """Print citations for an editor; the keys are fixed from now on. Nothing is printed if nothing was chosen."""
    from paperdesk.jobs.cite import cite as cite_papers  # noqa: PLC0415 - `--help` needs no library

    form = find_citation_form(form_name.lower())
    if form is None:
        known = ", ".join(form.name for form in CITATION_FORMS)
        raise ExportFailed(
            "no-such-citation-form",
            "There is no citation format “{name}”. Choose one of: {known}.",
            name=form_name,
            known=known,
        )
    with call.opened() as library:
        if papers:
            with library.read() as session:
                named = find_papers(session, papers)
            first, last = {"prefix": styled["prefix"]}, {"locator": styled["locator"]}
            picks = [
                Pick(paper_id, **(first if place == 0 else {}), **(last if place == len(named) - 1 else {}))
                for place, paper_id in enumerate(named)
            ]
        else:
            picks = pick(library, query, picks_of(json.loads(picked)) if picked else ())
        if picks and styled["style_name"]:
            said = {"prefix": styled["prefix"] or picks[0].prefix, "locator": styled["locator"] or picks[-1].locator}
            text = _in_style(library, [pick.paper_id for pick in picks], **(styled | said))
        else:
            text = cite_papers(library, picks, form) if picks else ""
    if text or call.as_json:
        call.say(text, {"citation": text, **told_picks(picks)})


def _in_style(library: "Library", ids: "list[int]", style_name: str, prefix: str, locator: str) -> str:
    from paperdesk.jobs.citation_styles import find_style  # noqa: PLC0415
    from paperdesk.jobs.cite import citation_in_text  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    settings = load_settings(paths.settings_file()).citation
    style = find_style(library, style_name)
    return citation_in_text(library, ids, style, settings, prefix=prefix, locator=locator).text


def pick(library: "Library", query: str, picks: "Sequence[Pick]") -> list[Pick]:
    """Choose papers to cite in a small window, opened by the running PaperDesk if there is one."""
    from paperdesk.jobs.one_window import ask_window  # noqa: PLC0415 - `--help` needs no window

    answer = ask_window(library.folder, {"kind": "cite", "query": query, **told_picks(picks)}, wait_s=None)
    if answer is not None:
        return picks_of(answer)
    from paperdesk.app import pick_papers  # noqa: PLC0415 - only here Qt is loaded

    return pick_papers(library, query, picks)


@click.command("bibliography", cls=Command)
@click.argument("query", nargs=-1)
@click.option("--style", "style_name", default="apa", metavar="NAME", help="Citation style; see --list-styles.")
@click.option("--list-styles", is_flag=True, help="List the available styles.")
@click.option("--add-style", type=click.Path(path_type=Path), metavar="FILE", help="Add your own style (.csl).")
@click.option(
    "--language", default="", metavar="CODE", help="Language of the references, such as de-DE (default: the style's)."
)
@click.option("--get-style", default="", metavar="NAME", help="Download an official style by name from zotero.org.")
@click.option("--html", "as_html", is_flag=True, help="Print HTML, with italics.")
@pass_call
def bibliography(
    call: "Call", /, query: tuple[str, ...], style_name: str, add_style: Path | None, language: str, **flags: Any
) -> None:
    """Print a bibliography of the papers matching QUERY in a citation style."""
    from paperdesk.cli.lookups import services  # noqa: PLC0415
    from paperdesk.cli.search import find  # noqa: PLC0415
    from paperdesk.jobs import citation_styles as styling  # noqa: PLC0415
    from paperdesk.jobs import cite as citing  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    with call.opened() as library:
        if add_style is not None or flags["get_style"]:
            if add_style is not None:
                style = styling.add_style(library, add_style)
            else:
                with services("style") as known:
                    style = styling.get_style(library, known, flags["get_style"])
            text = tr("Added: {title} ({name}).", title=style.title, name=style.name)
            call.say(text, {"name": style.name, "title": style.title})
            return
        if flags["list_styles"]:
            _list_styles(call, library)
            return
        ids = find(library, " ".join(query), sort="").ids
        settings = load_settings(paths.settings_file()).citation
        settings = replace(settings, language=language or settings.language)
        made = citing.references(library, ids, styling.find_style(library, style_name), settings)
    found = made.references
    if not made.is_exact:
        complain(tr_marked(citing.INEXACT))
    lines = [f"<p>{r.html}</p>" if flags["as_html"] else r.text for r in found]
    if call.as_json:
        call.say("", [{"key": r.citation_key, "html": r.html, "text": r.text} for r in found])
    else:
        put_out("".join(f"{line}\n" for line in lines))


def _list_styles(call: "Call", library: "Library") -> None:
    from paperdesk.jobs.citation_styles import list_styles  # noqa: PLC0415

    styles = list_styles(library)
    lines = [f"{style.name:<45} {style.title}" for style in styles]
    call.say("\n".join(lines), [{"name": style.name, "title": style.title} for style in styles])


COMMANDS = (cite, bibliography)
