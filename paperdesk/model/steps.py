"""History steps as data: what you did, with its values, worded when shown.

The window and the command line describe them in the same way. The library stores the kind and the values, so that a
step is shown in the current language and wording of the program.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from paperdesk.errors import Words


@dataclass(frozen=True, slots=True)
class Wording:
    """The wording of a step; `one` is the singular form if it has a number `{n}`."""

    text: str
    one: str = ""


def by_number(one: str, many: str) -> Wording:
    """A step with a number, which has up to six forms in other languages."""
    return Wording(many, one)


def by_name(text: str) -> Wording:
    """A step with names, or without any values."""
    return Wording(text)


WORDINGS: Mapping[str, Wording] = {
    # actions on papers
    "star": by_number("Starred {n} paper", "Starred {n} papers"),
    "unstar": by_number("Unstarred {n} paper", "Unstarred {n} papers"),
    "mark-read": by_number("Marked {n} paper as read", "Marked {n} papers as read"),
    "mark-unread": by_number("Marked {n} paper as unread", "Marked {n} papers as unread"),
    "mark-above-read": by_name("Marked all above as read"),
    "mark-list-read": by_name("Marked all as read"),
    "keep": by_number("Kept {n} paper", "Kept {n} papers"),
    "dismiss": by_number("Dismissed {n} paper", "Dismissed {n} papers"),
    "trash": by_number("Moved {n} paper to the trash", "Moved {n} papers to the trash"),
    "restore": by_number("Restored {n} paper", "Restored {n} papers"),
    "move-papers": by_number("Moved {n} paper to {place}", "Moved {n} papers to {place}"),
    "plan-to-read": by_number("Added {n} paper to the reading list", "Added {n} papers to the reading list"),
    "leave-reading-list": by_number(
        "Removed {n} paper from the reading list", "Removed {n} papers from the reading list"
    ),
    "done-reading": by_number("Finished reading {n} paper", "Finished reading {n} papers"),
    "read-again": by_number("Marked {n} paper to read again", "Marked {n} papers to read again"),
    "order-reading-list": by_name("Reordered the reading list"),
    "reading-of": by_name("Changed the reading status of {title}"),
    "bring-back": by_number("Restored {n} paper from a backup", "Restored {n} papers from a backup"),
    # details
    "edit": by_number("Edited {n} paper", "Edited {n} papers"),
    "edit-details": by_name("Edited details"),
    "change-field": by_name("Changed {field}"),
    "change-title": by_name("Changed title"),
    "change-authors": by_name("Changed authors"),
    "choose-value": by_name("Chose another value"),
    "choose-device-value": by_name("Chose between the values of two devices"),
    "join-device-papers": by_number("Merged {n} paper that two devices had", "Merged {n} papers that two devices had"),
    "find-replace": by_number("Replaced text in {n} paper", "Replaced text in {n} papers"),
    "fix-references": by_number("Fixed {n} problem in references", "Fixed {n} problems in references"),
    "complete": by_name("Filled in details of “{title}”"),
    "join-name": by_name("Merged the author name {name} into {into}"),
    "join-names": by_number("Merged name variants of {n} author", "Merged name variants of {n} authors"),
    "key-pattern": by_name("Changed the citation key pattern"),
    "new-keys": by_number("Created a new citation key for {n} paper", "Created new citation keys for {n} papers"),
    # duplicates
    "merge-papers": by_name("Merged “{key}” into “{into}”"),
    "merge-duplicates": by_number("Merged {n} duplicate", "Merged {n} duplicates"),
    "keep-both": by_name("Kept both papers"),
    "one-work": by_name("Kept two versions of one work"),
    "different-papers": by_name("Marked two papers as different"),
    # imports
    "import": by_number("Imported {n} paper", "Imported {n} papers"),
    "import-source": by_name("Imported {name}"),
    "import-files": by_number("Imported {n} file", "Imported {n} files"),
    "import-pdfs": by_number("Imported {n} PDF", "Imported {n} PDFs"),
    "add-by-identifier": by_number("Added {n} paper by identifier", "Added {n} papers by identifier"),
    "attach": by_name("Attached {name}"),
    "detach": by_name("Removed the file {name}"),
    "fetch-pdf": by_name("Fetched the PDF of {key}"),
    "fetch-pdfs": by_number("Fetched {n} PDF", "Fetched {n} PDFs"),
    # tags
    "tag": by_number("Tagged {n} paper “{names}”", "Tagged {n} papers “{names}”"),
    "give-tag": by_name("Added the tag “{name}”"),
    "take-tag": by_name("Removed the tag “{name}”"),
    "rename-tag": by_name("Renamed the tag “{name}”"),
    "move-tag": by_name("Moved the tag “{name}”"),
    "merge-tag": by_name("Merged the tag “{name}” into “{into}”"),
    "merge-tags": by_number("Merged {n} tag into “{into}”", "Merged {n} tags into “{into}”"),
    "colour-tag": by_name("Coloured the tag “{name}”"),
    "colour-tags": by_number("Coloured {n} tag", "Coloured {n} tags"),
    "delete-tag": by_name("Deleted the tag “{name}”"),
    "delete-tags": by_number("Deleted {n} tag", "Deleted {n} tags"),
    # notes and highlights
    "add-note": by_name("Added a note"),
    "write-note": by_name("Edited a note"),
    "change-note": by_name("Edited a note"),
    "delete-note": by_name("Deleted a note"),
    "restore-note": by_name("Restored an earlier version of a note"),
    "check-box": by_name("Toggled a checkbox in a note"),
    "highlight": by_name("Highlighted: {quote}"),
    "underline": by_name("Underlined: {quote}"),
    "area": by_name("Marked an area"),
    "note": by_name("Placed a note"),
    "comment-mark": by_name("Commented on an annotation"),
    "colour-mark": by_name("Coloured an annotation {color}"),
    "delete-mark": by_name("Deleted an annotation"),
    "take-over-marks": by_number("Imported {n} annotation", "Imported {n} annotations"),
    # collections and saved searches
    "new-collection": by_name("Created the collection “{name}”"),
    "add-to-collection": by_number("Added {n} paper to “{name}”", "Added {n} papers to “{name}”"),
    "take-out-of-collection": by_number("Removed {n} paper from “{name}”", "Removed {n} papers from “{name}”"),
    "move-collection": by_name("Moved the collection “{name}”"),
    "merge-collection": by_name("Merged the collection “{name}” into “{into}”"),
    "delete-collection": by_name("Deleted the collection “{name}”"),
    "save-search": by_name("Saved the search “{name}”"),
    "delete-search": by_name("Deleted the saved search “{name}”"),
    "rename": by_name("Renamed “{name}”"),
    "move": by_name("Moved “{name}”"),
    # feeds and rules
    "follow": by_name("Followed {name}"),
    "add-feeds": by_name("Added the feeds from {name}"),
    "stop-following": by_name("Stopped following {name}"),
    "stop-following-feeds": by_number("Stopped following {n} feed", "Stopped following {n} feeds"),
    "feed-schedule": by_name("Set the refresh schedule of {name}: {schedule}"),
    "feed-retention": by_name("Set how long papers from {name} stay in the inbox: {retention}"),
    "move-feeds": by_number("Moved {n} feed to {folder}", "Moved {n} feeds to {folder}"),
    "move-folder": by_name("Moved the folder {name}"),
    "remove-folder": by_name("Removed the folder {name}"),
    "rule": by_name("Saved the rule “{name}”"),
    "remove-rule": by_name("Removed the rule “{name}”"),
    # actions of an assistant
    "assistant-note": by_name("An assistant wrote a note on {key}"),
    "assistant-tags": by_name("An assistant changed the tags of {key}"),
    "assistant-star": by_name("An assistant starred {key}"),
    "assistant-unstar": by_name("An assistant unstarred {key}"),
    "assistant-collection": by_name("An assistant added {key} to “{name}”"),
    # actions of programs that the user has allowed
    "program-add": by_number("{program} added {n} paper", "{program} added {n} papers"),
    "program-change": by_number("{program} changed {n} paper", "{program} changed {n} papers"),
    "program-notes": by_number("{program} wrote {n} note", "{program} wrote {n} notes"),
    "program-trash": by_number("{program} moved {n} paper to the trash", "{program} moved {n} papers to the trash"),
    "program-delete": by_number("{program} deleted {n} item", "{program} deleted {n} items"),
    "program-collections": by_number("{program} changed {n} collection", "{program} changed {n} collections"),
    "program-delete-collections": by_number("{program} deleted {n} collection", "{program} deleted {n} collections"),
    "program-delete-tags": by_number("{program} deleted {n} tag", "{program} deleted {n} tags"),
    "program-searches": by_number("{program} changed {n} saved search", "{program} changed {n} saved searches"),
    # the library and its files
    "link-file": by_name("Linked {name}"),
    "unlink-file": by_name("Unlinked {name}"),
    "repair": by_name("Repaired the library"),
}
"""Kind of a step -> its wording. Kinds are stored in libraries: they may be reworded here, but never renamed."""


class Step(Words):
    """One thing that you did: `Step("star", 3)`, `Step("rename-tag", name="physics")`."""

    __slots__ = ("kind",)

    kind: str

    def __new__(cls, kind: str, n: int | None = None, /, **values: object) -> "Step":
        """Take a kind, its number if it has one, and its values by name.

        An unknown kind from a newer version is shown by its name.
        """
        wording = WORDINGS.get(kind, Wording(kind.replace("-", " ").capitalize()))
        given = values if n is None else {"n": n, **values}
        made = super().__new__(cls, wording.one if n == 1 else wording.text, **given)
        made.kind, made.one, made.template = kind, wording.one, wording.text
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[object, ...], dict[str, object]]:  # for copies and other processes
        values = dict(self.parameters)
        return (self.kind, values.pop("n", None)), values
