"""The editable fields of a paper, by name: in the form, and with `paperdesk edit`."""

from paperdesk.model.paper_fields import FIELDS, FieldKind

TEXTS = tuple(about.name for about in FIELDS if about.is_text)
NUMBERS = tuple(about.name for about in FIELDS if about.kind is FieldKind.NUMBER)
SCHEMES = ("doi", "arxiv", "isbn", "pmid", "openreview")
LINKS = ("page", "pdf", "code", "project", "data")
OTHER_NAMES = {"citation_key": "key", "author": "authors", "url": "page", "journal": "venue", "number": "issue"}
EDITABLE = (*TEXTS, *NUMBERS, "authors", "key", *SCHEMES, *LINKS)
REPLACEABLE = tuple(about for about in FIELDS if about.kind in {FieldKind.LINE, FieldKind.PARAGRAPHS})
"""The fields in which text can be found and replaced."""


def field_named(name: str) -> str:
    """Find a field by its own name, or by a name from other programs."""
    plain = name.strip().lower()
    return OTHER_NAMES.get(plain, plain)
