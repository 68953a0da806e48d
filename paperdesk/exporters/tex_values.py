"""The values of BibTeX and BibLaTeX fields: text, titles, names, addresses, each class with its own rules."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from paperdesk.exporters.capitals import protect_capitals, protect_words, protected_words
from paperdesk.model.bibtex_names import AND, has_keyed_names, needs_braces, parse_bibtex_names
from paperdesk.model.bibtex_types import RAW
from paperdesk.model.languages import is_english
from paperdesk.model.paper import Author
from paperdesk.model.tag_names import join_tags
from paperdesk.text.latex import Letters, latex_source_to_text, source_as_it_came, text_to_latex
from paperdesk.text.rich_text import html_as_latex, is_rich_html

BREAKING = re.compile(r"[{}]|\\\Z|^@|\^\^", re.MULTILINE)
COMMAND = re.compile(r"\\[a-zA-Z@]")
AT_LINE_START = re.compile(r"^@", re.MULTILINE)
UNSAFE_URL = re.compile(r"[{}\\\s^]")


@dataclass(frozen=True, slots=True)
class TexValues:
    """Texts as values in braces; an empty text is an empty value, which the caller omits.

    Imported values are exported unchanged as long as they have not been edited, which preserves their original braces,
    commands and formulas. `raws` contains such sources, each under `RAW` and its field name.
    """

    letters: Letters = Letters.AS_THEY_ARE
    raws: Mapping[str, str] = field(default_factory=dict)

    def latex(self, text: str) -> str:
        return text_to_latex(text, self.letters)

    def text(self, text: str, name: str = "") -> str:
        """A value of the text class; no line begins with the character that begins a record."""
        if not text:
            return ""
        if source := self.source(text, name):
            return braced(source)
        latex = self.latex(text)
        return braced(AT_LINE_START.sub("{@}", latex) if "@" in latex else latex)

    def title(self, title: str, name: str = "title", *, language: str = "") -> str:
        """The title with words in braces if a style must not lower their capitals: `{GNN}`, `{R}ényi`.

        A title in a language other than English is completely in braces.
        """
        is_foreign = bool(language and title and not is_english(language))
        if source := self.source(title, name):
            is_ours = is_rich_html(self.raws.get(RAW + name, ""))
            return braced(braced(source) if is_foreign and is_ours else source)
        if is_foreign:
            return braced(braced(self.latex(title)))
        return braced(protect_capitals(title, self.latex))

    def source(self, text: str, name: str) -> str:
        """The source of a field before it was decoded; "" if unknown, no longer equivalent, or not safe LaTeX."""
        raw = self.raws.get(RAW + name, "")
        if name == "title" and (subtitle := self.raws.get("subtitle", "")) and text.endswith(f": {subtitle}"):
            raw = (
                f"{raw or self.latex(text.removesuffix(f': {subtitle}'))}: {self.raws.get(RAW + 'subtitle', subtitle)}"
            )
        if not raw or not text:
            return ""
        if is_rich_html(raw):
            protected = protected_words(text) if name in {"title", "subtitle"} else None
            raw = html_as_latex(raw, self.latex if protected is None else lambda part: self._protected(part, protected))
        if latex_source_to_text(raw).split() != text.split():
            return ""
        return source_as_it_came(raw, self.letters)

    def _protected(self, part: str, words: frozenset[str]) -> str:
        return protect_words(part, words, self.latex)

    def verbatim(self, text: str, *, is_file: bool = False) -> str:
        """A value that LaTeX must not interpret; anything that breaks the record or runs is encoded as in addresses."""
        is_address = "://" in text
        if self.letters is Letters.ASCII and is_address and not text.isascii():
            text = quote(text, safe="".join(map(chr, range(33, 127))))
        if not BREAKING.search(text) and (is_file or not COMMAND.search(text)):
            return braced(text)
        return braced(UNSAFE_URL.sub(lambda sign: f"%{ord(sign[0]):02X}", text)) if is_address else self.text(text)

    def pages(self, pages: str) -> str:
        dash = "–" if "–" in pages else "-"
        return braced("--".join(self.latex(part) for part in pages.split(dash)))

    def tags(self, tags: tuple[str, ...]) -> str:
        return self.text(join_tags(tags))

    def names(self, authors: tuple[Author, ...], role: str = "") -> str:
        raw = self.raws.get(RAW + role, "")
        if self.letters is not Letters.AS_THEY_ARE and has_keyed_names(raw):
            raw = ""
        if raw and parse_bibtex_names(raw) == authors and (source := source_as_it_came(raw, self.letters)):
            return braced(source)
        return braced(" and ".join(self._name(author) for author in authors))

    def _name(self, author: Author) -> str:
        """`van der Berg, Jr., Ludwig`, with braces around parts that would be split."""
        family = self.latex(author.family)
        if needs_braces(author):
            family = f"{{{family}}}"
        given = self.latex(author.given)
        if "," in author.given or AND.search(f" {author.given} "):
            given = f"{{{given}}}"
        last = f"{self.latex(author.particle)} {family}".strip()
        return ", ".join(part for part in (last, self.latex(author.suffix), given) if part)


def braced(value: str) -> str:
    return f"{{{value}}}" if value else ""
