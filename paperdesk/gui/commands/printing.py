"""Commands that print papers: a list with abstracts, with the same parts as exported files."""

import importlib
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QTextDocument

from paperdesk.exporters.printed import PRINTED
from paperdesk.gui.commands.files import export_options
from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.style.theme import text_font
from paperdesk.gui.words import number, tr
from paperdesk.jobs.export_papers import export_text
from paperdesk.jobs.progress import Progress

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MOST_PRINTED = 1_000  # papers: some 300 pages
TEXT_PT = 10


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


def set_in_pages(html: str, printer: "QPrinter") -> None:
    """Print a text, with page numbers by Qt. For a background thread."""
    loop = QEventLoop()  # runs the timers that the document starts; a thread has none otherwise
    document = QTextDocument()
    font = text_font(TEXT_PT)
    font.setPointSizeF(TEXT_PT)
    document.setDefaultFont(font)
    document.setHtml(html)
    document.print_(printer)
    del document, loop  # in this order, and in this thread
