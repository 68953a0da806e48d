"""Tags: on papers, and by themselves."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from paperdesk.errors import InvalidField
from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.library.records import TagRow
from paperdesk.model.annotation import COLORS
from paperdesk.text.clean import clean_line

TAGS = tables.tags
LINKS = tables.paper_tags
PAPERS = tables.papers
SHOWN = ("inbox", "library")


def list_tags(session: Connection) -> list[TagRow]:
    """All tags by name, with how many papers in inbox and library carry them."""
    count = (
        select(LINKS.c.tag_id, func.count().label("n"))
        .join(PAPERS, PAPERS.c.id == LINKS.c.paper_id)
        .where(PAPERS.c.place.in_(SHOWN))
        .group_by(LINKS.c.tag_id)
        .subquery()
    )
    query = (
        select(TAGS.c.id, TAGS.c.name, TAGS.c.color, func.coalesce(count.c.n, 0))
        .outerjoin(count, count.c.tag_id == TAGS.c.id)
        .order_by(TAGS.c.name_key)
    )
    return [TagRow(*row) for row in session.execute(query)]


def tag_name(text: str) -> str:
    """A tag's name as it is stored: one line, no commas, no blanks around a slash.

    Raises:
        InvalidField: nothing is left of it.
    """
    name = "/".join(part.strip() for part in clean_line(text.replace(",", " ")).strip("#").split("/"))
    name = name.strip("/ ")
    if not name:
        raise InvalidField("tag-without-name", "A tag needs a name.")
    return name


def tag_ids(edit: Edit, names: Sequence[str]) -> dict[str, int]:
    """The ids of tags by the names given, made where they are missing, with the next colour."""
    clean = {name: tag_name(name) for name in names}
    keys = {name: tag.casefold() for name, tag in clean.items()}
    found = _ids(edit.session, set(keys.values()))
    missing = {keys[name]: tag for name, tag in clean.items() if keys[name] not in found}
    if missing:
        colors = list(COLORS.values())[:7]
        count = edit.session.scalar(select(func.count()).select_from(TAGS)) or 0
        edit.session.execute(
            insert(TAGS),
            [
                {"name": tag, "name_key": key, "color": colors[(count + i) % len(colors)], "position": count + i}
                for i, (key, tag) in enumerate(missing.items())
            ],
        )
        found |= _ids(edit.session, set(missing))
        edit.touch(tags=[found[key] for key in missing])
    return {name: found[key] for name, key in keys.items()}


def _ids(session: Connection, keys: set[str]) -> dict[str, int]:
    rows = session.execute(select(TAGS.c.name_key, TAGS.c.id).where(TAGS.c.name_key.in_(list(keys))))
    return {row.name_key: row.id for row in rows}


def add_tags(edit: Edit, wanted: Mapping[int, Sequence[int]]) -> None:
    """Give papers tags: paper id -> tag ids; those that they carry already stay."""
    rows = [{"paper_id": p, "tag_id": t} for p, tags in wanted.items() for t in dict.fromkeys(tags)]
    if not rows:
        return
    edit.session.execute(insert_or(LINKS).on_conflict_do_nothing(), rows)
    edit.touch(tags={row["tag_id"] for row in rows})
    edit.touch_texts(wanted)


def remove_tags(edit: Edit, *, paper_ids: Sequence[int], names: Sequence[str]) -> None:
    """Take tags off papers; a tag stays in the library without papers."""
    ids = _ids(edit.session, {tag_name(name).casefold() for name in names})
    edit.session.execute(delete(LINKS).where(LINKS.c.paper_id.in_(paper_ids), LINKS.c.tag_id.in_(ids.values())))
    edit.touch(tags=ids.values())
    edit.touch_texts(paper_ids)


def tag_papers(edit: Edit, *, paper_ids: Sequence[int], names: Sequence[str]) -> None:
    """Give papers tags by name, making the tags that are missing."""
    ids = list(tag_ids(edit, names).values())
    add_tags(edit, dict.fromkeys(paper_ids, ids))


def update_tag(edit: Edit, *, tag_id: int, name: str | None = None, color: str | None = None) -> None:
    """Rename or colour a tag.

    Raises:
        InvalidField: another tag has the name.
    """
    values: dict[str, str] = {} if color is None else {"color": color}
    if name is not None:
        clean = tag_name(name)
        if _ids(edit.session, {clean.casefold()}).get(clean.casefold(), tag_id) != tag_id:
            raise InvalidField("tag-exists", "There is a tag “{name}” already.", name=clean)
        values |= {"name": clean, "name_key": clean.casefold()}
    edit.session.execute(update(TAGS).where(TAGS.c.id == tag_id).values(**values))
    edit.touch(tags=[tag_id])
    edit.touch_texts(edit.session.scalars(select(LINKS.c.paper_id).where(LINKS.c.tag_id == tag_id)))


def remove_tag(edit: Edit, *, tag_id: int) -> None:
    """Delete a tag; the papers lose it and nothing else."""
    carrying = list(edit.session.scalars(select(LINKS.c.paper_id).where(LINKS.c.tag_id == tag_id)))
    edit.session.execute(delete(TAGS).where(TAGS.c.id == tag_id))
    edit.touch(tags=[tag_id])
    edit.touch_texts(carrying)


def rename_tag(edit: Edit, *, tag_id: int, name: str) -> None:
    """Rename a tag and the tags within it; where the new name is another tag's, both become that one.

    Raises:
        InvalidField: nothing is left of the name.
    """
    old = edit.session.scalar(select(TAGS.c.name).where(TAGS.c.id == tag_id))
    if old is None:
        return
    new = tag_name(name)
    inside = edit.session.execute(
        select(TAGS.c.id, TAGS.c.name).where(TAGS.c.name_key.startswith(f"{old.casefold()}/", autoescape=True))
    ).all()
    _rename(edit, tag_id, new)
    for row in inside:
        _rename(edit, row.id, new + row.name[len(old) :])


def _rename(edit: Edit, tag_id: int, name: str) -> None:
    other = _ids(edit.session, {name.casefold()}).get(name.casefold(), tag_id)
    if other == tag_id:
        update_tag(edit, tag_id=tag_id, name=name)
    else:
        merge_tags(edit, tag_ids=[tag_id], into_id=other)


def merge_tags(edit: Edit, *, tag_ids: Sequence[int], into_id: int) -> None:
    """Give all papers of some tags another one in their place; those tags go."""
    others = [tag_id for tag_id in tag_ids if tag_id != into_id]
    carrying = edit.session.scalars(select(LINKS.c.paper_id).where(LINKS.c.tag_id.in_(others)).distinct())
    add_tags(edit, {key: [into_id] for key in carrying})
    for tag_id in others:
        remove_tag(edit, tag_id=tag_id)


def first_colors(session: Connection) -> dict[int, str]:
    """The colour of each paper's first tag by name: paper id -> colour; papers without a coloured tag are left out."""
    query = (
        select(LINKS.c.paper_id, TAGS.c.color)
        .join(TAGS, TAGS.c.id == LINKS.c.tag_id)
        .where(TAGS.c.color != "")
        .order_by(TAGS.c.name_key.desc())
    )
    return {row.paper_id: row.color for row in session.execute(query)}
