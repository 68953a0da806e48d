"""A reader sets things: they hold at once, and still do when the window opens again."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from paperdesk.gui.widgets.buttons import KeyButton
from paperdesk.gui.windows.settings.contacts_page import ContactsPage
from paperdesk.gui.windows.settings.library_page import LibraryPage
from paperdesk.gui.windows.settings.settings_list import SETTINGS
from paperdesk.gui.windows.settings.settings_window import SettingsWindow
from paperdesk.online.contacts import Purpose, list_contacts, note_contact
from paperdesk.settings import KeySettings, Settings, chosen_library, load_settings
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, open_settings, paste
from tests.samples import PROJECT

NAMED = re.compile(r"^(?!.*\bimport ).*?\bSettings, ([A-Z][a-z]+(?: [a-z]+)?)", re.MULTILINE)


def library_page(settings: SettingsWindow) -> LibraryPage:
    page = settings.stack.currentWidget()
    assert isinstance(page, LibraryPage)
    return page


def test_a_theme_holds_at_once_and_when_the_window_opens_again(sit_down: Callable[[], Reader]) -> None:
    reader = sit_down()
    settings = open_settings(reader)
    colors = settings.editors["window", "theme"]
    assert isinstance(colors, QComboBox)
    colors.setCurrentIndex(colors.findData("dark-contrast"))
    reader.settle()
    assert reader.window.theme.name == "dark-contrast"
    settings.close()
    reader.close()
    assert reader.app.options.settings_file is not None
    assert load_settings(reader.app.options.settings_file).window.theme == "dark-contrast"


def test_larger_text_makes_every_part_larger(reader: Reader) -> None:
    paste(reader, SAMPLE)
    before = reader.pane.view.rowHeight(0), QFontMetrics(reader.window.paper_pane.title.font()).height()
    reader.press("Ctrl++", "Ctrl++")
    after = reader.pane.view.rowHeight(0), QFontMetrics(reader.window.paper_pane.title.font()).height()
    assert reader.window.settings.window.text_size == 120
    assert all(new > old for new, old in zip(after, before, strict=True))
    reader.press("Ctrl+0")
    assert reader.pane.view.rowHeight(0) == before[0]


def test_text_stops_growing_where_the_window_would_break(reader: Reader) -> None:
    reader.press(*["Ctrl+-"] * 9)
    assert reader.window.settings.window.text_size == 80


def test_what_feeds_do_is_set_for_the_next_refresh(reader: Reader) -> None:
    settings = open_settings(reader)
    settings.show_page("Feeds")
    on_start, minutes = settings.editors["feeds", "refresh_on_start"], settings.editors["feeds", "refresh_minutes"]
    assert isinstance(on_start, QCheckBox)
    assert isinstance(minutes, QSpinBox)
    on_start.click()
    minutes.setValue(0)
    assert minutes.text() == "only manually"
    reader.settle()
    assert reader.app.desk is not None
    assert reader.app.desk.settings.feeds.refresh_on_start
    assert reader.app.desk.settings.feeds.refresh_minutes == 0
    settings.close()


def test_a_setting_is_found_by_its_words(reader: Reader) -> None:
    settings = open_settings(reader)
    settings.search.setText("accented latex")
    assert ("export", "ascii_only") in settings.editors
    settings.search.setText("qqq")
    settings.search.clear()
    settings.close()


def test_the_library_page_makes_a_copy_and_checks(reader: Reader) -> None:
    paste(reader, SAMPLE)
    settings = open_settings(reader)
    settings.show_page("Library")
    reader.settle()
    page = library_page(settings)
    page.backup_wanted.emit()
    reader.settle()
    assert page.copies.item(0).text().split("    ")[1].startswith("30 papers, 0 notes")
    page.check_wanted.emit()
    reader.settle()
    reader.wait(lambda: page.message.text() == "The library is in good health.")
    settings.close()


def test_the_library_page_counts_as_the_status_line_does(reader: Reader) -> None:
    paste(reader, SAMPLE)
    assert told_size(reader).startswith("30 papers. Database")
    reader.press("e", "Del")
    assert reader.window.status.counts.text().startswith("28 papers, ")
    assert told_size(reader).startswith("28 papers, and 2 dismissed or in the trash. Database")


def told_size(reader: Reader) -> str:
    settings = open_settings(reader)
    settings.show_page("Library")
    reader.settle()
    text = library_page(settings).numbers.text()
    settings.close()
    return text


def test_what_the_check_finds_is_listed_and_put_right_if_you_want(reader: Reader) -> None:
    assert reader.app.desk is not None
    left = reader.app.desk.library.folder / "files" / "left.pdf"
    left.parent.mkdir(exist_ok=True)
    left.write_bytes(b"left")
    settings = open_settings(reader)
    settings.show_page("Library")
    reader.settle()
    page = library_page(settings)
    reader.ask.says_yes = False
    page.check_wanted.emit()
    reader.wait(lambda: page.message.text().startswith("1 file does not belong to any paper."))
    assert left.exists()
    reader.ask.says_yes = True
    page.check_wanted.emit()
    reader.wait(lambda: page.message.text() == "The library is in good health.")
    assert not left.exists()
    assert len(list((reader.app.desk.library.folder / "set-aside").rglob("left.pdf"))) == 1
    settings.close()


def test_another_library_is_opened_and_remembered(reader: Reader) -> None:
    from paperdesk.app.run import follow

    file = reader.app.options.settings_file
    assert file is not None
    reader.ask.folder = file.parent / "second"
    settings = open_settings(reader)
    settings.show_page("Library")
    reader.settle()
    library_page(settings).other_wanted.emit(None)
    other = reader.window.other
    assert other is not None
    reader.close()
    options = follow(reader.app.options, other)
    assert options.library == reader.ask.folder
    assert load_settings(file).library.recent == [str(reader.ask.folder), str(reader.app.options.library)]


def test_the_command_line_takes_the_library_chosen_in_the_window(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    from paperdesk import paths
    from paperdesk.app.run import follow
    from paperdesk.jobs.libraries import OtherLibrary

    file = reader.app.options.settings_file
    assert file is not None
    follow(reader.app.options, OtherLibrary(file.parent / "second"))
    monkeypatch.delenv(paths.LIBRARY_VARIABLE, raising=False)
    assert chosen_library(file) == file.parent / "second"
    monkeypatch.setenv(paths.LIBRARY_VARIABLE, str(file.parent / "third"))
    assert chosen_library(file) == file.parent / "third"


def test_a_key_that_is_set_acts_at_once_and_is_shown_on_the_button(reader: Reader) -> None:
    paste(reader, SAMPLE)
    reader.window.change_settings(keys=KeySettings("vim", {"star": ["F9"]}))
    reader.press("F9")
    assert reader.row.starred
    labels = [button.toolTip() for button in reader.window.paper_pane.findChildren(KeyButton)]
    assert "★ Starred (F9)" in labels
    reader.press("u")
    assert not reader.row.starred, "u undoes, as in vim"


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda s: f"{s.subject}-{s.name}")
def test_every_setting_is_a_field_of_the_settings(setting: object) -> None:
    subject = getattr(Settings(), getattr(setting, "subject"))  # noqa: B009 - parametrised over any setting
    assert hasattr(subject, getattr(setting, "name"))  # noqa: B009 - the same


def test_the_servers_that_were_contacted_are_listed_and_forgotten(reader: Reader) -> None:
    note_contact("export.arxiv.org", Purpose.FEEDS)
    note_contact("api.crossref.org", Purpose.DETAILS)
    settings = open_settings(reader)
    settings.show_page("Servers")
    reader.settle()
    page = settings.stack.currentWidget()
    assert isinstance(page, ContactsPage)
    rows = [page.list.topLevelItem(row) for row in range(page.list.topLevelItemCount())]
    assert [(row.text(0), row.text(2)) for row in rows if row is not None] == [
        ("api.crossref.org\nto look up details", "1"),
        ("export.arxiv.org\nto refresh feeds", "1"),
    ]
    page.forget.click()
    reader.wait(lambda: page.list.topLevelItemCount() == 0)
    assert list_contacts() == []
    settings.close()


def test_a_page_that_a_text_names_is_there(reader: Reader) -> None:
    names = open_settings(reader).names
    sources = [*(PROJECT / "paperdesk").rglob("*.py"), *(PROJECT / "resources" / "manual").glob("*.md")]
    said = [(file.name, name) for file in sources for name in NAMED.findall(file.read_text(encoding="utf-8"))]
    assert said
    assert [(file, name) for file, name in said if not any(name.startswith(page) for page in names)] == []
