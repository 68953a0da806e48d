"""What a search shows of a paper: its row, with the hits marked. Records only, so that views need nothing else."""

from dataclasses import dataclass

from paperdesk.library.records import PaperRow


@dataclass(frozen=True, slots=True)
class Marked:
    """A text and the stretches of it that are hits: (start, end) in characters."""

    text: str
    hits: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row as a list of results shows it: hits marked in title and snippet."""

    paper: PaperRow
    title: Marked
    snippet: Marked
