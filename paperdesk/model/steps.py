"""The steps of the history as data: what you did and the values that go with it, told in words where it is shown.

Window and command line tell them alike. The library stores the kind and the values, so that a step reads in whatever
language and wording the program has when it is looked at.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from paperdesk.errors import Words


@dataclass(frozen=True, slots=True)
class Wording:
    """How a step is told; `one` is for the number 1 where it has a number `{n}`."""

    text: str
    one: str = ""


def by_number(one: str, many: str) -> Wording:
    """A step with a number in it, of which languages have up to six forms."""
    return Wording(many, one)


def by_name(text: str) -> Wording:
    """A step that has names in it or says all by itself."""
    return Wording(text)


WORDINGS: Mapping[str, Wording] = {
    # what is done with papers
    "star": by_number("Star {n} paper", "Star {n} papers"),
    "unstar": by_number("Unstar {n} paper", "Unstar {n} papers"),
    "mark-read": by_number("Mark {n} paper as read", "Mark {n} papers as read"),
    "mark-unread": by_number("Mark {n} paper as unread", "Mark {n} papers as unread"),
    "mark-above-read": by_name("Mark all above as read"),
    "mark-list-read": by_name("Mark the whole list as read"),
    "keep": by_number("Keep {n} paper", "Keep {n} papers"),
    "dismiss": by_number("Dismiss {n} paper", "Dismiss {n} papers"),
    "trash": by_number("Trash {n} paper", "Trash {n} papers"),
    "restore": by_number("Restore {n} paper", "Restore {n} papers"),
    "move-papers": by_number("Move {n} paper to {place}", "Move {n} papers to {place}"),
    "plan-to-read": by_number("Plan to read {n} paper", "Plan to read {n} papers"),
    "leave-reading-list": by_number("Take {n} paper off the reading list", "Take {n} papers off the reading list"),
    "done-reading": by_number("Done reading {n} paper", "Done reading {n} papers"),
    "read-again": by_number("Read {n} paper again", "Read {n} papers again"),
    "order-reading-list": by_name("Order of the reading list"),
    "reading-of": by_name("Reading of {title}"),
    "bring-back": by_number("Bring back {n} paper from a copy", "Bring back {n} papers from a copy"),
    # details
    "edit": by_number("Edit {n} paper", "Edit {n} papers"),
    "edit-details": by_name("Edit details"),
    "change-field": by_name("Change {field}"),
    "change-title": by_name("Change title"),
    "change-authors": by_name("Change authors"),
    "choose-value": by_name("Choose another value"),
    "find-replace": by_number("Find and replace in {n} paper", "Find and replace in {n} papers"),
    "fix-references": by_number("Fix {n} thing in references", "Fix {n} things in references"),
    "complete": by_name("Complete “{title}”"),
    "join-name": by_name("Join the name {name} with {into}"),
    "join-names": by_number("Join the names of {n} author", "Join the names of {n} authors"),
    "key-pattern": by_name("Change the pattern of citation keys"),
    "new-keys": by_number("New citation key for {n} paper", "New citation keys for {n} papers"),
    # papers that are one
    "merge-papers": by_name("Merge “{key}” into “{into}”"),
    "merge-duplicates": by_number("Merge {n} duplicate", "Merge {n} duplicates"),
    "keep-both": by_name("Keep both papers"),
    "one-work": by_name("Keep two versions of one work"),
    "different-papers": by_name("Mark 2 papers as different"),
    # what comes in
    "import": by_number("Import {n} paper", "Import {n} papers"),
    "import-source": by_name("Import {name}"),
    "import-files": by_number("Import {n} file", "Import {n} files"),
    "import-pdfs": by_number("Import {n} PDF", "Import {n} PDFs"),
    "add-by-identifier": by_number("Add {n} paper by identifier", "Add {n} papers by identifier"),
    "attach": by_name("Attach {name}"),
    "fetch-pdf": by_name("Fetch the PDF of {key}"),
    "fetch-pdfs": by_number("Fetch {n} PDF", "Fetch {n} PDFs"),
    # tags
    "tag": by_number("Tag {n} paper “{names}”", "Tag {n} papers “{names}”"),
    "give-tag": by_name("Give the tag “{name}”"),
    "take-tag": by_name("Take off the tag “{name}”"),
    "rename-tag": by_name("Rename the tag “{name}”"),
    "move-tag": by_name("Move the tag “{name}”"),
    "merge-tag": by_name("Merge the tag “{name}” into “{into}”"),
    "merge-tags": by_number("Merge {n} tag into “{into}”", "Merge {n} tags into “{into}”"),
    "colour-tag": by_name("Colour the tag “{name}”"),
    "colour-tags": by_number("Colour {n} tag", "Colour {n} tags"),
    "delete-tag": by_name("Delete the tag “{name}”"),
    "delete-tags": by_number("Delete {n} tag", "Delete {n} tags"),
    # notes and highlights
    "add-note": by_name("Add a note"),
    "write-note": by_name("Write a note"),
    "change-note": by_name("Change a note"),
    "delete-note": by_name("Delete a note"),
    "restore-note": by_name("Bring back an earlier version of a note"),
    "check-box": by_name("Check a box in a note"),
    "highlight": by_name("Highlight: {quote}"),
    "underline": by_name("Underline: {quote}"),
    "area": by_name("Mark a figure"),
    "note": by_name("Note"),
    "comment-mark": by_name("Comment on a mark"),
    "colour-mark": by_name("Colour a mark {color}"),
    "delete-mark": by_name("Delete a mark"),
    "take-over-marks": by_number("Take over {n} mark", "Take over {n} marks"),
    # collections and saved searches
    "new-collection": by_name("New collection “{name}”"),
    "add-to-collection": by_number("Add {n} paper to “{name}”", "Add {n} papers to “{name}”"),
    "move-collection": by_name("Move the collection “{name}”"),
    "merge-collection": by_name("Merge the collection “{name}” into “{into}”"),
    "delete-collection": by_name("Delete the collection “{name}”"),
    "save-search": by_name("Save the search “{name}”"),
    "delete-search": by_name("Delete the saved search “{name}”"),
    "rename": by_name("Rename “{name}”"),
    "move": by_name("Move “{name}”"),
    # feeds and rules
    "follow": by_name("Follow {name}"),
    "add-feeds": by_name("Add the feeds of {name}"),
    "stop-following": by_name("Stop following {name}"),
    "stop-following-feeds": by_number("Stop following {n} feed", "Stop following {n} feeds"),
    "feed-schedule": by_name("Refresh {name}: {schedule}"),
    "feed-retention": by_name("Keep {name} in the inbox: {retention}"),
    "move-feeds": by_number("Move {n} feed to {folder}", "Move {n} feeds to {folder}"),
    "move-folder": by_name("Move the folder {name}"),
    "remove-folder": by_name("Remove the folder {name}"),
    "rule": by_name("Rule “{name}”"),
    "remove-rule": by_name("Remove the rule “{name}”"),
    # the library and its files
    "link-file": by_name("Link {name}"),
    "unlink-file": by_name("Unlink {name}"),
    "repair": by_name("Repair the library"),
}
"""Kind of a step -> its words. A kind is stored in libraries: it may be reworded here, never renamed."""


class Step(Words):
    """One thing that you did: `Step("star", 3)`, `Step("rename-tag", name="physics")`."""

    __slots__ = ("kind",)

    kind: str

    def __new__(cls, kind: str, n: int | None = None, /, **values: object) -> "Step":
        """Take a kind, its number if it has one, and its values by name.

        A kind that a newer program stored is told by its own name.
        """
        wording = WORDINGS.get(kind, Wording(kind.replace("-", " ").capitalize()))
        given = values if n is None else {"n": n, **values}
        made = super().__new__(cls, wording.one if n == 1 else wording.text, **given)
        made.kind, made.one, made.template = kind, wording.one, wording.text
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[object, ...], dict[str, object]]:  # for copies and other processes
        values = dict(self.parameters)
        return (self.kind, values.pop("n", None)), values
