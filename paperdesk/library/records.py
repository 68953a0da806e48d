"""Records that leave the library: frozen, complete, safe on any thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from paperdesk.library.arrival_records import MergedRow, OtherValueRow
from paperdesk.model.annotation import Anchor
from paperdesk.model.feed import today
from paperdesk.model.paper import Author, Identifier, Link, PaperFields


@dataclass(frozen=True, slots=True)
class TagMark:
    """A tag as shown on a paper."""

    name: str
    color: str = ""


class PaperRow(NamedTuple):
    """A paper as shown in lists; a tuple, as fifty are created with every keystroke."""

    id: int
    citation_key: str
    title: str
    authors_line: str  # family names, comma-separated
    venue: str
    year: int | None
    starred: bool
    is_read: bool
    place: str
    abstract: str
    tags: tuple[TagMark, ...] = ()
    note_count: int = 0
    has_pdf: bool = False
    has_code: bool = False
    upvotes: int | None = None
    version: int | None = None
    is_paper: bool = True
    reading_state: str = ""
    reading_place: tuple[int, int] | None = None  # the last viewed page of its PDF (from 1), and the number of pages
    standing: str = ""  # "withdrawn" or "retracted", if its source says so
    is_changed: bool = False  # its source corrected it, and the user has not viewed it since

    @property
    def needs_details(self) -> bool:
        """True if the source gave neither authors nor a year."""
        return not self.authors_line and self.year is None


@dataclass(frozen=True, slots=True)
class AnnotationRow:
    """A note or highlight."""

    id: int
    paper_id: int
    kind: str
    text: str
    color: str
    anchor: Anchor
    added_at: str
    changed_at: str


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One announcement of a paper."""

    id: int
    feed_id: int | None
    source_kind: str
    source_title: str
    url: str
    announced_at: str
    seen_at: str
    version: int | None
    announce_type: str
    rank: int | None
    upvotes: int | None
    submitter: str


@dataclass(frozen=True, slots=True)
class AutomaticAction:
    """An automatic change to a paper, and its reason."""

    action: str
    reason: str
    judged_at: str


@dataclass(frozen=True, slots=True)
class LabMark:
    """A lab member's change to a paper; without a field, adding it to the collection or removing it."""

    who: str  # "" if unknown
    at: str
    field: str
    after: str


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file of a paper."""

    id: int
    kind: str
    title: str
    path: str
    is_linked: bool
    size_bytes: int | None
    page_count: int | None
    last_page: int | None = None  # from 0; None: not opened yet
    last_offset: float | None = None  # the fraction of that page's height scrolled past
    furthest_page: int | None = None
    text_state: str = ""  # "none": without a text layer

    @property
    def progress(self) -> float | None:
        """The fraction of pages seen, from 0 to 1; None if it was never opened."""
        if self.furthest_page is None or not self.page_count:
            return None
        return min(1.0, (self.furthest_page + 1) / self.page_count)


@dataclass(frozen=True, slots=True)
class FileRow:
    """The path and identity of a PDF, for reading its text."""

    id: int
    paper_id: int
    path: str
    content_hash: str


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A file to read, and its paper."""

    file: AttachmentRow
    paper_id: int
    citation_key: str
    title: str

    @property
    def name(self) -> str:
        """The display name: the title, or else the citation key."""
        return self.title or self.citation_key


@dataclass(frozen=True, slots=True)
class WorkRow:
    """Another version of a paper's work: the preprint of an article, or the article of a preprint."""

    id: int
    title: str
    venue: str
    year: int | None
    citation_key: str
    is_published: bool  # the one to cite, unlike the other


