"""The values of BibTeX and BibLaTeX fields: text, titles, names, addresses, each class with its own rules."""

import re
from dataclasses import dataclass
from itertools import accumulate
from urllib.parse import quote

from paperdesk.exporters.capitals import protect_capitals
from paperdesk.model.bibtex_names import AND, needs_braces
from paperdesk.model.paper import Author
from paperdesk.text.latex import latex_source_to_text, text_to_latex

BREAKING = re.compile(r"[{}]|\\\Z|^@|\^\^", re.MULTILINE)
COMMAND = re.compile(r"\\[a-zA-Z@]")
MARKUP = re.compile(r"[\\%&#$_^~\"]|--|``|''|^@", re.MULTILINE)
UNSAFE_URL = re.compile(r"[{}\\\s^]")


@dataclass(frozen=True, slots=True)
class TexValues:
    """Texts as values in braces, in UTF-8 or in ASCII; an empty text is an empty value, for the caller to leave out."""

    ascii_only: bool = False

    def latex(self, text: str) -> str:
        return text_to_latex(text, ascii_only=self.ascii_only)

    def text(self, text: str) -> str:
        """A value of the text class; a line never begins with the sign that begins a record."""
        return braced(re.sub(r"^@", "{@}", self.latex(text), flags=re.MULTILINE))

    def title(self, title: str, raw: str = "") -> str:
        """The title with the words in braces whose capitals a style must not lower: `{GNN}`, `{R}ényi`.

        `raw` is the title as it came in: where it still says the same, the reader's own braces stand.
        """
        if raw and _is_words(raw, ascii_only=self.ascii_only) and latex_source_to_text(raw).split() == title.split():
            return braced(raw)
        return braced(protect_capitals(title, self.latex))

    def verbatim(self, text: str, *, is_file: bool = False) -> str:
        """A value that LaTeX must not touch; what would break the record, or run, is written as in addresses."""
        is_address = "://" in text
        if self.ascii_only and is_address and not text.isascii():
            text = quote(text, safe="".join(map(chr, range(33, 127))))
        if not BREAKING.search(text) and (is_file or not COMMAND.search(text)):
            return braced(text)
        return braced(UNSAFE_URL.sub(lambda sign: f"%{ord(sign[0]):02X}", text)) if is_address else self.text(text)

    def pages(self, pages: str) -> str:
        dash = "–" if "–" in pages else "-"
        return braced("--".join(self.latex(part) for part in pages.split(dash)))

    def tags(self, tags: tuple[str, ...]) -> str:
        return self.text(("; " if any("," in tag for tag in tags) else ", ").join(tags))

    def names(self, authors: tuple[Author, ...]) -> str:
        return braced(" and ".join(self._name(author) for author in authors))

    def _name(self, author: Author) -> str:
        """`van der Berg, Jr., Ludwig`, with braces around what would be torn apart."""
        family = self.latex(author.family)
        if needs_braces(author):
            family = f"{{{family}}}"
        given = self.latex(author.given)
        if "," in author.given or AND.search(f" {author.given} "):
            given = f"{{{given}}}"
        last = f"{self.latex(author.particle)} {family}".strip()
        return ", ".join(part for part in (last, self.latex(author.suffix), given) if part)


def _is_words(raw: str, *, ascii_only: bool) -> bool:
    """Whether a value of LaTeX holds nothing but words and balanced braces."""
    depths = list(accumulate({"{": 1, "}": -1}.get(sign, 0) for sign in raw))
    return not MARKUP.search(raw) and min(depths) >= 0 and depths[-1] == 0 and (raw.isascii() or not ascii_only)


def braced(value: str) -> str:
    return f"{{{value}}}" if value else ""
