"""Other formats' names for types of papers; anything not in these tables is "misc"."""

CSL = {
    **dict.fromkeys(
        ("article-journal", "article-magazine", "article-newspaper", "review", "review-book", "journal-article"),
        "article",
    ),
    **dict.fromkeys(("book", "pamphlet", "classic", "periodical", "monograph", "edited-book"), "book"),
    **dict.fromkeys(("chapter", "entry", "entry-dictionary", "entry-encyclopedia", "book-chapter"), "incollection"),
    **dict.fromkeys(("paper-conference", "speech", "proceedings-article"), "inproceedings"),
    **dict.fromkeys(("webpage", "post", "post-weblog"), "online"),
    **dict.fromkeys(("thesis", "dissertation"), "thesis"),
    **dict.fromkeys(("report", "standard"), "report"),
    **dict.fromkeys(("article", "posted-content"), "preprint"),
    "patent": "patent",
    "dataset": "dataset",
    "software": "software",
    "proceedings": "proceedings",
}
ZOTERO = {
    **dict.fromkeys(("journalArticle", "magazineArticle", "newspaperArticle"), "article"),
    **dict.fromkeys(("bookSection", "encyclopediaArticle", "dictionaryEntry"), "incollection"),
    **dict.fromkeys(("webpage", "blogPost", "forumPost"), "online"),
    **dict.fromkeys(("report", "standard"), "report"),
    "book": "book",
    "conferencePaper": "inproceedings",
    "thesis": "thesis",
    "preprint": "preprint",
    "patent": "patent",
    "dataset": "dataset",
    "computerProgram": "software",
}
ENDNOTE = {
    **dict.fromkeys(("journal article", "electronic article", "magazine article", "newspaper article"), "article"),
    **dict.fromkeys(("book", "edited book", "electronic book", "classical work", "pamphlet"), "book"),
    **dict.fromkeys(("book section", "electronic book section", "encyclopedia", "dictionary"), "incollection"),
    **dict.fromkeys(("conference proceedings", "conference paper"), "inproceedings"),
    **dict.fromkeys(("report", "government document", "standard"), "report"),
    **dict.fromkeys(("web page", "blog", "online multimedia"), "online"),
    **dict.fromkeys(("dataset", "online database", "aggregated database"), "dataset"),
    "thesis": "thesis",
    "patent": "patent",
    "computer program": "software",
}
CFF = {
    **dict.fromkeys(("article", "magazine-article", "newspaper-article"), "article"),
    **dict.fromkeys(("book", "pamphlet"), "book"),
    **dict.fromkeys(("conference-paper", "proceedings-article"), "inproceedings"),
    **dict.fromkeys(("software", "software-code", "software-container", "software-executable"), "software"),
    **dict.fromkeys(("website", "blog"), "online"),
    **dict.fromkeys(("data", "database", "dataset"), "dataset"),
    "conference": "proceedings",
    "proceedings": "proceedings",
    "manual": "manual",
    "patent": "patent",
    "report": "report",
    "thesis": "thesis",
}
MEDLINE = (
    ("book chapter", "incollection"),
    ("book", "book"),
    ("technical report", "report"),
    ("preprint", "preprint"),
    ("dataset", "dataset"),
    ("clinical conference", "inproceedings"),
    ("consensus development conference", "inproceedings"),
    ("congress", "proceedings"),
    ("academic dissertation", "thesis"),
)
"""MEDLINE publication types more specific than "Journal Article", in order of precedence."""

MODS = {
    **dict.fromkeys(("article", "journal article", "academic journal", "journalarticle", "periodical"), "article"),
    **dict.fromkeys(("book", "monograph", "electronic book", "edited book"), "book"),
    **dict.fromkeys(("book chapter", "chapter", "booksection"), "incollection"),
    **dict.fromkeys(("conference publication", "proceedings"), "proceedings"),
    **dict.fromkeys(("conference paper", "conferencepaper", "paper-conference"), "inproceedings"),
    **dict.fromkeys(("thesis", "theses", "dissertation", "dissertations, academic"), "thesis"),
    **dict.fromkeys(("technical report", "report", "research report"), "report"),
    **dict.fromkeys(("web site", "website", "webpage", "web page", "electronic resource"), "online"),
    **dict.fromkeys(("database", "dataset", "numeric data"), "dataset"),
    "patent": "patent",
    "preprint": "preprint",
    "software": "software",
    "computerprogram": "software",
    "handbook": "manual",
}
