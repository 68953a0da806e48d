"""The file of settings that one window reads and keeps; a damaged one is set aside first."""

import logging
import threading
from pathlib import Path

from paperdesk.settings import Settings, damage_of, load_settings, save_settings, set_aside

log = logging.getLogger(__name__)


class KeptSettings:
    """Without a file the settings are as at first, and nothing is kept."""

    def __init__(self, file: Path | None) -> None:
        self.file = file
        self.aside: Path | None = None
        """Where a file that could not be read lies now."""
        self._saving = threading.Lock()

    def read(self) -> Settings:
        if self.file is None:
            return Settings()
        if damage_of(self.file):
            self.aside = set_aside(self.file)
        return load_settings(self.file)

    def save(self, settings: Settings) -> None:
        """Write what was set last; several threads may come, one after the other."""
        if self.file is None:
            return
        with self._saving:
            try:
                save_settings(settings, self.file)
            except OSError as error:
                log.warning("the settings could not be saved: %s", error.strerror)
