"""The row of buttons at the top of the pane: the most likely actions for this paper, with shortcuts."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QMenu

from paperdesk.gui.widgets.buttons import KeyButton
from paperdesk.gui.widgets.flow_layout import FlowLayout, clear_layout
from paperdesk.gui.words import tr


class ActionBar(FlowLayout):
    """Buttons on one line, recreated only if they differ; those that do not fit move to the menu of the last one.

    The focused button keeps the focus.
    """

    def __init__(self, run: Callable[[str], None]) -> None:
        """`run` receives the name of the action whose button was pressed."""
        super().__init__(gap=6)
        self._run = run
        self._shows_keys, self._height = True, 0
        self._wide: dict[bool, list[int]] = {True: [], False: []}  # widths with and without shortcuts
        self._line_px = 0  # the height of a line of text when they were measured
        self._shown: list[tuple[str, str, bool, str]] = []
        self.more: KeyButton | None = None

    def show_actions(self, actions: Sequence[tuple[str, str, bool]], key_of: Callable[[str], str]) -> None:
        """Show actions: text, name, whether it is the main one; and the shortcut of each name."""
        wanted = [(*action, key_of(action[1])) for action in actions]
        if wanted == self._shown:
            return
        self._shown = wanted
        focused = next((name for name, button in self._buttons().items() if button.hasFocus()), "")
        clear_layout(self)
        for text, name, is_main, key in wanted:
            button = KeyButton(text, key, partial(self._run, name), is_main=is_main)
            button.setObjectName(name)
            self.addWidget(button)
        self.more = KeyButton("⋯", "", self._show_menu)
        self.more.setAccessibleName(tr("More actions"))
        self.more.setToolTip(tr("More actions"))
        self.addWidget(self.more)
        self._measure()
        if focused:  # the first button, if that one is gone
            buttons = self._buttons()
            button = buttons.get(focused, next(iter(buttons.values())))
            QTimer.singleShot(0, button, button.setFocus)  # once it is shown

    def _measure(self) -> None:
        buttons = self._buttons().values()
        for button in (*buttons, self.more):
            for part in (button, button.label, button.keycap) if button is not None else ():
                part.ensurePolished()  # hidden ones would have the font of before
        self._line_px = self._line
        for shows_keys in (False, True):
            for button in buttons:
                button.show_parts(text=True, key=shows_keys)
            self._wide[shows_keys] = [button.sizeHint().width() + self.gap for button in buttons]
        self._shows_keys = True  # as they are shown now, whatever a layout in between has made of it

    @property
    def _line(self) -> int:
        return next((button.label.fontMetrics().height() for button in self._buttons().values()), 0)

    def _fitting(self, width: int, *, keys: bool) -> int:
        """The number of buttons that fit on a line, with the menu button if needed; at least one."""
        wide, menu = self._wide[keys], self.more.sizeHint().width() if self.more is not None else 0
        if sum(wide) - self.gap <= width:
            return len(wide)
        return max(1, next(n for n in range(len(wide), -1, -1) if sum(wide[:n]) + menu <= width or not n))

    def setGeometry(self, rect: QRect) -> None:
        """If space is short, first the shortcuts are hidden, then the last buttons."""
        if self._line != self._line_px:  # the text size has changed
            self._measure()
        all_of_them = len(self._wide[True])
        shows_keys = self._fitting(rect.width(), keys=True) == all_of_them
        count = all_of_them if shows_keys else self._fitting(rect.width(), keys=False)
        for number, button in enumerate(self._buttons().values()):
            if shows_keys != self._shows_keys:
                button.show_parts(text=True, key=shows_keys)
            button.setHidden(number >= count)
        self._shows_keys = shows_keys
        if self.more is not None:
            self.more.setHidden(count == all_of_them)
        super().setGeometry(rect)

    def heightForWidth(self, width: int) -> int:
        return self.minimumSize().height()

    def minimumSize(self) -> QSize:
        if not self._height:  # the layout requests it dozens of times
            self._height = max((button.sizeHint().height() for button in self._buttons().values()), default=0)
        return QSize(0, self._height)

    def invalidate(self) -> None:
        self._height = 0
        super().invalidate()

    def _show_menu(self) -> None:
        if self.more is None:
            return
        menu = QMenu(self.more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, name, _is_main, key in self._shown:
            if self._buttons()[name].isHidden():
                menu.addAction(f"{text}\t{key}" if key else text, partial(self._run, name))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def _buttons(self) -> dict[str, KeyButton]:
        widgets = (item.widget() for i in range(self.count()) if (item := self.itemAt(i)) is not None)
        return {w.objectName(): w for w in widgets if isinstance(w, KeyButton) and w is not self.more}
