"""Finding the title on a PDF's first page by size, weight and position, not by its metadata."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from paperdesk.documents.pdf import Line
from paperdesk.text.fold import title_key

NO_TITLE = re.compile(
    r"(?:microsoft word|untitled|document\d*$|dokument\d*$|slide \d|file:|https?:"
    r"|.*\.(?:docx?|tex|dvi|eps|indd|pdf|txt|ps)\b|pii:|doi:|layout \d|print|paper title$|\d+$|arxiv:)",
    re.I,
)
FRONT_MATTER = re.compile(
    r"\b(?:issn|doi|vol\.)|\bvolume \d|www\.|https?:|contents lists|available online|article history|©|\(c\) \d{4}"
    r"|^(?:received|accepted|published|draft of|draft version|typeset|version|page|editors?|dated|submitted)\b"
    r"|^(?:technical|internal|research) (?:report|memo|note)\b|\bworking paper\b|arxiv:\d",
    re.I,
)
MASTHEAD = re.compile(
    r"\b(?:journals?|proceedings|transactions|gazette|annals|bulletin|magazine|elsevier|springer|peerj|preprint|arxiv"
    r"|open access|copyright|licen[cs]e|workshop|conference|symposium|congress)\b"
    r"|\bletters?$|^(?:\w+ )?(?:article|paper|report|review)s?$|\buniversity$",
    re.I,
)
NAMED = re.compile(
    r"^(?:[\w.&-]+ ){0,4}(?:journal|transactions|annals|proceedings|conference|symposium|congress|workshop|university"
    r"|department|dept\.?|institute|faculty|school) (?:of|on|in|for)\b"
    r"|, (?:department|dept\.?|institute|faculty|school|university) of\b",
    re.I,
)
JOURNAL_NAME_WORDS = 4  # anything longer that names a journal or place is informative
HEADING = re.compile(
    r"(?:(?:\d+|[IVX]+)\.?\s*)?(?:abstract|a b s t r a c t|summary|synopsis|introduction|(?:table of )?contents"
    r"|key ?words|index terms|article info|a r t i c l e i n f o|ccs concepts|zusammenfassung|einleitung|inhalt\w*"
    r"|résumé|resumen|resumo|samenvatting|riassunto|sommario)(?:\s*$|\s*[.:—–-])",
    re.I,
)
NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d+)*\.?|[A-Z]\.|[IVX]{1,5}(?:\.| [-–]))\s+[^\W\d]")
ABOVE = re.compile(r"^\s*(?:key ?words|index terms|ccs concepts)\b", re.I | re.M)  # a title is never below these
AUTHORS_OF_JSTOR = re.compile(r"Author\(s\):")
SHORTEST_LETTERS, LONGEST_LETTERS = 8, 300  # letters of a title
SHORT_LETTERS, SHORT_SIZE, BOLD_SIZE = (
    2,
    1.25,
    1.15,
)  # letters of a title that is much larger than everything else
TALLEST = 60  # points; larger letters are ornamental
SAME_SIZE = 0.08  # of the size: tolerance within one title
LINE_GAP_HEIGHTS = 2.2  # line heights between two lines of one title
PIECE_GAP_HEIGHTS = 1.5  # line heights between two pieces of one line separated by a formula
WORD_GAP = 0.15
UPPER = 0.62  # of the lines of a page: a title is in the upper part
SHOWN_SCORE = 92.0  # of 100: metadata that the page confirms
SAME_SCORE = 88.0  # of 100: metadata that matches the largest text on the page
PLAIN = 1.02  # of the text size: not larger than that
NOTE_SIGNS = " \t∗*†‡§¶⋆★#,"


def find_title(lines: Sequence[Line], told: str, page: str) -> str:
    """The title: the metadata's if the page shows it, or else the largest lines in the upper part of the page."""
    by_size = _largest(_rows(lines))
    key, told = title_key(told), " ".join(told.split())
    if not SHORTEST_LETTERS <= len(key) <= LONGEST_LETTERS or NO_TITLE.match(told) or _is_around_title(told):
        return by_size
    page = ABOVE.split(page, maxsplit=1)[0]
    if not is_shown(told, page) and fuzz.partial_ratio(key, title_key(page[:4000])) < SHOWN_SCORE:
        return by_size
    # the page has the spaces that metadata often lacks, and none of the TeX that it often contains
    return by_size if fuzz.ratio(title_key(by_size).replace(" ", ""), key.replace(" ", "")) >= SAME_SCORE else told


def is_shown(title: str, page: str) -> bool:
    """True if a page shows a title, ignoring spaces, case and accents."""
    return title_key(title).replace(" ", "") in title_key(page[:4000]).replace(" ", "")


