"""The texts of PDFs are read, kept, found with their pages, and come back when they are deleted."""

import errno
import gzip
import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.errors import LibraryNotWritable
from paperdesk.jobs.full_texts import FILE_S, catch_up_texts, has_text, open_texts, take_up_texts
from paperdesk.jobs.import_files import ImportOptions
from paperdesk.jobs.import_pdfs import attach_pdf, import_pdfs
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.library.library import Library
from paperdesk.library.papers import get_detail, set_place
from paperdesk.model.paper import Place
from paperdesk.model.query import parse_query
from paperdesk.search import index_folder
from paperdesk.search.engine import Engine
from paperdesk.search.kept_pages import keep_pages, read_pages
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


@pytest.fixture(scope="module")
def apart() -> Iterator[PdfProcess]:
    """One process that reads for all tests: to start it takes a second."""
    reader = PdfProcess(FILE_S)
    yield reader
    reader.close()


@pytest.fixture(scope="module")
def two_papers(tmp_path_factory: pytest.TempPathFactory, apart: PdfProcess) -> Path:
    """The folder of a library with index and texts, to be copied."""
    folder = tmp_path_factory.mktemp("two")
    library = Library(folder / "library")
    files = [
        paper(folder, "On the growth of trees", "Roots are long.", "The mycorrhiza decides about everything."),
        paper(folder, "On the decay of mycorrhiza", "Nothing about it here."),
    ]
    import_pdfs(library, files, ImportOptions(place=Place.LIBRARY), Progress())
    index, texts = open_index(library), open_texts(library)
    catch_up(library, index, Progress())
    assert catch_up_texts(library, texts, Progress(), apart) == 2
    for opened in (index, texts, library):
        opened.close()
    return folder / "library"


@pytest.fixture
def engine(two_papers: Path, tmp_path: Path) -> Iterator[Engine]:
    shutil.copytree(two_papers, tmp_path / "library")
    library = Library(tmp_path / "library")
    index, texts = open_index(library), open_texts(library)
    yield Engine(library, index, texts)
    for opened in (index, texts, library):
        opened.close()


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


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _zeros(file: Path) -> None:
    file.write_bytes(bytes(file.stat().st_size))


def _folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize("damage", [_empty, _zeros, _folder, Path.unlink])
@pytest.mark.parametrize("part", [".arrays", ".toc", "stamp.json", "papers.json", ".json.gz"])
def test_damaged_texts_stop_no_search_and_come_back(
    engine: Engine, apart: PdfProcess, part: str, damage: Callable[[Path], object]
) -> None:
    texts = engine.full_texts
    assert texts is not None
    damage(next(file for file in sorted(texts.folder.rglob("*")) if file.name.endswith(part)))
    for opened in (texts, open_texts(engine.library)):
        opened.index.cache.clear()
        asked = Engine(engine.library, engine.index, opened)
        assert titles(asked, "mycorrhiza")[:1] == [DECAY]
        assert titles(asked, "growth") == [TREES]
    opened = open_texts(engine.library)
    catch_up_texts(engine.library, opened, Progress(), apart)
    asked = Engine(engine.library, engine.index, opened)
    assert titles(asked, "roots mycorrhiza") == [TREES]
    assert titles(asked, '"roots are long"') == [TREES]
    assert catch_up_texts(engine.library, opened, Progress(), apart) == 0
    opened.close()


def test_a_manifest_that_leads_elsewhere_is_not_followed(engine: Engine, tmp_path: Path) -> None:
    texts = engine.full_texts
    assert texts is not None
    keep_pages(tmp_path / "aa" / "secret.json.gz", ["A secret of somebody."])
    told: object
    for told in ({"1": ["../../../../aa/secret"]}, {"1": "ab"}, {"x": []}, [1], {"1": [["a"]]}):
        (texts.folder / "papers.json").write_text(json.dumps(told))
        opened = open_texts(engine.library)
        assert opened.papers == {}
        opened.close()


def test_a_text_that_unpacks_without_end_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "x.json.gz"
    with gzip.open(file, "wb", 1) as packed:
        packed.write(b'["')
        for _ in range(70):
            packed.write(b"a" * (1 << 20))
    assert read_pages(file) is None
    file.write_bytes(gzip.compress(b"[" * 200_000))
    assert read_pages(file) is None
    file.write_bytes(gzip.compress(b'["a", 3]'))
    assert read_pages(file) is None
    os.mkfifo(tmp_path / "pipe")
    assert read_pages(tmp_path / "pipe") is None


def test_a_file_where_the_folder_of_texts_should_be_is_set_aside(engine: Engine, apart: PdfProcess) -> None:
    texts = engine.full_texts
    assert texts is not None
    shutil.rmtree(texts.folder)
    texts.folder.write_text("somebody's")
    opened = open_texts(engine.library)
    assert catch_up_texts(engine.library, opened, Progress(), apart) == 2
    assert titles(Engine(engine.library, engine.index, opened), "roots") == [TREES]
    opened.close()


def test_no_link_that_has_the_name_of_a_draft_is_written_through(
    engine: Engine, apart: PdfProcess, tmp_path: Path
) -> None:
    texts = engine.full_texts
    assert texts is not None
    (tmp_path / "precious").write_text("kept")
    (text, *_) = texts.folder.rglob("*.json.gz")
    for link in (text.with_suffix(".part"), texts.folder / "papers.json.part"):
        link.symlink_to(tmp_path / "precious")
    text.unlink()
    text.symlink_to(tmp_path / "precious")
    shutil.rmtree(texts.folder / "index")
    opened = open_texts(engine.library)
    assert catch_up_texts(engine.library, opened, Progress(), apart) == 2
    opened.close()
    assert (tmp_path / "precious").read_text() == "kept"


@pytest.mark.expects_log
def test_on_a_full_disk_texts_are_left_for_later(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    texts = engine.full_texts
    assert texts is not None
    shutil.rmtree(texts.folder)

    def refuse(path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(index_folder, "make_folder", refuse)
    assert catch_up_texts(engine.library, texts, Progress()) == 0
    assert titles(engine, "growth") == [TREES]
    assert ["No space left" in r.getMessage() for r in caplog.records if r.levelname == "WARNING"] == [True]
    with pytest.raises(LibraryNotWritable, match="No space left"):
        take_up_texts(engine.library, texts, Progress())


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
    (tmp_path / "empty.pdf").write_bytes(b"%PDF-1.4\n")
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
