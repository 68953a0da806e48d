"""BibTeX's and BibLaTeX's names for types and some fields, shared by importer and exporter."""

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

ALIASES = {"thesis": "thesis", "report": "report"}
"""Paper type -> the record type of BibLaTeX that says nothing more than it."""
THESES = {"mathesis": "mastersthesis", "phdthesis": "phdthesis"}
"""The `type` of a thesis as BibLaTeX knows it -> BibTeX's record type."""

BOUND = frozenset({"book", "proceedings", "thesis", "report", "manual"})  # an ISBN is theirs
IN_A_BOOK = frozenset({"inproceedings", "incollection"})  # their venue is the `booktitle`
IN_SERIES = frozenset({*IN_A_BOOK, "book", "proceedings"})  # with a series, their `number` is their place in it
REPORTED = frozenset({"report", "patent"})  # their `number` is their own, which CSL calls so as well
NUMBERED = frozenset(
    {*IN_A_BOOK, *REPORTED, "manual", "article", "proceedings", "book", "misc"}
)  # their `number` is the issue
PUBLISHER_FIELDS = {"thesis": "school", "report": "institution", "manual": "organization"}
VERBATIM = re.compile(
    r"url|doi|eprint|file|pdf|code|project|data|verb[abc]|bdsk-.*|paperdesk-.*|groups|arxivid|localfile|owner|crossref|xdata|entryset|(?:url|event|orig)?date"
)
"""Fields that hold addresses and names of files: no LaTeX, whatever it looks like."""

MORE_IDENTIFIERS, MORE_LINKS = "paperdesk-identifiers", "paperdesk-links"
"""Fields of our own, words of the form `scheme:value` and `kind:address`: a record has one field for each kind only."""
MORE_CATEGORIES = "paperdesk-categories"  # the subject classes of a preprint behind the primary one
POINTERS = ("crossref", "xdata", "entryset")
OWN = "paperdesk-"
"""Before the name of a pointer whose record is not in the file: BibTeX and biber complain of one that leads nowhere."""
PREPUBLISHED = "prepublished"  # the `pubstate` of a preprint

JOURNAL_MACROS = {
    "aap": "Astronomy and Astrophysics",
    "aapr": "Astronomy and Astrophysics Reviews",
    "aaps": "Astronomy and Astrophysics Supplement",
    "aj": "The Astronomical Journal",
    "ao": "Applied Optics",
    "apj": "The Astrophysical Journal",
    "apjl": "The Astrophysical Journal Letters",
    "apjs": "The Astrophysical Journal Supplement Series",
    "apss": "Astrophysics and Space Science",
    "araa": "Annual Review of Astronomy and Astrophysics",
    "baas": "Bulletin of the American Astronomical Society",
    "grl": "Geophysical Research Letters",
    "icarus": "Icarus",
    "jcap": "Journal of Cosmology and Astroparticle Physics",
    "jgr": "Journal of Geophysical Research",
    "mnras": "Monthly Notices of the Royal Astronomical Society",
    "nat": "Nature",
    "nar": "New Astronomy Review",
    "pasa": "Publications of the Astronomical Society of Australia",
    "pasj": "Publications of the Astronomical Society of Japan",
    "pasp": "Publications of the Astronomical Society of the Pacific",
    "physrep": "Physics Reports",
    "planss": "Planetary and Space Science",
    "pra": "Physical Review A",
    "prb": "Physical Review B",
    "prc": "Physical Review C",
    "prd": "Physical Review D",
    "pre": "Physical Review E",
    "prl": "Physical Review Letters",
    "procspie": "Proceedings of the SPIE",
    "psj": "The Planetary Science Journal",
    "qjras": "Quarterly Journal of the Royal Astronomical Society",
    "solphys": "Solar Physics",
    "ssr": "Space Science Reviews",
}
"""What astronomers' files call journals: macros of their LaTeX styles, as ADS exports them."""

RAW = "raw."
"""Before the name of a field in `extra`: its value as it came in, beside the decoded one that is shown."""
ANNOTE = "annote"  # the field of a note that styles print: it leaves with the record that it came with
