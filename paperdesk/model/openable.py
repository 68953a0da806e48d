"""What may be passed to other programs: web and mail addresses, and documents that are not programs."""

import re
from pathlib import PurePath

from paperdesk.text.clean import UNWANTED
from paperdesk.text.urls import is_web_address

MAIL = re.compile(r"mailto:[^\s<>\"]+", re.IGNORECASE)
DOCUMENTS = frozenset(
    {
        *("pdf", "epub", "djvu", "djv", "ps", "eps", "mobi", "azw3", "xps", "cbz"),
        *(
            "txt",
            "md",
            "markdown",
            "rst",
            "org",
            "tex",
            "bib",
            "ris",
            "json",
            "xml",
            "yaml",
            "yml",
            "csv",
            "tsv",
            "log",
        ),
        *("html", "htm", "xhtml", "mhtml", "png", "jpg", "jpeg", "gif", "tif", "tiff", "webp", "bmp"),
        *("doc", "docx", "odt", "rtf", "ppt", "pptx", "odp", "key", "xls", "xlsx", "ods", "pages", "numbers"),
        *("zip", "gz", "tgz", "bz2", "xz", "7z", "tar", "mp3", "mp4", "m4a", "ogg", "wav", "webm", "mov", "mkv", "avi"),
    }
)
"""File extensions that no desktop executes."""


def may_open_address(address: str) -> bool:
    """True if an address may be opened: http, https or mailto, without hidden characters."""
    return not UNWANTED.search(address) and (is_web_address(address) or bool(MAIL.fullmatch(address)))


def may_open_file(path: PurePath) -> bool:
    """True if a file may be opened: its name shows that it is a document."""
    return not UNWANTED.search(str(path)) and path.suffix.lower().removeprefix(".") in DOCUMENTS
