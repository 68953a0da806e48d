"""Citation keys in the library: making them unique, changing one by hand, fixing those in use elsewhere."""

import json
import re
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select, text, update

from paperdesk.errors import InvalidField
from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.library.note_links import follow_key
from paperdesk.model.citation_keys import FORBIDDEN, unique_key
from paperdesk.model.key_patterns import DEFAULT, compile_pattern, make_key
from paperdesk.model.paper import Author, Identifier, PaperFields

PAPERS = tables.papers
ALIASES = tables.citation_key_aliases
INFO = tables.library_info
PATTERN = "key_pattern"
AFTER_ALL = "\U0010ffff"
TAKEN = text(
    "select citation_key from papers where citation_key in (select value from json_each(:keys)) "
    "union all select citation_key from citation_key_aliases where citation_key in (select value from json_each(:keys))"
)


def key_pattern(session: Connection) -> str:
    """The pattern from which this library creates keys."""
    stored = session.scalar(select(INFO.c.value).where(INFO.c.key == PATTERN))
    return stored or DEFAULT


def set_key_pattern(edit: Edit, pattern: str) -> None:
    """Set the pattern for new keys; existing ones are kept. "" is the default pattern.

    Raises:
        InvalidField: the pattern is not valid.
    """
    compile_pattern(pattern or DEFAULT)
    edit.session.execute(delete(INFO).where(INFO.c.key == PATTERN))
    if pattern and pattern != DEFAULT:
        edit.session.execute(insert(INFO).values(key=PATTERN, value=pattern))


def free_key(session: Connection, wanted: str, *, also_taken: set[str], paper_id: int | None = None) -> str:
    """`wanted`, or with the first letter appended that makes it unique in the library."""
    if wanted not in also_taken and not key_is_taken(session, wanted, paper_id=paper_id):
        return wanted
    taken = _keys_from(session, wanted, paper_id or 0)  # in one query: hundreds may share a prefix
    return unique_key(wanted, lambda key: key in also_taken or key in taken)


def _keys_from(session: Connection, start: str, paper_id: int) -> set[str]:
    """The current and former keys of other papers with this prefix."""
    found: set[str] = set()
    for table, owner in ((PAPERS, PAPERS.c.id), (ALIASES, ALIASES.c.paper_id)):
        key = table.c.citation_key
        begins = (key >= start) & (key < start + AFTER_ALL)
        found.update(session.scalars(select(key).where(begins, owner != paper_id)))
    return found


def key_is_taken(session: Connection, key: str, *, paper_id: int | None = None) -> bool:
    """True if another paper has this key, or had it."""
    other = select(PAPERS.c.id).where(PAPERS.c.citation_key == key, PAPERS.c.id != (paper_id or 0))
    alias = select(ALIASES.c.paper_id).where(ALIASES.c.citation_key == key, ALIASES.c.paper_id != (paper_id or 0))
    return session.execute(other).first() is not None or session.execute(alias).first() is not None


def taken_keys(session: Connection, keys: Iterable[str]) -> set[str]:
    """The members of `keys` that a paper has or had."""
    wanted = json.dumps(sorted(set(keys)), ensure_ascii=False)
    return set(session.scalars(TAKEN, {"keys": wanted}))


def remake_key(edit: Edit, *, paper_id: int, fields: PaperFields, authors: Sequence[Author]) -> None:
    """Recreate a provisional key after its paper's details changed; a fixed one is kept."""
    row = edit.session.execute(
        select(PAPERS.c.citation_key, PAPERS.c.key_is_fixed).where(PAPERS.c.id == paper_id)
    ).one()
    if row.key_is_fixed:
        return
    wanted = _wanted(edit.session, paper_id, fields, authors)
    key = free_key(edit.session, wanted, also_taken=set(), paper_id=paper_id)
    if key != row.citation_key:
        edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(citation_key=key))
        follow_key(edit, old=row.citation_key, new=key)


def _wanted(session: Connection, paper_id: int, fields: PaperFields, authors: Sequence[Author]) -> str:
    table = tables.identifiers
    rows = session.execute(select(table.c.scheme, table.c.value).where(table.c.paper_id == paper_id))
    identifiers = tuple(Identifier(row.scheme, row.value) for row in rows)
    return make_key(fields, tuple(authors), identifiers=identifiers, pattern=key_pattern(session))


def renew_key(edit: Edit, *, paper_id: int, fields: PaperFields, authors: Sequence[Author]) -> bool:
    """Recreate a paper's key from the pattern; a fixed one remains as an alias. Returns whether it changed."""
    row = edit.session.execute(
        select(PAPERS.c.citation_key, PAPERS.c.key_is_fixed).where(PAPERS.c.id == paper_id)
    ).one()
    wanted = _wanted(edit.session, paper_id, fields, authors)
    key = free_key(edit.session, wanted, also_taken=set(), paper_id=paper_id)
    if key == row.citation_key or re.fullmatch(re.escape(wanted) + "[a-z]+", row.citation_key):
        return False
    set_key(edit, paper_id=paper_id, key=key)
    if not row.key_is_fixed:
        edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(key_is_fixed=False))
    return True


def set_key(edit: Edit, *, paper_id: int, key: str) -> None:
    """Set a paper's key by hand; the previous one remains as an alias.

    Raises:
        InvalidField: LaTeX does not allow the key, or another paper has it.
    """
    key = key.strip()
    if not key or FORBIDDEN.search(key):
        raise InvalidField(
            "citation-key-invalid",
            "“{key}” is not a valid citation key. Use letters, digits and - _ : . / + only.",
            key=key,
        )
    if key_is_taken(edit.session, key, paper_id=paper_id):
        raise InvalidField(
            "citation-key-taken", "Another paper already has the citation key “{key}”. Choose a different one.", key=key
        )
    row = edit.session.execute(
        select(PAPERS.c.citation_key, PAPERS.c.key_is_fixed).where(PAPERS.c.id == paper_id)
    ).one()
    edit.session.execute(delete(ALIASES).where(ALIASES.c.citation_key == key))
    edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(citation_key=key, key_is_fixed=True))
    if row.key_is_fixed and row.citation_key != key:
        edit.session.execute(insert(ALIASES).values(citation_key=row.citation_key, paper_id=paper_id))
    follow_key(edit, old=row.citation_key, new=key)
    edit.touch_texts([paper_id])


def fix_keys(edit: Edit, *, paper_ids: Iterable[int]) -> None:
    """Fix the keys of these papers, which are now in use elsewhere and must never change on their own."""
    ids = list(paper_ids)
    provisional = PAPERS.c.id.in_(ids) & ~PAPERS.c.key_is_fixed
    if edit.session.execute(select(PAPERS.c.id).where(provisional).limit(1)).first():
        edit.session.execute(update(PAPERS).where(provisional).values(key_is_fixed=True))
        edit.touch(papers=ids)
