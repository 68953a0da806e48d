"""How documents cite papers by citation key: LaTeX, Pandoc, Typst ..."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from paperdesk.model.paper_addresses import address_of_paper

PANDOC_KEY = re.compile(r"[^\W_][\w]*(?:[:.#$%&+?<>~/-]\w+)*|_\w+")
TYPST_KEY = re.compile(r"[^\W\d][\w-]*(?:[.:]\w[\w-]*)*")


@dataclass(frozen=True, slots=True)
class CitationForm:
    """A citation format: its command-line name, an example, its purpose, and the function that creates it."""

    name: str
    example: str
    purpose: str
    make: Callable[[Sequence[str]], str]


def latex_citation(command: str) -> Callable[[Sequence[str]], str]:
    """A LaTeX citation with this command, given without its backslash."""
    return lambda keys: f"\\{command}{{{','.join(keys)}}}"


def _pandoc(keys: Sequence[str]) -> str:
    marks = (f"@{key}" if PANDOC_KEY.fullmatch(key) else f"@{{{key}}}" for key in keys)
    return f"[{'; '.join(marks)}]"


def _typst(keys: Sequence[str]) -> str:
    """A key that is not a valid Typst label is given as a string."""
    labels = (f"<{key}>" if TYPST_KEY.fullmatch(key) else f'label("{key}")' for key in keys)
    return " ".join(f"#cite({label})" for label in labels)


CITATION_FORMS = (
    CitationForm("latex", "\\cite{key}", "for LaTeX", latex_citation("cite")),
    CitationForm("autocite", "\\autocite{key}", "for LaTeX with biblatex", latex_citation("autocite")),
    CitationForm("citep", "\\citep{key}", "for LaTeX with natbib", latex_citation("citep")),
    CitationForm("pandoc", "[@key]", "for Pandoc, Quarto and R Markdown", _pandoc),
    CitationForm("typst", "#cite(<key>)", "for Typst", _typst),
    CitationForm(
        "asciidoc", "cite:[key]", "for AsciiDoc with asciidoctor-bibtex", lambda keys: f"cite:[{', '.join(keys)}]"
    ),
    CitationForm("mmd", "[#key][]", "for MultiMarkdown", lambda keys: "".join(f"[#{key}][]" for key in keys)),
    CitationForm(
        "address",
        "paperdesk://open/key",
        "for notes and other programs",
        lambda keys: "\n".join(map(address_of_paper, keys)),
    ),
    CitationForm("keys", "key", "bare keys", ",".join),
)


def find_citation_form(name: str) -> CitationForm | None:
    """Find a citation format by name."""
    return next((form for form in CITATION_FORMS if form.name == name), None)
