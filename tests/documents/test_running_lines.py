"""Heads, feet and page numbers are told from the text of pages."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from paperdesk.documents.characters import page_text
from paperdesk.documents.pdf import Pdf
from paperdesk.documents.running_lines import running_lines
from tests.pdfs import Text, column_lines, turn, two_columns, write_pdf
from tests.samples import shared_data

BODY, LAST = 80, 50  # where text begins, and the number of its last line


def printed(page: int, *around: Text) -> list[Text]:
    """A page of text in one column, with what stands around it."""
    lines = [Text(line, 10, 72, BODY + 12 * n) for n, line in enumerate(column_lines(page * 1000, LAST))]
    return [*around, *lines]


def found(file: Path) -> list[list[str]]:
    """What of each page is not taken for text."""
    with Pdf(file) as pdf:
        texts = {number: page_text(pdf, number) for number in range(pdf.page_count)}
        sizes = [pdf.raw.get_page_size(number) for number in range(pdf.page_count)]
    return [
        [texts[page].line(line).strip() for line in sorted(running_lines(texts, page, sizes[page]))] for page in texts
    ]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_heads_of_left_and_right_pages_and_page_numbers_are_found(tmp_path: Path, rotation: int) -> None:
    pages = [
        printed(n, Text("A. Lee and B. Chen" if n % 2 else "On grokking", 9, 72, 40), Text(str(n + 7), 9, 300, 740))
        for n in range(5)
    ]
    file = turn(write_pdf(tmp_path / "a.pdf", pages), rotation)
    assert found(file) == [["A. Lee and B. Chen" if n % 2 else "On grokking", str(n + 7)] for n in range(5)]


def test_heads_that_change_with_the_section_are_known_by_the_page_number(tmp_path: Path) -> None:
    names = ["Introduction", "Related work", "Methods", "Results"]
    pages = [printed(n, Text(f"{n + 1}. {names[n]}", 9, 72, 40)) for n in range(4)]
    assert found(write_pdf(tmp_path / "a.pdf", pages)) == [[f"{n + 1}. {names[n]}"] for n in range(4)]


def test_roman_numbers_count_pages_as_well(tmp_path: Path) -> None:
    pages = [printed(n, Text(roman, 9, 300, 740)) for n, roman in enumerate(["iii", "iv", "v"])]
    assert found(write_pdf(tmp_path / "a.pdf", pages)) == [["iii"], ["iv"], ["v"]]


def test_a_notice_at_the_foot_of_the_first_page_stands_where_others_have_their_number(tmp_path: Path) -> None:
    feet = [Text("40th Conference on Things, 2026.", 9, 72, 740), *(Text(str(n), 9, 300, 742) for n in (2, 3))]
    pages = [printed(n, foot) for n, foot in enumerate(feet)]
    assert found(write_pdf(tmp_path / "a.pdf", pages)) == [["40th Conference on Things, 2026."], ["2"], ["3"]]


def test_text_is_never_taken_for_a_head(tmp_path: Path) -> None:
    plain = [printed(n) for n in range(4)]
    ruled = [[*printed(n), Text(f"{n + 1}. See the same note.", 8, 72, BODY + 12 * LAST)] for n in range(4)]
    numbered = [printed(n, Text(str(n + 1), 9, 300, 740)) for n in range(4)]
    assert found(write_pdf(tmp_path / "a.pdf", plain)) == [[]] * 4
    assert [row[1:] for row in found(write_pdf(tmp_path / "b.pdf", numbered))] == [[]] * 4
    assert all(len(lines) <= 1 for lines in found(write_pdf(tmp_path / "c.pdf", ruled)))


def test_columns_stay_whole_under_their_head(tmp_path: Path) -> None:
    pages: Sequence[Sequence[Text]] = [two_columns(n, interleaved=True) for n in range(4)]
    assert found(write_pdf(tmp_path / "a.pdf", pages)) == [[pages[n][0].text] for n in range(4)]


def test_a_single_page_has_only_text(tmp_path: Path) -> None:
    assert found(write_pdf(tmp_path / "a.pdf", [printed(0, Text("1", 9, 300, 740))])) == [[]]


@pytest.mark.parametrize(
    ("name", "page", "expected"),
    [
        ("Keim2024.pdf", 3, ["ICSE ’24, April 14–20, 2024, Lisbon, Portugal", "Keim et al."]),
        ("Bogner2019.pdf", 4, ["Bogner et al. (2019), PeerJ Comput. Sci., DOI 10.7717/peerj-cs.213", "5/25"]),
    ],
)
def test_heads_and_feet_of_real_papers_are_found(name: str, page: int, expected: list[str]) -> None:
    assert found(shared_data("pdf") / name)[page] == expected
