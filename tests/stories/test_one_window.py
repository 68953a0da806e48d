"""A second start on a library whose window is open: it hands over its words and ends."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from paperdesk.app import App, WindowOptions
from paperdesk.errors import LibraryLocked
from paperdesk.file_lock import FileLock
from paperdesk.jobs.import_pdfs import attach_pdf
from paperdesk.jobs.one_window import LOCK, NOTE, Door, ask_window
from paperdesk.library.papers import find_paper
from tests.gui.window import TIMEOUT_MS, FakeAsk, put_away
from tests.pdfs import page_of, write_pdf

RECORD = "@article{lee2020, title={Deep sleep of machines}, author={Lee, Ann}, year=2020}"


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    options = WindowOptions(tmp_path / "library", size=(1000, 700), is_only_one=True)
    opened = App(options, ask=FakeAsk())
    opened.start()
    qtbot.waitUntil(lambda: opened.handover.second_start is not None and opened.tasks.is_idle, timeout=TIMEOUT_MS)
    yield opened
    put_away(opened)
    assert not (tmp_path / "library" / NOTE).exists()


class Second:
    """Another start of the program."""

    def __init__(self, qtbot: QtBot, app: App, words: Sequence[object], stdin: str = "") -> None:
        command = [sys.executable, "-m", "paperdesk", "--library", str(app.options.library), *map(str, words)]
        self.qtbot = qtbot
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=dict(os.environ))
        if stdin and self.process.stdin is not None:
            self.process.stdin.write(stdin)
            self.process.stdin.close()
            self.process.stdin = None

    def end(self) -> str:
        """Let it end, with the window going on meanwhile; what it said."""
        self.qtbot.waitUntil(lambda: self.process.poll() is not None, timeout=TIMEOUT_MS)
        out, err = self.process.communicate()
        assert (self.process.returncode, err) == (0, "")
        return out


def test_files_are_imported_by_the_window_that_is_open(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    file = tmp_path / "papers.bib"
    file.write_text(RECORD, encoding="utf-8")
    Second(qtbot, app, [file]).end()
    qtbot.waitUntil(lambda: app.window.list_pane.counts.shown == 1, timeout=TIMEOUT_MS)


def test_a_start_without_words_shows_the_window(qtbot: QtBot, app: App) -> None:
    app.window.showMinimized()
    Second(qtbot, app, []).end()
    qtbot.waitUntil(lambda: not app.window.isMinimized(), timeout=TIMEOUT_MS)


def test_what_a_command_changes_is_shown_at_once(qtbot: QtBot, app: App) -> None:
    app.timers._foreign.stop()  # type: ignore[union-attr]
    Second(qtbot, app, ["import", "-"], stdin=RECORD).end()
    qtbot.waitUntil(lambda: app.window.list_pane.counts.shown == 1, timeout=TIMEOUT_MS)


def test_an_editor_is_answered_by_the_window_that_is_open(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    file = tmp_path / "papers.bib"
    file.write_text(RECORD, encoding="utf-8")
    app.window.drops.files_dropped.emit([file])
    qtbot.waitUntil(lambda: app.window.list_pane.counts.shown == 1, timeout=TIMEOUT_MS)
    second = Second(qtbot, app, ["cite", "--query", "sleep"])
    start = app.handover.second_start
    assert start is not None
    qtbot.waitUntil(lambda: start.picker is not None and start.picker.current is not None, timeout=TIMEOUT_MS)
    start.picker._take()  # type: ignore[union-attr]
    assert second.end().strip() == r"\cite{lee2020}"


def test_a_picker_that_is_left_cites_nothing(qtbot: QtBot, app: App) -> None:
    second = Second(qtbot, app, ["cite"])
    start = app.handover.second_start
    assert start is not None
    qtbot.waitUntil(lambda: start.picker is not None, timeout=TIMEOUT_MS)
    start.picker.reject()  # type: ignore[union-attr]
    assert second.end() == ""


def test_nobody_without_the_token_is_heard(app: App) -> None:
    heard: list[object] = []
    app.handover.arrived.connect(lambda message, _reply: heard.append(message))
    note = app.options.library / NOTE
    assert note.stat().st_mode & 0o777 == 0o600
    told = note.read_text(encoding="utf-8")
    note.write_text(told.replace('"token": "', '"token": "x'), encoding="utf-8")
    assert ask_window(app.options.library, {"kind": "open", "files": ["/etc/passwd"]}) is None
    assert heard == []


def test_two_windows_never_hold_one_library(app: App, tmp_path: Path) -> None:
    with pytest.raises(LibraryLocked, match="already open in another window"):
        Door(app.options.library, lambda _message, _reply: None)
    assert not FileLock(tmp_path / "library" / LOCK).acquire()


def test_what_a_killed_window_left_does_not_stand_in_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    code = (
        "import os,sys;from pathlib import Path;from paperdesk.jobs.one_window import Door;"
        "Door(Path(sys.argv[1]),lambda m,r:r({}));os.kill(os.getpid(),9)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert (tmp_path / NOTE).exists()
    assert ask_window(tmp_path, {"kind": "show"}) is None
    door = Door(tmp_path, lambda message, reply: reply({"kind": message["kind"]}))
    assert ask_window(tmp_path, {"kind": "show"}) == {"done": True, "kind": "show"}
    door.close()
    assert ask_window(tmp_path, {"kind": "show"}) is None


def test_an_address_leads_to_its_paper_and_page(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    file = tmp_path / "papers.bib"
    file.write_text(RECORD + "@book{ng2021, title={Another}, author={Ng, Al}}", encoding="utf-8")
    Second(qtbot, app, [file.as_uri()]).end()
    qtbot.waitUntil(lambda: app.window.list_pane.counts.shown == 2, timeout=TIMEOUT_MS)
    assert app.desk is not None
    library, desk = app.desk.library, app.desk
    with library.read() as session:
        lee, ng = find_paper(session, "lee2020"), find_paper(session, "ng2021")
    attach_pdf(library, lee, write_pdf(tmp_path / "a.pdf", [page_of(f"Page {n}") for n in range(3)]))
    for words, paper_id in (("paperdesk://open/ng2021", ng), ("paperdesk://open/lee2020/page/2", lee)):
        Second(qtbot, app, [words]).end()
        qtbot.waitUntil(lambda wanted=paper_id: desk.selection.paper_ids == (wanted,), timeout=TIMEOUT_MS)  # type: ignore[misc]
    qtbot.waitUntil(lambda: app.window.tabs.reader is not None, timeout=TIMEOUT_MS)
    reader = app.window.tabs.reader
    assert reader is not None
    qtbot.waitUntil(lambda: reader.pages.page == 1, timeout=TIMEOUT_MS)


def test_an_address_of_no_paper_or_no_pdf_is_told(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    file = tmp_path / "papers.bib"
    file.write_text(RECORD, encoding="utf-8")
    app.window.drops.files_dropped.emit([file])
    qtbot.waitUntil(lambda: app.window.list_pane.counts.shown == 1, timeout=TIMEOUT_MS)
    for address, words in (("nobody1900", "no paper with the citation key"), ("lee2020/page/3", "has no PDF")):
        Second(qtbot, app, [f"paperdesk://open/{address}"]).end()
        qtbot.waitUntil(lambda told=words: told in app.window.status.notice.text(), timeout=TIMEOUT_MS)  # type: ignore[misc]
