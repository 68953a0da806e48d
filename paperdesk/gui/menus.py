"""Menus, shortcuts and dialogs, all made from the actions."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QDialog, QMenu, QToolButton

from paperdesk.exporters import EXPORTERS
from paperdesk.gui import icons
from paperdesk.gui.action import Action, Where
from paperdesk.gui.actions import ACTIONS
from paperdesk.gui.colors import COLOR_WORDS
from paperdesk.gui.commands import feed_folders, feeds, files, linked, papers, tags, view
from paperdesk.gui.desk import Desk, papers_step
from paperdesk.gui.details_keeper import DetailsKeeper
from paperdesk.gui.dialogs.import_preview import ImportPreviewDialog
from paperdesk.gui.dialogs.rejected import RejectedRecords
from paperdesk.gui.keymap import make_keymap
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.palette.palette_rows import PaletteFiller
from paperdesk.gui.palette.palette_view import Palette
from paperdesk.gui.readers_parts import READERS_PARTS
from paperdesk.gui.scope import EVERYWHERE, INBOX, LIBRARY, STARRED, TRASH, Scope
from paperdesk.gui.sidebar.sidebar_model import SidebarRow
from paperdesk.gui.taste_keeper import TasteKeeper
from paperdesk.gui.theme import Theme
from paperdesk.gui.window_parts import WINDOW_PARTS, OpenPart
from paperdesk.gui.words import tr
from paperdesk.gui.writers_parts import WRITERS_PARTS
from paperdesk.library.papers import set_place, set_starred
from paperdesk.model.annotation import COLORS
from paperdesk.model.paper import Place

PARTS: Mapping[str, OpenPart] = {**WINDOW_PARTS, **WRITERS_PARTS, **READERS_PARTS}
MENUS = ("File", "Export", "Edit", "Paper", "Tags", "Cite", "Go", "View", "Reader", "Help")  # in this order
PAPER_MENU = (
    ("open", "star", "read", "read-above", "keep", "dismiss", "reading-list"),
    ("tag", "note", "details", "collection"),
    ("copy-bibtex", "copy-citation", "copy-reference"),
    ("trash",),
)


class Menus(QObject):
    """The actions as Qt knows them, and what they open."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.window, self.desk = window, desk
        self.keymap = make_keymap(ACTIONS, window.settings.keys)
        self.actions = {action.name: self._make(action) for action in ACTIONS}
        window.addActions(list(self.actions.values()))
        self.button = self._menu_button()
        self.dialog: QDialog | None = None
        self.keepers = (TasteKeeper(window, desk), DetailsKeeper(window, desk))
        self.set_theme(window.theme)
        self._connect()
        self._enable()
        self.set_keys()

    def set_keys(self) -> None:
        """Give all actions the keys that the settings name, and show them where the actions are."""
        self.keymap = make_keymap(ACTIONS, self.window.settings.keys)
        for name, action in self.actions.items():
            action.setShortcuts([QKeySequence(key) for key in self.keymap.of(name)])
        self.window.paper_pane.set_keys(self.keymap.first)
        self.window.list_pane.empty.set_keys(self.keymap.first)

    def _connect(self) -> None:
        window, desk = self.window, self.desk
        desk.selection.papers_changed.connect(self._enable)
        window.tabs.changed.connect(self._enable)
        desk.signals.rejected.connect(self.show_rejected)
        desk.signals.previewed.connect(self.show_preview)
        window.theme_changed.connect(self.set_theme)
        window.settings_changed.connect(lambda _settings: self._keys_may_differ())
        window.part_wanted.connect(self.open)
        window.files_dropped.connect(self.import_paths)
        window.sidebar.papers_dropped.connect(self.drop_papers)
        window.sidebar.feed_dropped.connect(partial(feed_folders.drop, desk))
        window.sidebar.menu_wanted.connect(self.show_sidebar_menu)
        window.list_pane.action_wanted.connect(self.run)
        window.list_pane.menu_wanted.connect(self.show_paper_menu)
        window.list_pane.order_wanted.connect(partial(papers.order_reading_list, desk))
        window.paper_pane.marks.selecting.connect(self._enable)
        window.paper_pane.action_wanted.connect(self.run)
        window.paper_pane.tags_given.connect(self.add_tags)
        window.paper_pane.tag_removed.connect(self.remove_tag)
        window.paper_pane.authors_given.connect(partial(papers.set_authors, desk))
        window.paper_pane.author_wanted.connect(self.search_author)

    def _make(self, action: Action) -> QAction:
        made = QAction(tr(action.text), self)
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.triggered.connect(lambda: action.command(self.desk))
        return made

    def _keys_may_differ(self) -> None:
        if make_keymap(ACTIONS, self.window.settings.keys) != self.keymap:
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

    def set_theme(self, theme: Theme) -> None:
        for action in ACTIONS:
            if action.icon:
                self.actions[action.name].setIcon(icons.icon(action.icon, theme.colors.ink2))
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

    def show_sidebar_menu(self, row: SidebarRow, at: QPoint) -> None:
        """What can be done with a feed, tag, collection or saved search."""
        menu = QMenu(self.window)
        for text, run in self._sidebar_entries(row):
            menu.addAction(text, run)
        if row.scope is not None and row.scope.kind == "tag":
            self._add_colors(menu, row)
        if row.scope is not None and row.scope.kind == "feed":
            self._add_retentions(menu, row)
        if row.scope is not None:
            self._add_exports(menu, row.scope)
        if not menu.isEmpty():
            self._popup(menu, at)

    def _add_exports(self, menu: QMenu, scope: Scope) -> None:
        """All papers of the row, whether the list shows them or not."""
        part = menu.addMenu(tr("Export all of it"))
        for exporter in EXPORTERS:
            run = partial(files.export_scope, self.desk, scope, exporter.name)
            text = tr("{format}: {purpose}…", format=tr(exporter.label), purpose=tr(exporter.purpose))
            part.addAction(text, run)
        part.addSeparator()
        part.addAction(tr("Linked file: a .bib that is kept up to date…"), partial(linked.link_scope, self.desk, scope))

    def _popup(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _sidebar_entries(self, row: SidebarRow) -> Sequence[tuple[str, Callable[[], None]]]:
        desk, kind = self.desk, row.scope.kind if row.scope else ""
        entries: dict[str, Sequence[tuple[str, Callable[[], None]]]] = {
            "feed": feed_folders.feed_entries(desk, row.id, row.title),
            "folder": feed_folders.folder_entries(desk, row.id, row.title),
            "tag": (
                (tr("Rank the inbox for this tag"), lambda: view.go_for_tag(desk, row.title)),
                (tr("Rename…"), lambda: tags.rename_tag(desk, row.id, row.title)),
                (tr("Delete"), lambda: tags.delete_tag(desk, row.id, row.title)),
            ),
            "collection": ((tr("Delete"), lambda: tags.delete_collection(desk, row.id, row.title)),),
            "saved": ((tr("Delete"), lambda: tags.delete_saved_search(desk, row.id, row.title)),),
            "trash": ((tr("Empty the trash…"), lambda: papers.empty_trash(desk)),),
        }
        return entries.get(kind, ())

    def _add_colors(self, menu: QMenu, row: SidebarRow) -> None:
        colors = menu.addMenu(tr("Colour"))
        for name, color in COLORS.items():
            picture = QPixmap(14, 14)
            picture.fill(QColor(color))
            run = lambda c=color: tags.recolor_tag(self.desk, row.id, c)  # noqa: E731 - bound per round
            colors.addAction(QIcon(picture), tr(COLOR_WORDS[name]).capitalize(), run)

    def _add_retentions(self, menu: QMenu, row: SidebarRow) -> None:
        often = menu.addMenu(tr("Refresh it"))
        for minutes, text in feeds.SCHEDULES.items():
            often.addAction(tr(text).capitalize(), partial(feeds.set_schedule, self.desk, row.id, row.title, minutes))
        part = menu.addMenu(tr("Untouched in the inbox"))
        for days, text in feeds.RETENTIONS.items():
            part.addAction(tr(text).capitalize(), partial(feeds.keep_in_inbox, self.desk, row.id, row.title, days))

    def drop_papers(self, row: SidebarRow, paper_ids: tuple[int, ...]) -> None:
        """Papers were dragged onto a row of the sidebar."""
        scope, desk, count = row.scope, self.desk, papers_step(len(paper_ids))
        places = {LIBRARY: Place.LIBRARY, TRASH: Place.TRASH, INBOX: Place.INBOX}
        if scope is None:
            return
        if scope.kind == "tag":
            desk.selection.set_papers(paper_ids, desk.selection.current)
            tags.add_tags(desk, [scope.value])
        elif scope.kind == "collection":
            tags.add_to_collection(desk, row.id, row.title, paper_ids)
        elif scope in places:
            label = f"Move {count} to {scope.title}"
            desk.edit(label, lambda edit: set_place(edit, paper_ids=paper_ids, place=places[scope]))
        elif scope == STARRED:
            desk.edit(f"Star {count}", lambda edit: set_starred(edit, paper_ids=paper_ids, starred=True))

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
            self.desk.notice(tr("Search for something first; then Ctrl+S keeps the search in the sidebar."))

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
