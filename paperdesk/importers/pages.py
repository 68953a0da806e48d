"""Normalising page ranges."""

import re

RANGE = re.compile(r"(?:(?<!\s)\s+)?(?:[-–—]{2,}|[–—])\s*|(?<!\s)\s+-\s+")
NO_PAGES = re.compile(r"n/a\s*[-–—]+\s*n/a", re.IGNORECASE)
HYPHEN_INSIDE = re.compile(r"(?<=[^\s–-])-(?=[^\s–-])")
ABBREVIATED = re.compile(r"(\d+)-(\d+)")


def pages_of(text: str) -> str:
    """Return page ranges with a single hyphen; with a dash if the page numbers have hyphens themselves."""
    text = text.strip()
    if NO_PAGES.fullmatch(text):
        return ""
    hyphen = "–" if HYPHEN_INSIDE.search(text) and RANGE.search(text) else "-"
    return RANGE.sub(hyphen, text)


def spelt_out(text: str) -> str:
    """A MEDLINE range with its last page completed: `475-82` is `475-482`."""
    found = ABBREVIATED.fullmatch(text.strip())
    if not found or len(found[2]) >= len(found[1]):
        return text
    return f"{found[1]}-{found[1][: -len(found[2])]}{found[2]}"


def range_of(first: str, last: str) -> str:
    """The range from the first to the last page, if known."""
    first, last = first.strip(), last.strip()
    if not last or first == last or re.search(r"[-–]", first):
        return first
    return f"{first}-{last}" if first else last
