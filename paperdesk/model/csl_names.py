"""CSL's names for types, and for fields that PaperDesk stores in `extra` under their BibLaTeX names."""

import re

CSL_TYPES = {
    "article": "article-journal",
    "inproceedings": "paper-conference",
    "preprint": "article",
    "book": "book",
    "incollection": "chapter",
    "thesis": "thesis",
    "report": "report",
    "proceedings": "book",
    "manual": "book",
    "dataset": "dataset",
    "software": "software",
    "online": "webpage",
    "patent": "patent",
    "misc": "document",
}
"""Paper type -> CSL type."""

OFFICIAL_TYPES = frozenset(
    """
    article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
    document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
    manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
    personal_communication post post-weblog regulation report review review-book software song speech standard thesis
    treaty webpage
    """.split()  # noqa: SIM905 - a list of fifty lines otherwise
)
"""The types of CSL 1.0.2."""

CSL_NAMES: dict[str, str | None] = {
    "original-date": "origdate",
    "original-title": "origtitle",
    "original-publisher": "origpublisher",
    "original-publisher-place": "origlocation",
    "event-title": "eventtitle",
    "event": "eventtitle",
    "event-place": "eventplace",
    "event-date": "eventdate",
    "container-title-short": "shortjournal",
    "title-short": "shorttitle",
    "number-of-pages": "pagetotal",
    "number-of-volumes": "volumes",
    "publisher-place": "address",
    "call-number": "callnumber",
    "chapter-number": "chapter",
    "accessed": "urldate",
    "status": "pubstate",
    "genre": "type",
    "issn": "issn",
    **dict.fromkeys(("medium", "version", "section", "scale", "authority", "jurisdiction", "references", "dimensions")),
    **dict.fromkeys(
        ("submitted", "archive", "archive-location", "collection-number", "number", "part-number", "reviewed-title")
    ),
}
"""CSL variable -> its name in BibLaTeX; None if the names are the same."""

CSL_DATES = frozenset({"accessed", "original-date", "event-date", "submitted", "available-date"})
CSL_PEOPLE = (
    "translator",
    "container-author",
    "collection-editor",
    "director",
    "interviewer",
    "illustrator",
    "composer",
    "recipient",
    "original-author",
    "reviewed-author",
    "editorial-director",
)
"""Roles beside authors and editors; `extra` holds their names in one line."""

PEOPLE_FIELDS = frozenset(
    {
        *CSL_PEOPLE,
        *("serieseditor", "bookauthor", "holder", "editora", "editorb", "editorc", "annotator", "commentator"),
        *("introduction", "foreword", "afterword", "contributor", "series-editor", "book-author"),
    }
)
"""The fields of `extra` with names, between which is ` and `, as in BibTeX."""
SEVERAL = re.compile(r"\s*;\s*|\s+and\s+")  # libraries of earlier versions have semicolons


def names_in(text: str) -> list[str]:
    """The names in such a field."""
    return [name for name in SEVERAL.split(text) if name]
