"""The DOI in a PDF's own metadata: its XMP packet, written by publishers, and its info dictionary.

PDFium does not provide XMP. Packets are found by their markers, as XMP intends for programs that do not know the
surrounding format; compressed ones are decompressed first.
"""

import mmap
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from paperdesk.model.identifiers import normalize_doi

PACKET = re.compile(rb"<x:xmpmeta\b.{0,200000}?</x:xmpmeta\s*>|<rdf:RDF\b.{0,200000}?</rdf:RDF\s*>", re.DOTALL)
STREAM = re.compile(rb"/Type\s*/Metadata\b(?:(?!endobj).){0,2000}?stream\r?\n", re.DOTALL)
LARGEST_FILE_BYTES = 400 << 20  # bytes of a file that is searched
LARGEST_PACKET = 1 << 20
MOST_PACKETS = 50  # packets: each figure may have its own
DOI_NAMES = {"doi", "identifier", "url", "wps-articledoi"}
IN_TEXT = re.compile(r"\b10\.\d{4,9}/\S+")


def doi_of_file(path: Path, facts: dict[str, str]) -> str:
    """The DOI in a file's metadata; "" if there is none, or several.

    Args:
        path: the file.
        facts: its info dictionary: Subject, Keywords, doi ...
    """
    told = list(dict.fromkeys(doi for packet in _packets(path) for doi in _dois(packet)))
    if len(told) == 1:
        return told[0]
    if told:
        return ""
    found = [doi for name in ("doi", "DOI", "WPS-ARTICLEDOI", "Subject") if (doi := _doi_in(facts.get(name, "")))]
    return found[0] if found else ""


def _doi_in(text: str) -> str:
    found = IN_TEXT.search(text)
    return normalize_doi(found[0]) if found else ""


def _packets(path: Path) -> Iterator[bytes]:
    """The packets of a file, plain or compressed."""
    try:
        if not 0 < path.stat().st_size <= LARGEST_FILE_BYTES:
            return
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            yield from _packets_in(data)
    except (OSError, ValueError):
        return


def _packets_in(data: mmap.mmap) -> Iterator[bytes]:
    for at in _places(data, b"<x:xmpmeta"):
        if found := PACKET.match(data[at : at + LARGEST_PACKET]):
            yield found[0]
    for at in _places(data, b"/Metadata"):
        piece = data[max(0, at - 20) : at + LARGEST_PACKET]
        if (stream := STREAM.search(piece[:3000])) and (found := PACKET.search(_unpacked(piece[stream.end() :]))):
            yield found[0]


def _places(data: mmap.mmap, mark: bytes) -> Iterator[int]:
    at = data.find(mark)
    for _ in range(MOST_PACKETS):
        if at < 0:
            return
        yield at
        at = data.find(mark, at + len(mark))


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, LARGEST_PACKET)
    except zlib.error:
        return b""


def _dois(packet: bytes) -> Iterator[str]:
    """The DOIs in elements and attributes whose names suggest one."""
    try:
        root = fromstring(packet)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return
    for element in root.iter():
        named = {element.tag: "".join(element.itertext()), **element.attrib}
        for name, text in named.items():
            local = name.rpartition("}")[2].lower()
            if local in DOI_NAMES and (doi := _doi_in(text.strip())):
                yield doi
