"""The fields of a paper as text, with labels; and the address of its web page."""

from paperdesk.gui.words import mark, tr
from paperdesk.library.records import PaperDetail
from paperdesk.model.identifiers import identifier_url
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS, TYPE_NAMES, FieldKind

LINE_KINDS = {FieldKind.LINE, FieldKind.NUMBER}
LINES = (
    *((about.name, about.label) for about in FIELDS if about.kind in LINE_KINDS and about.name not in DATE_FIELDS),
    ("doi", mark("DOI")),
    ("arxiv", mark("arXiv ID")),
    ("isbn", mark("ISBN")),
    ("page", mark("Web page")),
    ("code", mark("Code")),
    ("key", mark("Citation key")),
)
"""The one-line text fields, by name."""

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
"""The labels of fields with a name of their own."""

NOUNS = {about.name: about.noun for about in FIELDS}
"""The names of fields in a sentence."""


def shown_value(name: str, value: str) -> str:
    """The value of a field for display: types have names."""
    return tr(TYPE_NAMES[value]) if name == "type" and value in TYPE_NAMES else value


def given_value(name: str, shown: str) -> str:
    """The stored form of a typed value."""
    if name != "type":
        return shown
    return next((code for code, title in TYPE_NAMES.items() if tr(title).casefold() == shown.casefold()), shown)


def texts_of(detail: PaperDetail) -> dict[str, str]:
    """All fields in the form, as text."""
    fields = detail.fields
    texts = {name: str(getattr(fields, name, "") or "") for name, _ in LINES}
    texts |= {name: str(getattr(fields, name) or "") for name in (*DATE_FIELDS, "type", "abstract")}
    texts |= {scheme: detail.identifier(scheme) for scheme in ("doi", "arxiv", "isbn")}
    texts |= {kind: detail.link(kind) for kind in ("page", "code")}
    texts["authors"] = "\n".join(author.inverted for author in detail.authors)
    texts["key"] = detail.citation_key
    return texts


def page_address(detail: PaperDetail) -> str:
    """A paper's web address: its page link, else its arXiv ID or DOI, else the entry that announced it."""
    if page := detail.link("page"):
        return page
    for scheme in ("arxiv", "doi", "openreview", "pmid"):
        for identifier in detail.identifiers:
            if identifier.scheme == scheme:
                return identifier_url(identifier)
    pages = [entry.url for entry in detail.entries if entry.url]
    links = [link.url for link in detail.links]
    return next(iter([*pages, *links]), "")
