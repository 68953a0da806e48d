"""The words of PDFs come in the order in which a person reads them, however the file draws them."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from paperdesk.documents.pages import read_pages
from tests.documents.layouts import LAYOUTS, STYLES, write_layout

ALL = range(len(LAYOUTS))
GOOD = 0.99


def share_in_order(found: Sequence[str], source: Sequence[str]) -> float:
    """The share of the words that come in their order."""
    matcher = SequenceMatcher(None, found, source, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks()) / len(source)


def text_of(path: Path) -> list[str]:
    return read_pages(str(path))[0].split()


def test_the_words_of_48_pages_in_12_layouts_come_in_order(tmp_path: Path) -> None:
    poor = {}
    for number in ALL:
        for seed in range(len(STYLES)):
            source = write_layout(tmp_path / "a.pdf", number, seed)
            share = share_in_order(text_of(tmp_path / "a.pdf"), source)
            if share < GOOD:
                poor[f"{LAYOUTS[number].__name__}, style {seed}"] = round(share, 3)
    assert not poor


@pytest.mark.parametrize(("rotation", "sideways"), [(90, 0), (180, 0), (270, 0), (0, 1), (0, 3), (90, 1), (180, 2)])
@pytest.mark.parametrize("number", [0, 4, 6, 9])
def test_pages_that_are_turned_are_read_as_upright_ones(
    tmp_path: Path, number: int, rotation: int, sideways: int
) -> None:
    source = write_layout(tmp_path / "a.pdf", number, 1, rotation=rotation, sideways=sideways)
    assert share_in_order(text_of(tmp_path / "a.pdf"), source) >= GOOD
