"""A highlight that goes on over columns and a page break: one mark, on its words, whatever the zoom or the page's turn.

Where words lie is seen in pictures of pages that have the marked lines only, and the others only: all ink of the first
is under the mark, none of the second.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from paperdesk.documents.pdf import Pdf
from paperdesk.documents.render import Tile, render_tile
from paperdesk.gui.paper_pane.note_card import NoteCard
from paperdesk.gui.reader.reader_view import ReaderView
from paperdesk.gui.reader.text_selection import Caret
from paperdesk.jobs.import_pdfs import attach_pdf
from tests.gui.window import Reader
from tests.pdfs import Text, marks_in, turn, two_columns, write_pdf
from tests.stories.reading import drag, opened, point_of, read, read_again

FIRST, LAST = "48 ", "1002 "  # what the first marked line on the first page begins with, and the last on the second
DARK = 140  # of 255: ink
EDGE = 1  # pixels of the edge of a letter or of a mark, drawn in between
Mask = NDArray[np.bool_]


def pages_of_paper(*, interleaved: bool) -> list[list[Text]]:
    return [
        [*two_columns(page, interleaved=interleaved), Text(str(page + 4), 9, 300, 750), Text("Draft", 9, 65, 20)]
        for page in range(4)
    ]


def is_marked(page: int, text: Text) -> bool:
    """Whether a line is to be under the mark: from the end of the first page's left column on."""
    words = text.text.split()[0]
    if not words.isdecimal() or text.size != 10:
        return False
    return 48 <= int(words) < 1000 if page == 0 else page == 1 and 1000 <= int(words) <= 1002


def ink(file: Path, page: int, zoom: float) -> Mask:
    """Where a page has ink, at a zoom."""
    with Pdf(file) as pdf:
        width, height = pdf.raw.get_page_size(page)
        tile = Tile(page, zoom, 0, 0, round(width * zoom), round(height * zoom))
        data = np.frombuffer(render_tile(pdf, tile), np.uint8).reshape(tile.height, tile.width, 4)
    found: Mask = data[..., :3].max(axis=2) < DARK
    return found


def under(view: ReaderView, page: int, zoom: float, grow: int) -> Mask:
    """What the marks of a page cover, at a zoom; grown by some pixels, or shrunk."""
    width, height = view.contents.sizes[page]
    mask = np.zeros((round(height * zoom), round(width * zoom)), np.bool_)
    for mark in view.pages.marks.get(page, ()):
        for rect in mark.rects:
            left, top, right, bottom = (round(side * zoom) for side in rect)
            mask[max(0, top - grow) : bottom + grow, max(0, left - grow) : right + grow] = True
    return mask


def some(pages: Sequence[Sequence[Text]], *, marked: bool) -> list[list[Text]]:
    return [[text for text in texts if is_marked(page, text) == marked] for page, texts in enumerate(pages)]


def mark_over_the_break(reader: Reader, view: ReaderView) -> None:
    """Select from the end of a column over the next one and the page break, and press h."""
    texts = [view.source.text(page) for page in (0, 1)]
    assert texts[0] is not None
    assert texts[1] is not None
    selection = view.pages.selection
    selection.anchor = Caret(0, texts[0].find(FIRST)[0][0])
    selection.focus = Caret(1, texts[1].line_at(texts[1].find(LAST)[0][0])[1])
    reader.press("h")
    reader.wait(lambda: len(view.marks) == 1)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("interleaved", [False, True])
def test_a_highlight_over_columns_and_a_page_break_lies_exactly_on_its_words(
    sit_down: Callable[[], Reader],
    tmp_path: Path,
    rotation: int,
    interleaved: bool,
) -> None:
    pages = pages_of_paper(interleaved=interleaved)
    whole, inside, outside = (
        turn(write_pdf(tmp_path / name, texts), rotation)
        for name, texts in (
            ("whole.pdf", pages),
            ("inside.pdf", some(pages, marked=True)),
            ("outside.pdf", some(pages, marked=False)),
        )
    )
    first = sit_down()
    view = read(first, whole)
    mark_over_the_break(first, view)
    made = view.marks
    assert [(mark.page, [page for page, _ in mark.further]) for mark in made] == [(0, [1])]
    second, again = read_again(sit_down, first)
    second.wait(lambda: again.marks == made)
    assert sorted(again.pages.marks) == [0, 1]
    for zoom in (0.5, 1.0, 2.7):
        for page in (0, 1):
            words, others = ink(inside, page, zoom), ink(outside, page, zoom)
            assert words.any()
            assert not (words & ~under(again, page, zoom, EDGE)).any()
            assert not (others & under(again, page, zoom, -EDGE)).any()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("zoom", [0.6, 1.0, 2.0])
