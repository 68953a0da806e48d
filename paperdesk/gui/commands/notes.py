"""Writing a note: saved at each pause, as one history step per editing session."""

from paperdesk.gui.desk.desk import Desk
from paperdesk.library import annotations
from paperdesk.library.library import Edit
from paperdesk.library.note_history import join_changes
from paperdesk.library.records import AnnotationRow
from paperdesk.model.steps import Step
from paperdesk.text.notes import count_boxes, toggle_box


class NoteWriting:
    """One editing session in one note; the note is created once there is something to save."""

    def __init__(
        self, desk: Desk, paper_id: int, annotation_id: int | None, *, is_mark: bool = False, saved: str | None = None
    ) -> None:
        self.desk = desk
        self.paper_id = paper_id
        self.annotation_id = annotation_id
        self.is_mark = is_mark  # a highlight stays even without a comment
        self.step_id: int | None = None
        self.saved = saved

    def save(self, text: str) -> None:
        """Save the current text on the library lane, in the order of the calls."""
        if text == self.saved or (self.saved is None and self.annotation_id is None and not text.strip()):
            return
        self.saved = text
        self.desk.tasks.edit(self.desk.signals, lambda: self._write(text))

    def _write(self, text: str) -> None:
        step = Step("write-note" if self.annotation_id is None else "change-note")
        with self.desk.library.edit(step, going_on=self.step_id) as edit:
            self._store(edit, text)
            join_changes(edit)
            self.step_id = edit.step_id

    def _store(self, edit: Edit, text: str) -> None:
        if self.annotation_id is not None and not annotations.is_on_paper(
            edit.session, self.annotation_id, self.paper_id
        ):
            self.annotation_id = None  # it is gone, for example after restoring a backup: the text becomes a new note
        if self.annotation_id is None:
            if text.strip():
                self.annotation_id = annotations.add_annotation(edit, paper_id=self.paper_id, text=text)
        elif text.strip() or self.is_mark:
            annotations.set_annotation_text(edit, annotation_id=self.annotation_id, text=text)
        else:
            annotations.remove_annotation(edit, annotation_id=self.annotation_id)
            self.annotation_id = None


def check_box(desk: Desk, note: AnnotationRow, box: int) -> None:
    """Toggle a checkbox in a note, counted from 0."""
    if box < count_boxes(note.text):
        _set_text(desk, Step("check-box"), note.id, toggle_box(note.text, box))


def restore_note(desk: Desk, annotation_id: int, text: str) -> None:
    """Restore an earlier version of a note."""
    _set_text(desk, Step("restore-note"), annotation_id, text)


def _set_text(desk: Desk, step: Step, annotation_id: int, text: str) -> None:
    desk.edit(step, lambda edit: annotations.set_annotation_text(edit, annotation_id=annotation_id, text=text))
