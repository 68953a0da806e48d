"""The citations of PaperDesk in a Writer document: found in order, written, moved into notes, and turned into text.

A citation is a reference mark. Its name keeps, as JSON, the papers as PaperDesk gave them and the HTML that was written,
so the document alone is enough to format it again anywhere. The bibliography is a protected section whose name ends
with a checksum of its text. Both are plain OpenDocument. Runs in LibreOffice's Python (3.8 or later) with `uno` only.
"""

import json
import uuid
import zlib
from functools import cmp_to_key
from html.parser import HTMLParser

import uno

MARK, SECTION, STYLE = "PaperDesk ", "PaperDesk bibliography", "PaperDesk style"
FOOTNOTE, ENDNOTE = "com.sun.star.text.Footnote", "com.sun.star.text.Endnote"
PARAGRAPH_BREAK = 0
REMOVABLE = 128  # of a property of the document
INDENT = 1_000  # hundredths of a millimetre
FORMATS = {
    "i": ("CharPosture", lambda: uno.Enum("com.sun.star.awt.FontSlant", "ITALIC")),
    "b": ("CharWeight", lambda: 150.0),
    "u": ("CharUnderline", lambda: 1),
    "sup": ("CharEscapement", lambda: 33),
    "sub": ("CharEscapement", lambda: -33),
    "caps": ("CharCaseMap", lambda: 4),
}
SAME = {"em": "i", "strong": "b"}
USED = ("CharPosture", "CharWeight", "CharUnderline", "CharEscapement", "CharEscapementHeight", "CharCaseMap")


class Failed(Exception):
    """Something that the user is told: the name of a text, and its values."""

    def __init__(self, name, **values):
        super().__init__(name)
        self.name, self.values = name, values


