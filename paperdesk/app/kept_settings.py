"""The file of settings that one window reads and keeps; a damaged one is set aside first."""

import logging
import threading
from dataclasses import replace
from pathlib import Path

from paperdesk.app.options import WindowOptions, first_window, kept_window
from paperdesk.gui.words import tr
from paperdesk.settings import Settings, WindowSettings, damage_of, load_settings, save_settings, set_aside

log = logging.getLogger(__name__)


class KeptSettings:
    """Without a file the settings are as at first, and nothing is kept; nor is what is said for once by options."""

    def __init__(self, options: WindowOptions) -> None:
        self.options, self.file = options, options.settings_file
        self._stored = WindowSettings()
        self.aside: Path | None = None
        """Where a file that could not be read lies now."""
        self._saving = threading.Lock()

    def read(self) -> Settings:
        settings = Settings()
        if self.file is not None:
            if damage_of(self.file):
                self.aside = set_aside(self.file)
            settings = load_settings(self.file)
        self._stored = settings.window
        return replace(settings, window=first_window(settings, self.options))

    def save(self, settings: Settings) -> None:
        """Write what was set last; several threads may come, one after the other."""
        if self.file is None:
            return
        with self._saving:
            try:
                window = kept_window(settings.window, self._stored, self.options)
                save_settings(replace(settings, window=window), self.file)
            except OSError as error:
                log.warning("the settings could not be saved: %s", error.strerror)

    @property
    def complaint(self) -> str:
        """What the reader is told where the settings could not be read; "" where they could."""
        if self.aside is None:
            return ""
        return tr(
            "Your settings could not be read and were reset to the defaults. The old file is kept: {file}",
            file=self.aside,
        )
