"""Tags: on papers, and on their own."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from paperdesk.errors import InvalidField
from paperdesk.library.connections import AnyView, driver_of, insert_rows
from paperdesk.library.library import Edit
from paperdesk.library.records import TagRow
from paperdesk.model.annotation import TAG_COLORS
from paperdesk.model.tag_names import stored_name

ALL = """
select tags.id, name, color, coalesce(n, 0) from tags left join (
    select tag_id, count(*) as n from paper_tags join papers on papers.id = paper_id
    where place in ('inbox', 'library') group by tag_id
) on tag_id = tags.id order by name_key
"""
USED_COLORS = "select color, count(*) from tags group by color"
KNOWN = "select name_key, id from tags where name_key in (select value from json_each(?))"
TAKE_OFF = (
    "delete from paper_tags where paper_id in (select value from json_each(?)) "
    "and tag_id in (select value from json_each(?))"
)
CARRYING = "select distinct paper_id from paper_tags where tag_id in (select value from json_each(?))"
INSIDE = "select id, name from tags where substr(name_key, 1, length(?1)) = ?1"
FIRST_COLORED = (
    "select paper_id, name, color from paper_tags join tags on tags.id = tag_id where color <> '' "
    "order by name_key desc"
)


def list_tags(session: AnyView) -> list[TagRow]:
    """All tags by name, with their number of papers in the inbox and library."""
    return [TagRow(*row) for row in driver_of(session).execute(ALL)]


def tag_name(text: str) -> str:
    """A tag's name as stored: one line, without commas or spaces around slashes.

    Raises:
        InvalidField: nothing is left after cleaning.
    """
    name = stored_name(text)
    if not name:
        raise InvalidField("tag-without-name", "A tag needs a name.")
    return name


def tag_ids(edit: Edit, names: Sequence[str]) -> dict[str, int]:
    """The ids of tags by name; missing ones are created, in colours that are unused or rarely used."""
    clean = {name: tag_name(name) for name in names}
    keys = {name: tag.casefold() for name, tag in clean.items()}
    found = _ids(edit.session, set(keys.values()))
    missing = {keys[name]: tag for name, tag in clean.items() if keys[name] not in found}
    if missing:
        used = Counter(dict(driver_of(edit.session).execute(USED_COLORS).fetchall()))
        count = used.total()
        rows = [
            {"name": tag, "name_key": key, "color": _next_color(used), "position": count + i}
            for i, (key, tag) in enumerate(missing.items())
        ]
        insert_rows(edit.session, "tags", rows)
        found |= _ids(edit.session, set(missing))
        edit.touch(tags=[found[key] for key in missing])
    return {name: found[key] for name, key in keys.items()}


def _next_color(used: Counter[str]) -> str:
    """The least used colour, counted as used from now on."""
    color = min(TAG_COLORS, key=lambda one: used[one])
    used[color] += 1
    return color


def _ids(session: AnyView, keys: Iterable[str]) -> dict[str, int]:
    return dict(driver_of(session).execute(KNOWN, (json.dumps([*keys]),)).fetchall())


def _carrying(edit: Edit, tag_ids: Sequence[int]) -> list[int]:
    return [row[0] for row in driver_of(edit.session).execute(CARRYING, (json.dumps([*tag_ids]),))]


def add_tags(edit: Edit, wanted: Mapping[int, Sequence[int]]) -> None:
    """Tag papers: paper id -> tag ids; existing tags are kept."""
    rows = [(p, t) for p, tags in wanted.items() for t in dict.fromkeys(tags)]
    if not rows:
        return
    statement = "insert into paper_tags (paper_id, tag_id) values (?, ?) on conflict do nothing"
    driver_of(edit.session).executemany(statement, rows)
    edit.touch(tags={tag_id for _, tag_id in rows})
    edit.touch_texts(wanted)


def remove_tags(edit: Edit, *, paper_ids: Sequence[int], names: Sequence[str]) -> None:
    """Remove tags from papers; unused tags stay in the library."""
    ids = _ids(edit.session, {tag_name(name).casefold() for name in names})
    driver_of(edit.session).execute(TAKE_OFF, (json.dumps([*paper_ids]), json.dumps([*ids.values()])))
    edit.touch(tags=ids.values())
    edit.touch_texts(paper_ids)


def tag_papers(edit: Edit, *, paper_ids: Sequence[int], names: Sequence[str]) -> None:
    """Tag papers by name, creating missing tags."""
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
            raise InvalidField("tag-exists", "There is already a tag “{name}”.", name=clean)
        values |= {"name": clean, "name_key": clean.casefold()}
    for column, value in values.items():
        driver_of(edit.session).execute(f"update tags set {column} = ? where id = ?", (value, tag_id))
    edit.touch(tags=[tag_id])
    edit.touch_texts(_carrying(edit, [tag_id]))


def remove_tag(edit: Edit, *, tag_id: int) -> None:
    """Delete a tag; papers keep everything else."""
    carrying = _carrying(edit, [tag_id])
    driver_of(edit.session).execute("delete from tags where id = ?", (tag_id,))
    edit.touch(tags=[tag_id])
    edit.touch_texts(carrying)


def rename_tag(edit: Edit, *, tag_id: int, name: str) -> None:
    """Rename a tag and the tags nested in it, merging it with an existing tag of the new name.

    Raises:
        InvalidField: nothing is left of the name after cleaning.
    """
    driver = driver_of(edit.session)
    found = driver.execute("select name from tags where id = ?", (tag_id,)).fetchone()
    if found is None:
        return
    old, new = str(found[0]), tag_name(name)
    inside = driver.execute(INSIDE, (f"{old.casefold()}/",)).fetchall()
    _rename(edit, tag_id, new)
    for inner_id, inner in inside:
        _rename(edit, inner_id, new + inner[len(old) :])


def _rename(edit: Edit, tag_id: int, name: str) -> None:
    other = _ids(edit.session, {name.casefold()}).get(name.casefold(), tag_id)
    if other == tag_id:
        update_tag(edit, tag_id=tag_id, name=name)
    else:
        merge_tags(edit, tag_ids=[tag_id], into_id=other)


def merge_tags(edit: Edit, *, tag_ids: Sequence[int], into_id: int) -> None:
    """Replace some tags with another one on all papers, and delete them."""
    others = [tag_id for tag_id in tag_ids if tag_id != into_id]
    add_tags(edit, {paper_id: [into_id] for paper_id in _carrying(edit, others)})
    for tag_id in others:
        remove_tag(edit, tag_id=tag_id)


def first_colored(session: AnyView) -> dict[int, tuple[str, str]]:
    """Each paper's first coloured tag: paper id -> (name, colour); papers without one are omitted."""
    rows = driver_of(session).execute(FIRST_COLORED)
    return {paper_id: (name, color) for paper_id, name, color in rows}
