"""The texts of PDFs are read, kept, found with their pages, and come back when they are deleted."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from paperdesk.jobs.full_texts import catch_up_texts, has_text, open_texts
from paperdesk.jobs.import_files import ImportOptions
from paperdesk.jobs.import_pdfs import attach_pdf, import_pdfs
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.library.library import Library
from paperdesk.library.papers import get_detail, set_place
from paperdesk.model.paper import Place
from paperdesk.model.query import parse_query
from paperdesk.search.engine import Engine
from tests.hostile_pdfs import write_locked_pdf
from tests.pdfs import Text, page_of, write_pdf

FILLER = page_of(*["Words that every paper has and that say nothing."] * 10, top=200)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "library")
    yield opened
    opened.close()


def paper(folder: Path, title: str, *pages: str) -> Path:
    first = [Text(title, 20, top=80), *FILLER]
    return write_pdf(folder / f"{title}.pdf", [first, *(page_of(text) for text in pages)])


@pytest.fixture
def engine(library: Library, tmp_path: Path) -> Iterator[Engine]:
    files = [
        paper(tmp_path, "On the growth of trees", "Roots are long.", "The mycorrhiza decides about everything."),
        paper(tmp_path, "On the decay of mycorrhiza", "Nothing about it here."),
    ]
    import_pdfs(library, files, ImportOptions(place=Place.LIBRARY), Progress())
    index, texts = open_index(library), open_texts(library)
    catch_up(library, index, Progress())
    assert catch_up_texts(library, texts, Progress()) == 2
    yield Engine(library, index, texts)
    index.close()
    texts.close()


def titles(engine: Engine, text: str) -> list[str]:
    answer, rows = engine.first_page(parse_query(text, is_typing=False))
    assert answer.total == len(rows)
    return [row.paper.title for row in rows]


TREES, DECAY = "On the growth of trees", "On the decay of mycorrhiza"


def test_a_word_of_a_file_finds_its_paper_behind_those_of_titles(engine: Engine) -> None:
    assert titles(engine, "mycorrhiza") == [DECAY, TREES]
    assert titles(engine, "text:mycorrhiza") == [DECAY, TREES]
    assert titles(engine, "title:mycorrhiza") == [DECAY]
    assert titles(engine, "trees mycorrhiza") == [TREES]
    assert titles(engine, "roots -mycorrhiza") == []
    assert engine.search(parse_query("mycorrh", is_typing=True)).total == 2


def test_the_snippet_tells_the_page(engine: Engine) -> None:
    _, rows = engine.first_page(parse_query("trees mycorrhiza", is_typing=False))
    assert rows[0].page == 2
    assert rows[0].snippet.text.startswith("p. 3: The mycorrhiza decides")
    start, end = rows[0].snippet.hits[0]
    assert rows[0].snippet.text[start:end] == "mycorrhiza"


def test_a_phrase_is_looked_for_in_files_too(engine: Engine) -> None:
    assert titles(engine, '"mycorrhiza decides about"') == [TREES]
    assert titles(engine, 'text:"roots are long"') == [TREES]


def test_deleted_texts_come_back(engine: Engine) -> None:
    assert engine.full_texts is not None
    shutil.rmtree(engine.full_texts.folder)
    engine.full_texts.refresh()
    assert titles(engine, "roots") == []
    assert catch_up_texts(engine.library, engine.full_texts, Progress()) == 2
    assert titles(engine, "roots") == [TREES]
    assert catch_up_texts(engine.library, engine.full_texts, Progress()) == 0


def test_a_paper_in_the_trash_is_forgotten_and_one_that_comes_later_found(engine: Engine, tmp_path: Path) -> None:
    assert engine.full_texts is not None
    (paper_id,) = engine.search(parse_query("roots", is_typing=False)).ids
    with engine.library.edit() as edit:
        set_place(edit, paper_ids=[paper_id], place=Place.TRASH)
    catch_up_texts(engine.library, engine.full_texts, Progress())
    assert paper_id not in engine.full_texts.papers
    later = paper(tmp_path, "A later title of some length", "Zeppelins rise.")
    import_pdfs(engine.library, [later], ImportOptions(place=Place.LIBRARY), Progress())
    catch_up_texts(engine.library, engine.full_texts, Progress())
    assert titles(engine, "zeppelins") == ["A later title of some length"]


def test_files_without_text_say_so_and_broken_ones_stop_nothing(library: Library, tmp_path: Path) -> None:
    good = paper(tmp_path, "A title of some length", "Good words.")
    import_pdfs(library, [good], ImportOptions(), Progress())
    (tmp_path / "empty.pdf").write_bytes(b"")
    attach_pdf(library, 1, write_pdf(tmp_path / "scan.pdf", [[]]))
    attach_pdf(library, 1, tmp_path / "empty.pdf")
    attach_pdf(library, 1, write_locked_pdf(tmp_path / "locked.pdf", "x", "secret"))
    texts = open_texts(library)
    catch_up_texts(library, texts, Progress())
    with library.read() as session:
        states = [file.text_state for file in get_detail(session, 1).attachments]
    assert states == ["ready", "none", "failed", "failed"]
    assert list(texts.papers) == [1]
    texts.close()


def test_signs_in_place_of_letters_are_no_text() -> None:
    assert has_text(["", "A word or two."])
    assert not has_text(["\x1e\x02\x03 ??? \x04", "  "])
    assert not has_text([])
