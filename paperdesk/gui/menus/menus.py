"""Menus and shortcuts, all generated from the actions."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from paperdesk.gui.actions.action import Action, Where
from paperdesk.gui.actions.all_actions import ACTIONS, paper_menu
from paperdesk.gui.actions.keymap import make_keymap
from paperdesk.gui.commands import collections, files, imports, papers, tags
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.desk.scope import EVERYWHERE
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.menus.palette_rows import PaletteFiller
from paperdesk.gui.menus.palette_view import Palette
from paperdesk.gui.menus.sidebar_menu import SidebarMenu
from paperdesk.gui.style import icons
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.words import tr

WAYS_TO_ADD = ("add", "import", "import-folder", "import-pasted", "add-feed")  # the menu of the button “Add”
MENUS = ("File", "Export", "Edit", "Paper", "Tags", "Cite", "Go", "View", "Reader", "Help")  # in this order


class Menus(QObject):
    """The actions as Qt objects."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.window, self.desk = window, desk
        self.actions = {action.name: self._make(action) for action in ACTIONS}
        window.addActions(list(self.actions.values()))
        self.button = self._menu_button()
        ways = window.list_pane.top.offer([self.actions[name] for name in WAYS_TO_ADD])
        ways.aboutToShow.connect(lambda: self._draw_icons(ways))
        self.sidebar_menu = SidebarMenu(window, desk)
        self.set_theme(window.theme)
        self._connect()
        self._enable()
        self.set_keys()

    def set_keys(self) -> None:
        """Assign the configured shortcuts to all actions, and show them next to the actions."""
        self.key_settings = self.window.settings.keys
        self.keymap = make_keymap(ACTIONS, self.key_settings)
        for name, action in self.actions.items():
            action.setShortcuts([QKeySequence(key) for key in self.keymap.of(name)])
        keys = self.desk.keys = KeyNames(self.keymap.first, lambda name: self.actions[name].text().rstrip("…"))
        window, list_pane = self.window, self.window.list_pane
        for part in (window.paper_pane, list_pane.empty, list_pane.top, window.tabs, window.first_steps):
            part.set_keys(keys)

    def set_texts(self) -> None:
        """Name all actions in the current language, also in texts that refer to them."""
        for action in ACTIONS:
            self.actions[action.name].setText(tr(action.text))
        self.set_keys()

    def _connect(self) -> None:
        window, desk = self.window, self.desk
        desk.selection.papers_changed.connect(self._enable)
        window.tabs.changed.connect(self._enable)
        window.theme_changed.connect(lambda theme: QTimer.singleShot(0, self, lambda: self.set_theme(theme)))
        window.language_changed.connect(self.set_texts)
        window.settings_changed.connect(lambda _settings: self._keys_may_differ())
        window.palette_wanted.connect(self.open_palette)
        window.drops.files_dropped.connect(self.import_paths)
        window.drops.text_dropped.connect(lambda text: imports.take_text(desk, text, tr("the dropped text")))
        window.list_pane.action_wanted.connect(self.run)
        window.list_pane.menu_wanted.connect(self.show_paper_menu)
        window.list_pane.view.title_given.connect(partial(papers.set_title, desk))
        window.list_pane.view.dragged.connect(partial(papers.fix_keys, desk))
        window.list_pane.order_wanted.connect(partial(papers.order_reading_list, desk))
        window.paper_pane.marks.selecting.connect(self._enable)
        window.paper_pane.action_wanted.connect(self.run)
        window.paper_pane.meta.tag_removed.connect(self.remove_tag)
        for part in (window.paper_pane.meta, window.paper_pane.summary):
            part.tags_given.connect(self.add_tags)
            part.uncollected.connect(partial(collections.leave_collection, desk))
        window.paper_pane.meta.detach_wanted.connect(partial(files.detach_file, desk))
        window.done.undo_wanted.connect(lambda: self.run("undo"))
        window.paper_pane.authors_given.connect(partial(papers.set_authors, desk))
        window.paper_pane.author_wanted.connect(self.search_author)

    def _make(self, action: Action) -> QAction:
        made = QAction(tr(action.text), self)
        made.setData(action.icon)
        made.setCheckable(action.is_on is not None)
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
        """The menu of all actions, for the mouse: at the right end of the status bar."""
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
        part.aboutToShow.connect(lambda: self._refresh(part))

    def _refresh(self, menu: QMenu) -> None:
        """Update the check marks and icons of a menu before it is shown."""
        for action in ACTIONS:
            if action.is_on is not None:
                self.actions[action.name].setChecked(action.is_on(self.desk))
        self._draw_icons(menu)

    def _draw_icons(self, menu: QMenu) -> None:
        """Draw the icons of the menu about to be shown; drawing all at once would delay the start by 20 ms."""
        for action in menu.actions():
            if name := action.data():
                action.setIcon(icons.icon(name, self.window.theme.colors.ink2))

    def set_theme(self, theme: Theme) -> None:
        self.button.setIcon(icons.icon("ellipsis", theme.colors.ink2))

    def run(self, name: str) -> None:
        """Run an action by name, if it currently applies."""
        self.actions[name].trigger()

    def act_on(self, keys: QKeySequence) -> QKeySequence.SequenceMatch:
        """Run the action with this shortcut if it currently applies; returns whether there is one, or a longer one."""
        best = QKeySequence.SequenceMatch.NoMatch
        for action in self.actions.values():
            for own in action.shortcuts() if action.isEnabled() else ():
                match = keys.matches(own)
                if match == QKeySequence.SequenceMatch.ExactMatch:
                    action.trigger()
                    return match
                best = match if match == QKeySequence.SequenceMatch.PartialMatch else best
        return best

    def show_paper_menu(self, at: QPoint) -> None:
        menu = QMenu(self.window)
        for _ten, group in groupby(paper_menu(), lambda action: action.paper_menu // 10):
            menu.addActions([self.actions[action.name] for action in group])
            menu.addSeparator()
        self._add_part(menu, "Cite")
        self._add_part(menu, "Export")
        self._popup(menu, at)

    def _popup(self, menu: QMenu, at: QPoint) -> None:
        self._refresh(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def add_tags(self, names: list[str]) -> None:
        tags.add_tags(self.desk, names)

    def remove_tag(self, name: str) -> None:
        if self.desk.selection.current is not None:
            tags.remove_tag_from(self.desk, self.desk.selection.current, name)

    def search_author(self, name: str) -> None:
        """Show all papers by an author."""
        self.desk.selection.set_scope(EVERYWHERE)
        self.window.list_pane.set_search(f'author:"{name}"')

    def import_paths(self, paths: Sequence[Path]) -> None:
        imports.import_paths(self.desk, paths)

    def open_palette(self) -> None:
        """Open the command palette over the window; the focus returns when it closes."""
        before = self.window.focusWidget()
        palette = Palette(self.window, self.window.theme)
        PaletteFiller(palette, self, self.desk)
        if before is not None:
            palette.closed.connect(before.setFocus)