class _Runs(HTMLParser):
    """HTML as runs: (text, names of formats)."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.runs, self._open = [], []

    def handle_starttag(self, tag, attrs):
        is_caps = tag == "span" and "small-caps" in (dict(attrs).get("style") or "")
        self._open.append((tag, "caps" if is_caps else SAME.get(tag, tag)))

    def handle_endtag(self, tag):
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place][0] == tag:
                del self._open[place]
                return

    def handle_data(self, data):
        self.runs.append((data, [name for _, name in self._open if name in FORMATS]))


def runs_of(html):
    """The runs of a text in HTML, each with the names of its formats."""
    reader = _Runs()
    reader.feed(html)
    reader.close()
    return reader.runs


def plain(runs):
    """The text of runs."""
    return "".join(text for text, _ in runs)


class Citation:
    """A citation in the document, or one to be inserted at `anchor` (then `mark` is None)."""

    def __init__(self, anchor, papers, mark=None, **kept):
        self.anchor, self.papers, self.mark = anchor, papers, mark
        self.id = kept.get("id") or uuid.uuid4().hex[:12]
        self.html = kept.get("html", "")
        self.is_own_note = bool(kept.get("own"))  # PaperDesk made the note that it is in
        self.path, self.note = path_of(anchor)

    @property
    def is_edited(self):
        """Whether the user changed its text; what was typed beside it is no change."""
        return self.mark is not None and plain(runs_of(self.html)) not in self.anchor.getString()

    @property
    def beside(self):
        """What the user typed at the edges of the mark: the texts before and after the citation."""
        if self.mark is None or self.is_edited:
            return "", ""
        before, _, after = self.anchor.getString().partition(plain(runs_of(self.html)))
        return before, after

    def name(self, papers, html):
        """The name of its mark with these papers and this text."""
        kept = {"id": self.id, "papers": papers, "html": html}
        if self.is_own_note:
            kept["own"] = True
        return MARK + json.dumps(kept, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def path_of(place):
    """Where a range is: steps from the body inwards, each with what orders it, and the note that it is in."""
    steps, note, key = [], None, ()
    while True:
        text = place.getText()
        steps.append((key, place))
        key = ()
        if text.supportsService(FOOTNOTE) or text.supportsService(ENDNOTE):
            note, place = text, text.getAnchor()
        elif text.supportsService("com.sun.star.text.TextFrame"):
            place = text.getAnchor()
        elif text.supportsService("com.sun.star.table.Cell") or text.getImplementationName() == "SwXCell":
            cursor = text.createTextCursorByRange(place)
            table = cursor.TextTable
            steps[-1] = ((table.getCellNames().index(cursor.Cell.CellName),), place)
            place = table.getAnchor()
        else:
            if text.getImplementationName() != "SwXBodyText":  # a header, say: after everything else
                steps[-1] = ((1,), place)
            return steps[::-1], note


def _compared(one, other):
    for (key, place), (other_key, other_place) in zip(one.path, other.path):
        if key != other_key:
            return -1 if key < other_key else 1
        try:
            order = place.getText().compareRegionStarts(place, other_place)
        except uno.getClass("com.sun.star.lang.IllegalArgumentException"):
            return 0
        if order:
            return -order
    return len(one.path) - len(other.path)


def in_order(citations):
    """Citations in the order of the document."""
    return sorted(citations, key=cmp_to_key(_compared))


def citations_of(document):
    """All citations of a document, in its order."""
    marks, found = document.getReferenceMarks(), []
    for name in marks.getElementNames():
        if name.startswith(MARK):
            kept = _kept(name)
            if kept is not None:
                mark = marks.getByName(name)
                found.append(Citation(mark.getAnchor(), kept.pop("papers"), mark, **kept))
    return in_order(found)


def _kept(name):
    try:
        kept = json.loads(name[len(MARK) :])
    except ValueError:
        return None
    return kept if isinstance(kept, dict) and isinstance(kept.get("papers"), list) else None


def citation_at(document, place):
    """The citation that a place is in or touches, or None."""
    text = place.getText()
    for citation in citations_of(document):
        if citation.anchor.getText() == text and _touches(text, citation.anchor, place):
            return citation
    return None


def _touches(text, anchor, place):
    return text.compareRegionStarts(anchor, place) >= 0 and text.compareRegionEnds(anchor, place) <= 0


def is_inside(citation, place):
    """Whether a place lies between the edges of a citation."""
    text = place.getText()
    starts = text.compareRegionStarts(citation.anchor.getStart(), place.getStart()) > 0
    return starts and text.compareRegionStarts(place.getStart(), citation.anchor.getEnd()) > 0


def is_after(citation, place):
    """Whether a place is the end of a citation."""
    text = place.getText()
    return citation.anchor.getText() == text and (
        text.compareRegionStarts(citation.anchor.getEnd(), place.getStart()) == 0
    )


def span(text, start, length):
    """A cursor over so many characters from a place on."""
    cursor = text.createTextCursorByRange(start)
    while length > 0:
        step = min(length, 30_000)
        cursor.goRight(step, True)
        length -= step
    return cursor


def write_runs(text, start, runs, is_reset=False):
    """Write runs at a place; returns a cursor over them."""
    begin = text.createTextCursorByRange(start.getStart())
    length = len(plain(runs))
    text.insertString(begin, plain(runs), False)
    begin.collapseToEnd()
    begin.goLeft(length, False)
    whole = span(text, begin, length)
    if is_reset:
        for name in USED:
            whole.setPropertyToDefault(name)
    done = 0
    for words, formats in runs:
        if formats and words:
            part = text.createTextCursorByRange(whole.getStart())
            part.goRight(done, False)
            part.goRight(len(words), True)
            for name in formats:
                kind, value = FORMATS[name]
                if kind == "CharEscapement":
                    part.CharEscapementHeight = 58
                part.setPropertyValue(kind, value())
        done += len(words)
    return whole


def write(document, citation, papers, html, place=None):
    """Write a citation in place of its old text, or at a place, under a new mark; what stands beside it stays.

    Without HTML, its present text is written again.
    """
    before, after = citation.beside if html is not None else ("", "")
    runs = [(citation.anchor.getString(), [])] if html is None else runs_of(html)
    name = citation.name(papers, html if html is not None else citation.html)
    start = place if place is not None else citation.anchor.getStart()
    text = start.getText()
    cursor = text.createTextCursorByRange(start)
    if citation.mark is not None:
        citation.mark.dispose()
    if before:
        text.insertString(cursor, before, False)
        cursor.collapseToEnd()
    whole = write_runs(text, cursor, runs)
    mark = document.createInstance("com.sun.star.text.ReferenceMark")
    mark.setName(name)
    text.insertTextContent(whole, mark, True)
    if after:
        text.insertString(text.createTextCursorByRange(mark.getAnchor().getEnd()), after, False)
    if mark.getAnchor().getString() != plain(runs):
        raise Failed("failed", reason=plain(runs))
    return mark


def into_note(document, citation):
    """Remove a citation from the text and make a note there; returns the place in the note."""
    before, after = citation.beside
    start = citation.anchor.getStart()
    text = start.getText()
    cursor = text.createTextCursorByRange(start)
    if citation.mark is not None:
        citation.mark.dispose()
        citation.mark = None
        if before or after:
            text.insertString(cursor, before + after, False)
            cursor.goLeft(len(after), False)
        blank = text.createTextCursorByRange(cursor.getStart())
        if not before and blank.goLeft(1, True) and blank.getString() == " ":
            blank.setString("")
            cursor = blank
    note = document.createInstance(FOOTNOTE)
    text.insertTextContent(cursor, note, False)
    citation.is_own_note = True
    return note.createTextCursor()


def out_of_note(citation):
    """Remove the note that PaperDesk made for a citation; returns the place in the text."""
    anchor = citation.note.getAnchor()
    text = anchor.getText()
    cursor = text.createTextCursorByRange(anchor.getStart())
    text.removeTextContent(citation.note)
    citation.mark, citation.is_own_note = None, False
    before = text.createTextCursorByRange(cursor.getStart())
    if before.goLeft(1, True) and not before.getString().isspace():
        text.insertString(cursor, " ", False)
        cursor.collapseToEnd()
    return cursor


def bibliography_of(document):
    """The section of the bibliography, or None."""
    sections = document.getTextSections()
    name = next((name for name in sections.getElementNames() if name.startswith(SECTION)), None)
    return sections.getByName(name) if name is not None else None


def checksum(text):
    """A short sum of a text, to notice that it was changed."""
    return f"{zlib.crc32(''.join(text.split()).encode()):08x}"


def is_bibliography_edited(section):
    """Whether the user changed the bibliography."""
    return not section.getName().endswith(checksum(section.getAnchor().getString()))


def new_bibliography(document, place):
    """An empty bibliography at a place."""
    section = document.createInstance("com.sun.star.text.TextSection")
    section.setName(f"{SECTION} {checksum('')}")
    place.getText().insertTextContent(place.getText().createTextCursorByRange(place.getStart()), section, False)
    return section


def write_bibliography(section, made):
    """Write the references into the section."""
    text = section.getAnchor().getText()
    section.IsProtected = False
    cursor = text.createTextCursorByRange(section.getAnchor())
    cursor.setString("")
    hangs = INDENT if made["hangs"] or made["numbered"] else 0
    for place, html in enumerate(made["entries"]):
        if place:
            text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
            cursor.collapseToEnd()
        cursor.ParaStyleName = "Bibliography 1"
        cursor.ParaLeftMargin, cursor.ParaFirstLineIndent = hangs, -hangs
        cursor = write_runs(text, cursor, runs_of(html), is_reset=True)
        cursor.collapseToEnd()
    section.setName(f"{SECTION} {checksum(section.getAnchor().getString())}")
    section.IsProtected = True
