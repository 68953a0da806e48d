"""Menus, shortcuts and dialogs, all made from the actions."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QToolButton

from paperdesk.gui.actions.action import Action, Where
from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.actions.keymap import make_keymap
from paperdesk.gui.commands import files, papers, tags
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.desk.scope import EVERYWHERE
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.menus.palette_rows import PaletteFiller
from paperdesk.gui.menus.palette_view import Palette
from paperdesk.gui.menus.sidebar_menu import SidebarMenu
from paperdesk.gui.style import icons
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.windows.feeds.readers_parts import READERS_PARTS
from paperdesk.gui.windows.papers.import_preview import ImportPreviewDialog
from paperdesk.gui.windows.papers.rejected import RejectedRecords
from paperdesk.gui.windows.references.writers_parts import WRITERS_PARTS
from paperdesk.gui.windows.window_parts import WINDOW_PARTS, OpenPart
from paperdesk.gui.words import tr

PARTS: Mapping[str, OpenPart] = {**WINDOW_PARTS, **WRITERS_PARTS, **READERS_PARTS}
MENUS = ("File", "Export", "Edit", "Paper", "Tags", "Cite", "Go", "View", "Reader", "Help")  # in this order
PAPER_MENU = (
    ("open", "star", "read", "read-above", "keep", "dismiss", "reading-list"),
    ("tag", "note", "title", "details", "collection"),
    ("copy-bibtex", "copy-citation", "copy-reference"),
    ("trash",),
)


class Menus(QObject):
    """The actions as Qt knows them, and what they open."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.window, self.desk = window, desk
        self.actions = {action.name: self._make(action) for action in ACTIONS}
        window.addActions(list(self.actions.values()))
        self.button = self._menu_button()
        self.sidebar_menu = SidebarMenu(window, desk)
        self.dialog: QDialog | None = None
        self.set_theme(window.theme)
        self._connect()
        self._enable()
        self.set_keys()

    def set_keys(self) -> None:
        """Give all actions the keys that the settings name, and show them where the actions are."""
        self.key_settings = self.window.settings.keys
        self.keymap = make_keymap(ACTIONS, self.key_settings)
        for name, action in self.actions.items():
            action.setShortcuts([QKeySequence(key) for key in self.keymap.of(name)])
        keys = self.desk.keys = KeyNames(self.keymap.first, lambda name: self.actions[name].text().rstrip("…"))
        window, list_pane = self.window, self.window.list_pane
        for part in (window.paper_pane, list_pane.empty, list_pane.search, window.tabs):
            part.set_keys(keys)

    def _connect(self) -> None:
        window, desk = self.window, self.desk
        desk.selection.papers_changed.connect(self._enable)
        window.tabs.changed.connect(self._enable)
        desk.signals.rejected.connect(self.show_rejected)
        desk.signals.previewed.connect(self.show_preview)
        window.theme_changed.connect(lambda theme: QTimer.singleShot(0, self, lambda: self.set_theme(theme)))
        window.settings_changed.connect(lambda _settings: self._keys_may_differ())
        window.part_wanted.connect(self.open)
        window.files_dropped.connect(self.import_paths)
        window.list_pane.action_wanted.connect(self.run)
        window.list_pane.menu_wanted.connect(self.show_paper_menu)
        window.list_pane.view.title_given.connect(partial(papers.set_title, desk))
        window.list_pane.order_wanted.connect(partial(papers.order_reading_list, desk))
        window.paper_pane.marks.selecting.connect(self._enable)
        window.paper_pane.action_wanted.connect(self.run)
        window.paper_pane.tags_given.connect(self.add_tags)
        window.paper_pane.tag_removed.connect(self.remove_tag)
        window.paper_pane.authors_given.connect(partial(papers.set_authors, desk))
        window.paper_pane.author_wanted.connect(self.search_author)

    def _make(self, action: Action) -> QAction:
        made = QAction(tr(action.text), self)
        made.setData(action.icon)
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.triggered.connect(lambda: action.command(self.desk))
        return made

    def _keys_may_differ(self) -> None:
        if self.window.settings.keys != self.key_settings:
            self.set_keys()

    def _enable(self) -> None:
        is_reading = self.window.tabs.front is not None
        has_papers = not is_reading and bool(self.desk.selection.paper_ids)
        has_words = has_papers and self.window.paper_pane.marks.is_selecting
        applies = {
            Where.ANYWHERE: True,
            Where.LIBRARY: not is_reading,
            Where.PAPERS: has_papers,
            Where.UNMARKED: has_papers and not has_words,
            Where.WORDS: has_words,
            Where.READER: is_reading,
        }
        for action in ACTIONS:
            self.actions[action.name].setEnabled(applies[action.where])

    def _menu_button(self) -> QToolButton:
        """The menu of everything, for the mouse: at the right end of the status line."""
        button = QToolButton()
        button.setObjectName("menuButton")
        button.setText(tr("Menu"))
        button.setAccessibleName(tr("Menu of all actions"))
        button.setAutoRaise(True)
        button.setIconSize(QSize(15, 15))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for name in dict.fromkeys((*MENUS, *(action.menu for action in ACTIONS))):
            self._add_part(menu, name)
        button.setMenu(menu)
        layout = self.window.status.layout()
        if layout is not None:
            layout.addWidget(button)
        return button

    def _add_part(self, menu: QMenu, name: str) -> None:
        part = menu.addMenu(tr(name))
        part.addActions([self.actions[action.name] for action in ACTIONS if action.menu == name])
        part.aboutToShow.connect(lambda: self._draw_icons(part))

    def _draw_icons(self, menu: QMenu) -> None:
        """Draw the icons of the menu that is to be shown; those of all menus would hold up a start by 20 ms."""
        for action in menu.actions():
            if name := action.data():
                action.setIcon(icons.icon(name, self.window.theme.colors.ink2))

    def set_theme(self, theme: Theme) -> None:
        self.button.setIcon(icons.icon("ellipsis", theme.colors.ink2))

    def run(self, name: str) -> None:
        """Carry out an action by its name, if it applies now."""
        if name == "fix-keys":
            papers.fix_keys(self.desk)
        else:
            self.actions[name].trigger()

    def show_paper_menu(self, at: QPoint) -> None:
        menu = QMenu(self.window)
        for group in PAPER_MENU:
            menu.addActions([self.actions[name] for name in group])
            menu.addSeparator()
        self._add_part(menu, "Cite")
        self._add_part(menu, "Export")
        self._popup(menu, at)

    def _popup(self, menu: QMenu, at: QPoint) -> None:
        self._draw_icons(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def add_tags(self, names: list[str]) -> None:
        tags.add_tags(self.desk, names)

    def remove_tag(self, name: str) -> None:
        if self.desk.selection.current is not None:
            tags.remove_tag_from(self.desk, self.desk.selection.current, name)

    def search_author(self, name: str) -> None:
        """Show all papers of an author."""
        self.desk.selection.set_scope(EVERYWHERE)
        self.window.list_pane.set_search(f'author:"{name}"')

    def import_paths(self, paths: Sequence[Path]) -> None:
        files.import_paths(self.desk, paths)

    def open(self, part: str) -> None:
        """Open a dialog by its name."""
        if part in PARTS:
            dialog = PARTS[part](self.window, self.desk)
            if dialog is not None:
                self._show(dialog)
        elif part == "palette":
            self.open_palette()
        elif part == "save-search":
            self._save_search()

    def open_palette(self) -> None:
        """Open the command palette over the window; the focus comes back when it closes."""
        before = self.window.focusWidget()
        palette = Palette(self.window, self.window.theme)
        PaletteFiller(palette, self, self.desk)
        if before is not None:
            palette.closed.connect(before.setFocus)

    def _save_search(self) -> None:
        text = self.window.list_pane.search.text.strip()
        if text:
            tags.save_search(self.desk, text)
        else:
            text = tr("Search for something first; then {save-search} keeps the search in the sidebar.")
            self.desk.notice(self.desk.keys.fill(text))

    def show_rejected(self, records: object) -> None:
        retry = partial(files.import_repaired, self.desk)
        self._show(RejectedRecords(records, retry, self.window))  # type: ignore[arg-type] # a signal carries objects

    def show_preview(self, preview: object, paths: Sequence[Path]) -> None:
        take, check = partial(files.import_previewed, self.desk, paths), partial(files.check_text, self.desk)
        name = files.name_of(paths)
        self._show(ImportPreviewDialog(name, preview, take, check, self.window))  # type: ignore[arg-type] # the same

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()
