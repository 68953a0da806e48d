"""The fields of a paper as the reader writes them: their names and labels, and each as a text."""

from paperdesk.gui.words import mark
from paperdesk.library.records import PaperDetail
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS, FieldKind

LINE_KINDS = {FieldKind.LINE, FieldKind.NUMBER}
LINES = (
    *((about.name, about.label) for about in FIELDS if about.kind in LINE_KINDS and about.name not in DATE_FIELDS),
    ("doi", mark("DOI")),
    ("arxiv", mark("arXiv id")),
    ("isbn", mark("ISBN")),
    ("page", mark("Web page")),
    ("code", mark("Code")),
    ("key", mark("Citation key")),
)
"""The fields that are a line of text, by name."""

LABELS = {
    **{about.name: about.label for about in FIELDS},
    **dict(LINES),
    "authors": mark("Authors"),
    "keywords": mark("Keywords"),
    "citation_key": mark("Citation key"),
    "identifiers": mark("Identifiers"),
    "tags": mark("Tags"),
    "notes": mark("Notes"),
}
"""What each field is called, of those that have a name of their own."""

NOUNS = {about.name: about.noun for about in FIELDS}
"""What a field is called in a sentence."""


def texts_of(detail: PaperDetail) -> dict[str, str]:
    """All that the form shows, as text."""
    fields = detail.fields
    texts = {name: str(getattr(fields, name, "") or "") for name, _ in LINES}
    texts |= {name: str(getattr(fields, name) or "") for name in (*DATE_FIELDS, "type", "abstract")}
    texts |= {scheme: detail.identifier(scheme) for scheme in ("doi", "arxiv", "isbn")}
    texts |= {kind: detail.link(kind) for kind in ("page", "code")}
    texts["authors"] = "\n".join(author.inverted for author in detail.authors)
    texts["key"] = detail.citation_key
    return texts
