"""Learns your preferences in the background, so that For You reflects your latest decisions."""

from PySide6.QtCore import QObject, QTimer

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.scope import Scope
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.words import tr_marked
from paperdesk.jobs.learn_preferences import NO_INDEX, PreferenceModels, learn_preferences, missing_note
from paperdesk.model.changes import Changes

PAUSE_MS = 4_000
DECISIONS_UNTIL_RANKED = (
    10  # changed papers after which the list is ranked again, as doing so each time would make it jump
)


class PreferenceLearning(QObject):
    """Learns when you go to For You, and again after some decisions there."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.pane, self.paper, self.desk = window.list_pane, window.paper_pane, desk
        self.preferences = PreferenceModels()
        self._is_learning = False
        self._decided = 0
        self._again = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._again.timeout.connect(self.learn)
        desk.selection.scope_changed.connect(self._go)
        desk.signals.changed.connect(self._changed)
        self._go(desk.selection.scope)

    def _go(self, scope: Scope) -> None:
        if scope.kind == "for-you":
            self._say()
            self.learn()

    def _changed(self, changes: Changes) -> None:
        self._decided += len(changes.papers)
        is_due = self._decided >= DECISIONS_UNTIL_RANKED or bool(self.preferences.note)
        if self.desk.selection.scope.kind == "for-you" and is_due:
            self._again.start()

    def learn(self) -> None:
        """Learn again if there is anything new, one run at a time."""
        scope, desk = self.desk.selection.scope, self.desk
        if scope.kind != "for-you":
            return
        if self._is_learning:
            self._again.start()
            return
        self._is_learning, self._decided = True, 0
        known, tags = self.preferences, [scope.value] if scope.value else []

        def work() -> PreferenceModels:
            try:
                meaning = desk.engine.meaning
                meant = meaning.vectors if meaning is not None else None
                return learn_preferences(desk.library, desk.engine.index, tags, known, meant)
            finally:
                self._is_learning = False

        desk.tasks.quiet(self, work, self._learnt)

    def _learnt(self, preferences: PreferenceModels) -> None:
        name = self.desk.selection.scope.value
        is_new, is_first = preferences is not self.preferences, self.preferences.of(name) is None
        self.preferences, self.desk.engine.preferences = preferences, preferences.models
        self._say()
        if is_new and self.desk.selection.scope.kind == "for-you":
            if is_first:
                self.pane.once_shown(lambda: self.pane.selection.select_row(0))
            self.pane.ask()
            self.paper.reading.ask()
        if preferences.note == NO_INDEX:
            self._again.start()

    def _say(self) -> None:
        self.pane.standing_note = tr_marked(missing_note(self.preferences, self.desk.selection.scope.value))