def title_before_authors(lines: Sequence[Line]) -> str:
    """The text above "Author(s):", as on JSTOR cover pages."""
    for number, line in enumerate(lines):
        if AUTHORS_OF_JSTOR.match(line.text):
            groups = _groups(lines[:number])
            return _joined(groups[-1]) if groups else ""
    return ""


def _largest(lines: Sequence[Line]) -> str:
    if not lines:
        return ""
    body = sorted(line.size for line in lines)[len(lines) // 2]
    upper = [line for line in lines[: max(8, int(len(lines) * UPPER))] if line.size <= TALLEST]
    heading = next((line for line in upper if HEADING.match(line.text)), None)
    above = _groups([line for line in upper if heading is None or line.top < heading.top])
    named = _not_numbered(above)
    standing_out = [group for group in named if group[0].size > body * PLAIN or group[0].is_bold]
    candidates = standing_out or list(filter(_can_be_title, above)) or _not_numbered(_groups(upper))
    short = _short_title(above, max((group[0].size for group in named), default=0.0), body)
    if short or not candidates:
        return _joined(short) if short else ""
    best = max(candidates, key=lambda group: (round(group[0].size, 1), group[0].is_bold, -group[0].top))
    if best[0].size <= body * PLAIN:  # all in one size: the bold lines, or else the top ones
        best = next((group for group in candidates if group[0].is_bold), candidates[0])
    return _joined(best)


def _not_numbered(groups: Sequence[Sequence[Line]]) -> list[Sequence[Line]]:
    """Possible titles, without section headings."""
    return [group for group in groups if _can_be_title(group) and not NUMBERED.match(group[0].text)]


def _short_title(groups: Sequence[Sequence[Line]], rival: float, body: float) -> Sequence[Line]:
    """A short title, which must be far larger than anything else there; next to a similarly large text it is a logo."""
    if rival > SHORT_SIZE * body:
        return ()
    for group in groups:
        text = _joined(group)
        letters = sum(char.isalpha() for char in text)
        is_large = group[0].size >= (BOLD_SIZE if group[0].is_bold else SHORT_SIZE) * max(rival, body)
        if (
            SHORT_LETTERS <= letters < SHORTEST_LETTERS
            and is_large
            and text[:1].isalnum()
            and not _is_around_title(text)
        ):
            return group
    return ()


def _rows(lines: Sequence[Line]) -> list[Line]:
    """Lines as displayed: pieces separated by a formula are joined again."""
    rows: list[Line] = []
    for line in lines:
        if rows and _goes_on(rows[-1], line):
            rows[-1] = _with(rows[-1], line)
        else:
            rows.append(line)
    return rows


def _goes_on(one: Line, other: Line) -> bool:
    size = max(one.size, other.size)
    height = min(one.size, other.size)
    overlap = min(one.top + one.size, other.top + other.size) - max(one.top, other.top)
    return overlap > height / 2 and -size / 2 < other.left - one.right < PIECE_GAP_HEIGHTS * size


def _with(one: Line, other: Line) -> Line:
    longer = one if len(one.text) >= len(other.text) else other
    blank = " " if other.left - one.right > WORD_GAP * longer.size else ""
    text, unmarked = f"{one.text}{blank}{other.text}", f"{one.text}{blank}{other.unmarked}"
    return replace(longer, text=text, unmarked=unmarked, top=min(one.top, other.top), left=one.left, right=other.right)


def _groups(lines: Iterable[Line]) -> list[list[Line]]:
    """Consecutive lines of the same size and weight."""
    groups: list[list[Line]] = []
    for line in lines:
        last = groups[-1][-1] if groups else None
        if (
            last
            and abs(line.size - last.size) <= SAME_SIZE * last.size
            and line.is_bold == last.is_bold
            and 0 <= line.top - last.top <= LINE_GAP_HEIGHTS * max(line.size, last.size)
            and not FRONT_MATTER.search(last.text)
        ):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _joined(group: Sequence[Line]) -> str:
    """The text of a group without footnote marks at its end."""
    return " ".join(" ".join([*(line.text for line in group[:-1]), group[-1].unmarked]).split()).rstrip(NOTE_SIGNS)


def _can_be_title(group: Sequence[Line]) -> bool:
    text = _joined(group)
    letters = sum(char.isalpha() for char in text)
    return (
        letters >= SHORTEST_LETTERS and len(text) <= LONGEST_LETTERS and not _is_around_title(text) and "@" not in text
    )


def _is_around_title(text: str) -> bool:
    """Whether a text is one that surrounds titles: a journal's name, an address, a date, a heading."""
    if FRONT_MATTER.search(text) or HEADING.match(text):
        return True
    if re.search(r": [^\W\d]", text):  # a title and its explanation
        return False
    has_digits = bool(re.search(r"\d", text))
    is_few = len(text.split()) <= JOURNAL_NAME_WORDS or has_digits
    return bool(NAMED.search(text)) or bool(is_few and MASTHEAD.search(text)) or bool(has_digits and " " not in text)
