"""Reading XML record by record, for importers of XML-based formats, so that a malformed one affects no other."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from html.entities import html5
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from paperdesk.errors import InvalidField, Words
from paperdesk.importers.base import Record, Rejected, Source, at_line
from paperdesk.model.paper import PaperDraft

ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,30});")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
PREFIX = re.compile(r"(</?)[A-Za-z_][\w.-]*:(?=[A-Za-z_])|(\s)[A-Za-z_][\w.-]*:(?=[\w.-]+=[\"'])")


DEEPEST_ELEMENTS = 100  # nested elements


def begins_with(source: Source, *names: str) -> bool:
    """True if the source is XML with one of these elements near its beginning, with any prefix."""
    head = source.head.lstrip("\ufeff \t\r\n")
    return head.startswith("<") and bool(re.search(rf"<(?:[\w.-]+:)?(?:{'|'.join(names)})[\s>]", head))


def read_records(
    source: Source, names: tuple[str, ...], draft_of: Callable[[Element], PaperDraft | None]
) -> Iterator[Record]:
    """Yield a draft for each element with these names; malformed XML is read record by record.

    `draft_of` may return None for an element that is not a record, or raise InvalidField.
    """
    text = prepare(source.text)
    start = re.compile(rf"<(?:[\w.-]+:)?(?:{'|'.join(names)})(?=[\s>/])")
    root = read_xml(text)
    if root is None or is_too_deep(root):
        yield from _piece_by_piece(text, start, names, draft_of)
        return
    places = (found.start() for found in start.finditer(text))
    elements = [element for element in root.iter() if element.tag in names]
    line, last = 1, 0
    for element, place in zip(elements, places, strict=False):
        line, last = line + text.count("\n", last, place), place
        yield from _record(element, line, partial(_text, text, start, place), draft_of)


def _piece_by_piece(
    text: str, start: re.Pattern[str], names: tuple[str, ...], draft_of: Callable[[Element], PaperDraft | None]
) -> Iterator[Record]:
    for found in start.finditer(text):
        raw = _text(text, start, found.start())
        line = text.count("\n", 0, found.start()) + 1
        element = read_xml(PREFIX.sub(lambda found: found[1] or found[2], raw))
        if element is None or element.tag not in names:
            yield Rejected(
                at_line(line), Words("The XML of this record is malformed. Correct it and import it again."), raw
            )
        elif is_too_deep(element):
            yield Rejected(
                at_line(line),
                Words("Its elements are nested more than {n} levels deep.", n=DEEPEST_ELEMENTS),
                raw[:1_000],
            )
        else:
            yield from _record(element, line, partial(_text, text, start, found.start()), draft_of)


def _record(
    element: Element, line: int, raw: Callable[[], str], draft_of: Callable[[Element], PaperDraft | None]
) -> Iterator[Record]:
    try:
        draft = draft_of(element)
    except InvalidField as error:
        yield Rejected(at_line(line), error.words, raw())
    else:
        if draft is not None:
            yield draft


def _text(text: str, start: re.Pattern[str], place: int) -> str:
    """The text of the record at `place`, up to its end or the beginning of the next one."""
    name = re.match(r"<([\w:.-]+)", text[place:])
    following = start.search(text, place + 1)
    limit = following.start() if following else len(text)
    end = text.find(f"</{name[1]}", place, limit) if name else -1
    return text[place : text.find(">", end) + 1] if end >= 0 else text[place:limit]


def prepare(text: str) -> str:
    """XML without what makes parsers fail: control characters, HTML entities, leading spaces."""
    text = CONTROL.sub("", text.lstrip("\ufeff \t\r\n"))
    return ENTITY.sub(lambda found: html5.get(found[1] + ";", f"&amp;{found[1]};"), DECLARATION.sub("", text))


def read_xml(text: str) -> Element | None:
    """The root of an XML text, with names without prefixes; None if it is invalid or could be harmful."""
    try:
        root: Element = fromstring(text)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError):
        return None
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
        element.attrib = {name.rpartition("}")[2]: value for name, value in element.attrib.items()}
    return root


def is_too_deep(root: Element) -> bool:
    """True if elements are nested deeper than in any genuine file, so that reading them would fail."""
    level = [root]
    for _ in range(DEEPEST_ELEMENTS):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True


def text_of(element: Element | None, path: str = "") -> str:
    """The text of an element, or of the first one at `path`, with single spaces; "" if it is missing."""
    found = element.find(path) if element is not None and path else element
    return " ".join("".join(found.itertext()).split()) if found is not None else ""


def texts_of(element: Element, path: str) -> list[str]:
    """The texts of all non-empty elements at `path`."""
    return [text for found in element.findall(path) if (text := text_of(found))]
