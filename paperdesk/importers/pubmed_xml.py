"""PubMed's XML: articles and books."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, tostring

from paperdesk.importers import reference_types
from paperdesk.importers.base import Importer, Record, Source
from paperdesk.importers.pages import range_of, spelt_out
from paperdesk.importers.reference import Reference, structured_name
from paperdesk.importers.xml_records import begins_with, read_records, text_of, texts_of
from paperdesk.model.identifiers import normalize_doi
from paperdesk.model.paper import Author, PaperDraft
from paperdesk.text.dates import PartialDate, checked_date, parse_date, parse_month
from paperdesk.text.html import html_to_text

YEAR = re.compile(r"\d{1,4}")
RECORDS = ("PubmedArticle", "PubmedBookArticle")
OTHERS = {
    "MedlineCitation/MedlineJournalInfo/Country": "country",
    "MedlineCitation/MedlineJournalInfo/NlmUniqueID": "nlmid",
    "MedlineCitation/MedlineJournalInfo/ISSNLinking": "issn-linking",
    "MedlineCitation/CitationSubset": "citation-subset",
    "MedlineCitation/ChemicalList/Chemical/NameOfSubstance": "chemicals",
    "MedlineCitation/GeneSymbolList/GeneSymbol": "gene-symbols",
    "MedlineCitation/SpaceFlightMission": "space-flight-mission",
    "MedlineCitation/GeneralNote": "generalnote",
    "MedlineCitation/NumberOfReferences": "references",
    "MedlineCitation/CoiStatement": "conflict-of-interest",
    "MedlineCitation/Article/Abstract/CopyrightInformation": "copyright",
    "MedlineCitation/Article/VernacularTitle": "origtitle",
    "MedlineCitation/Article/GrantList/Grant/GrantID": "grant",
    "MedlineCitation/Article/AuthorList/Author/AffiliationInfo/Affiliation": "affiliation",
    "PubmedData/PublicationStatus": "pubstate",
    "BookDocument/Abstract/CopyrightInformation": "copyright",
    "BookDocument/Book/Publisher/PublisherLocation": "address",
    "BookDocument/Sections/Section/SectionTitle": "sections",
    "BookDocument/Book/Medium": "howpublished",
}


def recognizes(source: Source) -> bool:
    """A PubMed article or book near the beginning."""
    return begins_with(source, "PubmedArticleSet", "PubmedBookArticleSet", *RECORDS)


def parse(source: Source) -> Iterator[Record]:
    """Yield articles and books in file order."""
    return read_records(source, RECORDS, _draft)


def _draft(record: Element) -> PaperDraft:
    reference = _book(record) if record.tag == "PubmedBookArticle" else _article(record)
    for path, name in OTHERS.items():
        reference.keep(name, *texts_of(record, path))
    return reference.draft()


def _article(record: Element) -> Reference:
    article = record.find("MedlineCitation/Article")
    if article is None:
        return Reference()
    types = texts_of(article, "PublicationTypeList/PublicationType")
    reference = Reference(_type(types, "article"))
    reference.keep("publicationtype", *(kind for kind in types if kind != "Journal Article"))
    reference.set("title", _markup(article.find("ArticleTitle")) or text_of(article, "VernacularTitle"))
    _journal(article, reference)
    reference.set("abstract", _abstract(article.findall("Abstract/AbstractText")))
    _people(article, reference)
    reference.set("language", "; ".join(texts_of(article, "Language")))
    pages = text_of(article, "Pagination/MedlinePgn")
    ends = (text_of(article, f"Pagination/{name}") for name in ("StartPage", "EndPage"))
    reference.set("pages", spelt_out(pages) if pages else range_of(*ends))
    citation = record.find("MedlineCitation")
    if citation is not None:
        _subjects(citation, reference)
    _numbers(
        record, reference, [*article.findall("ELocationID"), *record.findall("PubmedData/ArticleIdList/ArticleId")]
    )
    return reference


def _type(told: list[str], otherwise: str) -> str:
    words = " | ".join(told).lower()
    return next((kind for name, kind in reference_types.MEDLINE if name in words), otherwise)


def _journal(article: Element, reference: Reference) -> None:
    title, short = text_of(article, "Journal/Title"), text_of(article, "Journal/ISOAbbreviation")
    reference.set("venue", title or short)
    reference.keep("shortjournal", short if title else "")
    reference.set("volume", text_of(article, "Journal/JournalIssue/Volume"))
    reference.set("issue", text_of(article, "Journal/JournalIssue/Issue"))
    reference.keep("issn", *texts_of(article, "Journal/ISSN"))
    date = article.find("Journal/JournalIssue/PubDate")
    reference.date = _date(date)
    reference.keep("season", text_of(date, "Season"))
    if reference.date.year is None:
        reference.date = _date(article.find("ArticleDate"))


def _date(element: Element | None) -> PartialDate:
    """A date in parts, or in MEDLINE's notation without parts: `1999 Spring`, `2000 Nov-Dec`."""
    year = text_of(element, "Year")
    if not YEAR.fullmatch(year):
        return parse_date(text_of(element, "MedlineDate"))
    month = parse_month(text_of(element, "Month"))
    day = text_of(element, "Day")
    return checked_date(year, month, day if day.isdecimal() else None)


