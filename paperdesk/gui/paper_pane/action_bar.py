"""The row of buttons on top of the pane: what the reader is likely to do with this paper, each with its key."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect, QTimer

from paperdesk.gui.widgets.buttons import KeyButton
from paperdesk.gui.widgets.flow_layout import FlowLayout, clear_layout


class ActionBar(FlowLayout):
    """Buttons that are made anew only where they differ; the one with the focus keeps it."""

    def __init__(self, run: Callable[[str], None]) -> None:
        """`run` gets the name of the action whose button was pressed."""
        super().__init__(gap=6)
        self._run = run
        self._shows_keys, self._wide = True, 0  # how wide all are with their keys, in pixels
        self._shown: list[tuple[str, str, bool, str]] = []

    def show_actions(self, actions: Sequence[tuple[str, str, bool]], key_of: Callable[[str], str]) -> None:
        """Show actions: the text, the name, whether it is the main one; and the key of each name."""
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
        self._shows_keys = True
        self._wide = sum(button.sizeHint().width() + self.gap for button in self._buttons().values()) - self.gap
        if focused:  # where it is gone, the first one gets it
            buttons = self._buttons()
            button = buttons.get(focused, next(iter(buttons.values())))
            QTimer.singleShot(0, button, button.setFocus)  # when it is shown

    def setGeometry(self, rect: QRect) -> None:
        """The keys go where they would make the buttons take another line, and come back where they would not."""
        fits = self._wide <= rect.width()
        if fits != self._shows_keys:
            self._shows_keys = fits
            for button in self._buttons().values():
                button.show_parts(text=True, key=fits)
        super().setGeometry(rect)

    def _buttons(self) -> dict[str, KeyButton]:
        widgets = (item.widget() for i in range(self.count()) if (item := self.itemAt(i)) is not None)
        return {widget.objectName(): widget for widget in widgets if isinstance(widget, KeyButton)}
