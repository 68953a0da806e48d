"""Somebody writes notes: they render as they are written, link papers, and no keystroke of theirs is lost."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from paperdesk.gui.paper_pane.mentions_section import MentionsSection
from paperdesk.gui.paper_pane.note_card import NoteCard
from paperdesk.gui.paper_pane.note_text import NoteText
from paperdesk.gui.paper_pane.note_versions import NoteVersions
from paperdesk.gui.paper_pane.note_writer import NoteEditor, NoteWriter
from paperdesk.gui.paper_pane.passage_text import OBJECT
from paperdesk.jobs.import_pdfs import attach_pdf
from paperdesk.library.annotations import add_annotation
from paperdesk.library.backups import make_backup
from paperdesk.library.details import annotations_of
from paperdesk.library.history import list_steps
from paperdesk.library.keys import set_key
from paperdesk.library.library import Library
from paperdesk.library.restoring import restore
from paperdesk.model.annotation import Anchor, AnnotationKind
from tests.drafts import add, draft
from tests.gui.window import Reader
from tests.helpers.abstracts import read
from tests.pdfs import write_paper


def write(reader: Reader, text: str) -> None:
    reader.press("n")
    for number, line in enumerate(text.split("\n")):
        if number:
            reader.press("Return")
        reader.type(line)
    reader.press("Esc")


def editor_of(reader: Reader) -> NoteEditor:
    editor = reader.window.paper_pane.notes.editor
    assert editor is not None
    return editor


def cards(reader: Reader) -> list[NoteCard]:
    return list(reader.window.paper_pane.notes.note_cards())


def text_of(card: NoteCard) -> NoteText:
    assert card.text is not None
    return card.text


def second_paper(reader: Reader) -> int:
    """Another paper, to link to; the first one stays current."""
    assert reader.app.desk is not None
    (paper_id,) = add(reader.app.desk.library, draft("The Principles of Deep Learning", "Dan Roberts", year=2022))
    with reader.app.desk.library.edit() as edit:
        set_key(edit, paper_id=paper_id, key="roberts2022")
    reader.settle()
    return paper_id


def test_a_note_renders_formulae_and_markdown(reader: Reader) -> None:
    read(reader, "An abstract.")
    write(reader, "The **fraction** $r_c$ and $x_{$ of `$code$`")
    shown = text_of(cards(reader)[0])
    reader.wait(lambda: not shown._is_waiting)
    assert shown.toPlainText() == f"The fraction {OBJECT} and $x_{{$ of $code$"
    assert reader.paper.annotations[0].text == "The **fraction** $r_c$ and $x_{$ of `$code$`"
    shown.selectAll()
    assert shown.createMimeDataFromSelection().text() == "The fraction $r_c$ and $x_{$ of $code$"


def test_how_the_note_reads_is_shown_while_it_is_written(reader: Reader) -> None:
    read(reader, "An abstract.")
    reader.press("n")
    writer = editor_of(reader).parent()
    assert isinstance(writer, NoteWriter)
    reader.type("plain words")
    writer.show_now()
    assert writer.shown.isHidden()
    reader.type(" and **bold** ones")
    reader.wait(lambda: not writer.shown.isHidden())
    reader.wait(lambda: writer.shown.toPlainText() == "plain words and bold ones")


def test_nothing_in_a_note_is_loaded_or_run(reader: Reader) -> None:
    read(reader, "An abstract.")
    write(reader, "![x](http://127.0.0.1:9/a.png) <img src=file:///etc/passwd> [y](file:///etc/passwd)")
    shown = text_of(cards(reader)[0])
    shown.anchorClicked.emit("file:///etc/passwd")
    assert reader.ask.opened == []
    assert "<img src=file" in shown.toPlainText()


def test_boxes_are_checked_by_a_click_and_that_is_undone(reader: Reader) -> None:
    read(reader, "An abstract.")
    write(reader, "- [ ] read it\n- [x] found it")
    reader.window.show()
    shown = text_of(cards(reader)[0])
    places = [QPointF(x, y) for y in range(2, shown.height(), 4) for x in range(2, 40, 3)]
    place = next(p for p in places if shown.box_at(p) == 0)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    reader.settle()
    assert reader.paper.annotations[0].text == "- [x] read it\n- [x] found it"
    reader.press("Ctrl+Z")
    assert reader.paper.annotations[0].text == "- [ ] read it\n- [x] found it"


def test_papers_are_offered_for_a_link_which_opens_them_and_is_known_there(reader: Reader) -> None:
    read(reader, "An abstract.")
    paper_id = second_paper(reader)
    reader.press("n")
    reader.type("As in [[princ")
    writer = editor_of(reader).parent()
    assert isinstance(writer, NoteWriter)
    popup = writer.completion.popup
    reader.wait(lambda: not popup.isHidden())
    reader.press("Return")
    reader.type(" it is.")
    assert editor_of(reader).toPlainText() == "As in [[roberts2022]] it is."
    reader.press("Esc")
    link = text_of(cards(reader)[0])
    assert f'href="paper:{paper_id}"' in link.document().toHtml()
    link.anchorClicked.emit(f"paper:{paper_id}")
    reader.settle()
    assert reader.paper.id == paper_id
    mentions = reader.window.paper_pane.findChild(MentionsSection)
    assert mentions is not None
    assert not mentions.isHidden()
    assert reader.window.paper_pane.content is not None
    assert [row.title for row in reader.window.paper_pane.content.mentions] == ["A paper"]


def test_a_link_follows_its_key(reader: Reader) -> None:
    read(reader, "An abstract.")
    paper_id = second_paper(reader)
    write(reader, "See [[roberts2022]] and [[nobody]].")
    assert reader.app.desk is not None
    with reader.app.desk.library.edit("Change a key") as edit:
        set_key(edit, paper_id=paper_id, key="principles")
    reader.settle()
    assert text_of(cards(reader)[0]).toPlainText() == "See principles and [[nobody]]."


def test_a_stretch_of_writing_is_one_step_and_earlier_versions_come_back(reader: Reader) -> None:
    read(reader, "An abstract.")
    write(reader, "first")
    for words in (" second", " third"):
        reader.focus(cards(reader)[0])
        reader.press("Return")
        for letter in words:
            reader.type(letter)
            editor_of(reader).save()
        reader.press("Esc")
    assert reader.paper.annotations[0].text == "first second third"
    assert reader.app.desk is not None
    with reader.app.desk.library.read() as session:
        assert [step.label for step in list_steps(session)][:3] == ["Edited a note", "Edited a note", "Edited a note"]
    reader.focus(cards(reader)[0])
    reader.press("v")
    window = reader.window.paper_pane.notes.dialog
    assert isinstance(window, NoteVersions)
    assert window.bring_back.isDefault()
    assert [version.text for version in window.versions] == ["first second", "first"]
    window.list.setCurrentRow(1)
    window.bring_back.click()
    reader.settle()
    assert reader.paper.annotations[0].text == "first"
    reader.press("Ctrl+Z")
    assert reader.paper.annotations[0].text == "first second third"


def test_long_typing_is_saved_all_along(reader: Reader) -> None:
    read(reader, "An abstract.")
    reader.press("n")
    editor = editor_of(reader)
    saved: list[str] = []
    editor.saved.connect(saved.append)
    while len(saved) < 3:  # the pauses between two keys are shorter than those after which a text is saved
        QTest.keyClicks(editor, "a")
        reader.qtbot.wait(40)
    assert len(saved[0]) < len(saved[1]) < len(saved[2])


def mark_page(library: Library, paper_id: int, file: Path) -> None:
    """Attach a PDF with a mark that has no comment yet."""
    attach_pdf(library, paper_id, file)
    with library.edit() as edit:
        anchor = Anchor(attachment_id=1, page=0, rects=((70, 100, 90, 112),))
        add_annotation(edit, paper_id=paper_id, kind=AnnotationKind.AREA, color="red", anchor=anchor)


TYPIST = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from paperdesk.app import App, WindowOptions
from paperdesk.gui.desk.scope import LIBRARY
from tests.gui.window import FakeAsk
application = QApplication([])
app = App(WindowOptions(Path(sys.argv[1]), None, theme="light"), ask=FakeAsk())
app.start()
def wait(ms):  # QTest.qWait would keep Python for itself meanwhile, and nothing be saved
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
def until(condition):
    while not condition():
        wait(10)
until(lambda: app.window.list_pane.is_shown and app.tasks.is_idle)
app.desk.selection.set_scope(LIBRARY)
wait(50)
until(lambda: app.tasks.is_idle)
if sys.argv[3] == "note":
    app.window.list_pane.selection.select_row(0)
    until(lambda: app.window.paper_pane.content is not None)
    app.window.paper_pane.notes.begin()
    editor = app.window.paper_pane.notes.editor
else:
    app.desk.tabs.open(1, -1, ())
    until(lambda: app.window.tabs.reader is not None and app.window.tabs.reader.marks)
    app.window.tabs.reader.notes.edit(1)
    editor = app.window.tabs.reader.notes.cards[1].editor
def tell(changes):
    # once an edit is on the disk: how long the note is that it saved
    with app.desk.library.read() as session:
        query = "select coalesce(max(length(text)), 0) from annotations"
        print(session.exec_driver_sql(query).scalar_one(), flush=True)
app.desk.library.subscribe(tell)
for number in range(100_000):
    QTest.keyClicks(editor, chr(97 + number % 26))
    wait(int(sys.argv[2]))
"""


