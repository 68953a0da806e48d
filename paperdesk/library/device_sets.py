"""Applies set elements: tags, identifiers, links, former keys and entries of papers, members of collections."""

import json
from collections.abc import Callable, Mapping

from paperdesk.library.connections import driver_of
from paperdesk.library.library import Edit
from paperdesk.library.shared_tables import ENTRY
from paperdesk.model.shared_rows import Value
from paperdesk.text.clean import clean_text

Put = Callable[[Edit, int, str, Value], bool]
Drop = Callable[[Edit, int, str], None]


def _put_tag(edit: Edit, owner: int, element: str, _value: Value) -> bool:
    query = "insert or ignore into paper_tags (paper_id, tag_id) select ?, id from tags where name_key = ?"
    return driver_of(edit.session).execute(query, (owner, element)).rowcount > 0


def _drop_tag(edit: Edit, owner: int, element: str) -> None:
    query = "delete from paper_tags where paper_id = ? and tag_id = (select id from tags where name_key = ?)"
    driver_of(edit.session).execute(query, (owner, element))


def _put_identifier(edit: Edit, owner: int, element: str, value: Value) -> bool:
    scheme, _, name = element.partition(":")
    query = (
        "insert into identifiers (paper_id, scheme, value, version) values (?, ?, ?, ?) "
        "on conflict (scheme, value, paper_id) do update set version = excluded.version"
    )
    driver_of(edit.session).execute(query, (owner, clean_text(scheme), clean_text(name), value))
    return True


def _drop_identifier(edit: Edit, owner: int, element: str) -> None:
    scheme, _, name = element.partition(":")
    query = "delete from identifiers where paper_id = ? and scheme = ? and value = ?"
    driver_of(edit.session).execute(query, (owner, scheme, name))


def _put_link(edit: Edit, owner: int, element: str, value: Value) -> bool:
    query = (
        "insert into links (paper_id, url, kind) values (?, ?, ?) on conflict (paper_id, url) "
        "do update set kind = excluded.kind"
    )
    driver_of(edit.session).execute(query, (owner, clean_text(element), clean_text(str(value or ""))))
    return True


def _drop_link(edit: Edit, owner: int, element: str) -> None:
    driver_of(edit.session).execute("delete from links where paper_id = ? and url = ?", (owner, element))


def _put_alias(edit: Edit, owner: int, element: str, _value: Value) -> bool:
    """Former keys are assigned from all claims by `device_keys`."""
    del edit, owner, element
    return True


def _drop_alias(edit: Edit, owner: int, element: str) -> None:
    query = "delete from citation_key_aliases where paper_id = ? and citation_key = ?"
    driver_of(edit.session).execute(query, (owner, element))


def _put_entry(edit: Edit, owner: int, element: str, value: Value) -> bool:
    source, _, guid = element.partition("\x1f")
    said = json.loads(str(value))
    row = {name: clean_text(said[name]) if isinstance(said.get(name), str) else said.get(name) for name in ENTRY}
    feed = driver_of(edit.session).execute("select id from feeds where address = ?", (said.get("feed"),)).fetchone()
    row |= {"paper_id": owner, "source": clean_text(source), "guid": clean_text(guid), "feed_id": feed and feed[0]}
    names = ", ".join(f'"{name}"' for name in row)
    slots = ", ".join(f":{name}" for name in row)
    changes = ", ".join(f'"{name}" = excluded."{name}"' for name in (*ENTRY, "feed_id"))
    query = (
        f"insert into entries ({names}) values ({slots}) on conflict (source, guid, paper_id) do update set {changes}"
    )
    driver_of(edit.session).execute(query, row)
    edit.touch(feeds=[feed[0]] if feed else [])
    return True


def _drop_entry(edit: Edit, owner: int, element: str) -> None:
    source, _, guid = element.partition("\x1f")
    query = "delete from entries where paper_id = ? and source = ? and guid = ?"
    driver_of(edit.session).execute(query, (owner, source, guid))


def _put_member(edit: Edit, owner: int, element: str, value: Value) -> bool:
    query = (
        "insert into collection_papers (collection_id, paper_id, position) select ?, id, ? from papers where uid = ? "
        "on conflict (collection_id, paper_id) do update set position = excluded.position"
    )
    return driver_of(edit.session).execute(query, (owner, value or 0, element)).rowcount > 0


def _drop_member(edit: Edit, owner: int, element: str) -> None:
    query = "delete from collection_papers where collection_id = ? and paper_id = (select id from papers where uid = ?)"
    driver_of(edit.session).execute(query, (owner, element))


WAYS: Mapping[str, tuple[Put, Drop]] = {
    "tags": (_put_tag, _drop_tag),
    "identifiers": (_put_identifier, _drop_identifier),
    "links": (_put_link, _drop_link),
    "aliases": (_put_alias, _drop_alias),
    "entries": (_put_entry, _drop_entry),
    "members": (_put_member, _drop_member),
}
"""How to add an element to a set (returns False if the row it refers to is missing), and how to remove it."""