@dataclass(frozen=True, slots=True)
class PaperDetail:
    """A complete paper."""

    id: int
    fields: PaperFields
    citation_key: str
    key_is_fixed: bool
    place: str
    starred: bool
    is_read: bool
    reading_state: str
    is_paper: bool
    upvotes: int | None
    version: int | None
    added_at: str
    changed_at: str
    edited_fields: tuple[str, ...] = ()
    authors: tuple[Author, ...] = ()
    editors: tuple[Author, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    links: tuple[Link, ...] = ()
    tags: tuple[TagMark, ...] = ()
    collections: tuple[str, ...] = ()
    annotations: tuple[AnnotationRow, ...] = ()
    attachments: tuple[AttachmentRow, ...] = ()
    entries: tuple[EntryRow, ...] = ()
    aliases: tuple[str, ...] = ()
    works: tuple[WorkRow, ...] = ()
    judgements: tuple[AutomaticAction, ...] = ()
    lab_marks: tuple[LabMark, ...] = ()  # the latest first
    standing: str = ""  # "withdrawn" or "retracted", if its source says so
    corrected_at: str = ""  # when its source changed it, until the user views it
    merged: tuple["MergedRow", ...] = ()
    other_values: tuple["OtherValueRow", ...] = ()

    @property
    def needs_details(self) -> bool:
        return not self.authors and self.fields.year is None

    def identifier(self, scheme: str) -> str:
        """The first identifier of a scheme, or ""."""
        return next((i.value for i in self.identifiers if i.scheme == scheme), "")

    def link(self, kind: str) -> str:
        """The address of the first link of a kind, or ""."""
        return next((link.url for link in self.links if link.kind == kind), "")


@dataclass(frozen=True, slots=True)
class PaperText:
    """The text of one paper, for the index."""

    id: int
    title: str
    authors: str
    abstract: str
    venue: str
    notes: str
    tags: str
    citation_key: str
    identifiers: str
    year: int | None
    added_at: str


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag and its number of papers in the inbox and library."""

    id: int
    name: str
    color: str
    count: int


@dataclass(frozen=True, slots=True)
class CollectionRow:
    """A collection and its number of papers."""

    id: int
    name: str
    parent_id: int | None
    count: int


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A subscription, the results of its last refreshes, and its unread papers in the inbox."""

    id: int
    folder: str
    kind: str
    address: str
    title: str
    home_url: str
    etag: str
    last_modified: str
    checked_at: str
    good_at: str
    next_check_at: str
    failures: int
    error: str
    refresh_minutes: int | None
    retention_days: int | None = None  # None: as in the settings; 0: its papers stay in the inbox forever
    announce_types: str = ""  # the accepted kinds of announcement, separated by spaces; "" for all
    body_hash: str = ""  # of its last response
    missing_since: str = ""  # the last day received before days still to be fetched
    former_address: str | None = None  # where it was before it moved
    folder_id: int | None = None
    position: int = 0
    added_at: str = ""
    paper_count: int = 0
    unread_count: int = 0

    @property
    def fetch_address(self) -> str:
        """The address to request today."""
        return today(self.address)


@dataclass(frozen=True, slots=True)
class FeedFolderRow:
    """A folder of feeds, and its unread papers in the inbox, each counted once."""

    id: int
    name: str
    parent_id: int | None
    position: int = 0
    unread_count: int = 0


def in_order(
    folders: Sequence[FeedFolderRow], feeds: Sequence[FeedRow], parent: int | None
) -> list[FeedFolderRow | FeedRow]:
    """The direct contents of a folder (None: the top level), in the user's order."""
    inner: list[FeedFolderRow | FeedRow] = [row for row in folders if row.parent_id == parent]
    inner += [row for row in feeds if row.folder_id == parent]
    return sorted(inner, key=lambda row: row.position)


@dataclass(frozen=True, slots=True)
class SavedSearchRow:
    """A saved query."""

    id: int
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A query and the action for arriving papers that match it; "" never expires."""

    id: int
    name: str
    query: str
    action: str  # in the form of model.rules.Action
    expires_at: str


@dataclass(frozen=True, slots=True)
class Counts:
    """The number of papers in each place."""

    inbox: int = 0
    library: int = 0
    dismissed: int = 0
    trash: int = 0
    starred: int = 0
    reading: int = 0
    annotated: int = 0
    conflicting: int = 0  # the number on which devices differ

    @property
    def shown(self) -> int:
        """The papers that are neither dismissed nor in the trash."""
        return self.inbox + self.library


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of the history."""

    id: int
    label: str
    made_at: str
    undone: bool
    stuck: str = ""  # why it could not be undone or redone when it was next
    is_running: bool = False  # it continues in further edits
    was_interrupted: bool = False  # it was to continue, but its process has ended
    title: str = ""  # of the first paper that it changed, if requested


@dataclass(frozen=True, slots=True)
class PaperStepRow(StepRow):
    """A step as it affected one paper, with the names of the changed fields."""

    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyTrouble:
    """A problem with a citation key: `kind` is double, unusable or dead-alias."""

    paper_id: int
    key: str
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class LinkedFileRow:
    """A file that is kept up to date with a query."""

    id: int
    path: str
    query: str
    format: str
    options: str
    written_at: str  # "": never yet
    written_hash: str
    paper_count: int
    error: str  # "": the last update succeeded