@pytest.mark.parametrize("pace_ms", [30, 700])
@pytest.mark.parametrize("where", ["note", "mark"])
def test_what_is_typed_is_saved_all_along_and_outlives_a_kill(tmp_path: Path, where: str, pace_ms: int) -> None:
    folder = tmp_path / "library"
    library = Library(folder)
    (paper_id,) = add(library, draft("A paper", "Ada Byron", year=2024))
    if where == "mark":
        mark_page(library, paper_id, write_paper(tmp_path / "paper.pdf", 2))
    library.close()
    typist = subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(folder), str(pace_ms), where],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert typist.stdout is not None
    saved = [0]
    while len(set(saved)) < 5:
        saved.append(int(typist.stdout.readline()))
    time.sleep(random.Random(pace_ms).uniform(0, 1))
    os.kill(typist.pid, signal.SIGKILL)
    saved += [int(line) for line in typist.stdout if line.strip()]
    typist.wait()
    typist.stdout.close()
    library = Library(folder)
    with library.read() as session:
        notes = annotations_of(session, [paper_id]).get(paper_id, ())
    library.close()
    assert len(notes) == 1
    assert len(notes[0].text) >= max(saved)
    assert notes[0].text == "".join(chr(97 + number % 26) for number in range(len(notes[0].text)))


def test_writing_on_after_the_library_went_back_to_a_copy_loses_no_word(reader: Reader) -> None:
    read(reader, "An abstract.")
    assert reader.app.desk is not None
    folder = reader.app.desk.library.folder
    copy = make_backup(folder).copy
    reader.press("n")
    reader.type("A thought")
    editor_of(reader).save()
    reader.wait(lambda: [note.text for note in reader.paper.annotations] == ["A thought"])
    restore(folder, copy.file)
    reader.type(" goes on")
    reader.press("Esc")
    reader.wait(lambda: [note.text for note in reader.paper.annotations] == ["A thought goes on"])
