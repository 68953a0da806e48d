"""The words of PDFs come in the order in which a person reads them, however the file draws them."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from paperdesk.documents.identify import identify_pdf
from paperdesk.documents.pages import read_pages
from tests.documents.layouts import LAYOUTS, STYLES, write_layout
from tests.pdfs import write_operators

ALL = range(len(LAYOUTS))
GOOD = 0.99


def share_in_order(found: Sequence[str], source: Sequence[str]) -> float:
    """The share of the words that come in their order."""
    matcher = SequenceMatcher(None, found, source, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks()) / len(source)


def text_of(path: Path) -> list[str]:
    return read_pages(str(path))[0].split()


def test_the_words_of_96_pages_in_12_layouts_come_in_order(tmp_path: Path) -> None:
    poor = {}
    for number in ALL:
        for seed in range(2 * len(STYLES)):
            source = write_layout(tmp_path / "a.pdf", number, seed)
            share = share_in_order(text_of(tmp_path / "a.pdf"), source)
            if share < GOOD:
                poor[f"{LAYOUTS[number].__name__}, text {seed}"] = round(share, 3)
    assert not poor


@pytest.mark.parametrize(("rotation", "sideways"), [(90, 0), (180, 0), (270, 0), (0, 1), (0, 3), (90, 1), (180, 2)])
@pytest.mark.parametrize("number", [0, 4, 6, 9])
def test_pages_that_are_turned_are_read_as_upright_ones(
    tmp_path: Path, number: int, rotation: int, sideways: int
) -> None:
    source = write_layout(tmp_path / "a.pdf", number, 1, rotation=rotation, sideways=sideways)
    assert share_in_order(text_of(tmp_path / "a.pdf"), source) >= GOOD


@pytest.mark.parametrize(("rotation", "sideways"), [(0, 0), (90, 0), (180, 0), (270, 0), (0, 1), (0, 3), (90, 2)])
def test_the_title_of_a_page_that_is_turned_is_found(tmp_path: Path, rotation: int, sideways: int) -> None:
    lines = ["BT /F1 20 Tf 60 720 Td (Sleep of Machines on Wide Pages) Tj ET"]
    lines += [
        f"BT /F1 10 Tf 60 {680 - 12 * n} Td (Line {n} of the text that stands below the title.) Tj ET"
        for n in range(20)
    ]
    file = write_operators(tmp_path / "a.pdf", "\n".join(lines), rotation=rotation, sideways=sideways)
    assert identify_pdf(str(file)).title == "Sleep of Machines on Wide Pages"
