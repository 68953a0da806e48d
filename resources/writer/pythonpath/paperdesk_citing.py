"""What the menu does to a Writer document: one step of its undo each, formatted by PaperDesk as a whole."""

import paperdesk_writer as writer
import unohelper
from com.sun.star.document import XUndoAction
from paperdesk_writer import Failed


class Citing:
    """The citations of one document.

    Args:
        document: the text document.
        ask: passes a path and an object to PaperDesk and returns its answer; raises Failed.
        texts: the texts of the extension by name.
    """

    def __init__(self, document, ask, texts):
        self.document, self.ask, self.texts = document, ask, texts
        self.told = []  # sentences for the user about the last command

    def check_place(self, place):
        """Refuse places where no citation or bibliography can be."""
        section = place.TextSection if hasattr(place, "TextSection") else None
        if section is not None and section.getName().startswith(writer.SECTION):
            raise Failed("in-bibliography")
        if writer.path_of(self.document, place)[0][0][0]:
            raise Failed("not-here")
        citation = writer.citation_at(self.document, place)
        if citation is not None and writer.is_inside(citation, place):
            raise Failed("in-citation")

    def insert(self, place, papers):
        """Insert a citation at a place."""
        self.check_place(place)
        new = writer.Citation(self.document, place.getStart(), papers)
        self._change("insert", new=new)

    def edit(self, citation, papers):
        """Give a citation other papers or passages; its text is formatted again even if it was edited by hand."""
        if not citation.is_plain:
            raise Failed("not-plain")
        self._change("edit", papers={citation.id: papers})

    def refresh(self):
        """Format everything again."""
        self._change("refresh")

    def set_style(self, name):
        """Format everything in another style."""
        self._change("style", style=name)

    def insert_bibliography(self, place):
        """Insert the bibliography at a place, or refresh the one that is there."""
        if writer.bibliography_of(self.document) is None:
            self.check_place(place)
            self._change("bibliography", bibliography_at=place)
        else:
            self._change("refresh")

    def unlink(self):
        """Turn citations and bibliography into text that PaperDesk no longer knows."""
        self.told = []
        citations = writer.citations_of(self.document)
        left = [citation for citation in citations if not citation.is_plain]
        if left:
            self.told.append(self.texts["left"].format(n=len(left)))
        with _Step(self, "unlink"):
            for citation in citations:
                if citation in left:
                    continue
                anchor = citation.anchor
                text, now = anchor.getText(), anchor.getString()
                runs = writer.runs_of(citation.html)
                cursor = text.createTextCursorByRange(anchor.getStart())
                citation.mark.dispose()
                writer.write_runs(text, cursor, runs if writer.plain(runs) == now else [(now, [])])
            section = writer.bibliography_of(self.document)
            if section is not None:
                section.IsProtected = False
                section.dispose()

    @property
    def style(self):
        """The style of the document; "" if it has none yet."""
        properties = self.document.getDocumentProperties().getUserDefinedProperties()
        known = properties.getPropertySetInfo().hasPropertyByName(writer.STYLE)
        return properties.getPropertyValue(writer.STYLE) if known else ""

    def keep_style(self, name):
        """Keep the style in the document; "" forgets it."""
        properties = self.document.getDocumentProperties().getUserDefinedProperties()
        if properties.getPropertySetInfo().hasPropertyByName(writer.STYLE):
            properties.removeProperty(writer.STYLE)
        if name:
            properties.addProperty(writer.STYLE, writer.REMOVABLE, name)

    def _change(self, title, new=None, papers=None, style="", bibliography_at=None):
        """Ask PaperDesk first, and change the document only with its answer."""
        self.told = []
        forced = set(papers or ())
        citations = self._with(writer.citations_of(self.document), new, papers)
        answer = self._formatted(citations, style)
        with _Step(self, title):
            self._restyle(answer["style"])
            if bibliography_at is not None:
                writer.new_bibliography(self.document, bibliography_at)
            if self._apply(citations, answer, forced):
                citations = writer.citations_of(self.document)  # with the numbers of the notes that are now there
                answer = self._formatted(citations, style)
                self._apply(citations, answer, forced)
            self._write_bibliography(answer["bibliography"])
        edited = [c for c in writer.citations_of(self.document) if c.is_edited]
        if edited:
            self.told.append(self.texts["edited"].format(n=len(edited)))
        self.told += answer["told"]

    def _with(self, citations, new, papers):
        for citation in citations:
            citation.papers = (papers or {}).get(citation.id, citation.papers)
        return citations if new is None else writer.in_order([*citations, new])

    def _formatted(self, citations, style):
        told = [{"papers": c.papers, "note": _number(c.note)} for c in citations]
        return self.ask("document", {"style": style or self.style, "citations": told})

    def _restyle(self, style):
        before = self.style
        if before != style:
            self.keep_style(style)
            self.document.getUndoManager().addUndoAction(_Restyling(self, before, style))

    def _apply(self, citations, answer, forced):
        """Write what changed; returns whether notes were made or removed."""
        found = dict(zip((c.id for c in citations), answer["citations"]))
        moves = {c.id: _move(c, answer["notes"]) for c in citations}
        for group in writer.runs_that_touch(citations):
            if any(self._is_due(c, found[c.id], moves[c.id], forced) for c in group):
                writer.write_all(self.document, [self._written(c, found[c.id], moves[c.id], forced) for c in group])
        return any(moves.values())

    def _is_due(self, citation, found, move, forced):
        """Whether a citation changes, or something grew into its mark."""
        if not found["html"] or (citation.is_edited and citation.id not in forced):
            return False
        is_same = citation.mark is not None and not move and citation.beside == ("", "")
        return not is_same or citation.mark.getName() != citation.name(found["papers"], found["html"])

    def _written(self, citation, found, move, forced):
        if not found["html"] or (citation.is_edited and citation.id not in forced):
            return writer.Written(citation, citation.papers, None)
        return writer.Written(citation, found["papers"], found["html"], move)

    def _write_bibliography(self, made):
        section = writer.bibliography_of(self.document)
        if section is None:
            return
        if writer.is_bibliography_edited(section):
            self.told.append(self.texts["edited-bibliography"])
        else:
            writer.write_bibliography(section, made)


