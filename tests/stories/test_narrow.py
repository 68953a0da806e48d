"""The window in little room: nothing is cut, nothing takes three lines that could be one."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from paperdesk.gui.widgets.buttons import LinkButton
from paperdesk.gui.windows.help.key_sheet import KeySheet
from paperdesk.library import papers
from paperdesk.library.keys import set_key
from tests.drafts import FEED, add, draft
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, carry_out, paste
from tests.pdfs import write_paper
from tests.stories.reading import read

LONG_VENUE = "Proceedings of the 62nd Annual Meeting of the Association for Computational Linguistics (Volume 1)"


def small(reader: Reader) -> None:
    reader.window.resize(900, 600)
    QApplication.processEvents()
    reader.settle()


def right_edge(widget: QWidget, within: QWidget) -> int:
    return widget.mapTo(within, widget.rect().topRight()).x()


def test_the_buttons_of_a_narrow_pane_are_one_line_and_a_menu_has_the_others(reader: Reader) -> None:
    paste(reader, SAMPLE)
    small(reader)
    bar = reader.window.paper_pane.bar
    shown = [button for button in bar._buttons().values() if button.isVisible()]
    hidden = [name for name, button in bar._buttons().items() if not button.isVisible()]
    assert len({button.y() for button in shown}) == 1
    assert "copy-bibtex" in hidden
    assert bar.more is not None
    assert bar.more.isVisible()
    bar.more.click()
    menu = bar.more.findChild(QMenu)
    assert menu is not None
    entry = next(action for action in menu.actions() if action.text().startswith("Copy BibTeX"))
    entry.trigger()
    reader.settle()
    assert reader.ask.clipboard.startswith("@")
    menu.close()
    reader.window.resize(1600, 900)
    QApplication.processEvents()
    assert all(button.isVisible() for button in bar._buttons().values())
    assert not bar.more.isVisible()


def test_a_long_name_of_a_journal_cuts_nothing_else(reader: Reader) -> None:
    paste(reader, SAMPLE)
    desk = reader.app.desk
    assert desk is not None
    with desk.library.edit() as edit:
        papers.update_fields(edit, paper_id=1, values={"venue": LONG_VENUE, "year": 2024})
    carry_out(reader, "table")
    small(reader)
    reader.go_to(reader.titles[0])
    pane = reader.window.paper_pane
    assert pane.widget() is not None
    assert pane.pages.width() <= pane.viewport().width()
    assert right_edge(pane.abstract, pane.viewport()) < pane.viewport().width()


def test_year_and_venue_of_the_table_are_in_sight_and_the_title_takes_the_rest(reader: Reader) -> None:
    paste(reader, SAMPLE)
    carry_out(reader, "table")
    view, names = reader.pane.view, reader.pane.columns.names
    small(reader)
    header = view.horizontalHeader()
    year = names.index("year")
    assert header.sectionViewportPosition(year) + header.sectionSize(year) <= view.viewport().width()
    for width in range(900, 960, 7):
        reader.window.resize(width, 600)
        QApplication.processEvents()
        assert header.length() == view.viewport().width(), "all columns are in sight"
    wanted = dict(view.widths)
    reader.window.resize(1600, 900)
    QApplication.processEvents()
    assert header.length() == view.viewport().width()
    assert view.widths == wanted
    assert view.widths["title"] < header.sectionSize(0)  # what it fills is no wish of the reader
    header.resizeSection(names.index("venue"), 300)
    assert header.length() == view.viewport().width()
    assert view.widths["venue"] == 300
    assert view.height() > reader.window.paper_pane.height() // 2


def test_the_head_of_a_column_tells_the_order(reader: Reader) -> None:
    paste(reader, SAMPLE)
    carry_out(reader, "table")
    model, names = reader.pane.model, reader.pane.columns.names

    def head(name: str) -> str:
        return str(model.headerData(names.index(name), Qt.Orientation.Horizontal))

    assert head("title") == "Title"
    reader.pane.columns.sort_wanted.emit("title")
    reader.settle()
    assert head("title") == "Title  ▾"
    reader.pane.columns.sort_wanted.emit("title")
    reader.settle()
    assert head("title") == "Title  ▴"
    assert head("year") == "Year"


def test_no_row_of_the_key_sheet_is_squeezed(reader: Reader) -> None:
    carry_out(reader, "keys")
    sheet = reader.dialog
    assert isinstance(sheet, KeySheet)
    reader.wait(lambda: not sheet._timer.isActive())
    reader.settle()
    for block in sheet.blocks:
        for label, keycap in block.rows:
            assert label.height() >= label.fontMetrics().height(), label.text()
            assert keycap.height() >= keycap.fontMetrics().height(), label.text()


def test_the_tool_bar_of_a_pdf_keeps_what_it_says_in_a_small_window(reader: Reader, tmp_path: Path) -> None:
    small(reader)
    view = read(reader, write_paper(tmp_path / "paper.pdf", 3))
    assert not view.outline.isVisible()  # the pages come first
    for step in range(2):
        reader.settle()
        shown = [widget for widget in view.tools.findChildren(QPushButton) if widget.isVisible()]
        for button in shown:
            needed = min(button.maximumWidth(), button.sizeHint().width())
            assert button.width() >= needed, f"{button.accessibleName() or button.text()}, step {step}"
        assert any(swatch.isVisible() and swatch.isChecked() for swatch in view.tools.swatches)
        reader.press("O")
    reader.window.resize(1600, 900)
    QApplication.processEvents()
    assert all(swatch.isVisible() for swatch in view.tools.swatches)
    assert all(button.label.isVisible() for button in view.tools.buttons)


def test_large_text_cuts_nothing_in_the_pane_or_the_sidebar(reader: Reader) -> None:
    """A long key, and long reasons beside similar papers, give way; the sidebar grows with its names."""
    desk = reader.app.desk
    assert desk is not None
    words = "representation pre-training semantics embeddings"
    add(
        desk.library,
        *(draft(f"{words} number {n}", "Anna-Maria Longname-Otherlongname", abstract=words * 3) for n in range(6)),
        arrival=FEED,
    )
    reader.settle()
    reader.press("Home")
    with desk.library.edit() as edit:
        set_key(edit, paper_id=reader.paper.id, key="longnameRepresentationPretrainingSemantics2022")
    reader.settle()
    side = reader.window.panes.sizes()[0]
    reader.window.appearance.set(text_size=200)
    reader.settle()
    pane = reader.window.paper_pane
    assert reader.window.panes.sizes()[0] > side
    assert pane.body.minimumSizeHint().width() <= pane.viewport().width()
    bar = pane.bar
    buttons = list(bar._buttons().values())
    assert bar.more is not None
    assert bar.more.isVisible()
    assert any(button.isHidden() for button in buttons)
    seen = [button for button in (*buttons, bar.more) if button.isVisible()]
    assert len({button.y() for button in seen}) == 1
    assert all(right_edge(button, pane.viewport()) < pane.viewport().width() for button in seen)
    key = next(link for link in pane.body.findChildren(LinkButton) if link.full_text.startswith("longnameRep"))
    assert right_edge(key, pane.viewport()) <= pane.viewport().width()
    assert key.fontMetrics().horizontalAdvance(key.text()) <= key.width() + 1
    assert not reader.window.first_steps.isVisible(), "the papers need the space"
    carry_out(reader, "first-steps")
    assert reader.window.first_steps.isVisible(), "who asks for them gets them"
