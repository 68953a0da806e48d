"""First steps in a new library, checked off as they are completed, until the user hides them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.style.icons import icon
from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.buttons import LinkButton, PaneButton
from paperdesk.gui.widgets.flow_layout import FlowLayout, held
from paperdesk.gui.words import mark, tr
from paperdesk.settings import WindowSettings

if TYPE_CHECKING:
    from paperdesk.gui.desk.reads import SidebarContent
    from paperdesk.gui.paper_list.list_pane import ListPane

FEEDS_TO_FOLLOW = 3
STEPS = (
    ("paste", "import-pasted", mark("Paste a page")),
    ("feeds", "add-feed", mark("Follow three feeds")),
    ("search", "search", mark("Search")),
    ("star", "star", mark("Star a paper")),
    ("cite", "copy-citation", mark("Cite a paper")),
)
"""Each step with its action and its text."""
NEVER_SHOWN, SHOWN, PUT_AWAY = "", "shown", "away"
ICON_PX = 14
LOW_PX = 600  # the height of a pane in which the papers need the space


class FirstSteps(QFrame):
    """Appears below the list if the library was empty; checked steps stay checked."""

    kept = Signal(dict)  # the state to store in WindowSettings

    def __init__(self, pane: "ListPane", theme: Theme, window: WindowSettings) -> None:
        super().__init__(pane)
        self.setObjectName("firstSteps")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        names = [name for name, _action, _text in STEPS]
        self.done = [name for name in names if name in window.first_steps_done]
        self.state = PUT_AWAY if len(self.done) == len(names) else window.first_steps
        self._pane, self._theme, self.keys, self._feeds = pane, theme, KeyNames(), 0
        self._is_wanted = False  # whether the user asked for the steps
        self.head = QLabel()
        self.head.setObjectName("section")
        self.close_button = LinkButton(tr("Hide"), self.put_away)
        self.buttons = {name: self._button(action) for name, action, _text in STEPS}
        self._lay_out()
        pane.shown.connect(self._look_at_list)
        pane.installEventFilter(self)
        self._show()

    def _button(self, action: str) -> PaneButton:
        button = PaneButton()
        button.setObjectName("firstStep")
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard focus in the list
        button.clicked.connect(lambda _checked=False: self._pane.action_wanted.emit(action))
        return button

    def _lay_out(self) -> None:
        head, line = QHBoxLayout(), FlowLayout(gap=6)
        head.addWidget(self.head)
        head.addStretch()
        head.addWidget(self.close_button)
        for button in self.buttons.values():
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 9, 14, 11)
        layout.setSpacing(7)
        layout.addLayout(head)
        layout.addWidget(held(line))
        around = self._pane.layout()
        if around is not None:
            around.addWidget(self)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show()

    def set_keys(self, keys: KeyNames) -> None:
        """Use these shortcuts in tooltips."""
        self.keys = keys
        self._show()

    def learn(self, content: "SidebarContent") -> None:
        """Check off what the library shows to be done; an empty library starts the steps."""
        counts = content.counts
        has_papers = counts.shown + counts.dismissed + counts.trash > 0
        if self.state == NEVER_SHOWN and not has_papers:
            self._set_state(SHOWN)
        if self._feeds != len(content.feeds):
            self._feeds = len(content.feeds)
            self._show()
        found = {"paste": has_papers, "feeds": self._feeds >= FEEDS_TO_FOLLOW, "star": counts.starred > 0}
        self.tick(*(name for name, is_done in found.items() if is_done))

    def _look_at_list(self) -> None:
        if self._pane.search.text.strip() and self._pane.model.ids:
            self.tick("search")

    def tick(self, *names: str) -> None:
        """Check off these steps, while the steps are shown."""
        new = [name for name in names if name not in self.done]
        if self.state == SHOWN and new:
            self.done += new
            self._show()
            self._keep()

    def tick_citing(self) -> None:
        """Check off citing a paper."""
        self.tick("cite")

    def _keep(self) -> None:
        self.kept.emit({"first_steps": self.state, "first_steps_done": list(self.done)})

    def put_away(self) -> None:
        """Hide the steps."""
        self._is_wanted = False
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._set_state(PUT_AWAY)
        if had_focus:
            self._pane.focus_list()

    def bring_back(self) -> None:
        """Show the steps again, with completed ones checked."""
        self._is_wanted = True
        self._set_state(SHOWN)
        self._show_if_room()

    def _set_state(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self._show()
            self._keep()

    def _show(self) -> None:
        is_through = len(self.done) == len(STEPS)
        head = tr("First steps: all done") if is_through else tr("First steps")
        self.head.setText(head)
        for name, action, text in STEPS:
            self._show_step(name, self._text(name, tr(text)))
            self.buttons[name].setToolTip(self.keys.tip(tr(text), action))
        self._show_if_room()

    def _show_if_room(self) -> None:
        """In a low pane, the papers need the space, unless the user asked for the steps."""
        has_room = self._is_wanted or self._pane.height() >= self._theme.px(LOW_PX)
        self.setVisible(self.state == SHOWN and has_room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._show_if_room()
        return super().eventFilter(watched, event)

    def _text(self, name: str, text: str) -> str:
        if name == "feeds" and 0 < self._feeds < FEEDS_TO_FOLLOW and name not in self.done:
            return tr("{step}: {n} of {all}", step=text, n=str(self._feeds), all=str(FEEDS_TO_FOLLOW))
        return text

    def _show_step(self, name: str, text: str) -> None:
        button, is_done, colors = self.buttons[name], name in self.done, self._theme.colors
        button.setText(f" {text}")  # space after the check mark
        button.setIcon(icon("check" if is_done else "circle", colors.accent if is_done else colors.ink3, ICON_PX))
        button.setAccessibleName(tr("{step}, done", step=text) if is_done else text)