def test_it_is_painted_where_it_lies(sit_down: Callable[..., Reader], tmp_path: Path, theme: str, zoom: float) -> None:
    reader = sit_down(theme)
    view = read(reader, write_pdf(tmp_path / "paper.pdf", pages_of_paper(interleaved=False)))
    view.pages.set_fit(zoom)
    view.pages.go_to(0, 0.75)
    reader.wait(lambda: view.pages.is_painted and not view.source.is_waiting)
    before = painted(view)
    mark_over_the_break(reader, view)
    view.document_marks.choose(0)
    changed = (painted(view) != before).any(axis=2)
    expected = np.zeros_like(changed)
    for page in view.pages.seen_pages:
        place = view.pages.layout_of_pages.rect(page).translated(-view.pages.offset)
        for mark in view.pages.marks.get(page, ()):
            for rect in mark.rects:
                left, right = (round(place.left() + side * view.pages.scale) for side in rect[::2])
                top, bottom = (round(place.top() + side * view.pages.scale) for side in rect[1::2])
                expected[max(0, top) : max(0, bottom), max(0, left) : max(0, right)] = True
    shown = expected.sum()
    assert shown > 1000
    assert (changed & ~grown(expected)).sum() == 0
    assert (changed & expected).sum() > 0.8 * shown  # in letters a colour may make no difference


def painted(view: ReaderView) -> NDArray[np.uint8]:
    image = view.pages.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return data[..., :3].copy()


def grown(mask: Mask) -> Mask:
    made = mask.copy()
    made[1:] |= mask[:-1]
    made[:-1] |= mask[1:]
    made[:, 1:] |= mask[:, :-1]
    made[:, :-1] |= mask[:, 1:]
    return made


def test_it_is_one_mark_to_choose_colour_comment_delete_and_take_back(reader: Reader, tmp_path: Path) -> None:
    view = read(reader, write_pdf(tmp_path / "paper.pdf", pages_of_paper(interleaved=False)))
    mark_over_the_break(reader, view)
    (mark,) = view.marks
    assert mark.label == "1–2"
    assert mark.quote.startswith("48 ")
    assert "1002 " in mark.quote
    assert "Draft" not in mark.quote
    assert "Section" not in mark.quote
    assert len(view.notes.cards) == 1
    reader.press("Esc", "Esc")
    reader.wait(lambda: bool(reader.window.paper_pane.findChildren(NoteCard)))
    (card,) = reader.window.paper_pane.findChildren(NoteCard)
    words = card.findChild(QLabel, "noteQuote")
    assert isinstance(words, QLabel)
    assert (words.text()[:4], words.text()[-2:]) == ("“48 ", "…”")
    assert len(words.text()) <= 1_003
    reader.press("p")
    view.pages.go_to(1)
    on_second = view.pages.marks[1][0]
    view.document_marks.choose(on_second.id)
    reader.press("3")
    reader.wait(lambda: view.marks[0].color == "#2ea8e5")
    assert {piece.color for page in (0, 1) for piece in view.pages.marks[page]} == {"#2ea8e5"}
    reader.press("e")
    reader.type("Goes on")
    reader.press("Esc")
    reader.wait(lambda: view.marks[0].text == "Goes on")
    reader.press("Del")
    reader.wait(lambda: not view.marks)
    assert not view.pages.marks
    reader.press("Ctrl+Z")
    reader.wait(lambda: len(view.marks) == 1)
    assert sorted(view.pages.marks) == [0, 1]


