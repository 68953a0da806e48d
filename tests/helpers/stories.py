"""What many stories do: paste the sample page, open the settings, carry out any action."""

from pathlib import Path

from paperdesk.gui.windows.settings.settings_window import SettingsWindow
from tests.gui.window import Reader
from tests.samples import PROJECT

SAMPLE = PROJECT / "resources" / "samples" / "feed-page.txt"


def paste(reader: Reader, file: Path) -> None:
    reader.ask.clipboard = file.read_text(encoding="utf-8")
    reader.press("Ctrl+V")


def open_settings(reader: Reader) -> SettingsWindow:
    reader.press("Ctrl+,")
    assert reader.app.menus is not None
    dialog = reader.dialog
    assert isinstance(dialog, SettingsWindow)
    return dialog


def carry_out(reader: Reader, name: str) -> None:
    assert reader.app.menus is not None
    reader.app.menus.run(name)
    reader.settle()
