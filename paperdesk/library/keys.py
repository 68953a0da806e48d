"""Citation keys in the library: making them unique, changing one by hand, fixing those that left the program."""

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from paperdesk.errors import InvalidField
from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.model.citation_keys import make_key, unique_key
from paperdesk.model.paper import Author, PaperFields

PAPERS = tables.papers
ALIASES = tables.citation_key_aliases
FORBIDDEN = set("{}(),%#~\\\"='") | {" ", "\t", "\n"}


def free_key(session: Session, wanted: str, *, also_taken: set[str], paper_id: int | None = None) -> str:
    """`wanted`, or with the first letter behind it that makes it unique in the library."""

    def is_taken(key: str) -> bool:
        return key in also_taken or key_is_taken(session, key, paper_id=paper_id)

    return unique_key(wanted, is_taken)


def key_is_taken(session: Session, key: str, *, paper_id: int | None = None) -> bool:
    """Whether another paper has this key, or had it."""
    other = select(PAPERS.c.id).where(PAPERS.c.citation_key == key, PAPERS.c.id != (paper_id or 0))
    alias = select(ALIASES.c.paper_id).where(ALIASES.c.citation_key == key, ALIASES.c.paper_id != (paper_id or 0))
    return session.execute(other).first() is not None or session.execute(alias).first() is not None


def taken_keys(session: Session, keys: Iterable[str]) -> set[str]:
    """Those of `keys` that a paper has or had."""
    wanted = list(set(keys))
    having = session.scalars(select(PAPERS.c.citation_key).where(PAPERS.c.citation_key.in_(wanted)))
    had = session.scalars(select(ALIASES.c.citation_key).where(ALIASES.c.citation_key.in_(wanted)))
    return {*having, *had}


def remake_key(edit: Edit, *, paper_id: int, fields: PaperFields, authors: Sequence[Author]) -> None:
    """Make a provisional key anew after its paper's details changed; a fixed one stays."""
    row = edit.session.execute(
        select(PAPERS.c.citation_key, PAPERS.c.key_is_fixed).where(PAPERS.c.id == paper_id)
    ).one()
    if row.key_is_fixed:
        return
    key = free_key(edit.session, make_key(fields, tuple(authors)), also_taken=set(), paper_id=paper_id)
    if key != row.citation_key:
        edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(citation_key=key))


def set_key(edit: Edit, *, paper_id: int, key: str) -> None:
    """Give a paper a key by hand; the one before stays an alias that finds it.

    Raises:
        InvalidField: LaTeX cannot take the key, or another paper has it.
    """
    key = key.strip()
    if not key or FORBIDDEN & set(key) or not key.isprintable():
        raise InvalidField(f"“{key}” cannot be a citation key: use letters, digits and - _ : . / + only.")
    if key_is_taken(edit.session, key, paper_id=paper_id):
        raise InvalidField(f"Another paper has the citation key “{key}”. Choose another one.")
    row = edit.session.execute(
        select(PAPERS.c.citation_key, PAPERS.c.key_is_fixed).where(PAPERS.c.id == paper_id)
    ).one()
    edit.session.execute(delete(ALIASES).where(ALIASES.c.citation_key == key))
    edit.session.execute(update(PAPERS).where(PAPERS.c.id == paper_id).values(citation_key=key, key_is_fixed=True))
    if row.key_is_fixed and row.citation_key != key:
        edit.session.execute(insert(ALIASES).values(citation_key=row.citation_key, paper_id=paper_id))
    edit.touch_texts([paper_id])


def fix_keys(edit: Edit, *, paper_ids: Iterable[int]) -> None:
    """The keys of these papers have left the program: from now on they never change by themselves."""
    ids = list(paper_ids)
    provisional = PAPERS.c.id.in_(ids) & ~PAPERS.c.key_is_fixed
    if edit.session.execute(select(PAPERS.c.id).where(provisional).limit(1)).first():
        edit.session.execute(update(PAPERS).where(provisional).values(key_is_fixed=True))
        edit.touch(papers=ids)


def find_by_key(session: Session, key: str) -> int | None:
    """The paper that has this key or had it; the case of letters counts only where it decides."""
    exact: int | None = session.scalar(select(PAPERS.c.id).where(PAPERS.c.citation_key == key))
    if exact is not None:
        return exact
    alias: int | None = session.scalar(select(ALIASES.c.paper_id).where(ALIASES.c.citation_key == key))
    if alias is not None:
        return alias
    loose = select(PAPERS.c.id).where(PAPERS.c.citation_key.collate("NOCASE") == key)
    found: int | None = session.scalar(loose.limit(1))
    return found
