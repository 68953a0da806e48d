"""Search results as shown: a row with its matches marked. Records only, so that views need nothing else."""

from typing import NamedTuple

from paperdesk.library.records import PaperRow

SNIPPET = 240  # characters of an abstract: more than a card shows


class Marked(NamedTuple):
    """A text and the ranges in it that match: (start, end) in characters."""

    text: str
    hits: tuple[tuple[int, int], ...] = ()


class FoundRow(NamedTuple):
    """A row in a list of results, with matches marked in title and snippet."""

    paper: PaperRow
    title: Marked
    snippet: Marked
    page: int = -1  # the page of the paper's file with the snippet; -1 if it is from the abstract
