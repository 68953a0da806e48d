"""A reader who writes: citations, references, a bibliography, exports, the quick picker."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paperdesk import paths
from paperdesk.app import pick_papers
from paperdesk.gui.commands import linked
from paperdesk.gui.desk.scope import Scope
from paperdesk.gui.windows.papers.details_editor import DetailsEditor
from paperdesk.gui.windows.papers.picker import Picker
from paperdesk.gui.windows.references.bibliography import Bibliography
from paperdesk.gui.windows.references.linked_window import LinkedWindow
from paperdesk.gui.windows.references.lint_window import LOOK_UP, OPEN, ROW, LintWindow
from paperdesk.gui.windows.references.writing_settings import WritingSettings
from paperdesk.jobs import office
from paperdesk.jobs.documents import scan_documents
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.library.tags import tag_papers
from paperdesk.model.citing import Pick
from tests.drafts import add, draft
from tests.gui.window import Reader
from tests.samples import papers_of


def with_papers(reader: Reader) -> Reader:
    reader.pane.empty.buttons[3].click()
    reader.settle()
    reader.pane.selection.select_row(0)
    reader.settle()
    return reader


def test_a_citation_is_copied_in_the_form_of_each_document(reader: Reader) -> None:
    with_papers(reader)
    key = reader.paper.citation_key
    menus = reader.app.menus
    assert menus is not None
    for name, text in (
        ("copy-citation", f"\\cite{{{key}}}"),
        ("copy-citation-pandoc", f"[@{key}]"),
        ("copy-citation-typst", f"#cite(<{key}>)"),
    ):
        menus.run(name)
        reader.settle()
        assert reader.ask.clipboard == text


def test_a_bibliography_is_looked_at_copied_and_its_style_remembered(reader: Reader) -> None:
    with_papers(reader)
    reader.press("Ctrl+A", "Ctrl+B")
    assert reader.app.menus is not None
    shown = reader.dialog
    assert isinstance(shown, Bibliography)
    reader.wait(lambda: len(shown.references) == 30)
    assert shown.styles.count() >= 15
    shown.styles.setCurrentIndex(shown.styles.findData("ieee"))
    shown.styles.activated.emit(shown.styles.currentIndex())
    reader.wait(lambda: shown.references[0].text.startswith("[1]"))
    shown.copy.click()
    assert reader.ask.clipboard.startswith("[1]")
    assert reader.ask.rich.startswith("<p>[1]")
    shown.reject()
    reader.settle()
    reader.press("Ctrl+Shift+C")
    assert reader.ask.clipboard.startswith("[1]")
    assert reader.window.settings.citation.style == "ieee"


def test_a_style_of_ones_own_is_added(reader: Reader, tmp_path: Path) -> None:
    with_papers(reader)
    source = (paths.resources() / "styles" / "nature.csl").read_text(encoding="utf-8")
    own = tmp_path / "my-style.csl"
    own.write_text(source.replace("<title>Nature</title>", "<title>My own</title>"), encoding="utf-8")
    reader.press("Ctrl+B")
    assert reader.app.menus is not None
    shown = reader.dialog
    assert isinstance(shown, Bibliography)
    reader.settle()
    reader.ask.files = [own]
    shown.add.click()
    reader.wait(lambda: shown.styles.currentText() == "My own")
    shown.reject()


def test_all_of_a_tag_is_exported_whatever_the_list_shows(reader: Reader, tmp_path: Path) -> None:
    with_papers(reader)
    reader.press("t")
    reader.type("thesis")
    reader.press("Return", "Esc", "g", "l")
    from paperdesk.gui.commands.files import export_scope

    reader.ask.target = tmp_path / "out.json"
    assert reader.app.desk is not None
    export_scope(reader.app.desk, Scope("tag", "thesis", "thesis"), "csl-json")
    reader.wait(reader.ask.target.exists)
    reader.settle()
    assert len(json.loads(reader.ask.target.read_text(encoding="utf-8"))) == 1


def test_what_is_amiss_is_shown_fixed_and_taken_back(reader: Reader) -> None:
    with_papers(reader)
    title = reader.paper.fields.title
    assert reader.app.desk is not None
    assert reader.app.menus is not None
    paper_id = reader.paper.id
    with reader.app.desk.library.edit("Edit") as edit:
        papers.update_fields(edit, paper_id=paper_id, values={"title": f"{{{title}}}"})
    reader.settle()
    reader.app.menus.run("lint")
    shown = reader.dialog
    assert isinstance(shown, LintWindow)
    reader.wait(lambda: shown.rows.topLevelItemCount() > 0)
    assert [row.finding.after for row in shown.ticked if row.paper_id == paper_id] == [title]
    shown.button.click()
    reader.wait(lambda: not shown.ticked)
    shown.reject()
    reader.settle()
    assert reader.paper.fields.title == title
    reader.press("Ctrl+Z")
    assert reader.paper.fields.title == f"{{{title}}}"


def test_a_paper_that_lacks_something_has_one_row_that_opens_it(reader: Reader) -> None:
    with_papers(reader)
    paper_id, desk = reader.paper.id, reader.app.desk
    assert desk is not None
    assert reader.app.menus is not None
    with desk.library.edit("Edit") as edit:
        papers.update_fields(edit, paper_id=paper_id, values={"year": None})
        papers.set_authors(edit, paper_id=paper_id, authors=())
    reader.settle()
    reader.app.menus.run("lint")
    shown = reader.dialog
    assert isinstance(shown, LintWindow)
    reader.wait(lambda: shown.rows.topLevelItemCount() > 0)
    items = [shown.rows.topLevelItem(row) for row in range(shown.rows.topLevelItemCount())]
    own = [item for item in items if item is not None and item.data(0, ROW).paper_id == paper_id]
    assert [item.text(1) for item in own] == ["Missing: authors, year."]
    assert own[0].text(LOOK_UP) == "Look up details"
    reader.press("g", "t")
    shown.rows.itemClicked.emit(own[0], OPEN)
    reader.settle()
    assert reader.paper.id == paper_id


def test_a_linked_file_follows_what_the_reader_does(reader: Reader, tmp_path: Path) -> None:
    with_papers(reader)
    assert reader.app.timers is not None
    reader.app.timers.linked.setInterval(50)
    reader.ask.target = tmp_path / "refs.bib"
    reader.press("t")
    reader.type("thesis")
    reader.press("Return", "Esc")
    assert reader.app.desk is not None
    assert reader.app.menus is not None
    linked.link_scope(reader.app.desk, Scope("tag", "thesis", "thesis"))
    reader.wait(reader.ask.target.exists)
    reader.settle()
    assert reader.notice == f"{reader.ask.target} now holds 1 paper and is kept up to date."
    reader.press("j")
    with reader.app.desk.library.edit("Tag") as edit:
        tag_papers(edit, paper_ids=[reader.paper.id], names=["thesis"])
    reader.wait(lambda: len(papers_of((tmp_path / "refs.bib").read_bytes())) == 2)
    reader.app.menus.run("linked")
    shown = reader.dialog
    assert isinstance(shown, LinkedWindow)
    reader.wait(lambda: shown.rows.topLevelItemCount() == 1)
    item = shown.rows.topLevelItem(0)
    assert item is not None
    shown.rows.setCurrentItem(item)
    shown.unlink.click()
    reader.wait(lambda: shown.rows.topLevelItemCount() == 0)
    shown.reject()
    reader.settle()


def test_exactly_what_a_document_cites_is_exported(reader: Reader, tmp_path: Path) -> None:
    with_papers(reader)
    (tmp_path / "thesis.md").write_text(f"See @{reader.paper.citation_key} and @nobody.", encoding="utf-8")
    reader.ask.files, reader.ask.target = [tmp_path / "thesis.md"], tmp_path / "thesis.bib"
    assert reader.app.menus is not None
    reader.app.menus.run("export-cited")
    reader.wait(reader.ask.target.exists)
    reader.settle()
    assert reader.notice.endswith("No paper has the key nobody.")
    assert len(papers_of(reader.ask.target.read_bytes())) == 1


def test_the_pattern_of_keys_and_the_exports_are_chosen_in_the_window(reader: Reader) -> None:
    with_papers(reader)
    assert reader.app.menus is not None
    assert reader.app.desk is not None
    reader.app.menus.run("writing")
    reader.settle()
    shown = reader.dialog
    assert isinstance(shown, WritingSettings)
    assert shown.sample.text() == reader.paper.citation_key
    ok = shown.buttons.button(shown.buttons.StandardButton.Ok)
    shown.pattern.setText("auth +")
    assert not ok.isEnabled()
    shown.patterns[1].click()
    assert shown.pattern.text() == "auth + year"
    assert ok.isEnabled()
    shown.pattern.setText("title.select(1,1).lower + '-x'")
    assert shown.sample.text().endswith("-x")
    shown.boxes["ascii_only"].setChecked(True)
    shown.drag.setCurrentIndex(shown.drag.findData("pandoc"))
    ok.click()
    reader.settle()
    assert reader.window.settings.export.ascii_only
    reader.pane.selection.select_row(1)
    reader.settle()
    assert reader.pane.model.bibtex((reader.paper.id,)) == f"[@{reader.paper.citation_key}]"
    (made,) = add(reader.app.desk.library, draft("Zeta nets"))
    with reader.app.desk.library.read() as session:
        assert papers.get_detail(session, made).citation_key == "zeta-x"
    reader.settle()


def test_changing_a_key_that_a_document_uses_is_told(reader: Reader, tmp_path: Path) -> None:
    with_papers(reader)
    (tmp_path / "thesis.md").write_text(f"See @{reader.paper.citation_key}.", encoding="utf-8")
    assert reader.app.menus is not None
    assert reader.app.desk is not None
    scan_documents(reader.app.desk.library, [tmp_path / "thesis.md"])
    reader.settle()
    reader.press("F2")
    editor = reader.dialog
    assert isinstance(editor, DetailsEditor)
    editor.lines["key"].setText("other2020")
    editor._store()
    reader.wait(lambda: "thesis.md" in reader.notice)
    reader.settle()
    assert reader.paper.citation_key == "other2020"


class Person(QObject):
    """Waits for the picker to come, then does something with it."""

    def __init__(self, act: Callable[[Picker], bool]) -> None:
        super().__init__()
        self.act = act
        self.timer = QTimer(self, interval=20)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, Picker) and widget.isVisible() and self.act(widget):
                self.timer.stop()
                return


def test_the_quick_picker_gives_what_was_chosen(qtbot: QtBot, library: Library) -> None:
    first, second, _third = add(library, draft("Alpha nets", "Ann Lee"), draft("Beta nets", "Bo Ng"), draft("Gamma"))
    wanted = ["beta", "alpha"]

    def choose(picker: Picker) -> bool:
        if not wanted:
            QTest.keyClick(picker.field, Qt.Key.Key_Return)
            return True
        if picker.field.text() != wanted[0]:
            picker.field.setText(wanted[0])
        elif picker.current is not None and wanted[0] in picker.current.title.lower():
            QTest.keyClick(picker.field, Qt.Key.Key_Tab)
            wanted.pop(0)
        return False

    person = Person(choose)
    assert pick_papers(library, "") == [Pick(second), Pick(first)]
    person.deleteLater()


def test_the_quick_picker_takes_the_pages_of_each_paper_by_keys_alone(qtbot: QtBot, library: Library) -> None:
    first, second = add(library, draft("Alpha nets", "Ann Lee"), draft("Beta nets", "Bo Ng"))
    wanted = [("beta", "see", "12-15"), ("alpha", "", "3")]

    def choose(picker: Picker) -> bool:
        title, before, pages = wanted[0]
        if picker.field.text() != title:
            picker.field.setText(title)
        elif picker.current is not None and title in picker.current.title.lower():
            for key, line, text in (
                (Qt.Key.Key_B, picker.before, before),
                (Qt.Key.Key_P, picker.pages, pages),
            ):
                QTest.keyClick(picker.focusWidget() or picker, key, Qt.KeyboardModifier.AltModifier)
                assert line.hasFocus()
                QTest.keyClicks(line, text)
            wanted.pop(0)
            if not wanted:
                QTest.keyClick(picker.pages, Qt.Key.Key_Return)
                return True
            picker.field.setFocus()
            QTest.keyClick(picker.field, Qt.Key.Key_Tab)
            assert picker.pages.text() == ""
        return False

    person = Person(choose)
    assert pick_papers(library, "") == [Pick(second, "see", "12-15"), Pick(first, "", "3")]
    person.deleteLater()


def test_the_quick_picker_left_by_esc_gives_nothing(qtbot: QtBot, library: Library) -> None:
    add(library, draft("Alpha nets", "Ann Lee"))

    def leave(picker: Picker) -> bool:
        if picker.current is None:
            return False
        QTest.keyClick(picker.field, Qt.Key.Key_Tab)
        QTest.keyClick(picker, Qt.Key.Key_Escape)
        return True

    person = Person(leave)
    assert pick_papers(library, "alpha") == []
    person.deleteLater()


def test_enter_in_the_quick_picker_waits_for_the_papers_that_fit_the_text(qtbot: QtBot, library: Library) -> None:
    _first, second = add(library, draft("Alpha nets", "Ann Lee"), draft("Beta nets", "Bo Ng"))

    def hurry(picker: Picker) -> bool:
        if picker.current is None or "alpha" not in picker.current.title.lower():
            return False
        picker.field.selectAll()
        QTest.keyClicks(picker.field, "beta")
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
        return True

    person = Person(hurry)
    assert pick_papers(library, "alpha") == [Pick(second)]
    person.deleteLater()


def test_the_quick_picker_changes_the_papers_that_a_citation_has(qtbot: QtBot, library: Library) -> None:
    first, second = add(library, draft("Alpha nets", "Ann Lee"), draft("Beta nets", "Bo Ng"))

    def change(picker: Picker) -> bool:
        if picker.current is None or "Beta" not in picker.current.title:
            return False
        assert (picker.before.text(), picker.pages.text()) == ("see", "3")
        picker.pages.setText("7")
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
        return True

    person = Person(change)
    had = [Pick(first, "", "1"), Pick(second, "see", "3")]
    assert pick_papers(library, "", had) == [Pick(first, "", "1"), Pick(second, "see", "7")]
    person.deleteLater()


def test_enter_keeps_the_last_paper_of_a_citation_and_backspace_takes_papers_back(
    qtbot: QtBot, library: Library
) -> None:
    first, second = add(library, draft("Alpha nets", "Ann Lee"), draft("Beta nets", "Bo Ng"))

    def confirm(picker: Picker) -> bool:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
        return True

    person = Person(confirm)
    assert pick_papers(library, "", [Pick(first), Pick(second)]) == [Pick(first), Pick(second)]
    person.deleteLater()

    def remove(picker: Picker) -> bool:
        picker.field.clear()
        QTest.keyClick(picker.field, Qt.Key.Key_Backspace)
        assert picker.chosen == []
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
        return True

    person = Person(remove)
    assert pick_papers(library, "", [Pick(first), Pick(second)]) == [Pick(first)]
    person.deleteLater()


def test_the_extension_for_libreoffice_is_installed_from_the_menu(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert reader.app.menus is not None
    monkeypatch.setattr(office, "find_unopkg", lambda: None)
    reader.app.menus.run("install-office")
    reader.settle()
    assert "LibreOffice was not found." in reader.notice
    reader.errors.clear()
    said = tmp_path / "said"
    program = tmp_path / "unopkg"
    program.write_text(f'#!/bin/sh\necho "$@" > {said}\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(office, "find_unopkg", lambda: str(program))
    reader.app.menus.run("install-office")
    reader.settle()
    assert said.read_text(encoding="utf-8").startswith("add --force")
    assert "Writer then has a PaperDesk menu. Turn on access in Settings" in reader.notice
