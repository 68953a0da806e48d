"""The citations of PaperDesk in a Writer document: found in order, written, moved into notes, and turned into text.

A citation is a reference mark. Its name keeps, as JSON, the papers as PaperDesk gave them and the HTML that was
written, so the document alone is enough to format it again anywhere. The bibliography is a protected section whose name
ends with a checksum of its text. Both are plain OpenDocument. Runs in LibreOffice's Python (3.8 or later).

Writer grows a mark when something is inserted at its end, or at its start if that begins a paragraph. So marks that
touch are written together: all are removed, then each is inserted behind the one before, which is still fresh and does
not grow. What grew into a mark is put outside again if it is text; a mark with anything else in it is left alone.
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
ILLEGAL = uno.getClass("com.sun.star.lang.IllegalArgumentException")
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
HARMLESS = {"Text", "ReferenceMark", "SoftPageBreak", "Redline", "Bookmark"}
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

    def __init__(self, document, anchor, papers, mark=None, **kept):
        self.anchor, self.papers, self.mark = anchor, papers, mark
        self.id = kept.get("id") or uuid.uuid4().hex[:12]
        self.html = kept.get("html", "")
        self.is_own_note = bool(kept.get("own"))  # PaperDesk made the note that it is in
        self.overlaps = False  # another citation grew into its mark, or it into another one
        self.path, self.note = path_of(document, anchor)

    @property
    def is_edited(self):
        """Whether the user changed its text; what was typed beside it is no change."""
        if self.mark is None:
            return False
        return not self.is_plain or plain(runs_of(self.html)) not in self.anchor.getString()

    @property
    def is_plain(self):
        """Whether the mark holds only text: no note, field, comment or picture that would be lost."""
        if self.mark is None:
            return True
        paragraphs = self.anchor.getText().createTextCursorByRange(self.anchor).createEnumeration()
        while paragraphs.hasMoreElements():
            portions = paragraphs.nextElement().createEnumeration()
            while portions.hasMoreElements():
                if portions.nextElement().TextPortionType not in HARMLESS:
                    return False
        return not self.overlaps

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


def path_of(document, place):
    """Where a range is: steps from the body inwards, each with what orders it, and the note that it is in."""
    steps, note, key = [], None, ()
    while True:
        text = place.getText() or document.getText()  # a table's place does not know its text
        steps.append((key, place, text))
        key = ()
        if text.supportsService(FOOTNOTE) or text.supportsService(ENDNOTE):
            note, place = text, text.getAnchor()
        elif text.supportsService("com.sun.star.text.TextFrame"):
            place = text.getAnchor()
        elif text.getImplementationName() == "SwXCell":
            cursor = text.createTextCursorByRange(place)
            table = cursor.TextTable
            steps[-1] = ((table.getCellNames().index(cursor.Cell.CellName),), place, text)
            place = table.getAnchor()
        else:
            if text.getImplementationName() != "SwXBodyText":  # a header, say: after everything else
                steps[-1] = ((1,), place, text)
            return steps[::-1], note


def _compared(one, other):
    for (key, place, text), (other_key, other_place, _) in zip(one.path, other.path):
        if key != other_key:
            return -1 if key < other_key else 1
        try:
            order = text.compareRegionStarts(place, other_place)
        except ILLEGAL:
            return 0
        if order:
            return -order
    return len(one.path) - len(other.path) or (one.mark is not None) - (other.mark is not None)


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
                found.append(Citation(document, mark.getAnchor(), kept.pop("papers"), mark, **kept))
    found = in_order(found)
    for one, other in zip(found, found[1:]):
        if _distance(one, other) < 0:
            one.overlaps = other.overlaps = True
    return found


def _distance(one, other):
    """Where a citation begins, seen from the end of the one before it: -1 inside it, 0 there, 1 behind."""
    text = one.anchor.getText()
    if other.anchor.getText() != text:
        return 1
    return text.compareRegionStarts(one.anchor.getEnd(), other.anchor.getStart())


def runs_that_touch(citations):
    """Citations in order, those whose marks touch together; marks that are not plain stand alone."""
    found = []
    for citation in citations:
        last = found[-1][-1] if found else None
        if last is not None and citation.is_plain and last.is_plain and _distance(last, citation) == 0:
            found[-1].append(citation)
        else:
            found.append([citation])
    return found


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


class Written:
    """How a citation is written again: its papers, its HTML, and what stands beside it; see `write_all`."""

    def __init__(self, citation, papers, html, move=""):
        """Take a citation; without HTML, its present text is kept. `move` is "in" or "out" of a note, or ""."""
        self.citation, self.move = citation, move
        self.before, self.after = citation.beside if html is not None else ("", "")
        self.runs = [(citation.anchor.getString(), [])] if html is None else runs_of(html)
        self.papers, self.html = papers, citation.html if html is None else html

    def write(self, document, cursor):
        """Write at a place whose old text is gone; returns the place behind it."""
        text = cursor.getText()
        if self.before:
            text.insertString(cursor, self.before, False)
            cursor.collapseToEnd()
        if self.move == "in":
            _drop_blank(cursor)
            note = document.createInstance(FOOTNOTE)
            text.insertTextContent(cursor, note, False)
            self.citation.is_own_note = True
            self._mark(document, note.createTextCursor())
            end = note.getAnchor().getEnd()
        else:
            end = self._mark(document, cursor).getAnchor().getEnd()
        behind = text.createTextCursorByRange(end)
        if self.after:
            text.insertString(behind, self.after, False)
            behind.collapseToEnd()
        return behind

    def _mark(self, document, cursor):
        text = cursor.getText()
        whole = write_runs(text, cursor, self.runs)
        mark = document.createInstance("com.sun.star.text.ReferenceMark")
        mark.setName(self.citation.name(self.papers, self.html))
        text.insertTextContent(whole, mark, True)
        if mark.getAnchor().getString() != plain(self.runs):
            raise Failed("failed", reason=plain(self.runs))
        return mark


def write_all(document, written):
    """Write citations whose marks touch, in place of their old texts."""
    first = written[0].citation
    if written[0].move == "out":
        cursor = _out_of_note(first)
    else:
        cursor = first.anchor.getText().createTextCursorByRange(first.anchor.getStart())
        for each in reversed(written):
            if each.citation.mark is not None:
                each.citation.mark.dispose()
    for each in written:
        cursor = each.write(document, cursor)


def _drop_blank(cursor):
    """Remove the blank before a note."""
    blank = cursor.getText().createTextCursorByRange(cursor.getStart())
    if blank.goLeft(1, True) and blank.getString() == " ":
        blank.setString("")


def _out_of_note(citation):
    """Remove the note that PaperDesk made for a citation; returns the place in the text."""
    anchor = citation.note.getAnchor()
    text = anchor.getText()
    cursor = text.createTextCursorByRange(anchor.getStart())
    text.removeTextContent(citation.note)
    citation.is_own_note = False
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
