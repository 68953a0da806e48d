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
"""Record type -> paper type, where they differ; a record type that is neither here nor a paper type is "misc"."""

RECORD_TYPES = {"thesis": "phdthesis", "report": "techreport", "preprint": "misc"}
"""Paper type -> record type, where they differ; any other record type is kept in `extra["entrytype"]`."""

ALIASES = {"thesis": "thesis", "report": "report"}
"""Paper type -> the BibLaTeX record type that says no more than it."""
THESES = {"mathesis": "mastersthesis", "phdthesis": "phdthesis"}
"""BibLaTeX's `type` of a thesis -> BibTeX's record type."""

GENRES = {
    "phdthesis": "PhD thesis",
    "mathesis": "Master's thesis",
    "mastersthesis": "Master's thesis",
    "bathesis": "Bachelor's thesis",
    "candthesis": "Candidate thesis",
    "techreport": "Technical report",
    "resreport": "Research report",
}
"""BibLaTeX's localised `type` keys -> their words."""
STATES = {
    "inpress": "in press",
    "inpreparation": "in preparation",
    "submitted": "submitted",
    "forthcoming": "forthcoming",
}
"""BibLaTeX's `pubstate` keys -> their words."""
KEYS_OF_GENRES = {words: key for key, words in GENRES.items() if key not in {"phdthesis", "mathesis", "mastersthesis"}}

BOUND = frozenset({"book", "proceedings", "thesis", "report", "manual"})  # types that have an ISBN themselves
IN_A_BOOK = frozenset({"inproceedings", "incollection"})  # types whose venue is the `booktitle`
IN_SERIES = frozenset({*IN_A_BOOK, "book", "proceedings"})  # in a series, `number` is their place in it
REPORTED = frozenset({"report", "patent"})  # `number` is their own number, as in CSL
NUMBERED_IN_CSL = frozenset({*REPORTED, "misc"})  # types whose `number` is CSL's as well
NUMBERED = frozenset(
    {*IN_A_BOOK, *REPORTED, "manual", "article", "proceedings", "book", "misc"}
)  # types whose `number` is the issue
PUBLISHER_FIELDS = {"thesis": "school", "report": "institution", "manual": "organization"}
VERBATIM = re.compile(
    r"url|doi|eprint|file|pdf|code|project|data|verb[abc]|bdsk-.*|paperdesk-.*|groups|arxivid|localfile|owner|crossref|xdata|entryset|(?:url|event|orig)?date"
)
"""Fields with addresses and file names, which are never LaTeX, even if they look like it."""

MORE_IDENTIFIERS, MORE_LINKS = "paperdesk-identifiers", "paperdesk-links"
"""Our own fields, with words of the form `scheme:value` or `kind:address`: a record has only one field per kind."""
MORE_CATEGORIES = "paperdesk-categories"  # the subject classes of a preprint after the primary one
POINTERS = ("crossref", "xdata", "entryset")
OWN = "paperdesk-"
"""The prefix of a reference to a record that is not in the file, as BibTeX and biber complain about dangling ones."""
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
"""Journal names in astronomers' files: macros of their LaTeX styles, as exported by ADS."""

RAW = "raw."
"""The prefix of a field in `extra` for its value as imported, beside the decoded one that is shown."""
ANNOTE = "annote"  # a note that styles print: it is exported only with the record it came with
