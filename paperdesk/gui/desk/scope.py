"""What the sidebar can select: a named set of papers."""

from dataclasses import dataclass

from paperdesk.gui.words import mark
from paperdesk.model.query import And, Fact, Node, parse_query


@dataclass(frozen=True, slots=True)
class Scope:
    """A set of papers: `kind` is inbox, library ..., or feed, folder, tag, collection, saved with its name."""

    kind: str
    title: str
    value: str = ""

    @property
    def node(self) -> Node | None:
        """The facts that match its papers; None for a saved search, which is a query."""
        if self.kind in STATES:
            return Fact("is", STATES[self.kind])
        if self.kind == "for-you":
            return Fact("is", "inbox")
        if self.kind == "reading":
            return parse_query("is:to-read OR is:reading", is_typing=False).root
        if self.kind in NAMED:
            return Fact(self.kind, self.value)
        return None

    @property
    def is_feed(self) -> bool:
        """True if its papers were announced by feeds, including those since kept."""
        return self.kind in {"feed", "folder"}

    @property
    def key(self) -> str:
        """The key under which settings remember it."""
        return f"{self.kind}:{self.value}" if self.value else self.kind

    @property
    def query(self) -> str:
        """Its papers as a query to type; "" for all."""
        if self.kind in STATES:
            return f"is:{STATES[self.kind]}"
        if self.kind in NAMED:
            return f'{self.kind}:"{self.value}"'
        return {"saved": self.value, "reading": "is:to-read OR is:reading", "for-you": "is:inbox"}.get(self.kind, "")

    def within(self, other: Node | None) -> Node | None:
        """The intersection of its facts with another node."""
        nodes = tuple(node for node in (self.node, other) if node is not None)
        return And(nodes) if len(nodes) > 1 else nodes[0] if nodes else None


NAMED = {"feed", "folder", "tag", "collection"}
STATES = {
    "inbox": "inbox",
    "library": "library",
    "starred": "starred",
    "annotated": "annotated",
    "dismissed": "dismissed",
    "trash": "trash",
    "conflicting": "conflicting",
}
INBOX = Scope("inbox", mark("Inbox"))
FOR_YOU = Scope("for-you", mark("For You"))
LIBRARY = Scope("library", mark("Library"))
STARRED = Scope("starred", mark("Starred"))
READING = Scope("reading", mark("Reading list"))
ANNOTATED = Scope("annotated", mark("Annotated"))
DISMISSED = Scope("dismissed", mark("Dismissed"))
TRASH = Scope("trash", mark("Trash"))
CONFLICTS = Scope("conflicting", mark("Conflicts"))
EVERYWHERE = Scope("all", mark("All papers"))
PLACES = (INBOX, FOR_YOU, LIBRARY, STARRED, READING, ANNOTATED)
"""The top rows of the sidebar, in order."""


def scope_from_key(key: str) -> Scope:
    """The scope remembered in the settings; the inbox if there is none."""
    kind, _, value = key.partition(":")
    if value and kind in {"tag", "collection", "feed", "folder", "saved", "for-you"}:
        return Scope(kind, value, value)
    return next((scope for scope in (*PLACES, CONFLICTS, TRASH, DISMISSED) if scope.key == key), INBOX)
