"""Pictures of pages, outlines and marks, of good files and of bad ones."""

from pathlib import Path

import numpy as np
import pytest

from paperdesk.documents.marks import FoundMark, FoundPart, find_marks, whole_marks
from paperdesk.documents.pdf import Pdf
from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.documents.reading import open_document, outline_of, some_marks_of, text_of, tile_of
from paperdesk.documents.render import DARKEST, LIGHTEST, Tile, render_tile
from paperdesk.documents.write_marks import write_marked_copy
from paperdesk.errors import DocumentDamaged, DocumentError
from tests.hostile_pdfs import (
    write_circling_outline,
    write_form,
    write_huge_page,
    write_locked_pdf,
    write_marked_pdf,
    write_slow_page,
)
from tests.pdfs import Text, marks_in, page_of, write_paper, write_pdf
from tests.samples import shared_data


def pixels(file: Path, tile: Tile) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    with Pdf(file) as pdf:
        return np.frombuffer(render_tile(pdf, tile), np.uint8).reshape(tile.height, tile.width, 4)


def test_parts_of_a_page_make_up_the_page(tmp_path: Path) -> None:
    file = write_paper(tmp_path / "a.pdf", 1)
    whole = pixels(file, Tile(0, 2.0, 0, 0, 1224, 1584))
    part = pixels(file, Tile(0, 2.0, 300, 200, 256, 128))
    assert (whole[200:328, 300:556, :3] == part[..., :3]).all()
    assert whole[..., :3].min() < 40
    assert (whole[0, 0, :3] == 255).all()


def test_a_dark_page_has_light_letters(tmp_path: Path) -> None:
    file = write_paper(tmp_path / "a.pdf", 1)
    dark = pixels(file, Tile(0, 2.0, 0, 0, 1224, 1584, is_dark=True))
    assert (dark[0, 0, :3] == DARKEST).all()
    assert dark[..., :3].max() in range(LIGHTEST - 20, LIGHTEST + 1)


def test_pictures_stay_as_they_are_on_dark_pages(tmp_path: Path) -> None:
    file = write_pdf(tmp_path / "a.pdf", [[Text("A figure")]])
    inline = b"q 100 0 0 100 300 300 cm BI /W 1 /H 1 /BPC 8 /CS /RGB ID \xff\xee\xdd EI Q "
    data = file.read_bytes()
    length = int(data.split(b"/Length ")[1].split(b">>")[0])
    data = data.replace(
        b"/Length %d>>\nstream\n" % length, b"/Length %d>>\nstream\n%s" % (length + len(inline), inline)
    )
    file.write_bytes(data)
    dark = pixels(file, Tile(0, 1.0, 0, 0, 612, 792, is_dark=True))
    assert dark[792 - 350, 350, :3].tolist() == [0xDD, 0xEE, 0xFF]
    assert dark[10, 10, 0] == DARKEST


def test_marks_of_other_programs_are_read_and_not_drawn(tmp_path: Path) -> None:
    file = write_marked_pdf(tmp_path / "a.pdf")
    highlight, note = marks_in(file)
    assert (highlight.kind, highlight.color, highlight.text, highlight.quote) == (
        "highlight",
        "#00ff00",
        "look here",
        "marked words",
    )
    assert highlight.rects == ((108.0, 83.0, 180.0, 95.0),)
    assert (note.kind, note.text) == ("note", "a note")
    drawn = pixels(file, Tile(0, 1.0, 0, 0, 612, 792))
    assert (drawn[..., 0] == drawn[..., 1]).all()  # no green


def test_what_is_filled_into_a_form_is_drawn(tmp_path: Path) -> None:
    filled = write_form(tmp_path / "filled.pdf", "Words in a field")
    tile = Tile(0, 1.0, 72, 172, 228, 20)
    apart = PdfProcess(300)
    try:
        drawn = np.frombuffer(apart.ask(tile_of, str(filled), "", tile), np.uint8)
    finally:
        apart.close()
    assert (drawn.reshape(20, 228, 4)[..., :3] < 100).sum() > 100


