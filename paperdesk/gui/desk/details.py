"""The fields of a paper as the reader writes them: their names and labels, and each as a text."""

from paperdesk.gui.words import mark
from paperdesk.library.records import PaperDetail

LINES = (
    ("title", mark("Title")),
    ("venue", mark("Journal or book")),
    ("publisher", mark("Publisher")),
    ("volume", mark("Volume")),
    ("issue", mark("Issue")),
    ("pages", mark("Pages")),
    ("edition", mark("Edition")),
    ("series", mark("Series")),
    ("doi", mark("DOI")),
    ("arxiv", mark("arXiv id")),
    ("isbn", mark("ISBN")),
    ("page", mark("Web page")),
    ("code", mark("Code")),
    ("categories", mark("Categories")),
    ("language", mark("Language")),
    ("comment", mark("Comment")),
    ("key", mark("Citation key")),
)

"""The fields that are a line of text, by name."""

LABELS = {
    **dict(LINES),
    "type": mark("Type"),
    "year": mark("Year"),
    "month": mark("Month"),
    "day": mark("Day"),
    "authors": mark("Authors"),
    "abstract": mark("Abstract"),
    "keywords": mark("Keywords"),
    "citation_key": mark("Citation key"),
    "identifiers": mark("Identifiers"),
    "tags": mark("Tags"),
    "notes": mark("Notes"),
}
"""What each field is called, of those that have a name of their own."""


def texts_of(detail: PaperDetail) -> dict[str, str]:
    """All that the form shows, as text."""
    fields = detail.fields
    texts = {name: str(getattr(fields, name, "") or "") for name, _ in LINES}
    texts |= {name: str(getattr(fields, name) or "") for name in ("year", "month", "day", "type", "abstract")}
    texts |= {scheme: detail.identifier(scheme) for scheme in ("doi", "arxiv", "isbn")}
    texts |= {kind: detail.link(kind) for kind in ("page", "code")}
    texts["authors"] = "\n".join(author.inverted for author in detail.authors)
    texts["key"] = detail.citation_key
    return texts
