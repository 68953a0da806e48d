"""The types of Zotero items, with their fields and creators, as clients ask for them before they write.

Source: Zotero's schema (api.zotero.org/schema), reduced to what a library of papers keeps. Types that PaperDesk does
not have are stored as “Other” and keep their name; fields that it does not have are kept with a paper's other fields.
"""

from typing import Any

TAIL = (
    *("citationKey", "url", "accessDate", "archive", "archiveLocation", "shortTitle", "language", "libraryCatalog"),
    *("callNumber", "rights", "extra"),
)
BOOK = ("series", "seriesNumber", "volume", "numberOfVolumes", "edition", "place", "publisher", "date")
PERIODICAL = ("publicationTitle", "place", "date", "edition", "section", "pages", "ISSN")
PLAIN = ("date", "place", "publisher", "DOI")
OWN: dict[str, tuple[str, ...]] = {
    "journalArticle": (
        *("publicationTitle", "publisher", "place", "volume", "issue", "pages", "date", "series", "seriesTitle"),
        *("seriesText", "journalAbbreviation", "DOI", "ISSN"),
    ),
    "conferencePaper": (
        *("date", "proceedingsTitle", "conferenceName", "place", "publisher", "volume", "issue", "pages", "series"),
        *("DOI", "ISBN"),
    ),
    "preprint": ("genre", "repository", "archiveID", "place", "date", "series", "seriesNumber", "DOI"),
    "book": (*BOOK, "numPages", "DOI", "ISBN"),
    "bookSection": ("bookTitle", *BOOK, "pages", "DOI", "ISBN"),
    "thesis": ("thesisType", "university", "place", "date", "numPages", "DOI"),
    "report": (*("reportNumber", "reportType", "seriesTitle", "place", "institution", "date", "pages", "DOI", "ISBN"),),
    "dataset": ("identifier", "type", "versionNumber", "date", "repository", "repositoryLocation", "format", "DOI"),
    "computerProgram": (
        *("seriesTitle", "versionNumber", "date", "system", "place", "company", "programmingLanguage", "DOI", "ISBN"),
    ),
    "webpage": ("websiteTitle", "websiteType", "date"),
    "patent": (
        *("place", "country", "assignee", "issuingAuthority", "patentNumber", "filingDate", "pages"),
        *("applicationNumber", "priorityNumbers", "issueDate", "references", "legalStatus", "date"),
    ),
    "document": PLAIN,
    "magazineArticle": (*PERIODICAL, "volume", "issue"),
    "newspaperArticle": PERIODICAL,
    "encyclopediaArticle": ("encyclopediaTitle", *BOOK, "pages", "DOI", "ISBN"),
    "dictionaryEntry": ("dictionaryTitle", *BOOK, "pages", "DOI", "ISBN"),
    "blogPost": ("blogTitle", "websiteType", "date"),
    "forumPost": ("forumTitle", "postType", "date"),
    "standard": (
        *("organization", "committee", "type", "number", "versionNumber", "status", "date", "publisher", "place"),
        *("DOI", "numPages"),
    ),
    "manuscript": ("manuscriptType", "place", "date", "numPages"),
    "presentation": ("presentationType", "date", "place", "meetingName"),
    "letter": ("letterType", "date"),
    **dict.fromkeys(
        (
            *("artwork", "audioRecording", "bill", "case", "email", "film", "hearing", "instantMessage", "interview"),
            *("map", "podcast", "radioBroadcast", "statute", "tvBroadcast", "videoRecording"),
        ),
        PLAIN,
    ),
}
FIELDS_OF = {kind: ("title", "abstractNote", *own, *TAIL) for kind, own in OWN.items()}
"""Type -> its fields, in order."""
CHILDREN = {"note": (), "attachment": ("title", "url", "accessDate")}
OTHER_FIELDS = (
    *("adminFlag", "applicationNumber", "artworkMedium", "artworkSize", "assignee", "audioFileType", "billNumber"),
    *("audioRecordingFormat", "authority", "caseName", "code", "codeNumber", "codePages", "codeVolume", "committee"),
    *("court", "dateDecided", "dateEnacted", "distributor", "docketNumber", "documentNumber", "episodeNumber"),
    *("eventPlace", "firstPage", "history", "interviewMedium", "label", "legislativeBody", "mapType", "medium"),
    *("nameOfAct", "network", "number", "originalDate", "originalPlace", "originalPublisher", "partNumber"),
    *("partTitle", "PMCID", "PMID", "presentationType", "programTitle", "publicLawNumber", "reporter"),
    *("reporterVolume", "runningTime", "scale", "session", "studio", "subject", "volumeTitle"),
    *("videoRecordingFormat", "seriesNumber", "seriesTitle", "seriesText", "genre", "issueDate"),
)
ALL_FIELDS = tuple(dict.fromkeys((*(name for fields in FIELDS_OF.values() for name in fields), *OTHER_FIELDS)))
"""Every field that an item may have, of any type."""
CREATOR_FIELDS = ("firstName", "lastName", "name")
FIRST_CREATOR = {"patent": "inventor", "computerProgram": "programmer", "presentation": "presenter"}
CREATORS = ("author", "editor", "translator", "contributor", "seriesEditor", "bookAuthor", "reviewedAuthor")


def creators_of(kind: str) -> tuple[str, ...]:
    """The roles of creators of a type; the first is its usual one."""
    first = FIRST_CREATOR.get(kind, "author")
    return tuple(dict.fromkeys((first, *CREATORS)))


def localized(key: str, names: tuple[str, ...]) -> list[dict[str, str]]:
    """Names as the API lists them: `[{"field": "date", "localized": "Date"}]`."""
    return [{key: name, "localized": _words(name)} for name in names]


def _words(name: str) -> str:
    """`publicationTitle` in words: `Publication Title`."""
    spaced = "".join(f" {letter}" if letter.isupper() and not name.isupper() else letter for letter in name)
    return spaced[:1].upper() + spaced[1:]


def template(kind: str, link_mode: str = "") -> dict[str, Any]:
    """A new item of a type, with empty fields."""
    common: dict[str, Any] = {"tags": [], "relations": {}}
    if kind == "note":
        return {"itemType": kind, "note": "", **common, "collections": []}
    if kind == "attachment":
        empty = dict.fromkeys(("title", "accessDate", "note", "contentType", "charset", "filename"), "")
        return {"itemType": kind, "linkMode": link_mode, **empty, **common, "url": "", "md5": None, "mtime": None}
    creator = {"creatorType": creators_of(kind)[0], "firstName": "", "lastName": ""}
    return {"itemType": kind, "creators": [creator], **dict.fromkeys(FIELDS_OF[kind], ""), **common, "collections": []}
