"""MODS 3.7, the XML of libraries and repositories."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.biblatex import iso_date
from paperdesk.exporters.csl import OTHERS
from paperdesk.exporters.csl_more import place_of
from paperdesk.exporters.opml import NO_XML
from paperdesk.model.paper import Author, PaperFields

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<modsCollection xmlns="http://www.loc.gov/mods/v3" version="3.7">\n'
FOOT = "</modsCollection>\n"
GENRES = {
    "article": "journal article",
    "inproceedings": "conference paper",
    "incollection": "book chapter",
    "proceedings": "conference publication",
    "report": "technical report",
    "online": "web site",
    "manual": "handbook",
    **{kind: kind for kind in ("book", "preprint", "thesis", "dataset", "software", "patent")},
}
"""Paper type -> genre; "misc" has none."""
HOSTS = {"article": "journal", "inproceedings": "conference publication", "incollection": "book"}
IDENTIFIERS = {"doi": "doi", "isbn": "isbn", "pmid": "pmid", "pmcid": "pmcid", "arxiv": "arxiv", "issn": "issn"}


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield a whole document, one record at a time."""
    yield HEAD
    for record in records:
        element = _mods(record, options)
        indent(element)
        text = tostring(element, encoding="unicode")
        yield (text.encode("ascii", "xmlcharrefreplace").decode() if options.ascii_only else text) + "\n"
    yield FOOT


def _mods(record: ExportRecord, options: ExportOptions) -> Element:
    paper = record.fields
    mods = Element("mods", {"ID": NO_XML.sub("", record.citation_key)})
    _add(mods, "titleInfo/title", paper.title)
    _people(mods, record.authors, "aut")
    _people(mods, record.editors, "edt")
    _add(mods, "genre", GENRES.get(paper.type, ""))
    _origin(mods, paper)
    _add(mods, "language/languageTerm", paper.language)
    _add(mods, "abstract", paper.abstract if options.abstracts else "")
    for note in (paper.comment, *(record.notes if options.notes else ())):
        _add(mods, "note", note)
    for tag in record.tags if options.keywords else ():
        _add(mods, "subject/topic", tag)
    _host(mods, paper)
    if paper.series:
        _add(SubElement(mods, "relatedItem", {"type": "series"}), "titleInfo/title", paper.series)
    _numbers(mods, record)
    return mods


def _add(parent: Element, path: str, text: str, **attributes: str) -> None:
    """Add nested elements, the innermost of which contains a text; nothing if that is empty."""
    if not text:
        return
    for name in path.split("/"):
        parent = SubElement(parent, name)
    parent.attrib |= attributes
    parent.text = NO_XML.sub("", text)


def _people(mods: Element, people: tuple[Author, ...], role: str) -> None:
    for author in people:
        if author.full == OTHERS:
            continue
        is_single = not (author.given or author.particle or author.suffix)
        name = SubElement(mods, "name", {"type": "corporate" if is_single else "personal"})
        family = f"{author.particle} {author.family}".strip()
        if is_single:
            _add(name, "namePart", family)
        else:
            _add(name, "namePart", family, type="family")
            _add(name, "namePart", author.given, type="given")
            _add(name, "namePart", author.suffix, type="termsOfAddress")
        _add(name, "role/roleTerm", role, type="code", authority="marcrelator")


def _origin(mods: Element, paper: PaperFields) -> None:
    origin = Element("originInfo")
    place = place_of(paper.extra)
    _add(origin, "place/placeTerm", place, type="text")
    _add(origin, "publisher", paper.publisher)
    _add(origin, "dateIssued", iso_date(paper) or paper.extra.get("year", ""))
    _add(origin, "edition", paper.edition)
    _add(origin, "issuance", "monographic" if paper.type == "book" else "")
    if len(origin):
        mods.append(origin)


def _host(mods: Element, paper: PaperFields) -> None:
    """The containing journal or book, with the position in it; for a book itself, only the volume."""
    holder = mods
    if paper.venue:
        holder = SubElement(mods, "relatedItem", {"type": "host"})
        _add(holder, "titleInfo/title", paper.venue)
        _add(holder, "genre", HOSTS.get(paper.type, ""))
        _add(holder, "originInfo/issuance", "continuing" if paper.type == "article" else "")
    part = Element("part")
    for kind, number in (("volume", paper.volume), ("issue", paper.issue)):
        if number:
            _add(SubElement(part, "detail", {"type": kind}), "number", number)
    if paper.pages:
        _pages(part, paper.pages)
    if len(part):
        holder.append(part)


def _pages(part: Element, pages: str) -> None:
    extent = SubElement(part, "extent", {"unit": "pages"})
    first, hyphen, last = pages.partition("-")
    if hyphen and "-" not in last and "," not in pages:
        _add(extent, "start", first)
        _add(extent, "end", last)
    else:
        _add(extent, "list", pages)


def _numbers(mods: Element, record: ExportRecord) -> None:
    for identifier in record.identifiers:
        kind = IDENTIFIERS.get(identifier.scheme, identifier.scheme)
        _add(mods, "identifier", identifier.value, type=kind)
    for name in ("isbn", "issn"):
        _add(mods, "identifier", record.fields.extra.get(name, ""), type=name)
    _add(mods, "identifier", record.citation_key, type="citekey")
    for link in record.links:
        _add(mods, "location/url", link.url)


EXPORTER = Exporter("mods", "MODS", "for libraries and repositories", ".xml", write)
