"""Pages of papers' files in pieces that a model can read, and the numbers under which their vectors are kept.

A model reads some hundred words; a page is cut into as many pieces as that takes. The number of a piece says its paper,
its page and its place there: twelve bits for the last two.
"""

from collections.abc import Iterator, Sequence

WORDS = 90  # of a piece
PIECES = 8  # of a page, at most
PAGES = 512  # of a paper, fewer than so many
OF_A_PAPER = PAGES * PIECES
MOST_PAPERS = (1 << 32) // OF_A_PAPER  # ids above have no pieces
SHORTEST_WORDS = 12  # of a piece that says something


def number_of(paper_id: int, page: int, piece: int) -> int:
    """The number of a piece; pages and pieces count from 0."""
    return paper_id * OF_A_PAPER + page * PIECES + piece


def paper_of(number: int) -> int:
    return number // OF_A_PAPER


def page_of(number: int) -> int:
    return number % OF_A_PAPER // PIECES


def pieces_of(paper_id: int, pages: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The pieces of a paper's pages, each with its number."""
    if paper_id >= MOST_PAPERS:
        return
    for page, text in enumerate(pages[: PAGES - 1]):  # the last number says that all were read
        words = text.split()
        for piece in range(min(PIECES, -(-len(words) // WORDS))):
            chosen = words[piece * WORDS : (piece + 1) * WORDS]
            if len(chosen) >= SHORTEST_WORDS:
                yield number_of(paper_id, page, piece), " ".join(chosen)


def piece_at(number: int, pages: Sequence[str]) -> str:
    """The text of a piece; "" where the pages have none any more."""
    wanted = page_of(number)
    found = pieces_of(paper_of(number), pages) if wanted < len(pages) else iter(())
    return next((text for own, text in found if own == number), "")
