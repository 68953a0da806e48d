"""Finding a quoted passage again: exact, in other type or spacing, or after small edits (W3C TextQuoteSelector)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import partial_ratio_alignment, ratio

from paperdesk.text.fold import fold

CONTEXT_CHARS = 32  # characters of prefix and suffix
ALIKE_PERCENT = 75.0  # percent; anything less similar is another passage
SHORTEST_LETTERS = 8  # letters; shorter passages must match exactly
FAR_CHARS = 10_000
SKIPPED = re.compile(r"[\s\u00ad\u200b]+")
QUOTES = str.maketrans("“”„‟″‘’‚‛′‐‑‒–—−", '"""""' + "'''''" + "------")


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage by its text, with its context and its original position."""

    exact: str
    prefix: str = ""
    suffix: str = ""
    position: int | None = None


def quote_of(text: str, start: int, end: int) -> Quote:
    """The quote for a range of a text."""
    return Quote(text[start:end], text[max(0, start - CONTEXT_CHARS) : start], text[end : end + CONTEXT_CHARS], start)


def find_quote(text: str, quote: Quote) -> tuple[int, int] | None:
    """The position of the passage in a possibly changed text, as (start, end); None if it no longer exists."""
    if not quote.exact.strip() or not text:
        return None
    return _find_exact(text, quote) or _find_level(text, quote) or _find_alike(text, quote)


def _find_exact(text: str, quote: Quote) -> tuple[int, int] | None:
    length = len(quote.exact)
    starts = [found.start() for found in re.finditer(f"(?={re.escape(quote.exact)})", text)]
    return _best(text, quote, [(start, start + length) for start in starts])


def _find_level(text: str, quote: Quote) -> tuple[int, int] | None:
    """The position, ignoring spacing, case, accents, hyphens and quotation marks."""
    level, places = _level(text)
    wanted = _level(quote.exact)[0]
    if not wanted:
        return None
    starts = [found.start() for found in re.finditer(f"(?={re.escape(wanted)})", level)]
    return _best(text, quote, [(places[start], places[start + len(wanted) - 1] + 1) for start in starts])


def _best(text: str, quote: Quote, found: Iterable[tuple[int, int]]) -> tuple[int, int] | None:
    """The position with the most similar context, then the one nearest to the original."""

    def rank(place: tuple[int, int]) -> tuple[float, int]:
        before = text[max(0, place[0] - len(quote.prefix)) : place[0]]
        after = text[place[1] : place[1] + len(quote.suffix)]
        near = -abs(place[0] - quote.position) if quote.position is not None else -FAR_CHARS
        return round(ratio(quote.prefix, before) + ratio(quote.suffix, after)), near

    return max(found, key=rank, default=None)


def _find_alike(text: str, quote: Quote) -> tuple[int, int] | None:
    """The position if most of it still exists: both ends are mapped along the unchanged text."""
    level, places = _level(text)
    before, wanted, after = (_level(part)[0] for part in (quote.prefix, quote.exact, quote.suffix))
    if len(wanted) < SHORTEST_LETTERS:
        return None
    whole = before + wanted + after
    near = partial_ratio_alignment(whole, level)
    if near is None:
        return None
    slack = len(whole) // 3
    window = slice(max(0, near.dest_start - slack), near.dest_end + slack)
    start = window.start + _carried(whole, level[window], len(before))
    end = window.start + _carried(whole, level[window], len(before) + len(wanted))
    if end <= start or ratio(wanted, level[start:end]) < ALIKE_PERCENT:
        return None
    return _whole_words(text, places[start], places[min(end, len(places)) - 1] + 1)


def _carried(old: str, new: str, place: int) -> int:
    """The position in the new text that corresponds to one in the old text."""
    for step in Levenshtein.opcodes(old, new):
        if step.src_start <= place < step.src_end or (place == step.src_end == len(old)):
            inside = place - step.src_start if step.tag == "equal" else 0
            return min(step.dest_end, step.dest_start + inside)
    return len(new)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while 0 < start < end and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _level(text: str) -> tuple[str, list[int]]:
    """A text without spacing, case, accents and kinds of hyphens, with the original position of each letter."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text.translate(QUOTES)):
        if SKIPPED.match(char):
            continue
        plain = char.lower() if char.isascii() else fold(char) or char
        letters.append(plain)
        places += [place] * len(plain)
    return "".join(letters), places
