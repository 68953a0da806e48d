"""Citing: citation keys in a document's syntax, and references in a citation style."""

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass

from paperdesk import paths
from paperdesk.errors import ExportFailed, Words
from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.pandoc_citations import CitationPlace, CitedRecord, read_citations, with_citations
from paperdesk.exporters.pandoc_references import as_csl, read_references
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
HANGING, MARGIN = 'csl-bib-body hanging-indent"', '<div class="csl-left-margin">'  # on pandoc's page
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
    last = len(records) - 1
    cited = [
        CitedRecord(number, prefix if number == 0 else "", locator if number == last else "")
        for number in range(len(records))
    ]
    (text,), _ = format_citations(records, [CitationPlace(cited, 1)], style, settings)
    return Reference(" ".join(record.citation_key for record in records), text)


@dataclass(frozen=True, slots=True)
class StyledBibliography:
    """The references of a document, in the order of the style, and how their lines are indented."""

    references: Sequence[Reference]
    hangs: bool  # every line but the first is indented
    is_numbered: bool  # a number stands in front of each, followed by a tab


def format_citations(
    records: Sequence[ExportRecord], citations: Sequence[CitationPlace], style: Style, settings: CitationSettings
) -> tuple[list[str], StyledBibliography]:
    """The citations of a document as the style prints them, as HTML, and its bibliography.

    Raises:
        ExportFailed: there is no pandoc 3, or it fails.
    """
    pandoc = find_pandoc(settings.pandoc)
    if pandoc is None or not pandoc.knows_styles:
        raise ExportFailed(
            "citation-needs-pandoc",
            "Formatted citations need pandoc 3, which is not installed. Install it with: {command}",
            command=paths.extras_command(),
        )
    document = run_pandoc(pandoc, as_csl(records), "--sandbox", "--from=csljson", "--to=json")
    options = _options(style, settings.language)
    page = run_pandoc(pandoc, with_citations(document, citations), "--from=json", *options).decode(errors="replace")
    found = read_references(page, records, after_number="\t")
    bibliography = StyledBibliography(found, hangs=HANGING in page, is_numbered=MARGIN in page)
    return read_citations(page, citations, records), bibliography


def _options(style: Style, language: str) -> list[str]:
    options = ["--sandbox", "--to=html", "--citeproc", f"--csl={style.file}", "--wrap=none"]
    return options + ([f"--metadata=lang:{language}"] if LANGUAGE.fullmatch(language) else [])


def _by_pandoc(pandoc: Pandoc, records: Sequence[ExportRecord], style: Style, language: str) -> list[Reference]:
    page = run_pandoc(pandoc, as_csl(records), "--from=csljson", *_options(style, language))
    found = read_references(page.decode(errors="replace"), records)
    if len(found) < len(records):
        raise ExportFailed("references-missing", "Pandoc left out some papers.")
    return found
