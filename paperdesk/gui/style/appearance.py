"""The appearance of the window: from the settings, changed by the user, following the desktop."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtWidgets import QApplication

from paperdesk.gui.style.theme import LARGEST, SMALLEST, Theme, apply_theme, theme_of
from paperdesk.settings import Settings


class Themed(Protocol):
    """What is needed from the window."""

    settings: Settings
    theme: Theme

    def change_settings(self, **subjects: object) -> None: ...

    def show_theme(self, theme: Theme) -> None: ...


class Appearance:
    """The window's theme, text size and density."""

    def __init__(self, window: Themed) -> None:
        self.window = window

    def set(self, **changes: object) -> None:
        """Set a theme, text size or density, and remember it."""
        window = self.window
        window.change_settings(window=replace(window.settings.window, **changes))  # type: ignore[arg-type] # fields of it
        self.show()

    def show(self) -> None:
        """Apply the appearance in the settings to all parts."""
        theme, application = theme_of(self.window.settings.window), QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme)
        self.window.show_theme(theme)

    def switch_theme(self) -> None:
        """Switch between light and dark, keeping high contrast."""
        name = "light" if self.window.theme.is_dark else "dark"
        self.set(theme=f"{name}-contrast" if self.window.theme.name.endswith("contrast") else name)

    def switch_density(self) -> None:
        self.set(density="comfortable" if self.window.theme.is_compact else "compact")

    def grow_text(self, percent: int) -> None:
        """Change the text size by this percentage; 0: reset."""
        size = self.window.settings.window.text_size + percent if percent else 100
        self.set(text_size=min(LARGEST, max(SMALLEST, size)))

    def follow_desktop(self) -> None:
        """Follow the desktop's switch between dark and light, if configured."""
        if self.window.settings.window.theme == "system":
            self.show()
