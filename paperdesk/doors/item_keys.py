"""Papers as clients of Zotero name them: a key of eight capitals and digits."""

import re

KEY = re.compile(r"P(\d{7})", re.ASCII)


def key_of_id(paper_id: int) -> str:
    """The key of a paper: `P0000012`."""
    return f"P{paper_id:07}"


def id_of_key(key: str) -> int | None:
    """The id of the paper that a key names, whether it is there or not; None for what is no key."""
    found = KEY.fullmatch(key)
    return int(found[1]) if found else None
