"""The sources of palette rows: actions, places, feeds, tags, collections, saved searches, papers."""

from collections.abc import Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.actions.keymap import Keymap
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.reads import find_titles
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.menus.palette_model import PaletteRow, matching
from paperdesk.gui.menus.palette_view import Palette
from paperdesk.gui.words import tr, tr_marked

LEAST_LETTERS = 2  # letters needed to search for papers
MOST_PAPERS = 5


class ActionRunner(Protocol):
    """What the palette needs from the menus."""

    actions: dict[str, QAction]
    window: MainWindow
    keymap: Keymap

    def run(self, name: str) -> None: ...


class PaletteFiller(QObject):
    """Fills an open palette while you type."""

    def __init__(self, palette: Palette, menus: ActionRunner, desk: Desk) -> None:
        super().__init__(palette)
        self.palette, self.menus, self.desk = palette, menus, desk
        self.fixed = [*self._actions(), *self._places()]
        palette.typed.connect(self.fill)
        self.fill("")

    def _actions(self) -> Iterator[PaletteRow]:
        for action in ACTIONS:
            made = self.menus.actions[action.name]
            keys, run = self.menus.keymap.text(action.name), partial(self.menus.run, action.name)
            yield PaletteRow(tr(action.text), run, "", keys, made.isEnabled())

    def _places(self) -> Iterator[PaletteRow]:
        notes = {
            "feed": tr("feed"),
            "tag": tr("tag"),
            "collection": tr("collection"),
            "saved": tr("saved search"),
        }
        for row in self.menus.window.sidebar.rows.rows:
            if row.scope is not None:
                note = notes.get(row.scope.kind, tr("place"))
                yield PaletteRow(tr_marked(row.title), partial(self.desk.selection.set_scope, row.scope), note)

    def fill(self, text: str) -> None:
        """Show known rows immediately, and papers when they arrive."""
        known = matching(self.fixed, text)
        self.palette.show_rows(known)
        desk = self.desk
        if len(text.strip()) < LEAST_LETTERS:
            desk.tasks.drop(self.palette, "papers")
            return

        def add(found: list[tuple[int, str]]) -> None:
            rows = [PaletteRow(title, partial(self.desk.list.go_to_paper, i), tr("paper")) for i, title in found]
            self.palette.show_rows([*known, *rows])

        desk.tasks.query(
            self.palette, lambda: find_titles(desk.engine, text, MOST_PAPERS), add, topic="papers", fast=True
        )
