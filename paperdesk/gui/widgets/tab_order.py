"""Tab moves through a window in visual order, instead of Qt's order of creation."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget

EDGE_PX = 40  # around the focused widget when it is scrolled into view


def step_focus(root: QWidget, *, forward: bool) -> bool:
    """Focus the next or previous widget that takes it; False if there is none."""
    order = list(in_visual_order(root))
    if not order:
        return False
    current = _position(order, QApplication.focusWidget())
    step = 1 if forward else -1
    target = order[(current + step) % len(order)] if current is not None else order[0 if forward else -1]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _scroll_to(target)
    return True


def _position(order: list[QWidget], focused: QWidget | None) -> int | None:
    """The position of the focus; a part of a control counts as the control."""
    while focused is not None:
        if focused in order:
            return order.index(focused)
        focused = focused.parentWidget()
    return None


def in_visual_order(widget: QWidget) -> Iterator[QWidget]:
    """The widgets that take the focus by Tab, in the order of layouts; widgets on top of a page come last."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for part in _parts(widget):
        yield from in_visual_order(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        yield from [inner] if inner is not None else []
    elif isinstance(widget, QSplitter):
        yield from filter(None, map(widget.widget, range(widget.count())))
    elif isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        yield from [shown] if shown is not None else []
    elif (layout := widget.layout()) is not None:
        placed = [*_of_layout(layout)]
        yield from placed
        yield from (each for each in widget.children() if isinstance(each, QFrame) and each not in placed)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _of_layout(inner)


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, EDGE_PX, EDGE_PX)
        around = around.parentWidget()
