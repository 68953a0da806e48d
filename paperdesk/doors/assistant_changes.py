"""What an assistant may change, if the user allows it: notes, tags, stars, collections; all undoable.

No note or paper is deleted or overwritten, and each change is a history step that says who made it.
"""

from typing import Any

from paperdesk.errors import InvalidField
from paperdesk.library import papers
from paperdesk.library.annotations import add_annotation
from paperdesk.library.collections import collect_by_paths
from paperdesk.library.library import Library
from paperdesk.library.papers import set_starred
from paperdesk.library.tags import remove_tags, tag_papers
from paperdesk.model.steps import Step
from paperdesk.text.clean import clean_line, clean_text

MOST_CHARS = 20_000  # of a note
MOST_NAMES = 20  # tags at once


class Changes:
    """The changes an assistant may make in one library: each function is a tool, described by its docstring."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def add_note(self, paper: str, text: str) -> dict[str, Any]:
        """Write a note on a paper, in Markdown. Existing notes are not changed."""
        note = clean_text(text).strip()
        if not note or len(note) > MOST_CHARS:
            raise InvalidField(
                "assistant-note-size", "A note must have 1 to {most} characters. Nothing was written.", most=MOST_CHARS
            )
        paper_id = self._find(paper)
        with self._library.edit(Step("assistant-note", key=paper)) as edit:
            add_annotation(edit, paper_id=paper_id, text=note)
        return _done("The note was added")

    def tag_paper(self, paper: str, add: list[str] | None = None, remove: list[str] | None = None) -> dict[str, Any]:
        """Add tags to a paper, or remove tags from it."""
        given, taken = ([name for text in names or () if (name := clean_line(text))] for names in (add, remove))
        if not given and not taken:
            raise InvalidField("assistant-no-tag", "Name the tags to add or remove. Nothing was changed.")
        paper_id = self._find(paper)
        with self._library.edit(Step("assistant-tags", key=paper)) as edit:
            if given:
                tag_papers(edit, paper_ids=[paper_id], names=given[:MOST_NAMES])
            if taken:
                remove_tags(edit, paper_ids=[paper_id], names=taken[:MOST_NAMES])
        return _done("The tags were changed")

    def star_paper(self, paper: str, starred: bool = True) -> dict[str, Any]:  # noqa: FBT001, FBT002 - named by the protocol
        """Star a paper, or unstar it."""
        paper_id = self._find(paper)
        with self._library.edit(Step("assistant-star" if starred else "assistant-unstar", key=paper)) as edit:
            set_starred(edit, paper_ids=[paper_id], starred=starred)
        return _done("The paper was starred" if starred else "The paper was unstarred")

    def add_to_collection(self, paper: str, collection: str) -> dict[str, Any]:
        """Add a paper to a collection, `Thesis / Chapter 3` for a nested one; a missing one is created."""
        path = tuple(name for part in collection.split("/") if (name := clean_line(part)))
        if not path:
            raise InvalidField("assistant-no-collection", "Name the collection. Nothing was changed.")
        paper_id = self._find(paper)
        with self._library.edit(Step("assistant-collection", key=paper, name=" / ".join(path))) as edit:
            collect_by_paths(edit, {paper_id: [path]})
        return _done("The paper was added to the collection")

    def _find(self, name: str) -> int:
        with self._library.read() as session:
            return papers.find_paper(session, name)


def _done(what: str) -> dict[str, Any]:
    return {"done": f"{what}. The user can undo this."}
