"""A new reader's first day: paste a page, read, mark, tag, note, search, copy, undo, close, come back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from paperdesk.gui.windows.papers.import_preview import ImportPreviewDialog
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste
from tests.jobs.zotero_schema import ZoteroFolder
from tests.samples import shared_data


def test_an_empty_library_says_what_to_do_and_opens_the_sample(reader: Reader) -> None:
    empty = reader.pane.empty
    assert empty.isVisible()
    assert empty.title.text() == "Your library is empty"
    assert [button.isVisible() for button in empty.buttons] == [True] * 8
    empty.buttons[3].click()
    reader.settle()
    assert len(reader.titles) == 30
    assert reader.pane.view.isVisible()
    assert reader.notice == "Import: 30 added."


def test_the_first_day_from_the_listing_to_coming_back(sit_down: Callable[[], Reader]) -> None:
    reader = sit_down()
    paste(reader, shared_data("hf/papers-listing-effective-theory.txt"))
    assert len(reader.titles) == 51
    assert reader.titles[0].startswith("Towards Understanding Grokking")
    assert reader.sidebar["Inbox"] == 51

    reader.press("/")
    reader.type("rayleigh benard")
    assert [title[:17] for title in reader.titles] == ["Effective control"]
    reader.press("Esc")
    assert len(reader.titles) == 51

    reader.press("Esc", *["k"] * 20)
    assert reader.row.title.startswith("Towards Understanding Grokking")
    reader.press("s", "j", "s", "k")
    assert reader.row.starred
    assert reader.sidebar["Starred"] == 2
    assert not reader.row.is_read, "opening a paper does not mark it as read"

    reader.press("t")
    reader.type("effective-theory")
    reader.press("Return", "Esc")
    assert [tag.name for tag in reader.row.tags] == ["effective-theory"]
    assert reader.sidebar["effective-theory"] == 1

    reader.press("n")
    reader.type("Is the critical fraction universal?")
    reader.press("Esc")
    assert [a.text for a in reader.paper.annotations] == ["Is the critical fraction universal?"]
    assert reader.pane.view.hasFocus()

    reader.press("c")
    assert reader.ask.clipboard.startswith("@")
    assert "Towards Understanding Grokking" in reader.ask.clipboard
    reader.press("Shift+C")
    assert reader.ask.clipboard == f"\\cite{{{reader.paper.citation_key}}}"

    reader.press("e")
    assert len(reader.titles) == 50
    assert reader.sidebar["Dismissed"] == 1
    reader.press("Ctrl+Z")
    assert len(reader.titles) == 51

    reader.close()
    again = sit_down()
    assert len(again.titles) == 51
    first = next(i for i in range(51) if again.titles[i].startswith("Towards Understanding Grokking"))
    again.pane.selection.select_row(first)
    again.settle()
    assert again.row.starred
    assert [tag.name for tag in again.paper.tags] == ["effective-theory"]
    assert [a.text for a in again.paper.annotations] == ["Is the critical fraction universal?"]


def test_the_same_page_again_adds_nothing_and_says_so(reader: Reader) -> None:
    paste(reader, SAMPLE)
    paste(reader, SAMPLE)
    assert reader.notice == "Import: 30 unchanged."
    assert len(reader.titles) == 30


def test_an_import_is_undone_and_done_again_as_one_step(reader: Reader) -> None:
    paste(reader, SAMPLE)
    reader.press("Ctrl+Z")
    assert reader.titles == []
    assert reader.notice == "Undid: Imported 30 papers."
    reader.press("Ctrl+Shift+Z")
    assert len(reader.titles) == 30


def test_letters_write_while_text_is_edited_and_command_elsewhere(reader: Reader) -> None:
    paste(reader, SAMPLE)
    reader.press("/")
    reader.type("sea")
    assert reader.pane.search.text == "sea"
    assert not any(row.starred for row in _rows(reader))
    reader.press("Esc", "n")
    reader.type("see jkuastx")
    reader.press("Esc")
    assert reader.paper.annotations[0].text == "see jkuastx"
    assert not any(row.starred or row.is_read or row.tags for row in _rows(reader))


def _rows(reader: Reader) -> list:  # type: ignore[type-arg]
    rows = [reader.pane.model.row_at(i) for i in range(len(reader.pane.model.ids))]
    return [row.paper for row in rows if row is not None]


def test_keeping_dismissing_and_trashing_go_on_to_the_next_paper(reader: Reader) -> None:
    paste(reader, SAMPLE)
    titles = list(reader.titles)
    reader.press("a")
    assert reader.row.title == titles[1]
    reader.press("e", "Del")
    assert reader.row.title == titles[3]
    assert {name: reader.sidebar[name] for name in ("Inbox", "Library", "Dismissed", "Trash")} == {
        "Inbox": 27,
        "Library": 1,
        "Dismissed": 1,
        "Trash": 1,
    }
    reader.press("g", "l")
    assert reader.titles == titles[:1]
    reader.press("g", "t")
    assert reader.titles == titles[2:3]
    reader.press("a", "g", "l")
    assert sorted(reader.titles) == sorted([titles[0], titles[2]])


def test_several_selected_papers_are_changed_in_one_step(reader: Reader) -> None:
    paste(reader, SAMPLE)
    reader.press("Shift+Down", "Shift+Down", "s")
    assert [row.starred for row in _rows(reader)[:4]] == [True, True, True, False]
    reader.press("t")
    reader.type("three, together")
    reader.press("Return", "Esc")
    assert reader.sidebar["three"] == 3
    reader.press("Ctrl+Z", "Ctrl+Z")
    assert not any(row.starred or row.tags for row in _rows(reader))


def test_search_is_scoped_to_the_sidebar_and_one_key_widens_it(reader: Reader) -> None:
    paste(reader, SAMPLE)
    reader.press("a", "g", "l", "/")
    reader.type("the")
    reader.pane.search.line.clear()
    reader.type("a")
    scoped = len(reader.titles)
    reader.press("Ctrl+Shift+F")
    assert len(reader.titles) > scoped
    reader.press("Esc", "Esc", "Esc")
    assert reader.window.desk is not None
    assert reader.window.desk.selection.scope.kind == "inbox"


def test_a_search_without_result_says_what_to_do(reader: Reader) -> None:
    paste(reader, SAMPLE)
    reader.press("/")
    reader.type("tag:nothing-has-this-tag")
    assert reader.pane.empty.title.text() == "No results"
    assert "Esc to clear" in reader.pane.empty.sentence.text()
    reader.press("Esc")
    assert len(reader.titles) == 30


def test_details_are_edited_by_hand_and_bad_ones_are_named(reader: Reader) -> None:
    from paperdesk.gui.windows.papers.details_editor import DetailsEditor

    paste(reader, SAMPLE)
    assert reader.row.needs_details
    reader.press("F2")
    assert reader.app.menus is not None
    editor = reader.dialog
    assert isinstance(editor, DetailsEditor)
    editor.authors.setPlainText("Lovelace, Ada\nHopper, Grace")
    editor.date["year"].setText("MMXX")
    editor._store()
    reader.settle()
    assert "Use digits" in editor.error.text()
    editor.date["year"].setText("2020")
    editor.lines["doi"].setText("https://doi.org/10.1000/xyz123")
    editor._store()
    reader.settle()
    assert [a.full for a in reader.paper.authors] == ["Ada Lovelace", "Grace Hopper"]
    assert reader.paper.identifier("doi") == "10.1000/xyz123"
    assert not reader.row.needs_details
    reader.press("o")
    assert reader.ask.opened == ["https://doi.org/10.1000/xyz123"]


def test_a_note_is_rewritten_removed_and_undone(reader: Reader) -> None:
    paste(reader, SAMPLE)
    reader.press("n")
    reader.type("first")
    reader.press("Esc")
    note = reader.paper.annotations[0]
    reader.window.paper_pane.notes.edit(note.id)
    reader.settle()
    reader.type(" and second")
    reader.press("Esc")
    assert reader.paper.annotations[0].text == "first and second"
    reader.press("Ctrl+Z")
    assert reader.paper.annotations[0].text == "first"
    reader.press("Ctrl+Z")
    assert reader.paper.annotations == ()


def test_an_export_writes_what_the_list_shows_or_what_is_selected(reader: Reader, tmp_path: Path) -> None:
    paste(reader, SAMPLE)
    reader.ask.target = tmp_path / "out.bib"
    reader.press("Ctrl+E", "Return")
    assert reader.ask.target.read_text(encoding="utf-8").count("\n@") + 1 == 30
    reader.press("Shift+Down", "Ctrl+E", "Return")
    assert reader.ask.target.read_text(encoding="utf-8").count("\n@") + 1 == 2
    assert reader.notice.startswith("2 papers exported to")


def test_files_of_every_kind_get_one_clear_sentence(reader: Reader, tmp_path: Path) -> None:
    cases = {
        "empty.txt": b"",
        "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(64),
        "half.json": b'[{"paper": {"id": "2401.0',
        "page.html": b"<html><body><p>Hello</p></body></html>",
    }
    for name, data in cases.items():
        file = tmp_path / name
        file.write_bytes(data)
        reader.ask.files = [file]
        reader.press("Ctrl+I")
        assert name in reader.notice, name
        assert reader.titles == []
    reader.ask.files = [tmp_path]
    reader.press("Ctrl+I")
    assert "contains no PDFs" in reader.notice
    reader.errors.clear()


def test_the_good_records_of_a_broken_file_are_in_and_the_others_are_listed(reader: Reader, tmp_path: Path) -> None:
    from paperdesk.gui.windows.papers.rejected import RejectedRecords

    file = tmp_path / "half.bib"
    file.write_text(
        "@article{a, title={Good one}, year=2020}\n@article{b, title={Never closed\n@book{c, title={Also good}}\n"
    )
    reader.window.drops.files_dropped.emit([file])
    reader.settle()
    assert "rejected" in reader.notice
    assert sorted(reader.titles) == ["Also good", "Good one"]
    assert reader.app.menus is not None
    dialog = reader.dialog
    assert isinstance(dialog, RejectedRecords)
    repair = dialog.repair
    assert "Never closed" in repair.text.toPlainText()
    repair.button.click()
    reader.settle()
    assert repair.reason.text().startswith("This BibTeX record is malformed")
    repair.text.setPlainText("@article{b, title={Now it is closed}}")
    repair.button.click()
    reader.settle()
    assert (repair.records.count(), repair.reason.text()) == (0, "All records corrected.")
    dialog.close()
    reader.settle()
    assert sorted(reader.titles) == ["Also good", "Good one", "Now it is closed"]


def test_files_are_looked_through_before_they_are_imported(reader: Reader, tmp_path: Path) -> None:
    file = tmp_path / "refs.bib"
    file.write_text(
        "@article{a, title={The good one of these}, author={Lee, Ann}, year=2020}\n@misc{c, title={Without a year}}\n"
        "@article{b, title={Never closed\n@book{d, title={Also good}, author={Bo, Li}, year=2021}\n"
    )
    reader.ask.files = [file]
    reader.press("Ctrl+I")
    assert reader.app.menus is not None
    dialog = reader.dialog
    assert isinstance(dialog, ImportPreviewDialog)
    assert dialog.counts.text() == "4 records: 3 new, 1 cannot be read."
    tabs = [dialog.tabs.tabText(number) for number in range(dialog.tabs.count())]
    assert tabs == ["New (3)", "Unusual (1)", "Cannot be read (1)"]
    assert reader.titles == []
    dialog.repair.text.setPlainText("@article{b, title={Now it is closed}, author={Cy, Di}, year=2022}")
    dialog.repair.button.click()
    reader.settle()
    assert dialog.yes.text() == "Import 4 papers"
    dialog.yes.click()
    reader.settle()
    assert len(reader.titles) == 4
    reader.press("Ctrl+Z")
    assert reader.titles == [], "files and repaired records were one step"


def test_a_preview_that_is_cancelled_imports_nothing(reader: Reader) -> None:
    reader.ask.files = [SAMPLE]
    reader.press("Ctrl+I")
    assert reader.app.menus is not None
    assert reader.dialog is not None
    reader.dialog.reject()
    reader.settle()
    assert reader.titles == []


def test_a_zotero_folder_that_is_dropped_is_imported(reader: Reader, tmp_path: Path) -> None:
    zotero = ZoteroFolder(tmp_path / "Zotero")
    zotero.item("book", "AAAA1111", title="A book that lay in Zotero")
    folder = zotero.close()
    reader.window.drops.files_dropped.emit([folder])
    reader.settle()
    assert reader.titles == ["A book that lay in Zotero"]
    reader.ask.files = [folder / "zotero.sqlite"]
    reader.press("Ctrl+I")
    dialog = reader.dialog
    assert isinstance(dialog, ImportPreviewDialog)
    assert [tab.records.count() for tab in dialog.met] == [1], "it is shown beside the book that is there"
    dialog.yes.click()
    reader.wait(lambda: "1 unchanged" in reader.notice)


def test_light_turns_to_dark_and_stays_so(sit_down: Callable[[], Reader]) -> None:
    reader = sit_down()
    before = QApplication.palette().window().color().lightness()
    reader.press("Ctrl+Shift+L")
    assert QApplication.palette().window().color().lightness() < before


def test_the_window_comes_back_as_it_was(sit_down: Callable[[], Reader]) -> None:
    reader = sit_down()
    paste(reader, SAMPLE)
    reader.press("a", "a", "g", "l", "j")
    shown, title = reader.titles, reader.row.title
    reader.window.resize(1111, 777)
    reader.close()
    again = sit_down()
    assert again.titles == shown
    assert again.row.title == title


def test_the_sheet_of_keys_shows_every_action_that_has_one(reader: Reader) -> None:
    from PySide6.QtWidgets import QLabel

    from paperdesk.gui.actions.all_actions import ACTIONS

    reader.press("?")
    assert reader.app.menus is not None
    sheet = reader.dialog
    assert sheet is not None
    wanted = {action.text.rstrip("…") for action in ACTIONS if action.keys}
    reader.wait(lambda: wanted <= {label.text() for label in sheet.findChildren(QLabel)})


def test_dragged_papers_carry_their_bibtex_and_tags_take_dropped_ones(reader: Reader) -> None:
    paste(reader, SAMPLE)
    reader.press("t")
    reader.type("mine")
    reader.press("Return", "Esc", "j", "Shift+Down")
    pane = reader.pane
    data = pane.model.mimeData(sorted(pane.view.selectionModel().selectedRows()))
    assert data.text().count("@misc") == 2
    row = next(r for r in reader.window.sidebar.rows.rows if r.title == "mine")
    reader.window.sidebar.papers_dropped.emit(row, reader.window.desk.selection.paper_ids)  # type: ignore[union-attr]
    reader.settle()
    assert reader.sidebar["mine"] == 3


def test_files_dropped_on_the_window_are_imported(reader: Reader) -> None:
    reader.window.drops.files_dropped.emit([SAMPLE])
    reader.settle()
    assert len(reader.titles) == 30


def test_the_paper_is_shown_at_once_when_the_window_opens_again(sit_down: Callable[[], Reader]) -> None:
    reader = sit_down()
    paste(reader, SAMPLE)
    reader.close()
    again = sit_down()
    assert again.paper.fields.title == again.titles[0]
    again.press("s")
    assert again.row.starred


def test_names_are_joined_only_where_the_reader_ticks_them(reader: Reader) -> None:
    from PySide6.QtCore import Qt

    from paperdesk.gui.windows.references.join_names import JoinNames

    reader.ask.clipboard = (
        "@misc{a, title={One of the papers}, author={Liu, Z.}}\n@misc{b, title={Two of them}, author={Liu, Ziming}}\n"
        "@misc{c, title={Three of the papers}, author={Berg, A.}}\n@misc{d, title={Four of them}, author={Berg, Ann}}\n"
    )
    reader.press("Ctrl+V")
    assert reader.app.menus is not None
    reader.app.menus.run("names")
    reader.settle()
    dialog = reader.dialog
    assert isinstance(dialog, JoinNames)
    texts = [dialog.offers.item(number).text() for number in range(dialog.offers.count())]
    assert texts == ["Berg, A. (1)  →  Berg, Ann (1)", "Liu, Z. (1)  →  Liu, Ziming (1)"]
    assert not dialog.button.isEnabled()
    dialog.offers.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.button.click()
    reader.settle()
    assert [dialog.offers.item(number).text() for number in range(dialog.offers.count())] == texts[:1]
    dialog.reject()
    reader.settle()
    reader.press("Ctrl+Z")
    reader.app.menus.run("names")
    reader.settle()
    assert isinstance(reader.dialog, JoinNames)
    assert reader.dialog.offers.count() == 2
    reader.dialog.show_offers([])
    assert not reader.dialog.offers.isVisible()
    assert reader.dialog.message.text().endswith("There is nothing to merge now.")
    reader.dialog.reject()
