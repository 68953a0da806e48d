"""How documents cite papers by citation key: LaTeX, Pandoc, Typst ..."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from paperdesk.model.paper_addresses import address_of_paper

PANDOC_KEY = re.compile(r"[^\W_][\w]*(?:[:.#$%&+?<>~/-]\w+)*|_\w+")
PAGE = re.compile(r"\d+|[ivxlc]+")
PAGES = re.compile(r"(?:\d+|[ivxlc]+)(?:\s*[-–—,]+\s*(?:\d+|[ivxlc]+))+")
LATEX_SIGN = re.compile(r"([%&#_$])")
TYPST_SIGN = re.compile(r"([\\#*_`$<>@\[\]])")
BACKSLASHED = r"\\\1"
TYPST_KEY = re.compile(r"[^\W\d][\w-]*(?:[.:]\w[\w-]*)*")


@dataclass(frozen=True, slots=True)
class Pick:
    """A paper picked for citing, the text before its citation (“see”), and the passage (“12–15”, “chap. 3”)."""

    paper_id: int
    prefix: str = ""
    locator: str = ""


def told_picks(picks: Sequence[Pick]) -> dict[str, Any]:
    """Picks as JSON: the papers' ids, and the passages in the same order."""
    passages = [{"prefix": pick.prefix, "locator": pick.locator} for pick in picks]
    return {"papers": [pick.paper_id for pick in picks], "passages": passages}


def picks_of(told: Mapping[str, Any]) -> list[Pick]:
    """Picks from their JSON.

    Raises:
        KeyError, TypeError, ValueError: it is something else.
    """
    ids = [int(paper_id) for paper_id in told["papers"]]
    passages = told.get("passages") or [{}] * len(ids)
    return [
        Pick(paper_id, str(passage.get("prefix", "")), str(passage.get("locator", "")))
        for paper_id, passage in zip(ids, passages, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Cited:
    """A paper in a citation: its key, the text before it, and the passage."""

    key: str
    prefix: str = ""
    locator: str = ""

    @property
    def is_bare(self) -> bool:
        return not self.prefix and not self.locator

    @property
    def passage(self) -> str:
        """The passage; bare numbers are pages."""
        if PAGE.fullmatch(self.locator):
            return f"p. {self.locator}"
        return f"pp. {self.locator}" if PAGES.fullmatch(self.locator) else self.locator


@dataclass(frozen=True, slots=True)
class CitationForm:
    """A citation format: its command-line name, an example, its purpose, and the function that creates it."""

    name: str
    example: str
    purpose: str
    make: Callable[[Sequence[Cited]], str]


def latex_citation(command: str, *, several: str = "", names_pages: bool = False) -> Callable[[Sequence[Cited]], str]:
    """A LaTeX citation with a command, given without its backslash, that takes a prefix and a passage.

    Args:
        command: such as `autocite`.
        several: the command for several citations with passages, such as `autocites`; "" if there is none.
        names_pages: whether numbers of pages are written as such; biblatex does that itself.
    """

    def make(cited: Sequence[Cited]) -> str:
        if all(each.is_bare for each in cited):
            return f"\\{command}{{{','.join(each.key for each in cited)}}}"
        notes = [_latex_notes(each, names_pages=names_pages) for each in cited]
        if several and len(cited) > 1:
            return f"\\{several}" + "".join(f"{note}{{{each.key}}}" for each, note in zip(cited, notes, strict=True))
        return " ".join(f"\\{command}{note}{{{each.key}}}" for each, note in zip(cited, notes, strict=True))

    return make


def _latex_notes(cited: Cited, *, names_pages: bool) -> str:
    passage = _latex_text(cited.passage.replace(". ", ".~", 1) if names_pages else cited.locator)
    if cited.prefix:
        return f"[{_latex_text(cited.prefix)}][{passage}]"
    return f"[{passage}]" if passage else ""


def _latex_text(text: str) -> str:
    safe = LATEX_SIGN.sub(r"\\\1", text).replace("–", "--")
    return f"{{{safe}}}" if "[" in safe or "]" in safe else safe


def _latex_plain(cited: Sequence[Cited]) -> str:
    r"""LaTeX's own `\cite` takes only a passage, so a prefix is text before it."""
    if all(each.is_bare for each in cited):
        return f"\\cite{{{','.join(each.key for each in cited)}}}"
    make = latex_citation("cite", names_pages=True)
    return "; ".join(_after(_latex_text(each.prefix), make([replace(each, prefix="")])) for each in cited)


def _after(prefix: str, citation: str) -> str:
    return f"{prefix} {citation}" if prefix else citation


def _pandoc(cited: Sequence[Cited]) -> str:
    found = []
    for each in cited:
        mark = f"@{each.key}" if PANDOC_KEY.fullmatch(each.key) else f"@{{{each.key}}}"
        found.append(_after(each.prefix, f"{mark}, {each.passage}" if each.locator else mark))
    return f"[{'; '.join(found)}]"


def _typst(cited: Sequence[Cited]) -> str:
    """A key that is not a valid Typst label is given as a string."""
    found = []
    for each in cited:
        label = f"<{each.key}>" if TYPST_KEY.fullmatch(each.key) else f'label("{each.key}")'
        more = f", supplement: [{TYPST_SIGN.sub(BACKSLASHED, each.passage)}]" if each.locator else ""
        found.append(_after(TYPST_SIGN.sub(BACKSLASHED, each.prefix), f"#cite({label}{more})"))
    return " ".join(found)


def _asciidoc(cited: Sequence[Cited]) -> str:
    keys = [f"{each.key}({each.locator})" if each.locator else each.key for each in cited]
    if not any(each.prefix for each in cited):
        return f"cite:[{', '.join(keys)}]"
    return "; ".join(_after(each.prefix, f"cite:[{key}]") for each, key in zip(cited, keys, strict=True))


def _multimarkdown(cited: Sequence[Cited]) -> str:
    parts = (f"[{each.passage}][#{each.key}]" if each.locator else f"[#{each.key}][]" for each in cited)
    return "".join(_after(each.prefix, part) for each, part in zip(cited, parts, strict=True))


def _lines_of_addresses(cited: Sequence[Cited]) -> str:
    return "\n".join(address_of_paper(each.key) for each in cited)


CITATION_FORMS = (
    CitationForm("latex", "\\cite{key}", "for LaTeX", _latex_plain),
    CitationForm(
        "autocite", "\\autocite{key}", "for LaTeX with biblatex", latex_citation("autocite", several="autocites")
    ),
    CitationForm("citep", "\\citep{key}", "for LaTeX with natbib", latex_citation("citep", names_pages=True)),
    CitationForm("pandoc", "[@key]", "for Pandoc, Quarto and R Markdown", _pandoc),
    CitationForm("typst", "#cite(<key>)", "for Typst", _typst),
    CitationForm("asciidoc", "cite:[key]", "for AsciiDoc with asciidoctor-bibtex", _asciidoc),
    CitationForm("mmd", "[#key][]", "for MultiMarkdown", _multimarkdown),
    CitationForm("address", "paperdesk://open/key", "for notes and other programs", _lines_of_addresses),
    CitationForm("keys", "key", "bare keys", lambda cited: ",".join(each.key for each in cited)),
)


def find_citation_form(name: str) -> CitationForm | None:
    """Find a citation format by name."""
    return next((form for form in CITATION_FORMS if form.name == name), None)
