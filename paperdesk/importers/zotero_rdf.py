"""Zotero's RDF: items with their notes, attachments and collections."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from paperdesk.errors import ImportFailed, InvalidField, Words
from paperdesk.importers.base import Collections, Importer, Record, Rejected, Source
from paperdesk.importers.reference import Reference
from paperdesk.importers.xml_records import begins_with, prepare, read_xml, text_of
from paperdesk.importers.zotero_fields import name_of, reference_of
from paperdesk.model.paper import Author
from paperdesk.text.html_notes import html_to_markdown

Path = tuple[str, ...]
NAMESPACES = ("http://www.zotero.org/namespaces/export#", "http://purl.org/net/biblio#")
KINDS = {
    "Article": "journalArticle",
    "Book": "book",
    "BookSection": "bookSection",
    "Document": "document",
    "Thesis": "thesis",
    "Report": "report",
    "Patent": "patent",
    "ConferenceProceedings": "book",
    "Manuscript": "manuscript",
    "Letter": "letter",
    "Interview": "interview",
    "Data": "dataset",
    "Software": "computerProgram",
}
CONTAINERS = {"Journal", "Periodical", "Book", "Series", "Proceedings", "Website", "Blog", "Forum", "CourtReporter"}
PEOPLE = {"authors": "author", "editors": "editor", "inventors": "inventor", "programmers": "programmer"}
PEOPLE |= {"contributors": "contributor", "translators": "translator", "seriesEditors": "seriesEditor"}
FIELDS = {
    "title": "title",
    "date": "date",
    "abstract": "abstractNote",
    "volume": "volume",
    "number": "issue",
    "pages": "pages",
    "edition": "edition",
    "language": "language",
    "shortTitle": "shortTitle",
    "libraryCatalog": "libraryCatalog",
    "dateSubmitted": "accessDate",
    "rights": "rights",
    "description": "extra",
    "numPages": "numPages",
    "numberOfVolumes": "numberOfVolumes",
    "citationKey": "citationKey",
    "archive": "archive",
    "coverage": "archiveLocation",
    "type": "genre",
}
READ_APART = {"itemType", "subject", "identifier", "publisher", "presentedAt"}


def recognizes(source: Source) -> bool:
    """RDF with Zotero's vocabulary."""
    return begins_with(source, "RDF") and any(name in source.head for name in NAMESPACES)


def parse(source: Source) -> Iterator[Record]:
    """Yield the items in file order, each with its notes and files."""
    text = prepare(source.text)
    root = read_xml(text)
    if root is None:
        raise ImportFailed("xml-broken", "The XML is malformed or cut off. Export the library from Zotero again.")
    graph = _Graph(root)
    if graph.paths:
        yield Collections(tuple(graph.paths))
    for element in root:
        if graph.is_item(element):
            try:
                yield graph.reference(element).draft()
            except InvalidField as error:
                where = element.get("about") or element.tag
                yield Rejected(Words("the item {name}", name=where), error.words, "".join(element.itertext()).strip())


