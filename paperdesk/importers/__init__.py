"""Importing: from bytes to drafts, with the registry of formats.

An importer is a pair of pure functions. A new format is a module with an `IMPORTER`, listed here in the order in which
they are tried: greedy formats come last.
"""

import re

from paperdesk.errors import ImportFailed, Words
from paperdesk.importers import (
    arxiv,
    arxiv_mail,
    bibtex,
    cff,
    csl_json,
    csl_yaml,
    endnote_xml,
    feed,
    hayagriva,
    hf_daily,
    hf_digest,
    hf_listing,
    hf_page,
    identifier_list,
    json_feed,
    medline,
    mods,
    oai_pmh,
    opml,
    other_tagged,
    ovid,
    pubmed_summary,
    pubmed_xml,
    reference_tables,
    ris,
    works_json,
    zotero_rdf,
)
from paperdesk.importers.base import Importer, Source
from paperdesk.importers.json_text import load_json

IMPORTERS: tuple[Importer, ...] = (
    hf_daily.IMPORTER,
    json_feed.IMPORTER,
    works_json.OPENALEX,
    works_json.SEMANTIC_SCHOLAR,
    works_json.BIORXIV,
    csl_json.IMPORTER,
    hf_page.IMPORTER,
    arxiv.IMPORTER,
    pubmed_xml.IMPORTER,
    endnote_xml.IMPORTER,
    mods.IMPORTER,
    oai_pmh.IMPORTER,
    zotero_rdf.IMPORTER,
    feed.IMPORTER,
    arxiv_mail.IMPORTER,
    bibtex.IMPORTER,
    ris.IMPORTER,
    medline.IMPORTER,
    other_tagged.ENDNOTE_TAGGED,
    other_tagged.WEB_OF_SCIENCE,
    other_tagged.REFWORKS_TAGGED,
    ovid.IMPORTER,
    reference_tables.WEB_OF_SCIENCE_TABLE,
    reference_tables.SCOPUS,
    pubmed_summary.IMPORTER,
    csl_yaml.IMPORTER,
    cff.IMPORTER,
    hayagriva.IMPORTER,
    identifier_list.IMPORTER,
    hf_digest.IMPORTER,
    hf_listing.IMPORTER,
)

BINARIES = (
    (b"%PDF-", Words("a PDF; import PDFs separately from reference files")),
    (
        b"SQLite format 3\0",
        Words("an SQLite database; if it is from Zotero, import its folder, otherwise export it as BibTeX"),
    ),
    (b"PK\x03\x04", Words("a zip archive; unpack it and import the files inside")),
    (b"\x1f\x8b", Words("a gzip archive; unpack it and import the files inside")),
    (b"\xfd7zXZ\0", Words("an xz archive; unpack it and import the files inside")),
    (b"BZh", Words("a bzip2 archive; unpack it and import the files inside")),
    (b"7z\xbc\xaf\x27\x1c", Words("a 7z archive; unpack it and import the files inside")),
    (b"\x89PNG\r\n\x1a\n", Words("an image; copy the text of the page instead")),
    (b"\xff\xd8\xff", Words("an image; copy the text of the page instead")),
    (b"GIF8", Words("an image; copy the text of the page instead")),
    (b"\x7fELF", Words("a program")),
    (b"MZ\x90", Words("a program")),
    (b"\xd0\xcf\x11\xe0", Words("an old Office document; copy its text instead")),
)
HTML = re.compile(r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|div|p|table)\b", re.IGNORECASE | re.DOTALL)
UTF16 = (b"\xff\xfe", b"\xfe\xff")


def find_importer(source: Source, name: str = "") -> Importer:
    """Return the importer for a source, by its content, or the one of this name.

    Raises:
        ImportFailed: nothing in it can be read, or there is no such format; the message says what to do.
    """
    named = _named(name) if name else None
    if not source.data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise ImportFailed("source-empty", "{subject} is empty. There is nothing to import.", subject=_subject(source))
    if binary := _binary(source.data):
        raise ImportFailed("source-is-binary", "{subject} is {kind}.", subject=_subject(source), kind=binary)
    if named:
        return named
    for importer in IMPORTERS:
        if importer.recognizes(source):
            return importer
    raise _complaint(source)


def _named(name: str) -> Importer:
    for importer in IMPORTERS:
        if importer.name == name.lower():
            return importer
    known = ", ".join(importer.name for importer in IMPORTERS)
    raise ImportFailed(
        "no-such-import-format", "There is no import format “{name}”. Choose one of: {known}.", name=name, known=known
    )


def _subject(source: Source) -> str:
    return f"“{source.name}”" if source.name else Words("The input")


def _binary(data: bytes) -> Words | None:
    """The kind of binary data; None if it is text."""
    for start, what in BINARIES:
        if data.startswith(start):
            return what
    text = Source(data[:4096]).text
    controls = sum(char < " " and char not in "\t\n\r\f\x1b" for char in text)
    is_text = data.startswith(UTF16) or controls <= len(text) * 0.05
    return None if is_text else Words("a binary file, not text; import a feed, a saved page, BibTeX or RIS")


def _complaint(source: Source) -> ImportFailed:
    head = source.head.lstrip("\ufeff \t\r\n")
    if head.startswith(("{", "[")):
        try:
            load_json(source)
        except ImportFailed as error:
            return ImportFailed(
                "source-broken", "{subject} cannot be read. {reason}", subject=_subject(source), reason=error
            )
    return ImportFailed("source-unknown", "{subject} is {kind}", subject=_subject(source), kind=_kind(source, head))


def _kind(source: Source, head: str) -> Words:
    if HTML.match(head):
        return Words("a web page without a feed or papers; give the address of its feed, or copy the list of papers.")
    if head.startswith(("{", "[")):
        return Words("JSON, but not in a supported format; import CSL-JSON, a feed or a Hugging Face list of papers.")
    if opml.is_opml(source):
        return Words("a list of feeds (OPML); import it with File, Import feeds, or `paperdesk feeds import`.")
    if head.startswith("<"):
        return Words(
            "XML, but not an RSS or Atom feed, nor from PubMed, EndNote, MODS or Zotero; export it as BibTeX or RIS."
        )
    return Words("not in a supported format; import BibTeX, RIS, a list of DOIs, a feed or a Hugging Face papers page.")
