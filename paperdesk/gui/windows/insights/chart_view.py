"""The chart widget: the picture, or its data as a table; saved as SVG, PNG or CSV."""

import csv
import io
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.style.theme import Theme
from paperdesk.gui.widgets.buttons import ElidedLabel
from paperdesk.gui.windows.insights.charts import Chart, head_font
from paperdesk.gui.words import number, plain, tr

PICTURE = QSize(960, 540)  # the size of saved files
MARGIN = 24
ROW_PX = 22  # the least height of a row of a list


class ChartPicture(QWidget):
    """Paints a chart; a click on a part searches for it."""

    query_wanted = Signal(str)

    def __init__(self, chart: Chart, theme: Theme) -> None:
        super().__init__()
        self.chart, self.theme = chart, theme
        self.setMinimumHeight(max(190, ROW_PX * len(chart.rows)) if chart.draw_is_list else 190)
        self.setMouseTracking(bool(chart.queries))
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.summary)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.chart.is_told:
            self.chart.draw(painter, QRectF(self.rect()), self.theme)
            return
        painter.setPen(self.theme.color("ink2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.chart.summary)

    def _row(self, event: QMouseEvent) -> int:
        return self.chart.row_at(event.position(), QRectF(self.rect()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor)
        if row >= 0:
            text = ", ".join(map(str, self.chart.rows[row]))
            QToolTip.showText(event.globalPosition().toPoint(), plain(text), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row(event)
        if row >= 0:
            self.query_wanted.emit(self.chart.queries[row])


class ChartView(QFrame):
    """A card with the chart's title, the picture, and buttons for the data and for saving."""

    query_wanted = Signal(str)
    save_wanted = Signal(object)  # Chart

    def __init__(self, chart: Chart, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.chart = chart
        self.picture, self.stack = ChartPicture(chart, theme), QStackedWidget()
        self.stack.addWidget(self.picture)
        title = ElidedLabel(chart.title)
        title.setFont(head_font())
        self.figures, save = QPushButton(tr("Data")), QPushButton(tr("Save…"))
        self.figures.setCheckable(True)
        if chart.is_told:  # a sentence has no more data
            self.figures.hide()
        self.figures.setAccessibleName(tr("Data for {title}", title=chart.title))
        save.setAccessibleName(tr("Save {title}", title=chart.title))
        self.figures.toggled.connect(self._show_figures)
        save.clicked.connect(lambda: self.save_wanted.emit(chart))
        line, layout = QHBoxLayout(), QVBoxLayout(self)
        line.addWidget(title, 1)
        for button in (self.figures, save):
            button.setObjectName("quietLink")
            line.addWidget(button)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.addLayout(line)
        layout.addWidget(self.stack, 1)
        self.picture.query_wanted.connect(self.query_wanted)

    def _show_figures(self, is_wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Show the table instead of the picture, created on demand."""
        if self.stack.count() == 1:
            table = self._table(self.chart)
            table.itemActivated.connect(lambda item: self._activate(item.row()))
            self.stack.addWidget(table)
        self.stack.setCurrentIndex(int(is_wanted))

    def _table(self, chart: Chart) -> QTableWidget:
        table = QTableWidget(len(chart.rows), len(chart.header))
        table.setAccessibleName(chart.title)
        table.setHorizontalHeaderLabels(list(chart.header))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        for place, row in enumerate(chart.rows):
            for column, value in enumerate(row):
                item = QTableWidgetItem(number(value) if isinstance(value, int) else value)
                if isinstance(value, int):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(place, column, item)
        table.resizeColumnsToContents()
        return table

    def _activate(self, row: int) -> None:
        if row < len(self.chart.queries):
            self.query_wanted.emit(self.chart.queries[row])

    def set_theme(self, theme: Theme) -> None:
        self.picture.theme = theme
        self.picture.update()


def chart_file(chart: Chart, theme: Theme, suffix: str) -> bytes:
    """A chart as a file: ".svg", ".csv" for the data, else PNG."""
    if suffix == ".csv":
        text = io.StringIO()
        csv.writer(text).writerows([chart.header, *chart.rows])
        return text.getvalue().encode("utf-8-sig")
    return drawn_file(lambda painter, rect: chart.draw(painter, rect, theme), theme, suffix, chart.title)


def drawn_file(draw: Callable[[QPainter, QRectF], None], theme: Theme, suffix: str, title: str) -> bytes:
    """The result of `draw(painter, rect)` as SVG or PNG."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device: QSvgGenerator | QImage
    if suffix == ".svg":
        device = QSvgGenerator()
        device.setOutputDevice(buffer)
        device.setSize(PICTURE)
        device.setViewBox(QRectF(0, 0, PICTURE.width(), PICTURE.height()))
        device.setTitle(title)
    else:
        device = QImage(PICTURE * 2, QImage.Format.Format_ARGB32)
        device.setDevicePixelRatio(2)
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(0, 0, PICTURE.width(), PICTURE.height())
    painter.fillRect(whole, theme.color("bg"))
    draw(painter, whole.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
    painter.end()
    if isinstance(device, QImage):
        device.save(buffer, "PNG")  # type: ignore[call-overload] # a device is taken as well
    buffer.close()
    return bytes(content.data())
