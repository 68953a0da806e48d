"""Commands that print papers, either as a list with abstracts or as the pages of a PDF."""

import importlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter, QTextDocument

from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.documents.reading import open_document, tile_of
from paperdesk.documents.render import Tile
from paperdesk.errors import ExportFailed
from paperdesk.exporters.printed import PRINTED
from paperdesk.gui.commands.files import export_options
from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.style.theme import text_font
from paperdesk.gui.words import number, tr, tr_n
from paperdesk.jobs.export_papers import export_text
from paperdesk.jobs.progress import Progress

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MOST_PRINTED = 1_000  # papers: about 300 pages
TEXT_PT = 10
PRINTED_DPI = 300


def print_papers(desk: Desk) -> None:
    """Print the selected papers."""
    _print(desk, desk.selection.paper_ids)


def print_list(desk: Desk) -> None:
    """Print the current list in its order."""
    _print(desk, desk.list.ids)


def _print(desk: Desk, ids: Sequence[int]) -> None:
    """Load the printing code off the GUI thread, then ask for a printer."""
    if not ids:
        desk.notice(tr("There is nothing to print."))
        return
    load = partial(importlib.import_module, "PySide6.QtPrintSupport")
    desk.tasks.quiet(desk.signals, load, lambda _module: _ask(desk, ids))


def _ask(desk: Desk, ids: Sequence[int]) -> None:
    """Ask for a printer, and print in the background, including the layout of pages."""
    chosen = ids[:MOST_PRINTED]
    label = papers_label(len(chosen))
    printer = desk.ask.printer(tr("Print {papers}", papers=label))
    if printer is None:
        return
    printed = tr("{papers} printed.", papers=label)
    if len(chosen) < len(ids):
        printed = tr("First {papers} of {all} printed.", papers=label, all=number(len(ids)))

    def work(progress: Progress) -> None:
        html = export_text(desk.library, chosen, PRINTED, export_options(desk.settings.export), progress)
        set_in_pages(html, printer)

    desk.tasks.job(desk.signals, tr("Printing {papers}", papers=label), work, lambda _nothing: desk.notice(printed))


def print_pdf(desk: Desk, path: Path, password: str, title: str) -> None:
    """Print the pages of a PDF, each as large as the paper allows."""
    load = partial(importlib.import_module, "PySide6.QtPrintSupport")
    desk.tasks.quiet(desk.signals, load, lambda _module: _ask_for_pdf(desk, path, password, title))


def _ask_for_pdf(desk: Desk, path: Path, password: str, title: str) -> None:
    printer = desk.ask.printer(tr("Print “{title}”", title=title))
    if printer is None:
        return

    def work(progress: Progress) -> int:
        return draw_pages(path, password, printer, progress)

    def told(count: int) -> None:
        desk.notice(tr_n("{n} page printed.", "{n} pages printed.", count))

    desk.tasks.job(desk.signals, tr("Printing “{title}”", title=title), work, told)


def draw_pages(path: Path, password: str, printer: "QPrinter", progress: Progress) -> int:
    """Draw the pages requested by the printer; returns their number. For a background thread.

    Raises:
        DocumentError: the PDF cannot be read.
        ExportFailed: the printer does not accept it.
    """
    reader = PdfProcess()
    painter = QPainter()
    try:
        sizes = reader.ask(open_document, str(path), password).sizes
        first, last = printer.fromPage() or 1, printer.toPage() or len(sizes)
        wanted = range(first - 1, min(last, len(sizes)))
        for done, page in enumerate(wanted):
            progress.report(done, len(wanted), tr("Printing pages"))
            width, height = sizes[page]
            is_wide = width > height
            layout = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
            printer.setPageOrientation(layout)
            if not (printer.newPage() if done else painter.begin(printer)):
                raise ExportFailed("not-printed", "Printing failed. Check the printer, or the file to print to.")
            resolution = printer.resolution()
            area = printer.pageLayout().paintRectPixels(resolution)
            place = _place_of(QSizeF(width, height), area)
            scale = place.width() / width * min(1.0, PRINTED_DPI / resolution)  # not finer than the printer
            pixels = max(1, round(width * scale)), max(1, round(height * scale))
            drawn = reader.ask(tile_of, str(path), password, Tile(page, scale, 0, 0, *pixels))
            painter.drawImage(place, QImage(drawn, *pixels, 4 * pixels[0], QImage.Format.Format_RGB32))
        return len(wanted)
    finally:
        if painter.isActive():
            painter.end()
        reader.close()


def _place_of(page: QSizeF, area: QRect) -> QRectF:
    """Where a page is drawn: as large as fits, in the middle of what can be printed."""
    size = page.scaled(QSizeF(area.width(), area.height()), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (area.width() - size.width()) / 2, (area.height() - size.height()) / 2
    return QRectF(left, top, size.width(), size.height())


def set_in_pages(html: str, printer: "QPrinter") -> None:
    """Print a text, with page numbers by Qt. For a background thread."""
    loop = QEventLoop()  # runs the timers of the document, as a thread has no event loop
    document = QTextDocument()
    font = text_font(TEXT_PT)
    font.setPointSizeF(TEXT_PT)
    document.setDefaultFont(font)
    document.setHtml(html)
    document.print_(printer)
    del document, loop  # in this order, and in this thread