def test_marks_are_found_a_part_at_a_time(tmp_path: Path) -> None:
    file = write_paper(tmp_path / "a.pdf", 4)
    marks = [FoundMark(page, "area", "#ff0000", ((10.0, 10.0, 50.0, 50.0),), str(page)) for page in range(4)]
    write_marked_copy(str(file), str(tmp_path / "b.pdf"), marks)
    parts: list[FoundPart] = []
    following: int | None = 0
    with Pdf(tmp_path / "b.pdf") as pdf:
        while following is not None:
            found, following = find_marks(pdf, following, within_s=0)
            assert len(found) == 1
            parts += found
    assert [mark.text for mark in whole_marks(parts)] == ["0", "1", "2", "3"]


def test_a_page_that_takes_too_long_is_said_and_the_next_one_is_there(tmp_path: Path) -> None:
    file, apart = str(write_slow_page(tmp_path / "slow.pdf")), PdfProcess(300)
    try:
        assert apart.ask(open_document, file, "").page_count == 2
        apart.bounds = PdfProcess(1).bounds
        with pytest.raises(DocumentDamaged, match="longer than 1 s"):
            apart.ask(tile_of, file, "", Tile(0, 3.0, 0, 0, 1836, 2376))
        apart.bounds = PdfProcess(300).bounds
        assert len(apart.ask(text_of, file, "", 1)) > 10
    finally:
        apart.close()


HOSTILE = {
    "circle": write_circling_outline,
    "huge": write_huge_page,
    "endless": lambda path: write_huge_page(path, 99_000_000),
    "empty": lambda path: path.touch(),
    "nothing": lambda path: path.write_bytes(b"%PDF-1.4\n"),
    "locked": lambda path: write_locked_pdf(path, "x", "secret"),
    "no pages": lambda path: write_pdf(path, []),
}


def try_all(apart: PdfProcess, file: Path) -> str:
    """What becomes of opening a file and its first page: "" or why not."""
    try:
        contents = apart.ask(open_document, str(file), "")
        width, height = contents.sizes[0]
        scale = 400 / max(width, height)
        apart.ask(tile_of, str(file), "", Tile(0, scale, 0, 0, max(1, round(width * scale)), 300))
        apart.ask(text_of, str(file), "", 0)
        apart.ask(outline_of, str(file), "")
        apart.ask(some_marks_of, str(file), "", 0)
    except DocumentError as error:
        return str(error)
    return ""


def test_hostile_files_open_or_say_why_not(tmp_path: Path) -> None:
    apart = PdfProcess(300)
    try:
        for name, write in HOSTILE.items():
            file = tmp_path / f"{name}.pdf"
            write(file)
            problem = try_all(apart, file)
            assert problem == "" or problem.endswith("."), name
            assert (problem == "") == (name in {"circle", "huge", "endless"}), (name, problem)
    finally:
        apart.close()


def test_files_that_are_cut_off_or_changed_anywhere_do_no_harm(tmp_path: Path) -> None:
    whole = write_marked_pdf(tmp_path / "a.pdf").read_bytes()
    chance = np.random.default_rng(7)
    apart = PdfProcess(300)
    try:
        for number in range(60):
            data = bytearray(whole)
            for place in chance.integers(0, len(data), 12):
                data[place] = chance.integers(0, 256)
            file = tmp_path / f"{number}.pdf"
            file.write_bytes(data[: int(chance.integers(50, len(data)))] if number % 2 else data)
            problem = try_all(apart, file)
            assert problem == "" or problem.endswith(".")
    finally:
        apart.close()


def test_real_files_open() -> None:
    apart = PdfProcess(300)
    try:
        assert [try_all(apart, file) for file in shared_data("pdf").glob("*.pdf")] == [""] * 11
    finally:
        apart.close()


def test_a_process_that_is_ended_meanwhile_is_started_anew(tmp_path: Path) -> None:
    file = write_pdf(tmp_path / "a.pdf", [page_of("words")])
    apart = PdfProcess(300)
    try:
        assert apart.ask(open_document, str(file), "").page_count == 1
        apart.end_now()
        with pytest.raises(DocumentError):
            apart.ask(open_document, str(file), "")
        assert apart.ask(open_document, str(file), "").page_count == 1
    finally:
        apart.close()
