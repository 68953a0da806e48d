"""Somebody marks words of abstracts, comments on them, and finds them again after the abstract changed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from paperdesk.gui.paper_pane.note_card import LOST, NoteCard
from paperdesk.gui.paper_pane.passage_text import PassageText
from paperdesk.library.papers import update_fields
from paperdesk.model.annotation import COLORS
from tests.gui.window import Reader
from tests.helpers.abstracts import marked, read

ABSTRACT = (
    "We aim to understand grokking, where $v_t$ models generalize long after overfitting. We find four phases: "
    "comprehension, grokking, memorization, and confusion. They are predicted by theory."
)
PHASES = "comprehension, grokking, memorization, and confusion"


def select(shown: PassageText, words: str) -> None:
    """Select words as a drag does."""
    start = shown.content.index(words)
    shown.setFocus(Qt.FocusReason.MouseFocusReason)
    shown.select_range(start, start + len(words))


def cards(reader: Reader) -> list[NoteCard]:
    rows = reader.window.paper_pane.notes.cards
    widgets = [item.widget() for i in range(rows.count()) if (item := rows.itemAt(i)) is not None]
    return [widget for widget in widgets if isinstance(widget, NoteCard)]


def rewrite(reader: Reader, abstract: str) -> None:
    assert reader.app.desk is not None
    with reader.app.desk.library.edit() as edit:
        update_fields(edit, paper_id=reader.paper.id, values={"abstract": abstract})
    reader.settle()


def test_selected_words_are_highlighted_by_a_key_and_it_is_undone(reader: Reader) -> None:
    shown = read(reader, ABSTRACT)
    select(shown, PHASES)
    reader.press("h")
    colors = reader.window.theme.colors
    assert marked(shown, colors.hit) == [PHASES]
    assert shown.selected_range is None
    note = reader.paper.annotations[0]
    assert (note.kind, note.color, note.anchor.field) == ("highlight", COLORS["yellow"], "abstract")
    assert (note.anchor.quote, note.anchor.position) == (PHASES, ABSTRACT.index(PHASES))
    assert note.anchor.prefix.endswith("four phases: ")
    assert note.anchor.suffix.startswith(". They are")
    reader.press("Ctrl+Z")
    assert marked(shown, colors.hit) == []
    assert cards(reader) == []


def test_numbers_colour_selected_words_and_give_tags_elsewhere(reader: Reader) -> None:
    shown = read(reader, ABSTRACT)
    select(shown, PHASES)
    reader.press("2")
    assert reader.paper.annotations[0].color == COLORS["green"]
    assert marked(shown, reader.window.theme.colors.hit2) == [PHASES]
    reader.focus(reader.pane.view)
    reader.press("2")
    assert "There is no tag 2" in reader.notice
    assert len(reader.paper.annotations) == 1


def test_leaving_the_abstract_lets_the_selection_go(reader: Reader) -> None:
    shown = read(reader, ABSTRACT)
    select(shown, PHASES)
    assert reader.window.paper_pane.marks.is_selecting
    reader.focus(reader.pane.view)
    assert not reader.window.paper_pane.marks.is_selecting
    reader.press("h")  # without words it selects the first sentence, by keys alone
    assert shown.selected_range == (0, ABSTRACT.index(" We find"))
    reader.press("Down")
    shown.clear_selection()
    reader.press("h", "h")  # the sentence with the cursor
    assert reader.paper.annotations[0].anchor.quote == f"We find four phases: {PHASES}."


def test_words_are_commented_on_and_the_mark_stays_without_a_comment(reader: Reader) -> None:
    shown = read(reader, ABSTRACT)
    select(shown, "overfitting")
    reader.press("n")
    reader.type("Compare with eq. 2")
    reader.press("Esc")
    assert [(n.anchor.quote, n.text) for n in reader.paper.annotations] == [("overfitting", "Compare with eq. 2")]
    reader.window.paper_pane.notes.edit(reader.paper.annotations[0].id)
    editor = reader.window.paper_pane.notes.editor
    assert editor is not None
    editor.clear()
    reader.press("Esc")
    assert [(n.anchor.quote, n.text) for n in reader.paper.annotations] == [("overfitting", "")]


def test_a_click_on_a_mark_goes_to_its_card_where_keys_change_it(reader: Reader) -> None:
    shown = read(reader, ABSTRACT)
    select(shown, PHASES)
    reader.press("h")
    place = shown.cursorRect(shown._cursor(ABSTRACT.index("memor"), ABSTRACT.index("memor") + 2)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert QApplication.focusWidget() is cards(reader)[0]
    reader.press("3")
    assert reader.paper.annotations[0].color == COLORS["blue"]
    reader.focus(cards(reader)[0])
    reader.press("Del")
    assert reader.paper.annotations == ()
    assert reader.row.title == "A paper"  # the paper is not in the trash


def test_marks_follow_their_words_into_a_new_abstract(reader: Reader) -> None:
    shown = read(reader, ABSTRACT)
    select(shown, PHASES)
    reader.press("2")
    rewrite(reader, "Version two. " + ABSTRACT.replace("grokking, memor", "Grokking, memor").replace("$v_t$ ", ""))
    assert marked(shown, reader.window.theme.colors.hit2) == [PHASES.replace("grokking, memor", "Grokking, memor")]


def test_marks_whose_words_are_gone_are_listed_and_come_back_with_them(reader: Reader) -> None:
    shown = read(reader, ABSTRACT)
    select(shown, PHASES)
    reader.press("2")
    rewrite(reader, "Something entirely different about neutron stars.")
    assert marked(shown, reader.window.theme.colors.hit2) == []
    labels = [label.text() for label in cards(reader)[0].findChildren(QLabel)]
    assert labels == [f"“{PHASES}”", LOST]
    rewrite(reader, ABSTRACT)
    assert marked(shown, reader.window.theme.colors.hit2) == [PHASES]


def test_formulae_are_marked_whole_and_quoted_as_signs(reader: Reader) -> None:
    shown = read(reader, ABSTRACT)
    select(shown, "where $v_t$ models")
    reader.press("1")
    assert reader.paper.annotations[0].anchor.quote == "where $v_t$ models"
    assert [label.text() for label in cards(reader)[0].findChildren(QLabel)] == ["“where vₜ models”"]


def test_hits_of_a_search_are_seen_on_a_mark(reader: Reader) -> None:
    shown = read(reader, ABSTRACT)
    select(shown, PHASES)
    reader.press("2", "/")
    reader.type("memorization")
    assert marked(shown, reader.window.theme.colors.hit) == ["memorization"]
    assert len(marked(shown, reader.window.theme.colors.hit2)) == 2
