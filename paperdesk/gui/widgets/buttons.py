"""The small buttons of the pane: one with its shortcut shown, a link, a chip."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from paperdesk.gui.style.mirror import mirrored
from paperdesk.gui.widgets.kept_keys import KeyKeeper
from paperdesk.gui.words import plain

SIDES_PX, PARTS_APART_PX = 20, 7  # both sides of a button together; between its text and its shortcut
DOT_LEFT_PX, DOT_PX = 8, 7
ICON_SIDES_PX = 18  # both sides of an icon together


class PaneButton(QPushButton):
    """A button pressed by Space and Enter, although the window has actions for these keys."""

    kept_keys: tuple[Qt.Key, ...] = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    _keeper: KeyKeeper | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keeper = KeyKeeper(self, *self.kept_keys)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._keeper is not None:
            self._keeper.leave()
            self._keeper = None
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class KeyButton(PaneButton):
    """A button that shows its shortcut in a keycap."""

    def __init__(self, text: str, key: str, run: Callable[[], None], *, is_main: bool = False) -> None:
        super().__init__()
        self.setProperty("main", is_main)
        self.setAccessibleName(text)
        self.label, self.keycap = QLabel(text), QLabel()
        self.label.setObjectName("mainText" if is_main else "")
        self.keycap.setObjectName("mainKeycap" if is_main else "keycap")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(11, 4, SIDES_PX - 11, 4)
        layout.setSpacing(PARTS_APART_PX)
        for part in (self.label, self.keycap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._picture = QIcon()
        self.set_key(key)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard focus in the list
        self.clicked.connect(lambda _checked=False: run())

    def set_key(self, key: str) -> None:
        """Show another shortcut, or none."""
        self.keycap.setText(key)
        self.keycap.setVisible(bool(key))
        self.setToolTip(f"{self.label.text()} ({key})" if key else self.label.text())

    def set_picture(self, picture: QIcon) -> None:
        """Use an icon when there is no space for the text and the shortcut."""
        self._picture = picture
        if not self.icon().isNull():
            self.setIcon(picture)

    def show_parts(self, *, text: bool, key: bool) -> None:
        """Show the text, the shortcut, or both, as space permits, or else the icon; the tooltip has both."""
        self.label.setVisible(text)
        self.keycap.setVisible(key and bool(self.keycap.text()))
        self.setIcon(QIcon() if text or key else self._picture)
        self.updateGeometry()

    def width_of(self, *, text: bool, key: bool) -> int:
        """Its width with these parts, in pixels."""
        if not text and not key:
            return self._icon_width
        parts = [self.label] if text else []
        parts += [self.keycap] if key and self.keycap.text() else []
        wide = sum(part.sizeHint().width() for part in parts)
        return SIDES_PX + wide + PARTS_APART_PX * (len(parts) - 1)

    @property
    def _icon_width(self) -> int:
        return self.iconSize().width() + ICON_SIDES_PX

    def sizeHint(self) -> QSize:
        layout = self.layout()
        if not self.icon().isNull():
            return QSize(self._icon_width, max(31, self.iconSize().height() + 12))
        return (layout.sizeHint() if layout else QSize()).expandedTo(QSize(0, 31))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class LinkButton(PaneButton):
    """Text that acts as a link, elided if its line is too short."""

    def __init__(self, text: str, run: Callable[[], None], tip: str = "") -> None:
        super().__init__(text)
        self.full_text = text
        self.setObjectName("link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(plain(tip))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _checked=False: run())

    def setText(self, text: str) -> None:
        self.full_text = text
        super().setText(text)

    def sizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        missing = metrics.horizontalAdvance(self.full_text) - metrics.horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, missing), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() + 1  # of which Qt's hint falls short now and then
        elided = self.fontMetrics().elidedText(self.full_text, Qt.TextElideMode.ElideRight, room)
        if elided != self.text():
            super().setText(elided)


class ElidedLink(LinkButton):
    """A link that takes the rest of its line."""

    def __init__(self, text: str, run: Callable[[], None], tip: str = "") -> None:
        super().__init__(text, run, tip)
        self.setObjectName("elidedLink")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


class ElidedLabel(QLabel):
    """A text elided if its line is too short; the tooltip has the complete text."""

    def __init__(self, text: str, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(text)
        self.full_text, self._mode = text, mode

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.full_text) + 2
        return QSize(wide, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def set_full_text(self, text: str) -> None:
        """Show another text."""
        self.full_text = text
        self.updateGeometry()
        self._elide()

    def _elide(self) -> None:
        elided = self.fontMetrics().elidedText(self.full_text, self._mode, self.width())
        self.setText(elided)
        self.setToolTip(plain(self.full_text) if elided != self.full_text else "")


class DotButton(PaneButton):
    """A button with a coloured dot before its text; "" for none. The text leaves room for it."""

    def __init__(self, text: str, color: str) -> None:
        super().__init__(text)
        self.color = color

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.color:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.color))
        place = QRectF(DOT_LEFT_PX, self.height() // 2 - DOT_PX // 2, DOT_PX, DOT_PX)
        painter.drawEllipse(mirrored(self, place, QRectF(self.rect())))


class Chip(DotButton):
    """A tag with its dot; a click removes it."""

    def __init__(self, text: str, color: str, run: Callable[[], None], tip: str) -> None:
        super().__init__(f"    {text}  ×" if color else text, color)
        self.setObjectName("chip")
        self.setAccessibleName(tip)
        self.setToolTip(plain(tip))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _checked=False: run())


class Section(QWidget):
    """A heading with a quiet hint or a button on its right."""

    def __init__(self, title: str, right: QWidget | str = "") -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 2)
        heading = QLabel(title)
        heading.setObjectName("section")
        layout.addWidget(heading)
        layout.addStretch()
        if isinstance(right, str):
            hint = QLabel(right)
            hint.setObjectName("section")
            layout.addWidget(hint)
        else:
            layout.addWidget(right)
