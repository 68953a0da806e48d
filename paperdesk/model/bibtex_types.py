"""What BibTeX and BibLaTeX call the types and some fields of a paper; importer and exporter share it."""

import re

PAPER_TYPES = {
    "conference": "inproceedings",
    "inbook": "incollection",
    "suppcollection": "incollection",
    "booklet": "book",
    "mvbook": "book",
    "collection": "book",
    "mvcollection": "book",
    "mvproceedings": "proceedings",
    "periodical": "proceedings",
    "suppperiodical": "article",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "techreport": "report",
    "electronic": "online",
    "www": "online",
    "webpage": "online",
    "softwareversion": "software",
    "data": "dataset",
    "inreference": "incollection",
    "bookinbook": "incollection",
    "suppbook": "incollection",
    "reference": "book",
    "mvreference": "book",
    "review": "article",
    "newspaper": "article",
    "standard": "report",
    "unpublished": "misc",
    "code": "software",
}
"""Record type -> paper type, where they differ; what is neither here nor a paper type is "misc"."""

RECORD_TYPES = {"thesis": "phdthesis", "report": "techreport", "preprint": "misc"}
"""Paper type -> record type, where they differ; another one is kept in `extra["entrytype"]`."""

BOUND = frozenset({"book", "proceedings", "thesis", "report", "manual"})  # an ISBN is theirs
IN_A_BOOK = frozenset({"inproceedings", "incollection"})  # their venue is the `booktitle`
NUMBERED = frozenset({*IN_A_BOOK, "article", "proceedings", "book", "misc"})  # their `number` is the issue
PUBLISHER_FIELDS = {"thesis": "school", "report": "institution", "manual": "organization"}
VERBATIM = re.compile(
    r"url|doi|eprint|file|pdf|code|project|data|verb[abc]|bdsk-.*|paperdesk-.*|groups|arxivid|localfile|owner"
)
"""Fields that hold addresses and names of files: no LaTeX, whatever it looks like."""

MORE_IDENTIFIERS, MORE_LINKS = "paperdesk-identifiers", "paperdesk-links"
"""Fields of our own, words of the form `scheme:value` and `kind:address`: a record has one field for each kind only."""
MORE_CATEGORIES = "paperdesk-categories"  # the subject classes of a preprint behind the primary one
PREPUBLISHED = "prepublished"  # the `pubstate` of a preprint

RAW = "raw."
"""Before the name of a field in `extra`: its value as it came in, beside the decoded one that is shown."""
