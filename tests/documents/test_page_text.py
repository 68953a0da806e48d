"""Characters, columns, words and rectangles of pages."""

from pathlib import Path

import pytest

from paperdesk.documents.characters import page_text
from paperdesk.documents.columns import in_reading_order
from paperdesk.documents.page_text import PageText
from paperdesk.documents.pdf import Pdf
from tests.hostile_pdfs import write_leftwards
from tests.pdfs import COURIER, Text, page_of, turn, two_columns, write_pdf, write_upwards


def text_of(path: Path, page: int = 0) -> PageText:
    with Pdf(path) as pdf:
        return page_text(pdf, page)


def squeezed(text: PageText) -> list[str]:
    return [line.strip() for line in text.chars.splitlines()]


def test_columns_are_read_one_after_the_other_even_if_the_file_has_them_row_by_row(tmp_path: Path) -> None:
    apart = text_of(write_pdf(tmp_path / "a.pdf", [two_columns(0)]))
    mixed = text_of(write_pdf(tmp_path / "b.pdf", [two_columns(0, interleaved=True)]))
    assert squeezed(mixed) == squeezed(apart)
    assert squeezed(apart)[0].startswith("Section 1")
    assert squeezed(apart)[52].startswith("51 ")
    assert squeezed(apart)[53].startswith("500 ")


def test_a_table_or_a_numbered_formula_changes_no_order() -> None:
    lines = [(60.0, 100.0 + 12 * n, 500.0, 110.0 + 12 * n) for n in range(30)]
    lines[10:11] = [(60, 220, 200, 230), (480, 220, 500, 230)]  # a formula and its number
    assert in_reading_order(lines) == list(range(31))


def test_three_columns_are_read_in_turn() -> None:
    lines = [(60.0 + 160 * c, 100.0 + 12 * n, 200.0 + 160 * c, 110.0 + 12 * n) for n in range(20) for c in range(3)]
    assert in_reading_order(lines) == [3 * n + c for c in range(3) for n in range(20)]


def test_a_place_in_the_gutter_belongs_to_the_nearer_column(tmp_path: Path) -> None:
    text = text_of(write_pdf(tmp_path / "a.pdf", [two_columns(0)]))
    for number in (0, 20, 51):
        y = 70 + number * 12 + 6
        assert text.lines[text.caret_at(60, y)] == 1 + number
        assert text.lines[text.caret_at(240, y) - 1] == 1 + number
        assert text.lines[text.caret_at(316, y)] == 53 + number


@pytest.mark.parametrize(("rotation", "place"), [(0, (72, 100)), (90, (680, 72)), (180, (0, 0)), (270, (0, 0))])
def test_rectangles_lie_on_the_page_as_it_is_turned(tmp_path: Path, rotation: int, place: tuple[int, int]) -> None:
    file = write_pdf(tmp_path / "a.pdf", [[Text("Words to be found", 10, 72, 100)]])
    file.write_bytes(file.read_bytes().replace(b"/Contents 5 0 R", f"/Rotate {rotation}/Contents 5 0 R".encode()))
    with Pdf(file) as pdf:
        text = page_text(pdf, 0)
        width, height = pdf.raw.get_page_size(0)
    ((left, top, right, bottom),) = text.rects(0, len(text))
    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height
    is_turned = rotation in {90, 270}
    assert ((right - left) > (bottom - top)) is not is_turned
    if rotation == 0:
        assert (left, top) == pytest.approx(place, abs=4)


def test_a_quote_has_exactly_the_rectangle_of_its_letters(tmp_path: Path) -> None:
    file = write_pdf(tmp_path / "a.pdf", [[Text("one two three", 10, 100, 200)]])
    file.write_bytes(file.read_bytes().replace(b"/Helvetica", b"/Courier  "))
    text = text_of(file)
    ((left, top, right, bottom),) = text.rects(*text.find("two")[0])
    assert left == pytest.approx(100 + 4 * 10 * COURIER, abs=0.1)
    assert right == pytest.approx(100 + 7 * 10 * COURIER, abs=0.1)
    assert top < 210 < bottom


def test_words_are_found_whatever_their_case_accents_ligatures_and_line_ends() -> None:
    import numpy as np

    chars = "An ef\ufffe\nﬁcient B´enard cell in Garc´ıa’s words\n"
    text = PageText(chars, np.ones((len(chars), 4), np.float32), np.zeros(len(chars), np.int32))
    for wanted in ("EFFICIENT", "efﬁcient", "benard CELL", "Bénard", "garcia"):
        assert len(text.find(wanted)) == 1, wanted
    assert text.text(*text.find("efficient")[0]) == "efficient"
    assert text.text(*text.find("benard")[0]) == "Bénard"
    assert not text.find("absent")
    assert not text.find("  ")
    assert chars[slice(*text.word_at(4))] == "ef"


def test_beside_a_short_line_is_its_end_and_not_another_column(tmp_path: Path) -> None:
    page = two_columns(0)
    page[20] = Text("short", page[20].size, page[20].left, page[20].top)
    text = text_of(write_pdf(tmp_path / "a.pdf", [page]))
    y = page[20].top + 6
    for x in (110, 150, 210):
        caret = text.caret_at(x, y)
        assert text.chars[caret - 5 : caret] == "short"


def test_a_word_that_a_lines_end_cuts_is_whole_in_quotes(tmp_path: Path) -> None:
    text = text_of(write_pdf(tmp_path / "a.pdf", [page_of("this is a promising av-", "erage of words that follow")]))
    assert text.text(0, len(text)) == "this is a promising average of words that follow"
    assert len(text.find("average")) == 1


def test_a_compound_is_found_with_its_hyphen_and_without(tmp_path: Path) -> None:
    lines = ("a self-", "supervised low-rank model and its gener-", "alization, which is state-of-", "the-art")
    text = text_of(write_pdf(tmp_path / "a.pdf", [page_of(*lines)]))
    for wanted in ("self-supervised", "selfsupervised", "low-rank", "lowrank", "generalization", "state-of-the-art"):
        assert len(text.find(wanted)) == 1, wanted
    start, end = text.find("selfsupervised")[0]
    assert text.text(start, end) == "self-supervised"
    assert len(text.rects(start, end)) == 2


def test_a_page_without_text_answers_too(tmp_path: Path) -> None:
    text = text_of(write_pdf(tmp_path / "a.pdf", [[]]))
    assert (len(text), text.caret_at(10, 10), text.find("x"), text.rects(0, 0)) == (0, 0, [], ())
    assert text.word_at(0) == text.line_at(0) == (0, 0)


def test_words_written_from_the_right_are_found_and_selected_from_the_right(tmp_path: Path) -> None:
    text = text_of(write_leftwards(tmp_path / "a.pdf"))
    assert text.chars == "אבג דהו\n"
    ((start, end),) = text.find("אבג")
    ((left, top, right, bottom),) = text.rects(start, end)
    assert text.caret_at(right - 1, (top + bottom) / 2) == start
    assert text.caret_at(left + 1, (top + bottom) / 2) == end


@pytest.mark.parametrize(("rotation", "turned"), [(0, 1), (90, 0), (180, 3), (270, 2)])
def test_words_written_upwards_are_read_in_order_however_the_page_is_shown(
    tmp_path: Path, rotation: int, turned: int
) -> None:
    lines = ("A table that is wide", "and has its lines", "from below upwards", "on all of the page")
    text = text_of(turn(write_upwards(tmp_path / "a.pdf", *lines), rotation))
    assert text.turned == turned
    assert text.chars.split("\n")[:-1] == list(lines)
