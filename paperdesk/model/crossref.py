"""What a paper inherits from its containing work, as with BibTeX's `crossref`.

If a file contains both, the record is completed as it is read; this is for a record whose parent was imported
separately.
"""

import dataclasses
from collections.abc import Iterable
from typing import Any

from paperdesk.model.bibtex_types import IN_A_BOOK, RAW
from paperdesk.model.paper import Identifier
from paperdesk.model.paper_fields import DATE_FIELDS, PaperFields

CROSSREF = "crossref"
INHERITED = ("publisher", "series", "volume", "edition")
INHERITED_EXTRA = ("address", "location", "organization", "issn", "eventtitle")


def inherited(child: PaperFields, parent: PaperFields, identifiers: Iterable[Identifier] = ()) -> PaperFields:
    """The child completed with values from its parent, which has these identifiers; it no longer refers to it."""
    values: dict[str, Any] = {name: getattr(parent, name) for name in INHERITED if not getattr(child, name)}
    names = [*INHERITED_EXTRA, *(RAW + name for name, value in values.items() if value)]
    if not child.venue:
        values["venue"] = parent.venue or (parent.title if child.type in IN_A_BOOK else "")
        told = RAW + ("venue" if parent.venue else "title")
        names += [RAW + "venue"] if told in parent.extra and values["venue"] else []
    if child.year is None and not {"date", "year"} & set(child.extra):
        values |= {name: getattr(parent, name) for name in DATE_FIELDS}
        names += ["date", "year", RAW + "year", RAW + "month"]
    said = parent.extra | {RAW + "venue": parent.extra.get(RAW + ("venue" if parent.venue else "title"), "")}
    said |= {"isbn": isbn} if (isbn := next((i.value for i in identifiers if i.scheme == "isbn"), "")) else {}
    more = {name: said[name] for name in (*names, "isbn") if name in said and name not in child.extra}
    extra = {name: value for name, value in child.extra.items() if name != CROSSREF} | more
    return dataclasses.replace(child, **values, extra=extra)
