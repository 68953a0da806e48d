"""Completions for a query field: values in the library."""

from sqlalchemy import text

from paperdesk.library.connections import View

MOST_COMPLETIONS = 8
SHOWN = "place in ('inbox', 'library')"
VALUES = {
    "tag": "select name, name_key from tags where name_key like :inside",
    "author": (
        "select distinct trim(particle || ' ' || family), lower(family) from authors "
        "where family like :begins or particle || ' ' || family like :begins"
    ),
    "venue": f"select distinct venue, lower(venue) from papers where {SHOWN} and venue like :inside and venue <> ''",
    "type": f"select distinct type, type from papers where {SHOWN} and type like :begins",
    "feed": "select title, lower(title) from feeds where title like :inside and title <> ''",
    "folder": "select distinct name, lower(name) from feed_folders where name like :inside",
    "collection": "select name, lower(name) from collections where name like :inside",
}


def complete(session: View, *, field: str, start: str) -> list[str]:
    """Up to eight values of a field: first those that begin with the typed text, then those that contain it."""
    statement = VALUES.get(field)
    if statement is None:
        return []
    escaped = start.lower().replace("%", "").replace("_", " ")
    values = {"begins": f"{escaped}%", "inside": f"%{escaped}%", "limit": 50}
    rows = session.execute(text(f"{statement} order by 2 limit :limit"), values)
    found = [str(row[0]) for row in rows if str(row[0]).lower() != start.lower()]
    return sorted(found, key=lambda value: not value.lower().startswith(start.lower()))[:MOST_COMPLETIONS]