class _Graph:
    """All nodes of the file by address: items refer to their journals, notes and files."""

    def __init__(self, root: Element) -> None:
        self.nodes = {name: node for node in root.iter() if (name := node.get("about"))}
        self.paths, self.collections = _collections(root)
        self.contained = {
            reference.get("resource") for item in root for reference in item.findall("isPartOf") if not len(reference)
        }

    def is_item(self, element: Element) -> bool:
        kind = text_of(element, "itemType")
        if kind:
            return kind not in {"attachment", "note", "annotation"}
        return element.tag in KINDS and element.get("about") not in self.contained

    def reference(self, element: Element) -> Reference:
        kind = text_of(element, "itemType") or KINDS.get(element.tag, "document")
        fields = self._fields(element)
        if kind == "preprint" and "issue" in fields:
            fields["archiveID"] = fields.pop("issue")
        reference = reference_of(kind, fields, _creators(element))
        self._identify(element, reference)
        self._attach(element, reference)
        reference.tags = [text_of(subject) for subject in element.findall("subject")]
        reference.collections = list(self.collections.get(element.get("about", ""), ()))
        return reference

    def _fields(self, element: Element) -> dict[str, str]:
        fields: dict[str, str] = {}
        for container in self._containers(element):
            title = text_of(container, "title")
            fields.setdefault("series" if container.tag == "Series" else "publicationTitle", title)
            for name in ("volume", "number"):
                fields.setdefault(FIELDS[name], text_of(container, name))
            if abbreviation := text_of(container, "alternative"):
                fields.setdefault("journalAbbreviation", abbreviation)
        fields |= _simple_fields(element)
        publisher = element.find("publisher")
        if publisher is not None:
            fields["publisher"] = text_of(publisher, "Organization/name") or text_of(publisher)
            fields["place"] = text_of(publisher, "Organization/adr/Address/locality")
        event = element.find("presentedAt")
        if event is not None:
            fields["conferenceName"] = text_of(event)
        return {name: value for name, value in fields.items() if value}

    def _containers(self, element: Element) -> Iterator[Element]:
        for part in element.findall("isPartOf"):
            node = next(iter(part), None)
            node = self.nodes.get(part.get("resource", "")) if node is None else node
            if node is not None and node.tag in CONTAINERS:
                yield node

    def _identify(self, element: Element, reference: Reference) -> None:
        """Take identifiers, which are texts such as `ISBN 1-4214-0283-1` and `DOI 10.1000/1`, or addresses."""
        sources = [element, *self._containers(element)]
        for identifier in (found for source in sources for found in source.findall("identifier")):
            text = text_of(identifier)
            scheme, _, value = text.partition(" ")
            if identifier.find("URI") is not None:
                reference.take_address(text)
            elif scheme.upper() == "DOI":
                reference.take_doi(value)
            elif scheme.upper() in {"ISBN", "ISSN", "PMID", "PMCID"}:
                reference.take_number(scheme.lower(), value)
            else:
                reference.keep("sourceid", text)

    def _attach(self, element: Element, reference: Reference) -> None:
        for pointer in element.findall("isReferencedBy"):
            node = self.nodes.get(pointer.get("resource", ""))
            if node is not None and (note := html_to_markdown(_raw(node.find("value")))):
                reference.notes.append(note)
        for pointer in element.findall("link"):
            node = self.nodes.get(pointer.get("resource", ""))
            paths = [] if node is None else [path for name in ("path", "resource") for path in node.findall(name)]
            for path in paths[:1]:
                reference.keep("file", path.get("resource") or text_of(path))
            if not paths and node is not None and (url := text_of(node, "identifier/URI")):
                reference.keep("attachedurl", url)
        for pointer in element.findall("relation"):
            reference.keep("related", pointer.get("resource", ""))


def _simple_fields(element: Element) -> dict[str, str]:
    """The fields that are texts, by Zotero's names: those without one here keep theirs, such as `runningTime`."""
    fields = {}
    for child in element:
        if child.tag in FIELDS and (text := _raw(child).strip() if child.tag == "description" else text_of(child)):
            fields[FIELDS[child.tag]] = text
        elif child.tag not in READ_APART | FIELDS.keys() and not len(child):
            fields[child.tag] = text_of(child)
    return fields


def _raw(element: Element | None) -> str:
    return "".join(element.itertext()) if element is not None else ""


def _creators(element: Element) -> Iterator[tuple[str, Author]]:
    for group in element:
        role = PEOPLE.get(group.tag, group.tag.rstrip("s") if group.find("Seq/li/Person") is not None else "")
        for person in group.findall("Seq/li/Person") if role else []:
            first, last = text_of(person, "givenName") or text_of(person, "givenname"), text_of(person, "surname")
            yield role, name_of(first, last or text_of(person, "name"), single=not first)


def _collections(root: Element) -> tuple[list[Path], dict[str, list[Path]]]:
    """All collections, and the address of an item -> its collections, each as a path of names."""
    names = {node.get("about", ""): text_of(node, "title") for node in root.findall("Collection")}
    parents = {part.get("resource"): node.get("about", "") for node in root.findall("Collection") for part in node}
    paths: list[Path] = []
    found: dict[str, list[Path]] = {}
    for node in root.findall("Collection"):
        path = _path(node.get("about", ""), names, parents)
        paths += [path] if path else []
        for part in node.findall("hasPart"):
            if part.get("resource") not in names and path:
                found.setdefault(part.get("resource", ""), []).append(path)
    return paths, found


def _path(address: str, names: dict[str, str], parents: dict[str | None, str]) -> Path:
    path: list[str] = []
    while address in names and len(path) < len(names):
        path.insert(0, names[address] or "Unnamed")
        address = parents.get(address, "")
    return tuple(path)


IMPORTER = Importer("zotero-rdf", "Zotero RDF (with notes and collections)", "references", recognizes, parse)
