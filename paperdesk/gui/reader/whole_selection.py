"""Running a command on the whole selection, once the texts of its pages are loaded."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from paperdesk.gui.reader.page_source import PageSource
from paperdesk.gui.reader.text_selection import Caret, TextSelection

MOST_PAGES = 200
TOPIC = "selection"


@dataclass(frozen=True, slots=True)
class _Waiting:
    act: Callable[[], object]
    places: tuple[Caret, Caret]


class WholeSelection(QObject):
    """Delays a command on a selection until its texts are loaded; another selection cancels it."""

    def __init__(self, selection: TextSelection, source: PageSource, parent: QObject) -> None:
        super().__init__(parent)
        self.selection, self.source = selection, source
        self._waiting: _Waiting | None = None
        source.text_came.connect(lambda _page: self._look())

    def then(self, act: Callable[[], object]) -> bool:
        """Run a command as soon as possible; False if the selection is too long."""
        if len(self.selection.pages) > MOST_PAGES:
            return False
        self._waiting = _Waiting(act, (self.selection.anchor, self.selection.focus))
        self.source.want_texts(self.selection.wanted, TOPIC)
        self._look()
        return True

    def _look(self) -> None:
        waiting, selection = self._waiting, self.selection
        if waiting is None:
            return
        if waiting.places != (selection.anchor, selection.focus):
            self._waiting = None
        elif all(map(self.source.is_known, selection.wanted)):
            self._waiting = None
            waiting.act()
        elif not self.source.is_waiting:
            self.source.want_texts(selection.wanted, TOPIC)  # some may have been evicted in the meantime
