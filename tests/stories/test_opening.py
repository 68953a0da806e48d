"""A PDF is asked for: its tab stands at once, and says what keeps it from opening."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from paperdesk.errors import DocumentLocked
from paperdesk.gui.reader.opening_tab import OpeningTab
from paperdesk.jobs.import_pdfs import attach_pdf
from paperdesk.library.papers import get_detail, list_ids
from tests.gui.window import Reader
from tests.hostile_pdfs import write_locked_pdf
from tests.pdfs import Text, page_of, write_paper, write_pdf
from tests.stories.reading import opened, take_in


@pytest.fixture
def busy(reader: Reader, tmp_path: Path) -> Iterator[threading.Event]:
    """A paper with a PDF is current, and the lane of pages is at work until this is set."""
    take_in(reader, write_paper(tmp_path / "paper.pdf", 2))
    reader.pane.selection.select_row(0)
    reader.settle()
    free = threading.Event()
    reader.app.tasks.pages(reader.window, lambda: free.wait(600), lambda _waited: None)
    yield free
    free.set()


def ask_for(reader: Reader, file: Path, content: bytes | None = None) -> None:
    """Attach a file to a paper that is there, and ask for it; `content` is what the library's copy holds by then."""
    whole = write_pdf(file.with_name("a.pdf"), [[Text("A title of some length", 20), *page_of("words", top=300)]])
    take_in(reader, whole)
    assert reader.app.desk is not None
    if content is not None:
        write_pdf(file, [page_of("other words", top=300)])
    library = reader.app.desk.library
    with library.read() as session:
        (paper_id,) = list_ids(session)
    attach_pdf(library, paper_id, file)
    if content is not None:
        with library.read() as session:
            kept = get_detail(session, paper_id).attachments[-1].path
        (library.folder / kept).write_bytes(content)
    reader.app.desk.tabs.open(2, -1, ())


def opening(reader: Reader) -> OpeningTab:
    reader.wait(lambda: isinstance(reader.window.tabs.front, OpeningTab))
    front = reader.window.tabs.front
    assert isinstance(front, OpeningTab)
    return front


def failed(reader: Reader) -> OpeningTab:
    tab = opening(reader)
    reader.wait(lambda: tab.problem is not None)
    return tab


def test_the_tab_stands_while_the_pdf_is_still_waited_for(reader: Reader, busy: threading.Event) -> None:
    assert reader.app.desk is not None
    assert reader.app.menus is not None
    reader.app.menus.run("open-file")
    tab = opening(reader)
    reader.wait(lambda: tab.row is not None)
    assert tab.text.text() == "Opening…"
    assert reader.window.tabs.bar.tabText(1) == reader.row.title
    assert [button.isVisible() for button in (tab.again, tab.password)] == [False, False]
    reader.app.desk.tabs.open(1, -1, ())
    assert reader.window.tabs.bar.count() == 2
    busy.set()
    view = opened(reader)
    assert reader.window.tabs.tabs == [view]
    assert view.pages.hasFocus()


def test_a_tab_that_is_closed_while_it_opens_stays_closed(reader: Reader, busy: threading.Event) -> None:
    assert reader.app.menus is not None
    reader.app.menus.run("open-file")
    reader.wait(lambda: opening(reader).row is not None)
    reader.app.menus.run("reader-close")
    assert reader.window.tabs.bar.count() == 1
    busy.set()
    reader.settle()
    assert reader.window.tabs.front is None
    reader.press("p")
    assert opened(reader).row.title == reader.row.title


def test_a_tab_that_is_closed_while_its_pdf_arrives_stays_closed(reader: Reader, busy: threading.Event) -> None:
    assert reader.app.menus is not None
    reader.app.menus.run("open-file")
    reader.wait(lambda: opening(reader).row is not None)
    busy.set()
    reader.app.tasks._pages.submit(lambda: None).result(30)  # what was read is on its way
    reader.app.menus.run("reader-close")
    reader.settle()
    assert reader.window.tabs.tabs == []
    assert reader.window.tabs.bar.count() == 1


