"""The texts of a card: the line with authors, venue and year, and the chips."""

from collections.abc import Callable, Iterable, Mapping

from paperdesk.gui.words import mark, number, tr, tr_n
from paperdesk.library.records import PaperRow
from paperdesk.model.paper import Place, ReadingState

STANDINGS = {"withdrawn": mark("Withdrawn"), "retracted": mark("Retracted")}
DECISIONS: Mapping[str, str] = {Place.LIBRARY: mark("✓ Kept"), Place.DISMISSED: mark("Dismissed")}
WARNING, NEWS, NO_TAG_COLOR = "#c9302c", "#2f7ed8", "#aaaaaa"
MOST_NAMES = 3  # before the last one, if not all fit
LONGEST_LINE_CHARS = 400  # of authors; longer lines are not measured first


def byline(paper: PaperRow, fits: Callable[[str], bool] = lambda _line: True) -> str:
    """Authors, venue and year on one line; if too long, the first authors, an ellipsis and the last author."""
    where = " ".join(part for part in (paper.venue, str(paper.year or "")) if part)
    line = _joined(paper.authors_line, where)
    if len(line) <= LONGEST_LINE_CHARS and fits(line):
        return line
    names = paper.authors_line.split(", ")
    for count in range(min(MOST_NAMES, len(names) - 2), 0, -1):
        line = _joined(f"{', '.join(names[:count])}, … {names[-1]}", where)
        if fits(line):
            return line
    return line[:LONGEST_LINE_CHARS]


def _joined(authors: str, where: str) -> str:
    return " · ".join(part for part in (authors, where) if part)


def chips(paper: PaperRow, *, tells_kept: bool = False) -> Iterable[tuple[str, str]]:
    """Text and dot colour of a card's chips; `tells_kept`: including the fate of a feed's paper."""
    yield from _news(paper)
    for tag in paper.tags:
        yield tag.name, tag.color or NO_TAG_COLOR
    for text in (*_facts(paper), tr(DECISIONS.get(paper.place, "")) if tells_kept else ""):
        if text:
            yield text, ""


def _news(paper: PaperRow) -> Iterable[tuple[str, str]]:
    """The current news about a paper from its source."""
    if paper.standing:
        yield tr(STANDINGS.get(paper.standing, paper.standing)), WARNING
    if paper.is_changed:
        yield tr("Changed"), NEWS


def _facts(paper: PaperRow) -> Iterable[str]:
    """What a paper has attached; "" for what it lacks."""
    yield f"v{paper.version}" if paper.version and paper.version > 1 else ""
    yield f"▲ {number(paper.upvotes)}" if paper.upvotes else ""
    yield tr_n("{n} annotation", "{n} annotations", paper.note_count) if paper.note_count else ""
    yield tr("Code") if paper.has_code else ""
    if paper.reading_place is not None and paper.reading_state != ReadingState.DONE:
        page, count = paper.reading_place
        yield tr("p. {page} of {count}", page=number(page), count=number(count))
    elif paper.has_pdf:
        yield tr("PDF")
