"""Rows as named by Zotero clients: a key of eight capitals and digits."""

import re

PAPER, NOTE, FILE, COLLECTION, SEARCH = "P", "N", "A", "C", "S"
KEY = re.compile(r"([PNACS])(\d{7,12})", re.ASCII)


def key_of(kind: str, row_id: int) -> str:
    """The key of a row: `N0000003`."""
    return f"{kind}{row_id:07}"


def key_of_id(paper_id: int) -> str:
    """The key of a paper: `P0000012`."""
    return key_of(PAPER, paper_id)


def row_of_key(key: str) -> tuple[str, int] | None:
    """The kind and ID for a key, whether or not the row exists; None if it is not a key."""
    found = KEY.fullmatch(key)
    return (found[1], int(found[2])) if found else None


def id_of_key(key: object, kind: str = PAPER) -> int | None:
    """The ID for a key of one kind; None if it is not such a key."""
    found = row_of_key(key) if isinstance(key, str) else None
    return found[1] if found and found[0] == kind else None
