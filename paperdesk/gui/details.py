"""The fields of a paper as the reader writes them: their names and labels, and each as a text."""

from paperdesk.library.records import PaperDetail

LINES = (
    ("title", "Title"),
    ("venue", "Journal or book"),
    ("publisher", "Publisher"),
    ("volume", "Volume"),
    ("issue", "Issue"),
    ("pages", "Pages"),
    ("edition", "Edition"),
    ("series", "Series"),
    ("doi", "DOI"),
    ("arxiv", "arXiv id"),
    ("isbn", "ISBN"),
    ("page", "Web page"),
    ("code", "Code"),
    ("categories", "Categories"),
    ("language", "Language"),
    ("comment", "Comment"),
    ("key", "Citation key"),
)


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
