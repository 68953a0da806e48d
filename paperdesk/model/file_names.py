"""Names of files that leave the library, from a pattern in the language of citation keys."""

import re

from paperdesk.model.key_patterns import Source, compile_pattern
from paperdesk.model.paper import Author, Identifier, PaperFields

UNSAFE = re.compile(r"[\x00-\x1f\x7f<>:\"/\\|?*]+")
BLANKS = re.compile(r"\s+")
DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
MOST_BYTES = 180  # in a name without its extension; file systems allow 255


def file_stem(
    citation_key: str,
    fields: PaperFields,
    authors: tuple[Author, ...] = (),
    identifiers: tuple[Identifier, ...] = (),
    *,
    pattern: str = "",
) -> str:
    """The name of a paper's file, without extension; the citation key if the pattern is empty or gives nothing.

    Characters that a file system does not accept become spaces.

    Raises:
        InvalidField: the pattern is not valid.
    """
    made = compile_pattern(pattern)(Source(fields, authors, identifiers)) if pattern.strip() else ""
    return portable(made) or portable(citation_key) or "paper"


def portable(text: str) -> str:
    """A text as a file name that every system accepts; "" if nothing of it is left."""
    name = BLANKS.sub(" ", UNSAFE.sub(" ", text)).strip(" .")
    name = name.encode(errors="ignore")[:MOST_BYTES].decode(errors="ignore").rstrip(" .")
    return f"_{name}" if DEVICES.match(name) else name
