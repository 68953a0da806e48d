"""The settings file of one window; a damaged one is moved aside first."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from paperdesk.app.options import WindowOptions, first_window, kept_window
from paperdesk.gui.words import tr
from paperdesk.settings import Settings, WindowSettings, damage_of, load_settings, save_settings, set_aside

log = logging.getLogger(__name__)


class KeptSettings:
    """Without a file, the settings are the defaults and nothing is saved; temporary options are not saved either."""

    def __init__(self, options: WindowOptions) -> None:
        self.options, self.file = options, options.settings_file
        self._stored = WindowSettings()
        self.aside: Path | None = None
        """Where an unreadable file was moved to."""
        self._saving = threading.Lock()

    def read(self) -> Settings:
        settings = Settings()
        if self.file is not None:
            if damage_of(self.file):
                self.aside = set_aside(self.file)
            settings = load_settings(self.file)
        self._stored = settings.window
        return replace(settings, window=first_window(settings, self.options))

    def save(self, latest: Callable[[], Settings]) -> None:
        """Save the latest settings; threads may call this concurrently, and none saves what has changed meanwhile."""
        if self.file is None:
            return
        with self._saving:
            settings = latest()
            try:
                window = kept_window(settings.window, self._stored, self.options)
                save_settings(replace(settings, window=window), self.file)
            except OSError as error:
                log.warning("the settings could not be saved: %s", error.strerror)

    @property
    def complaint(self) -> str:
        """The message if the settings could not be read; "" if they could."""
        if self.aside is None:
            return ""
        return tr(
            "Your settings could not be read and were reset to the defaults. The old file is kept: {file}",
            file=self.aside,
        )