def _move(citation, makes_notes):
    """Whether a citation must go into a note of its own, or out of it: "in", "out" or ""."""
    if makes_notes and citation.note is None:
        return "" if citation.is_edited else "in"
    if not makes_notes and citation.is_own_note and citation.note is not None and not citation.is_edited:
        alone = citation.note.getString().strip() == citation.anchor.getString().strip()
        return "out" if alone else ""
    return ""


def _number(note):
    """The number of a note; 0 without one, or for a note with a sign."""
    if note is None:
        return 0
    label = note.getAnchor().getString().strip()
    return int(label) if label.isascii() and label.isdigit() else 0


class _Step:
    """Changes that are one step of Writer's undo; if anything fails, all are put back."""

    def __init__(self, citing, title):
        self._document = citing.document
        self._title = "PaperDesk: " + citing.texts[title].rstrip("…")

    def __enter__(self):
        self._document.lockControllers()
        self._records = self._document.RecordChanges
        self._document.RecordChanges = False  # tracked deletions would keep the old marks
        self._document.getUndoManager().enterUndoContext(self._title)

    def __exit__(self, kind, error, _trace):
        undo = self._document.getUndoManager()
        undo.leaveUndoContext()
        try:
            if error is not None and undo.isUndoPossible() and undo.getCurrentUndoActionTitle() == self._title:
                undo.undo()
        finally:
            self._document.RecordChanges = self._records
            self._document.unlockControllers()
        return False


class _Restyling(unohelper.Base, XUndoAction):
    """Undoes the choice of a style, which Writer itself would not."""

    def __init__(self, citing, before, after):
        self._citing, self._before, self._after = citing, before, after
        self.Title = "PaperDesk"

    def undo(self):
        self._citing.keep_style(self._before)

    def redo(self):
        self._citing.keep_style(self._after)