def test_a_pdf_that_opens_while_one_reads_on_in_the_library_stays_behind(reader: Reader, busy: threading.Event) -> None:
    assert reader.app.menus is not None
    reader.app.menus.run("open-file")
    reader.wait(lambda: opening(reader).row is not None)
    reader.app.menus.run("back")
    assert reader.window.tabs.front is None
    busy.set()
    reader.wait(lambda: len(reader.window.tabs.readers) == 1)
    assert reader.window.tabs.front is None
    reader.app.menus.run("next-tab")
    assert reader.window.tabs.reader is reader.window.tabs.readers[0]


def test_the_window_closes_while_a_pdf_opens(sit_down: Callable[[], Reader], tmp_path: Path) -> None:
    reader = sit_down()
    assert reader.app.menus is not None
    take_in(reader, write_paper(tmp_path / "paper.pdf", 2))
    reader.pane.selection.select_row(0)
    reader.app.menus.run("open-file")
    reader.wait(lambda: reader.window.tabs.front is not None)  # still opening, or just open: a small PDF takes little
    reader.close()
    assert reader.errors == []


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty", b"", "is empty"),
        ("cut off", b"%PDF-1.4", "is damaged"),
        ("no pdf", b"Hello", "is damaged or not a PDF"),
    ],
)
def test_a_broken_pdf_says_why_it_does_not_open(
    reader: Reader, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    ask_for(reader, tmp_path / f"{name}.pdf", content)
    tab = failed(reader)
    assert tab.text.text().startswith(f"{name}.pdf {reason}")
    assert tab.again.isVisible()
    assert reader.window.tabs.bar.tabText(1) == reader.row.title
    reader.press("Ctrl+W")
    assert reader.window.tabs.bar.count() == 1


def test_a_file_that_was_mended_opens_in_the_tab_that_failed(reader: Reader, tmp_path: Path) -> None:
    ask_for(reader, tmp_path / "broken.pdf", b"Hello")
    tab = failed(reader)
    assert tab.row is not None
    kept = reader.app.desk
    assert kept is not None
    write_paper(kept.library.folder / tab.row.file.path, 2)
    tab.again.click()
    assert opened(reader).contents.page_count == 2
    assert reader.window.tabs.bar.count() == 2


def test_a_file_that_is_gone_says_so(reader: Reader, tmp_path: Path) -> None:
    ask_for(reader, write_paper(tmp_path / "gone.pdf", 2))
    view = opened(reader)
    assert reader.app.desk is not None
    (reader.app.desk.library.folder / view.row.file.path).unlink()
    reader.press("Ctrl+W")
    reader.app.desk.tabs.open(2, -1, ())
    assert "gone.pdf is no longer where it was" in failed(reader).text.text()


def test_a_locked_pdf_asks_for_its_password_until_it_is_right(reader: Reader, tmp_path: Path) -> None:
    reader.ask.passwords = ["wrong", "geheim"]
    ask_for(reader, write_locked_pdf(tmp_path / "locked.pdf", "geheim", "A secret text"))
    view = opened(reader)
    assert len(reader.ask.asked) == 2
    assert "locked.pdf is password-protected" in reader.ask.asked[0]
    text = view.source.text(0)
    assert text is not None
    assert text.chars.strip() == "A secret text"


def test_a_password_that_is_not_given_can_be_given_later(reader: Reader, tmp_path: Path) -> None:
    ask_for(reader, write_locked_pdf(tmp_path / "locked.pdf", "geheim", "A secret text"))
    tab = failed(reader)
    assert isinstance(tab.problem, DocumentLocked)
    assert "locked.pdf is password-protected" in tab.text.text()
    assert tab.password.isVisible()
    reader.ask.passwords = ["geheim"]
    tab.password.click()
    assert opened(reader).contents.page_count == 1
