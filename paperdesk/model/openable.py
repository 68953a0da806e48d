"""What may be given to other programs: addresses of the web and of mail, and documents that are no programs."""

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
"""Endings of names: no desktop runs such a file."""


def may_open_address(address: str) -> bool:
    """Whether an address may be opened: http, https or mailto, and nothing hidden in it."""
    return not UNWANTED.search(address) and (is_web_address(address) or bool(MAIL.fullmatch(address)))


def may_open_file(path: PurePath) -> bool:
    """Whether a file may be opened: a document by its name, which shows all that is in it."""
    return not UNWANTED.search(str(path)) and path.suffix.lower().removeprefix(".") in DOCUMENTS
