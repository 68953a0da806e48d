"""The log: a file that stays small and contains nothing from a library."""

import logging

from paperdesk import paths
from paperdesk.reports import PrivateFormatter

LEVELS = ("debug", "info", "warning", "error")
USUAL = "info"


def start_log(level: str = USUAL) -> None:
    """Log messages at this level and above to the file, if it can be written. Only the first call counts."""
    root = logging.getLogger()
    if any(isinstance(handler.formatter, PrivateFormatter) for handler in root.handlers):
        return
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - it costs the start of each command

    try:
        file = paths.log_file()
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=1_000_000, backupCount=2, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(PrivateFormatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    logging.getLogger("paperdesk").setLevel(level.upper())