def test_what_is_dragged_over_a_page_break_is_copied_without_heads_and_feet(reader: Reader, tmp_path: Path) -> None:
    pages = [
        [
            Text("A running head", 9, 72, 30),
            *(Text(f"{word} {page}", 12, 72, 300 if n else 560) for n, word in enumerate(("begin", "end"))),
            Text(str(page + 1), 9, 300, 760),
        ]
        for page in range(3)
    ]
    pages[0] = [t for t in pages[0] if not t.text.startswith("end")]
    pages[1] = [Text("go on", 12, 72, 80), *(t for t in pages[1] if not t.text.startswith("begin"))]
    view = read(reader, write_pdf(tmp_path / "paper.pdf", pages))
    view.pages.set_fit("page")
    view.pages.set_columns(2)
    reader.wait(lambda: view.pages.is_painted and not view.source.is_waiting)
    drag(view, point_of(view, 0, "begin"), point_of(view, 1, "end", at_end=True))
    reader.press("Ctrl+C")
    reader.wait(lambda: bool(reader.ask.clipboard))
    assert reader.ask.clipboard == "begin 0 go on end"


def test_a_mark_waits_for_the_texts_of_its_pages(reader: Reader, tmp_path: Path) -> None:
    pages = [[Text(f"Words of page {n}", 12, 72, 300)] for n in range(12)]
    view = read(reader, write_pdf(tmp_path / "paper.pdf", pages))
    view.pages.selection.anchor = Caret(0, 0)
    view.pages.selection.focus = Caret(9, len("Words"))
    assert view.source.text(6) is None
    reader.press("h")
    reader.wait(lambda: len(view.marks) == 1)
    assert view.marks[0].quote == " ".join([*(f"Words of page {n}" for n in range(9)), "Words"])


def test_a_mark_waits_also_for_texts_that_had_to_make_room(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = [[Text(f"Words of page {n}", 12, 72, 300)] for n in range(14)]
    view = read(reader, write_pdf(tmp_path / "paper.pdf", pages))
    monkeypatch.setattr("paperdesk.gui.reader.page_source.MOST_TEXTS", 12)
    view.source.want_texts(range(8, 14), "find")
    reader.wait(lambda: not view.source.is_waiting)
    view.pages.selection.anchor = Caret(0, 0)
    view.pages.selection.focus = Caret(9, len("Words"))
    reader.press("h")
    reader.wait(lambda: len(view.marks) == 1)
    assert view.marks[0].quote.count("Words") == 10


def test_it_leaves_as_one_in_every_format_and_comes_back_as_one(reader: Reader, tmp_path: Path) -> None:
    assert reader.app.menus is not None
    view = read(reader, write_pdf(tmp_path / "paper.pdf", pages_of_paper(interleaved=False)))
    mark_over_the_break(reader, view)
    quote = view.marks[0].quote
    for command, name in (("notes-file", "a.md"), ("web-annotations", "a.jsonld")):
        reader.ask.target = tmp_path / name
        reader.app.menus.run(command)
        reader.wait((tmp_path / name).exists)
    reader.settle()
    text = (tmp_path / "a.md").read_text(encoding="utf-8")
    assert text.count("^pd-") == 2  # the paper and its mark
    assert "[p. 1–2](" in text
    (told,) = json.loads((tmp_path / "a.jsonld").read_text(encoding="utf-8"))["first"]["items"]
    words, *places = told["target"]["selector"]
    assert words["exact"] == quote
    assert [sum(place["value"].startswith(f"page={page}&") for place in places) for page in (1, 2)] == [56, 3]
    reader.ask.target = tmp_path / "copy.pdf"
    view.commands.save_marked_copy()
    reader.wait((tmp_path / "copy.pdf").exists)
    (found,) = marks_in(tmp_path / "copy.pdf")
    assert found.quote == quote
    assert reader.app.desk is not None
    attach_pdf(reader.app.desk.library, view.row.paper_id, tmp_path / "copy.pdf")
    reader.app.desk.tabs.open(2, -1, ())
    reader.wait(lambda: len(reader.window.tabs.readers) == 2)
    copy = opened(reader)
    reader.wait(lambda: len(copy.marks) == 1)
    copy.commands.take_over_marks()
    reader.wait(lambda: [mark.id > 0 for mark in copy.marks] == [True])
    (taken,) = copy.marks
    assert (taken.page, [page for page, _ in taken.further], taken.quote) == (0, [1], quote)
    copy.commands.take_over_marks()
    reader.settle()
    assert len(copy.marks) == 1
