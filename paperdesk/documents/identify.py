"""What paper a PDF is: its identifiers and its title, from what the first pages show."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from paperdesk.documents.pdf import Line, Pdf
from paperdesk.model.identifiers import find_identifiers, normalize_doi
from paperdesk.model.paper import Identifier
from paperdesk.text.fold import title_key

FIRST_PAGES = 2
REFERENCES = re.compile(r"^\s*(?:\d+\.?\s*)?(?:references|bibliography|literature cited|works cited)\s*$", re.I | re.M)
STAMP = re.compile(r"arXiv:(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v(\d+))?\s*\[")
HOSTS = re.compile(r"doi\.org/|doi:?\s*10\.|https?://dx\.doi", re.I)
CITATION = re.compile(r"\(\d{4}[a-z]?\)\.")  # "(2023)." stands in references, not on title pages
INCOMPLETE = re.compile(r"10\.\d+/(?:authorarchive\.?|arxiv)$", re.I)
NO_TITLE = re.compile(
    r"(?:microsoft word|untitled|document\d*$|dokument\d*$|slide \d|file:|https?:"
    r"|.*\.(?:docx?|tex|dvi|eps|indd|pdf|txt|ps)\b|pii:|doi:|layout \d|print|paper title$|\d+$|arxiv:)",
    re.I,
)
MASTHEAD = re.compile(
    r"(?:\bjournal\b|proceedings|transactions|letters?$|\bvol(?:ume|\.)|\bissn\b|www\.|https?:|article$"
    r"|research article|open access|preprint|available online|contents lists|elsevier|springer|peerj|review$"
    r"|received|accepted|page \d|©|copyright|published|arxiv|conference on|workshop|\bdoi\b|licen[cs]e"
    r"|university|department of)",
    re.I,
)
SHORTEST, LONGEST = 8, 300  # letters of a title
TALLEST = 60  # points; larger letters are ornaments
SAME_SIZE = 0.08  # of it: lines of one title
GAP = 2.2  # heights between two lines of one title
UPPER = 0.62  # of the lines of a page: a title stands in the upper part
SHOWN = 88.0  # of 100: metadata that the page bears out


@dataclass(frozen=True, slots=True)
class Identified:
    """What is known of a PDF: the paper it holds, as far as its pages tell, and the file itself."""

    title: str
    identifiers: tuple[Identifier, ...]
    page_count: int
    has_text: bool
    opening: str  # the beginning of its text


def identify_pdf(path: str, password: str = "") -> Identified:
    """Say what paper a file holds.

    Raises:
        DocumentLocked, DocumentDamaged: it cannot be read.
    """
    with Pdf(Path(path), password) as pdf:
        pages = [pdf.text(number) for number in range(min(FIRST_PAGES, pdf.page_count))]
        lines = pdf.lines(0)
        text = "\n".join(pages)
        found = Identified("", identifiers_in(text), pdf.page_count, bool(text.strip()), text[:2000].strip())
        title = find_title(lines, pdf.metadata.get("Title", ""), pages[0])
    return Identified(title, found.identifiers, found.page_count, found.has_text, found.opening)


def identifiers_in(text: str) -> tuple[Identifier, ...]:
    """The paper's own identifiers: arXiv's stamp, else the first DOI of the pages, before any references."""
    end = REFERENCES.search(text)
    text = text[: end.start()] if end else text
    stamp = STAMP.search(text)
    found: list[Identifier] = []
    if stamp:
        found.append(Identifier("arxiv", stamp[1], int(stamp[2]) if stamp[2] else None))
    doi = _first_doi(text)
    if doi:
        found.append(Identifier("doi", doi))
    if not found:
        found += [i for i in find_identifiers(text[:3000]) if i.scheme == "arxiv"][:1]
    return tuple(found)


def _first_doi(text: str) -> str:
    """The DOI that the page gives itself; one within a list of references is not its own."""
    candidates = list(re.finditer(r"10\.\d{4,9}/\S+", text))
    labelled = [match for match in candidates if HOSTS.search(text[max(0, match.start() - 20) : match.end()])]
    for match in [*labelled, *candidates]:
        doi = normalize_doi(_joined(text, match))
        around = text[max(0, match.start() - 300) : match.start()]
        if doi and not INCOMPLETE.fullmatch(doi) and not CITATION.search(around):
            return doi
    return ""


def _joined(text: str, match: re.Match[str]) -> str:
    """A DOI that a line's end has cut after a stop, a dash or a slash, with its rest."""
    found = match[0]
    rest = re.match(r"\n(\w\S*)", text[match.end() :])
    return found + rest[1] if rest and found.endswith(("/", "-", "_")) else found


def find_title(lines: Sequence[Line], told: str, page: str) -> str:
    """The title: what the metadata says if the page shows it, else the largest lines of the page's upper part."""
    by_size = _largest(lines)
    key, shown = title_key(told), title_key(page[:4000])
    if SHORTEST <= len(key) <= LONGEST and not NO_TITLE.match(told.strip()):
        squeezed = key.replace(" ", "")
        if squeezed in shown.replace(" ", "") or fuzz.partial_ratio(key, shown) >= SHOWN:
            # the page has the blanks that metadata often lack
            return by_size if title_key(by_size).replace(" ", "") == squeezed else " ".join(told.split())
    return by_size


def _largest(lines: Sequence[Line]) -> str:
    upper = [line for line in lines[: max(8, int(len(lines) * UPPER))] if line.size <= TALLEST]
    groups = [group for group in _groups(upper) if _can_be_title(group)]
    if not groups:
        return ""
    best = max(groups, key=lambda group: (round(group[0].size, 1), -group[0].top))
    body = sorted(line.size for line in lines)[len(lines) // 2]
    if len(lines) > 1 and best[0].size <= body * 1.02 and best is not groups[0]:
        best = groups[0]  # all of one size: what stands on top
    return " ".join(" ".join(line.text for line in best).split())


def _groups(lines: Iterable[Line]) -> list[list[Line]]:
    """Lines of one size that follow one another."""
    groups: list[list[Line]] = []
    for line in lines:
        last = groups[-1][-1] if groups else None
        if (
            last
            and abs(line.size - last.size) <= SAME_SIZE * last.size
            and 0 <= line.top - last.top <= GAP * max(line.size, last.size)
        ):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _can_be_title(group: Sequence[Line]) -> bool:
    text = " ".join(line.text for line in group)
    letters = sum(char.isalpha() for char in text)
    return letters >= SHORTEST and len(text) <= LONGEST and not MASTHEAD.search(text) and "@" not in text
