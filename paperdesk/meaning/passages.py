"""Pages of papers' files in pieces suitable for the model, and the numbers of their vectors.

A model reads a few hundred words, so a page is cut into several pieces. The number of a piece encodes its paper, its
page and its position there, with twelve bits for the last two.
"""

from collections.abc import Iterator, Sequence

WORDS = 90  # of a piece
PIECES = 8  # of a page, at most
PAGES = 512  # of a paper; the actual number is lower
OF_A_PAPER = PAGES * PIECES
MOST_PAPERS = (1 << 32) // OF_A_PAPER  # ids above have no pieces
SHORTEST_WORDS = 12  # of a piece worth searching


def number_of(paper_id: int, page: int, piece: int) -> int:
    """The number of a piece; pages and pieces are counted from 0."""
    return paper_id * OF_A_PAPER + page * PIECES + piece


def paper_of(number: int) -> int:
    return number // OF_A_PAPER


def page_of(number: int) -> int:
    return number % OF_A_PAPER // PIECES


def pieces_of(paper_id: int, pages: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The pieces of a paper's pages, each with its number."""
    if paper_id >= MOST_PAPERS:
        return
    for page, text in enumerate(pages[: PAGES - 1]):  # the last number marks that all pages were read
        words = text.split()
        for piece in range(min(PIECES, -(-len(words) // WORDS))):
            chosen = words[piece * WORDS : (piece + 1) * WORDS]
            if len(chosen) >= SHORTEST_WORDS:
                yield number_of(paper_id, page, piece), " ".join(chosen)


def piece_at(number: int, pages: Sequence[str]) -> str:
    """The text of a piece; "" if the pages no longer have it."""
    wanted = page_of(number)
    found = pieces_of(paper_of(number), pages) if wanted < len(pages) else iter(())
    return next((text for own, text in found if own == number), "")
