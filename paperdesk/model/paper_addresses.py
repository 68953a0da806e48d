"""Paper addresses for notes and other programs: `paperdesk://open/KEY`, optionally with a page of its PDF."""

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

from paperdesk.errors import InvalidField
from paperdesk.text.clean import clean_line

START = "paperdesk:"
FORM = re.compile(r"paperdesk://open/(?P<key>[^/?#\s]{1,400})(?:/page/(?P<page>[0-9]{1,6}))?/?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PaperAddress:
    """The target of an address: a paper by citation key or ID, and a page of its PDF from 1; 0 for none."""

    key: str
    page: int = 0


def is_paper_address(text: str) -> bool:
    """True if a text is meant to be one, valid or not."""
    return text.lower().startswith(START)


def read_paper_address(text: str) -> PaperAddress:
    """Parse an address.

    Raises:
        InvalidField: it is not valid; the message shows an example.
    """
    found = FORM.fullmatch(text.strip())
    key = clean_line(unquote(found["key"])) if found else ""
    if found is None or not key:
        raise InvalidField(
            "address-unreadable",
            "“{address}” does not lead to a paper. Use paperdesk://open/KEY or paperdesk://open/KEY/page/7.",
            address=clean_line(text)[:200],
        )
    return PaperAddress(key, int(found["page"] or 0))


def address_of_paper(key: str) -> str:
    """The address of the paper with a citation key."""
    return f"paperdesk://open/{quote(key, safe='')}"
