"""The log: a file of the program's own that never grows large, and holds nothing of a library's content."""

import logging

from paperdesk import paths
from paperdesk.reports import PrivateFormatter

LEVELS = ("debug", "info", "warning", "error")
USUAL = "info"


def start_log(level: str = USUAL) -> None:
    """Write what is at least so grave to the file; without a place for it, to nowhere. The first call counts."""
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