def _abstract(parts: list[Element]) -> str:
    """The parts as paragraphs, each with its label."""
    texts = ((part.get("Label", ""), _markup(part)) for part in parts)
    return "\n\n".join(f"{label}: {text}" if label and label != "UNLABELLED" else text for label, text in texts if text)


def _markup(element: Element | None) -> str:
    """The text of an element with its superscripts and formulas."""
    if element is None:
        return ""
    if not len(element):
        return text_of(element)
    raw = tostring(element, encoding="unicode")
    inner = raw[raw.index(">") + 1 : raw.rindex("<")] if "</" in raw else ""
    return " ".join(html_to_text(inner).split())


def _people(parent: Element, reference: Reference) -> None:
    for people in parent.findall("AuthorList"):
        names = [_name(author) for author in people.findall("Author")]
        if people.get("Type") == "editors":
            reference.editors += names
        else:
            reference.authors += names


def _name(author: Element) -> Author:
    if group := text_of(author, "CollectiveName"):
        return Author(group)
    given = text_of(author, "ForeName") or text_of(author, "Initials")
    return structured_name(text_of(author, "LastName"), given, suffix=text_of(author, "Suffix"))


def _subjects(citation: Element, reference: Reference) -> None:
    for heading in citation.findall("MeshHeadingList/MeshHeading"):
        name = text_of(heading, "DescriptorName")
        qualifiers = texts_of(heading, "QualifierName")
        reference.tags += [f"{name}/{qualifier}" for qualifier in qualifiers] or [name]
    reference.tags += texts_of(citation, "KeywordList/Keyword")


def _numbers(record: Element, reference: Reference, ids: list[Element]) -> None:
    for pmid in texts_of(record, "MedlineCitation/PMID")[-1:] + texts_of(record, "BookDocument/PMID")[-1:]:
        reference.take_number("pmid", pmid)
    for element in ids:
        kind, value = element.get("IdType") or element.get("EIdType") or "", text_of(element)
        if kind == "doi" and normalize_doi(value):
            reference.take_doi(value)
        elif kind == "pmc":
            reference.take_number("pmcid", value)
        elif kind == "url":
            reference.take_address(value)
        elif kind not in {"pubmed", "medline"}:
            reference.keep(kind or "articleid", value)


def _book(record: Element) -> Reference:
    document = record.find("BookDocument")
    book = document.find("Book") if document is not None else None
    if document is None or book is None:
        return Reference()
    chapter = text_of(document, "ArticleTitle")
    reference = Reference("incollection" if chapter else "book")
    reference.set("title", chapter or text_of(book, "BookTitle"))
    reference.set("venue", text_of(book, "BookTitle") if chapter else "")
    reference.set("publisher", text_of(book, "Publisher/PublisherName"))
    reference.set("series", text_of(book, "CollectionTitle"))
    reference.set("edition", text_of(book, "Edition"))
    reference.set("volume", text_of(book, "Volume"))
    reference.date = _date(book.find("PubDate"))
    reference.set("abstract", _abstract(document.findall("Abstract/AbstractText")))
    reference.set("language", text_of(document, "Language"))
    for parent in (document, book):
        _people(parent, reference)
    for isbn in texts_of(book, "Isbn"):
        reference.take_number("isbn", isbn)
    reference.keep("publicationtype", *texts_of(document, "PublicationType"))
    reference.tags += texts_of(document, "KeywordList/Keyword")
    _numbers(record, reference, document.findall("ArticleIdList/ArticleId"))
    return reference


IMPORTER = Importer("pubmed-xml", "PubMed XML", "references", recognizes, parse)
