"""Papers whose `crossref` refers to an earlier or later paper, from which they inherit values."""

import json
from collections.abc import Mapping

from sqlalchemy import Connection, func, select, update

from paperdesk.library import people, tables
from paperdesk.library.keys import remake_key
from paperdesk.library.library import Edit
from paperdesk.library.papers import get_details
from paperdesk.library.records import PaperDetail
from paperdesk.model.crossref import CROSSREF, inherited
from paperdesk.model.paper_fields import FIELD_NAMES

PAPERS = tables.papers


def resolve_crossrefs(edit: Edit) -> None:
    """Complete the papers that refer to another paper in the library; values edited by the user are kept."""
    children = _children(edit.session)
    parents = _by_key(edit.session, set(children.values())) if children else {}
    for child_id, key in children.items():
        parent_id = parents.get(key, child_id)
        if parent_id != child_id:
            child, parent = get_details(edit.session, [child_id, parent_id])
            _complete(edit, child, parent)


def _children(session: Connection) -> dict[int, str]:
    """The papers that refer to another one -> its key in lower case, as BibTeX compares keys."""
    query = select(PAPERS.c.id, PAPERS.c.extra).where(PAPERS.c.extra.contains(f'"{CROSSREF}"'))
    found = {row.id: json.loads(row.extra).get(CROSSREF, "").strip().lower() for row in session.execute(query)}
    return {paper_id: key for paper_id, key in found.items() if key}


def _by_key(session: Connection, keys: set[str]) -> Mapping[str, int]:
    key = func.lower(PAPERS.c.citation_key)
    wanted = func.json_each(json.dumps(sorted(keys))).table_valued("value")
    rows = session.execute(select(key, PAPERS.c.id).where(key.in_(select(wanted.c.value))))
    return {row[0]: row[1] for row in rows}


def _complete(edit: Edit, child: PaperDetail, parent: PaperDetail) -> None:
    fields = inherited(child.fields, parent.fields, parent.identifiers)
    names = [name for name in FIELD_NAMES if name not in child.edited_fields or name == "extra"]
    values = {n: getattr(fields, n) for n in names if getattr(fields, n) != getattr(child.fields, n)}
    values["extra"] = json.dumps(fields.extra, ensure_ascii=False)
    edit.session.execute(update(PAPERS).where(PAPERS.c.id == child.id).values(**values, changed_at=edit.moment))
    if parent.editors and not child.editors:
        people.set_people(edit, {child.id: (child.authors, parent.editors)})
    remake_key(edit, paper_id=child.id, fields=fields, authors=child.authors)
    edit.touch_texts([child.id])
