"""Papers as named by Zotero clients: a key of eight capitals and digits."""

import re

KEY = re.compile(r"P(\d{7})", re.ASCII)


def key_of_id(paper_id: int) -> str:
    """The key of a paper: `P0000012`."""
    return f"P{paper_id:07}"


def id_of_key(key: str) -> int | None:
    """The ID for a key, whether or not the paper exists; None if it is not a key."""
    found = KEY.fullmatch(key)
    return int(found[1]) if found else None
