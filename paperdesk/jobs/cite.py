"""Citing: citation keys in a document's syntax, and references in a citation style."""

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass

from paperdesk import paths
from paperdesk.errors import ExportFailed, Words
from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.pandoc_references import as_csl, read_citation, read_references, with_citation
from paperdesk.exporters.references import Reference, format_references
from paperdesk.jobs.citation_styles import Style
from paperdesk.jobs.export_papers import record_of
from paperdesk.jobs.pandoc import Pandoc, find_pandoc, run_pandoc
from paperdesk.library import keys, papers
from paperdesk.library.library import Library
from paperdesk.model.citing import CitationForm, Cited, Pick
from paperdesk.settings import CitationSettings

log = logging.getLogger(__name__)
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
MOST_FORMATTED = 500  # papers in a preview: a style takes a few milliseconds for each


def cite(library: Library, picks: Sequence[Pick], form: CitationForm) -> str:
    """Format citations of the papers for a document; fixes their citation keys."""
    paper_ids = [pick.paper_id for pick in picks]
    with library.edit() as edit:
        keys.fix_keys(edit, paper_ids=paper_ids)
        named = {row.id: row.citation_key for row in papers.get_rows(edit.session, paper_ids)}
    there = [pick for pick in picks if pick.paper_id in named]
    return form.make([Cited(named[pick.paper_id], pick.prefix, pick.locator) for pick in there])


INEXACT = Words(
    "Without pandoc 3, some details of the style may be wrong. Install it with: {command}",
    command=paths.extras_command(),
)


@dataclass(frozen=True, slots=True)
class StyledReferences:
    """References in the order of a style; inexact if no pandoc that supports all of its rules is installed."""

    references: Sequence[Reference]
    is_exact: bool


def references(
    library: Library, paper_ids: Sequence[int], style: Style, settings: CitationSettings | None = None
) -> StyledReferences:
    """The bibliography of these papers in the order of the style, formatted by pandoc, or else by citeproc-py.

    Raises:
        ExportFailed: the style cannot be read.
    """
    chosen = settings or CitationSettings()
    with library.read() as session:
        records = [record_of(detail) for detail in papers.get_details(session, paper_ids)]
    pandoc = find_pandoc(chosen.pandoc) if records else None
    if pandoc is not None and pandoc.knows_styles:
        try:
            return StyledReferences(_by_pandoc(pandoc, records, style, chosen.language), is_exact=True)
        except ExportFailed as error:
            log.info("pandoc makes no references: %s", error)
    return StyledReferences(format_references(records, style.file), is_exact=not records)


def citation_in_text(
    library: Library,
    paper_ids: Sequence[int],
    style: Style,
    settings: CitationSettings,
    *,
    prefix: str = "",
    locator: str = "",
) -> Reference:
    """One citation of all the papers as the style prints it in the text or in a note: `(see Lee, 2020, p. 3)`.

    Raises:
        ExportFailed: there is no pandoc 3, or it fails.
    """
    with library.read() as session:
        records = [record_of(detail) for detail in papers.get_details(session, paper_ids)]
    pandoc = find_pandoc(settings.pandoc)
    if pandoc is None or not pandoc.knows_styles:
        raise ExportFailed(
            "citation-needs-pandoc",
            "Formatted citations need pandoc 3, which is not installed. Install it with: {command}",
            command=paths.extras_command(),
        )
    document = run_pandoc(pandoc, as_csl(records), "--sandbox", "--from=csljson", "--to=json")
    given = with_citation(document, len(records), prefix, locator)
    page = run_pandoc(pandoc, given, "--from=json", *_options(style, settings.language))
    return Reference(
        " ".join(record.citation_key for record in records), read_citation(page.decode(errors="replace"), records)
    )


def _options(style: Style, language: str) -> list[str]:
    options = ["--sandbox", "--to=html", "--citeproc", f"--csl={style.file}", "--wrap=none"]
    return options + ([f"--metadata=lang:{language}"] if LANGUAGE.fullmatch(language) else [])


def _by_pandoc(pandoc: Pandoc, records: Sequence[ExportRecord], style: Style, language: str) -> list[Reference]:
    page = run_pandoc(pandoc, as_csl(records), "--from=csljson", *_options(style, language))
    found = read_references(page.decode(errors="replace"), records)
    if len(found) < len(records):
        raise ExportFailed("references-missing", "Pandoc left out some papers.")
    return found
