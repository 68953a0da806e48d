"""Drives LibreOffice through UNO, in a Python that has it: one command per line of standard input, as JSON.

Each is answered by a line of JSON: {"is": ANSWER} or {"failed": WHY}. It is run by tests/office/writer.py.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found,import-untyped,unused-ignore]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found,import-untyped,unused-ignore]

SOURCE = Path(__file__).resolve().parent.parent.parent / "resources" / "writer"
sys.path[:0] = [str(SOURCE), str(SOURCE / "pythonpath")]


def properties(**told: object) -> tuple[Any, ...]:
    return tuple(PropertyValue(name, 0, value, 0) for name, value in told.items())


def connect(pipe: str) -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    end = time.monotonic() + 180
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


class Driver:
    """A document, and what a reader does with it."""

    def __init__(self, pipe: str, folder: str) -> None:
        self.context = connect(pipe)
        self.folder = Path(folder)
        self.desktop = self._make("com.sun.star.frame.Desktop")
        self.document: Any = None
        self.citing: Any = None
        self.port = 0
        self.texts: dict[str, str] = {}

    def _make(self, name: str) -> Any:
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def open(self, name: str = "", port: int = 0, texts: dict[str, str] | None = None, *, hidden: bool = True) -> None:
        import paperdesk_component  # type: ignore[import-not-found,unused-ignore]
        from paperdesk_citing import Citing  # type: ignore[import-not-found,unused-ignore]

        if self.document is not None:
            self.document.close(True)
        self.port = port or self.port
        address = (self.folder / name).as_uri() if name else "private:factory/swriter"
        self.document = self.desktop.loadComponentFromURL(address, "_blank", 0, properties(Hidden=hidden))
        self.paperdesk = paperdesk_component.PaperDesk(self.port)
        self.texts = texts if texts is not None else self.texts
        self.citing = Citing(self.document, self.paperdesk.ask, self.texts)
        self.end()

    def end(self) -> None:
        self.place = self.document.Text.createTextCursor()
        self.place.gotoEnd(False)

    def type(self, text: str) -> None:
        for number, line in enumerate(text.split("\n")):
            if number:
                self.place.getText().insertControlCharacter(self.place, 0, False)
                self.place.collapseToEnd()
            self.place.getText().insertString(self.place, line, False)
            self.place.collapseToEnd()

    def to(self, words: str, *, after: bool = True) -> None:
        """Move right after some words, or right before them."""
        search = self.document.createSearchDescriptor()
        search.SearchString = words
        found = self.document.findFirst(search)
        assert found is not None, words
        place = found.getEnd() if after else found.getStart()
        self.place = place.getText().createTextCursorByRange(place)

    def cell(self) -> None:
        table = self.document.createInstance("com.sun.star.text.TextTable")
        table.initialize(2, 2)
        self.document.Text.insertTextContent(self.place, table, False)
        self.place = table.getCellByName("B1").createTextCursor()

    def note(self) -> None:
        note = self.document.createInstance("com.sun.star.text.Footnote")
        self.place.getText().insertTextContent(self.place, note, False)
        self.place = note.createTextCursor()

    def header(self) -> None:
        style = self.document.StyleFamilies.getByName("PageStyles").getByName("Standard")
        style.HeaderIsOn = True
        self.place = style.HeaderText.createTextCursor()

    def cite(self) -> None:
        papers = self.paperdesk.ask("pick", {"papers": []})["papers"]
        self.citing.insert(self.place, papers)
        self.end()

    def edit(self) -> None:
        from paperdesk_writer import Failed, citation_at  # type: ignore[import-not-found,unused-ignore]

        citation = citation_at(self.document, self.place)
        if citation is None:
            raise Failed("no-citation")
        self.citing.edit(citation, self.paperdesk.ask("pick", {"papers": citation.papers})["papers"])

    def bibliography(self) -> None:
        self.citing.insert_bibliography(self.place)

    def refresh(self) -> list[str]:
        self.citing.refresh()
        return list(self.citing.told)

    def style(self, name: str) -> list[str]:
        self.citing.set_style(name)
        return list(self.citing.told)

    def unlink(self) -> None:
        self.citing.unlink()

    def undo(self) -> None:
        self.document.UndoManager.undo()

    def redo(self) -> None:
        self.document.UndoManager.redo()

    def steps(self) -> list[str]:
        return list(self.document.UndoManager.getAllUndoActionTitles())

    def track(self) -> None:
        self.document.RecordChanges = True

    def unprotect(self) -> None:
        from paperdesk_writer import bibliography_of

        bibliography_of(self.document).IsProtected = False

    def replace(self, old: str, new: str) -> None:
        """What a reader types over some words."""
        descriptor = self.document.createReplaceDescriptor()
        descriptor.SearchString, descriptor.ReplaceString = old, new
        assert self.document.replaceAll(descriptor) > 0, old

    def text(self) -> dict[str, Any]:
        """All texts, the marks in order, and the kept style."""
        from paperdesk_writer import bibliography_of, citations_of

        notes = [self.document.Footnotes.getByIndex(n).getString() for n in range(self.document.Footnotes.Count)]
        section = bibliography_of(self.document)
        return {
            "text": self.document.Text.getString(),
            "notes": notes,
            "marks": [citation.anchor.getString() for citation in citations_of(self.document)],
            "keys": [[paper["key"] for paper in citation.papers] for citation in citations_of(self.document)],
            "bibliography": section.getAnchor().getString().split("\n") if section is not None else None,
            "style": self.citing.style,
        }

    def looks(self, words: str) -> dict[str, Any]:
        """How the last character of some words is set."""
        self.to(words)
        self.place.goLeft(1, True)
        return {
            "italic": self.place.CharPosture.value == "ITALIC",
            "raised": self.place.CharEscapement,
            "indent": self.place.ParaFirstLineIndent,
        }

    def save(self, name: str) -> None:
        kind = {"odt": "writer8", "pdf": "writer_pdf_Export"}[name.rpartition(".")[2]]
        self.document.storeToURL((self.folder / name).as_uri(), properties(FilterName=kind))

    def menu(self, command: str) -> None:
        """Choose a command of the installed extension."""
        controller = self.document.getCurrentController()
        controller.getViewCursor().gotoRange(self.place.getStart(), False)
        helper = self._make("com.sun.star.frame.DispatchHelper")
        address = f"service:org.paperdesk.Writer?{command}"
        helper.executeDispatch(controller.getFrame(), address, "_self", 0, ())

    def quit(self) -> None:
        if self.document is not None:
            self.document.close(True)
        self.desktop.terminate()


def main() -> None:
    driver = Driver(*sys.argv[1:])
    for line in sys.stdin:
        command, told = json.loads(line)
        try:
            answer = {"is": getattr(driver, command)(**told)}
        except Exception as error:
            name = getattr(error, "name", "")
            answer = {"failed": name or f"{type(error).__name__}: {error}", **getattr(error, "values", {})}
        print(json.dumps(answer), flush=True)  # noqa: T201 - this is how it answers


if __name__ == "__main__":
    main()
