"""Formulas as pictures, sharp at any size: drawn by ziamath off the GUI thread, painted in texts by QtSvg."""

import logging
import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPyTextObject, QTextCharFormat, QTextDocument, QTextFormat
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from paperdesk.gui.running.tasks import Tasks

log = logging.getLogger(__name__)
TYPE_SIZE_PX = 16.0  # the font size for which formulas are drawn, in pixels; they are scaled from this
INK = "#010203"  # placeholder in the pictures for the text colour
GROWTH_FACTOR = 1.07  # the letters of formulas are slightly smaller than those of the text
SPARE_PX = 3.0  # pixels between lines that a formula may extend into
CACHED_FORMULAE = 2000
MOST_LETTERS = 1200
VIEW_BOX = re.compile(r'viewBox="([-\d.e]+) ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)"')
UNKNOWN = re.compile(r"<m[ion]>\\|<mtext>\\")
OLD = ((re.compile(r"\\ensuremath(?![a-zA-Z])"), ""), (re.compile(r"\\AA(?![a-zA-Z])"), "Å"))
MATH_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
FORMULA = QTextFormat.Property.UserProperty.value + 1
INK_COLOR = QTextFormat.Property.UserProperty.value + 2
_drawing = threading.Lock()  # ziamath stores state in its shared fonts


@dataclass(frozen=True, slots=True)
class Formula:
    """A drawn formula: SVG with `INK` in it, and its box in pixels at `SIZE`, above and below the baseline."""

    svg: str
    width: float
    ascent: float
    descent: float


def draw_formula(tex: str, *, is_display: bool = False) -> Formula | None:
    """Draw a formula; None if the TeX is malformed or has unknown commands. Blocks for about 10 ms."""
    import ziamath  # noqa: PLC0415 - 270 ms, which a start never pays
    from latex2mathml.converter import convert  # noqa: PLC0415 - comes with it

    ziamath.config.svg2 = False  # QtSvg does not draw `<symbol>` with a viewBox correctly
    if len(tex) > MOST_LETTERS:
        return None
    for old, new in OLD:
        tex = old.sub(new, tex)
    try:
        with _drawing:
            if UNKNOWN.search(convert(tex)):
                return None
            svg = ziamath.Latex(tex, size=TYPE_SIZE_PX, color=INK, inline=not is_display).svg()
    except Exception:  # the third-party parser may raise anything; the text stays as it is
        log.debug("no formula", exc_info=True)
        return None
    box = VIEW_BOX.search(svg)
    if box is None:
        return None
    _, top, width, height = map(float, box.groups())
    return Formula(svg, width, max(0.0, -top), max(0.0, height + top))


def _draw_all(
    wanted: Sequence[tuple[str, bool]], give_way: Callable[[], object]
) -> list[tuple[tuple[str, bool], Formula | None]]:
    drawn = []
    for tex, is_display in wanted:
        give_way()  # above all to the text itself, which is laid out and painted in the meantime
        drawn.append(((tex, is_display), draw_formula(tex, is_display=is_display)))
    return drawn


class Formulae(QObject):
    """The last 2,000 drawn formulas; draws requested ones and reports when they are ready."""

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks: Tasks | None = None
        self._known: OrderedDict[tuple[str, bool], Formula | None] = OrderedDict()
        self._asked: set[tuple[str, bool]] = set()

    def get(self, tex: str, *, is_display: bool = False) -> Formula | None:
        """A drawn formula."""
        key = (tex, is_display)
        if key in self._known:
            self._known.move_to_end(key)
        return self._known.get(key)

    def want(self, wanted: Iterable[tuple[str, bool]]) -> bool:
        """Request formulas (TeX, whether on a separate line); returns whether `came` will report any."""
        missing = [key for key in dict.fromkeys(wanted) if key not in self._known]
        asked = [key for key in missing if key not in self._asked]
        if asked and self.tasks is not None:
            self._asked.update(asked)
            give_way = self.tasks.foreground.give_way
            self.tasks.quiet(self, lambda: _draw_all(asked, give_way), self._take)
        return bool(missing) and self.tasks is not None

    def _take(self, drawn: list[tuple[tuple[str, bool], Formula | None]]) -> None:
        for key, formula in drawn:
            self._known[key] = formula
            self._asked.discard(key)
        while len(self._known) > CACHED_FORMULAE:
            self._known.popitem(last=False)
        self.came.emit()


def formula_format(base: QTextCharFormat, formula: Formula, color: str) -> QTextCharFormat:
    """The format of the character that represents a formula in a text."""
    made = QTextCharFormat(base)
    made.setObjectType(MATH_OBJECT)
    made.setProperty(FORMULA, formula)
    made.setProperty(INK_COLOR, color)
    align = QTextCharFormat.VerticalAlignment
    below = formula.descent * base.font().pixelSize() / TYPE_SIZE_PX * GROWTH_FACTOR
    is_shallow = below <= QFontMetricsF(base.font()).descent() + SPARE_PX
    made.setVerticalAlignment(align.AlignNormal if is_shallow else align.AlignMiddle)
    return made


class FormulaPainter(QPyTextObject):
    """Reserves space for formulas in a line, and paints them on its baseline."""

    def install(self, document: QTextDocument) -> None:
        document.documentLayout().registerHandler(MATH_OBJECT, self)

    def intrinsicSize(self, document: QTextDocument, position: int, text_format: QTextFormat) -> QSizeF:
        scale, formula = _scaled(document, text_format)
        above, below = formula.ascent * scale, formula.descent * scale
        if text_format.toCharFormat().verticalAlignment() is QTextCharFormat.VerticalAlignment.AlignNormal:
            return QSizeF(formula.width * scale, above)  # the part below the line fits between lines
        lift = _lift(text_format)
        # Qt puts the middle of the box a quarter of an x above the baseline, so the larger part determines the height
        return QSizeF(formula.width * scale, 2 * max(above - lift, below + lift, lift))

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, text_format: QTextFormat
    ) -> None:
        scale, formula = _scaled(document, text_format)
        base = _base_line(document, position)
        height = (formula.ascent + formula.descent) * scale
        place = QRectF(rect.left(), base - formula.ascent * scale, formula.width * scale, height)
        background = text_format.background()
        if background.style() and background.color().alpha():
            painter.fillRect(rect, background)
        ink = text_format.foreground()  # only of a selection
        color = ink.color().name() if ink.style() is not Qt.BrushStyle.NoBrush else text_format.property(INK_COLOR)
        _renderer(formula.svg, color).render(painter, place)


def _scaled(document: QTextDocument, text_format: QTextFormat) -> tuple[float, Formula]:
    """The scale of a formula: that of its text, limited by the available width."""
    formula: Formula = text_format.property(FORMULA)
    font = text_format.toCharFormat().font()
    scale = font.pixelSize() / TYPE_SIZE_PX * GROWTH_FACTOR
    room = document.textWidth() - 4
    return (min(scale, room / formula.width) if 0 < room < formula.width * scale else scale), formula


def _base_line(document: QTextDocument, position: int) -> float:
    """The baseline of the line, from the top of the document."""
    block = document.findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    return document.documentLayout().blockBoundingRect(block).top() + line.y() + line.ascent()


def _lift(text_format: QTextFormat) -> float:
    return QFontMetricsF(text_format.toCharFormat().font()).xHeight() / 4


@lru_cache(500)
def _renderer(svg: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg.replace(INK, color).encode()))
