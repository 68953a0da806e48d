"""The main window: three panes and a status bar. It only connects its parts."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget

from paperdesk.gui.desk.error_box import ErrorBox
from paperdesk.gui.desk.scope import EVERYWHERE, INBOX
from paperdesk.gui.paper_list.first_steps import FirstSteps
from paperdesk.gui.paper_list.list_pane import ListPane
from paperdesk.gui.paper_pane.paper_pane_view import PaperPane
from paperdesk.gui.reader.tabs import TabArea
from paperdesk.gui.running.activity import Activity
from paperdesk.gui.running.refresh_throttle import RefreshThrottle
from paperdesk.gui.sidebar.sidebar_view import SidebarView
from paperdesk.gui.status_bar import StatusBar
from paperdesk.gui.style.appearance import Appearance
from paperdesk.gui.style.theme import Theme, dress
from paperdesk.gui.widgets.done_note import DoneNote
from paperdesk.gui.widgets.drops import Drops
from paperdesk.gui.widgets.panes import Panes
from paperdesk.gui.widgets.tab_order import step_focus
from paperdesk.gui.words import tr, tr_marked
from paperdesk.settings import SearchSettings, Settings, WindowSettings

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.gui.desk.reads import SidebarContent
    from paperdesk.gui.paper_list.list_commands import ListCommands
    from paperdesk.jobs.libraries import OtherLibrary


class MainWindow(QMainWindow):
    """Painted before the library is open; `attach` gives it the desk."""

    closed = Signal()
    settings_changed = Signal(object)
    theme_changed, language_changed = Signal(object), Signal()
    palette_wanted = Signal()

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("PaperDesk")
        self.drops = Drops(self)
        self.settings, self.theme = settings, theme
        self.desk: Desk | None = None
        self.other: OtherLibrary | None = None
        self.errors, self.appearance = ErrorBox(self), Appearance(self)
        self.sidebar = SidebarView(theme, self)
        self.list_pane = ListPane(theme, self)
        self.first_steps = FirstSteps(self.list_pane, theme, settings.window)
        self.first_steps.kept.connect(lambda kept: self.change_settings(window=replace(self.settings.window, **kept)))
        self.paper_pane = PaperPane(theme, self)
        self.status = StatusBar(theme, self)
        self._lay_out()
        dress(self, theme)
        self._restore(settings.window)

    def _lay_out(self) -> None:
        self.panes = Panes(self.sidebar, self.list_pane, self.paper_pane)
        body = QWidget()
        layout = self.body = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.tabs = TabArea(self.panes, self.theme)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(body)
        self.errors.failed.connect(self.status.complain)
        self.done = DoneNote(self.tabs)

    def _restore(self, window: WindowSettings) -> None:
        self.resize(window.width, window.height)
        if window.x >= 0:
            self.move(window.x, window.y)
        self.panes.setSizes([window.sidebar_width, max(600, window.width - window.sidebar_width)])
        self._arrange(window)
        self.list_pane.sort, self.list_pane.group = window.sort or "relevance", window.group
        self.list_pane.show_as(window)
        self.list_pane.columns.columns_chosen.connect(lambda names: self.set_list(columns=names))
        folds = (*window.closed_folders, *window.closed_sections)
        self.sidebar.closed = {fold for fold in folds if isinstance(fold, int | str)}
        self.list_pane.search.recent = [str(text) for text in self.settings.search.recent]
        if window.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _arrange(self, window: WindowSettings) -> None:
        """Place the paper next to the cards, or below the table, which needs the full width."""
        rest = max(320, window.width - window.sidebar_width - window.list_width)
        self.panes.arrange(is_below=window.shows_table, second_px=window.list_width, rest_px=rest)

    def attach(self, desk: "Desk") -> None:
        """Connect the panes with the desk; from now on everything works."""
        self.desk = desk
        desk.tasks.failed.connect(self.errors.show_error)
        self.refresh_throttle = RefreshThrottle(self._refresh, desk.library.foreground.has_moved, self)
        desk.signals.changed.connect(self.refresh_throttle.take)
        desk.signals.noticed.connect(self.status.say)
        desk.signals.done.connect(lambda text: self.done.tell(text, desk.keys.key_of("undo")))
        desk.signals.configured.connect(self._configure)
        desk.signals.cited.connect(self.first_steps.tick_citing)
        desk.selection.scope_changed.connect(self.sidebar.select_scope)
        self.sidebar.scope_picked.connect(desk.selection.set_scope)
        self.status.attach(desk.tasks)
        self.activity = Activity(desk.tasks)
        desk.signals.noticed.connect(self.activity.say)
        self.errors.failed.connect(self.activity.complain)
        self.status.activity_wanted.connect(desk.windows.activity)
        self.paper_pane.paper_wanted.connect(desk.list.go_to_paper)
        self.list_pane.attach(desk)
        self.list_pane.shown.connect(self.paper_pane.mark_soon)
        self.list_pane.shown.connect(self._show_title)
        self.tabs.attach(desk)
        self.tabs.changed.connect(lambda: self.status.show_reading(self.tabs.reader))
        self.tabs.changed.connect(self._show_title)
        self.paper_pane.attach(desk)
        self.language_changed.connect(self._refresh)
        self.list_pane.view.setFocus()
        self.ask_sidebar()

    def _configure(self, settings: Settings) -> None:
        self.settings = settings
        self.settings_changed.emit(settings)

    def _refresh(self) -> None:
        self.list_pane.rows.reread()
        self.list_pane.ask()
        self.paper_pane.reading.ask()
        self.ask_sidebar()

    def ask_sidebar(self) -> None:
        """Request the counts and rows of the sidebar."""
        desk = self.desk
        if desk is None:
            return
        from paperdesk.gui.desk.reads import read_sidebar  # noqa: PLC0415 - the library is imported after the first paint

        desk.tasks.query(self, lambda: read_sidebar(desk.engine), self._show_sidebar, topic="sidebar", fast=True)

    def _show_sidebar(self, content: "SidebarContent") -> None:
        if self.desk is None:
            return
        self.sidebar.set_content(content, self.desk.selection.scope)
        self.refresh_throttle.answered()
        self.list_pane.set_counts(content.counts)
        self.paper_pane.meta.tag_names = self.paper_pane.summary.tag_names = tuple(tag.name for tag in content.tags)
        self.first_steps.learn(content)
        self.status.set_content(content)

    def _show_title(self) -> None:
        """Show the name of the current PDF, or else of the current place, in the window title."""
        reader, scope = self.tabs.reader, self.list_pane.scope
        title = reader.row.name if reader is not None else tr_marked(scope.title)
        self.setWindowTitle(tr("{title} · PaperDesk", title=title))

    def set_list(self, **changes: object) -> None:
        """Show the list as cards or as a table, or with other columns, and remember it."""
        widths = {**self.settings.window.column_widths, **self.list_pane.view.widths}
        window = replace(self.settings.window, column_widths=widths, **changes)  # type: ignore[arg-type] # fields of it
        self.change_settings(window=window)
        if window.shows_table != self.panes.is_below:
            self._arrange(window)
        self.list_pane.show_as(window)

    def show_theme(self, theme: Theme) -> None:
        """Draw all parts in the program's new theme."""
        self.theme = theme
        self.setUpdatesEnabled(False)  # until all widgets have it; the window stays responsive in between
        dress(self, theme)
        QTimer.singleShot(0, self, self._show_theme_in_parts)

    def _show_theme_in_parts(self) -> None:
        for pane in (self.sidebar, self.list_pane, self.first_steps, self.paper_pane, self.tabs, self.status):
            pane.set_theme(self.theme)
        self.setUpdatesEnabled(True)
        self.theme_changed.emit(self.theme)

    def change_settings(self, **subjects: object) -> None:
        """Change these parts of the settings, effective immediately, and save them."""
        self.settings = replace(self.settings, **subjects)  # type: ignore[arg-type] # a subject each
        if self.desk is not None:
            self.desk.settings = self.settings
        self.settings_changed.emit(self.settings)

    def show_above(self, widget: QWidget) -> None:
        """Show something above the panes for as long as the window is open."""
        self.body.insertWidget(0, widget)

    def leave_for(self, other: "OtherLibrary") -> None:
        """Close, and open another library."""
        self.other = other
        self.close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.desk is not None:
            desk = self.desk
            desk.tasks.edit(desk.signals, desk.library.notice_foreign_edits)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        return step_focus(self.tabs.parentWidget() or self, forward=next)

    def window_settings(self) -> WindowSettings:
        """The current state of the window."""
        at = self.pos()
        is_max, old = self.isMaximized(), self.settings.window
        return replace(
            old,
            width=old.width if is_max else self.width(),
            height=old.height if is_max else self.height(),
            x=max(0, at.x()),
            y=max(0, at.y()),
            maximized=is_max,
            sidebar_width=self.panes.sizes()[0],
            list_width=old.list_width if self.panes.is_below else self.panes.inner.sizes()[0],
            place=self.desk.selection.scope.key if self.desk else old.place,
            paper_id=(self.desk.selection.current or 0) if self.desk else old.paper_id,
            sort=self.list_pane.sort,
            group=self.list_pane.group,
            column_widths={**old.column_widths, **self.list_pane.view.widths},
            closed_folders=sorted(fold for fold in self.sidebar.closed if isinstance(fold, int)),
            closed_sections=sorted(fold for fold in self.sidebar.closed if isinstance(fold, str)),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        self.tabs.leave()
        self.paper_pane.notes.leave()
        self.list_pane.search.remember()
        recent = SearchSettings(list(self.list_pane.search.recent))
        self.change_settings(window=self.window_settings(), search=recent)
        self.closed.emit()
        super().closeEvent(event)


class WindowCommands:
    """The interface of the whole window for commands: its `WindowPort`."""

    def __init__(self, window: MainWindow, papers: "ListCommands") -> None:
        self.window, self.papers = window, papers

    def search_everywhere(self) -> None:
        if self.window.desk is not None:
            self.window.desk.selection.set_scope(EVERYWHERE)
        self.papers.focus_search()

    def go_back(self) -> None:
        """Esc: cancel what is in progress, or else clear the search, or else leave the wide scope.

        Then go to the list.
        """
        window, line = self.window, self.window.list_pane.search.line
        if window.tabs.step_back():
            return
        if line.popup.isVisible():
            line.hide_offers()
            return
        self._end_something()
        if not isinstance(QApplication.focusWidget(), QPlainTextEdit | QLineEdit) or not window.list_pane.search.text:
            window.list_pane.focus_list()

    def _end_something(self) -> None:
        window, focus = self.window, QApplication.focusWidget()
        pane, papers = window.paper_pane, window.list_pane
        if pane.notes.editor is not None:
            pane.notes.leave()
        elif pane.meta.tag_field is not None or pane.summary.tag_field is not None:
            pane.meta.close_tags()
            pane.summary.close_tags()
        elif papers.search.text and (focus is papers.view or focus is papers.search.line):
            papers.search.line.clear()
        elif window.desk is not None and window.desk.selection.scope == EVERYWHERE:
            window.desk.selection.set_scope(INBOX)

    def switch_table(self) -> None:
        """Switch between table and cards."""
        self.window.set_list(shows_table=not self.window.settings.window.shows_table)

    def show_first_steps(self) -> None:
        self.window.first_steps.bring_back()
        self.window.ask_sidebar()  # which reports the result

    def open_palette(self) -> None:
        self.window.palette_wanted.emit()

    def close(self) -> None:
        self.window.close()
