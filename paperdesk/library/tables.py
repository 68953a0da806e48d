"""The tables of the library, as SQLModel classes; imported by this package only.

The migrations carry their own frozen SQL; a test holds that both give the same schema. Table classes do not validate:
what goes in has been a PaperDraft before. Moments are ISO 8601 texts in UTC, so that they sort and compare as text.
"""

from sqlalchemy import CheckConstraint, Column, Index, MetaData, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


KEEP_IDS = {"sqlite_autoincrement": True}  # a purged row's id is never given to another one


class Base(SQLModel):
    """Common ground of the tables: naming of constraints."""

    metadata = MetaData(naming_convention=NAMING)


class LibraryInfo(Base, table=True):
    """Facts about the library itself: its id, when it was made."""

    __tablename__ = "library_info"
    key: str = Field(primary_key=True)
    value: str


class Paper(Base, table=True):
    """A paper: what the reader did with it, and apart from that its bibliographic fields.

    Short columns come first and the abstract last: what a list, a count or a filter asks for then lies in the first
    page of a row.
    """

    __tablename__ = "papers"
    __table_args__ = (
        CheckConstraint("place in ('inbox','library','dismissed','trash')", name="place"),
        Index("ix_papers_place_added_at", "place", "added_at"),
        Index("ix_papers_counts", "place", "starred", "is_read", "reading_state"),
        KEEP_IDS,
    )
    id: int = Field(default=None, primary_key=True)
    place: str = Field(default="inbox")
    starred: bool = False
    is_read: bool = False
    reading_state: str = ""
    reading_position: float | None = None
    is_paper: bool = True
    year: int | None = None
    month: int | None = None
    day: int | None = None
    upvotes: int | None = None
    version: int | None = None
    added_at: str
    changed_at: str
    type: str = "article"
    citation_key: str = Field(unique=True)
    key_is_fixed: bool = False
    edited_fields: str = ""
    first_author_key: str = ""
    title: str = ""
    title_key: str = Field(default="", index=True)
    authors_line: str = ""
    venue: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    publisher: str = ""
    edition: str = ""
    series: str = ""
    language: str = ""
    categories: str = ""
    comment: str = ""
    extra: str = "{}"
    abstract: str = Field(default="", sa_column=Column(Text, nullable=False))
    read_at: str | None = None  # when it was marked as read; the first libraries did not keep it


class Author(Base, table=True):
    """A name as printed; equal names are one row."""

    __tablename__ = "authors"
    __table_args__ = (UniqueConstraint("family", "given", "particle", "suffix"),)
    id: int = Field(default=None, primary_key=True)
    family: str
    given: str = ""
    particle: str = ""
    suffix: str = ""


class PaperAuthor(Base, table=True):
    """Who wrote or edited a paper, in order."""

    __tablename__ = "paper_authors"
    paper_id: int = Field(primary_key=True, foreign_key="papers.id", ondelete="CASCADE")
    role: str = Field(primary_key=True)
    position: int = Field(primary_key=True)
    author_id: int = Field(foreign_key="authors.id", index=True)


class PaperIdentifier(Base, table=True):
    """A DOI, arXiv id, ISBN ... of a paper. Chapters of one book share its ISBN, so none is unique."""

    __tablename__ = "identifiers"
    __table_args__ = (UniqueConstraint("scheme", "value", "paper_id"),)
    id: int = Field(default=None, primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE", index=True)
    scheme: str
    value: str
    version: int | None = None


class PaperLink(Base, table=True):
    """An address that belongs to a paper."""

    __tablename__ = "links"
    __table_args__ = (UniqueConstraint("paper_id", "url"),)
    id: int = Field(default=None, primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE")
    kind: str
    url: str


class CitationKeyAlias(Base, table=True):
    """A key that a paper once had and that still finds it."""

    __tablename__ = "citation_key_aliases"
    citation_key: str = Field(primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE", index=True)


class Tag(Base, table=True):
    """A tag; `a/b` lies inside `a`."""

    __tablename__ = "tags"
    __table_args__ = KEEP_IDS
    id: int = Field(default=None, primary_key=True)
    name: str
    name_key: str = Field(unique=True)
    color: str = ""
    position: int = 0


class PaperTag(Base, table=True):
    """Which papers carry a tag."""

    __tablename__ = "paper_tags"
    paper_id: int = Field(primary_key=True, foreign_key="papers.id", ondelete="CASCADE")
    tag_id: int = Field(primary_key=True, foreign_key="tags.id", ondelete="CASCADE", index=True)


class Collection(Base, table=True):
    """A list of papers in an order of the reader's own."""

    __tablename__ = "collections"
    __table_args__ = KEEP_IDS
    id: int = Field(default=None, primary_key=True)
    name: str
    parent_id: int | None = Field(default=None, foreign_key="collections.id", ondelete="CASCADE", index=True)
    position: int = 0


class CollectionPaper(Base, table=True):
    """Which papers a collection holds, in order."""

    __tablename__ = "collection_papers"
    collection_id: int = Field(primary_key=True, foreign_key="collections.id", ondelete="CASCADE")
    paper_id: int = Field(primary_key=True, foreign_key="papers.id", ondelete="CASCADE", index=True)
    position: int = 0


class Attachment(Base, table=True):
    """A file of a paper: kept in the library's folder by content hash, or linked where it lies."""

    __tablename__ = "attachments"
    __table_args__ = KEEP_IDS
    id: int = Field(default=None, primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE", index=True)
    kind: str = "pdf"
    title: str = ""
    path: str
    is_linked: bool = False
    content_hash: str = Field(default="", index=True)
    size_bytes: int | None = None
    page_count: int | None = None
    last_page: int | None = None
    text_state: str = ""
    added_at: str
    last_offset: float | None = None
    furthest_page: int | None = None


class Annotation(Base, table=True):
    """A note about a paper, or a mark in its abstract or in an attachment, with a comment in Markdown."""

    __tablename__ = "annotations"
    __table_args__ = (
        Index("ix_annotations_links", "id", sqlite_where=text("instr(text, '[[') > 0")),
        KEEP_IDS,
    )
    id: int = Field(default=None, primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE", index=True)
    kind: str = "note"
    text: str = Field(default="", sa_column=Column(Text, nullable=False))
    color: str = ""
    field: str = ""
    quote: str = Field(default="", sa_column=Column(Text, nullable=False))
    prefix: str = ""
    suffix: str = ""
    attachment_id: int | None = Field(default=None, foreign_key="attachments.id", ondelete="CASCADE")
    page: int | None = None
    rects: str = "[]"
    added_at: str
    changed_at: str
    position: int | None = None


class FeedFolder(Base, table=True):
    """A folder of feeds."""

    __tablename__ = "feed_folders"
    __table_args__ = KEEP_IDS
    id: int = Field(default=None, primary_key=True)
    name: str
    parent_id: int | None = Field(default=None, foreign_key="feed_folders.id", ondelete="CASCADE")
    position: int = 0


class Feed(Base, table=True):
    """A subscription, with how the last refreshes went."""

    __tablename__ = "feeds"
    __table_args__ = KEEP_IDS
    id: int = Field(default=None, primary_key=True)
    folder_id: int | None = Field(default=None, foreign_key="feed_folders.id", ondelete="SET NULL")
    kind: str = ""
    address: str = Field(unique=True)
    title: str = ""
    home_url: str = ""
    position: int = 0
    etag: str = ""
    last_modified: str = ""
    refresh_minutes: int | None = None
    retention_days: int | None = None
    announce_types: str = ""
    checked_at: str = ""
    good_at: str = ""
    next_check_at: str = ""
    failures: int = 0
    error: str = ""
    added_at: str


class FeedMark(Base, table=True):
    """What the next refresh of a feed goes by: its last body, and the last day that was told before a gap."""

    __tablename__ = "feed_marks"
    feed_id: int = Field(primary_key=True, foreign_key="feeds.id", ondelete="CASCADE")
    body_hash: str = ""
    missing_since: str = ""


class Entry(Base, table=True):
    """Where a paper was announced: by which feed or imported page, when, in which version, with what rank."""

    __tablename__ = "entries"
    __table_args__ = (
        UniqueConstraint("source", "guid", "paper_id"),
        Index("ix_entries_feed_id_paper_id", "feed_id", "paper_id"),
    )
    id: int = Field(default=None, primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE", index=True)
    feed_id: int | None = Field(default=None, foreign_key="feeds.id", ondelete="SET NULL")
    source: str
    source_kind: str = ""
    source_title: str = ""
    guid: str
    url: str = ""
    announced_at: str = ""
    seen_at: str
    version: int | None = None
    announce_type: str = ""
    rank: int | None = None
    upvotes: int | None = None
    comments: int | None = None
    submitter: str = ""


class SavedSearch(Base, table=True):
    """A query that the reader kept, shown in the sidebar; with an action it is a rule for what arrives."""

    __tablename__ = "saved_searches"
    __table_args__ = KEEP_IDS
    id: int = Field(default=None, primary_key=True)
    name: str
    query: str
    position: int = 0
    action: str = ""
    expires_at: str = ""


class Judgement(Base, table=True):
    """What was done with a paper without the reader, and why: by a rule at its arrival, or by retention."""

    __tablename__ = "judgements"
    __table_args__ = KEEP_IDS
    id: int = Field(default=None, primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE", index=True)
    rule_id: int | None = Field(default=None, foreign_key="saved_searches.id", ondelete="SET NULL", index=True)
    action: str
    reason: str
    judged_at: str


class Tombstone(Base, table=True):
    """What a purged paper was known by, so that a feed does not bring it back."""

    __tablename__ = "tombstones"
    scheme: str = Field(primary_key=True)
    value: str = Field(primary_key=True)
    purged_at: str


class LinkedFile(Base, table=True):
    """An export that is kept up to date with what a query finds, and how its last writing went."""

    __tablename__ = "linked_files"
    __table_args__ = (UniqueConstraint("path"), KEEP_IDS)
    id: int = Field(default=None, primary_key=True)
    path: str
    query: str
    format: str
    options: str = "{}"
    written_at: str = ""
    written_hash: str = ""
    paper_count: int = 0
    error: str = ""


class UsedKey(Base, table=True):
    """A citation key that a document used when it was last looked at."""

    __tablename__ = "used_keys"
    document: str = Field(primary_key=True)
    citation_key: str = Field(primary_key=True, index=True)
    seen_at: str


class Relation(Base, table=True):
    """What two papers are to each other: two versions of one "work", or "different" though they look alike."""

    __tablename__ = "relations"
    one_id: int = Field(primary_key=True, foreign_key="papers.id", ondelete="CASCADE")
    other_id: int = Field(primary_key=True, foreign_key="papers.id", ondelete="CASCADE", index=True)
    kind: str
    reason: str = ""
    made_at: str


class HistoryStep(Base, table=True):
    """One thing that the reader did; `undone` tells on which side of the present it stands."""

    __tablename__ = "history_steps"
    __table_args__ = KEEP_IDS
    id: int = Field(default=None, primary_key=True)
    label: str
    made_at: str
    undone: bool = False


class HistoryChange(Base, table=True):
    """One row that a step touched: enough to turn it back, and to see whether it was touched again since."""

    __tablename__ = "history_changes"
    id: int = Field(default=None, primary_key=True)
    step_id: int = Field(foreign_key="history_steps.id", ondelete="CASCADE", index=True)
    kind: str
    table_name: str
    row_key: str
    column_name: str = ""
    paper_id: int | None = Field(default=None, index=True)
    before: str = Field(default="", sa_column=Column(Text, nullable=False))
    after: str = Field(default="", sa_column=Column(Text, nullable=False))


class Outbox(Base, table=True):
    """Papers whose words changed and that the index has not taken up yet."""

    __tablename__ = "outbox"
    __table_args__ = KEEP_IDS
    seq: int = Field(default=None, primary_key=True)
    paper_id: int = Field(index=True)


TABLES = Base.metadata.tables
library_info = TABLES["library_info"]
papers = TABLES["papers"]
authors = TABLES["authors"]
paper_authors = TABLES["paper_authors"]
identifiers = TABLES["identifiers"]
links = TABLES["links"]
citation_key_aliases = TABLES["citation_key_aliases"]
tags = TABLES["tags"]
paper_tags = TABLES["paper_tags"]
collections = TABLES["collections"]
collection_papers = TABLES["collection_papers"]
attachments = TABLES["attachments"]
annotations = TABLES["annotations"]
feed_folders = TABLES["feed_folders"]
feeds = TABLES["feeds"]
feed_marks = TABLES["feed_marks"]
entries = TABLES["entries"]
saved_searches = TABLES["saved_searches"]
judgements = TABLES["judgements"]
linked_files = TABLES["linked_files"]
used_keys = TABLES["used_keys"]
tombstones = TABLES["tombstones"]
relations = TABLES["relations"]
history_steps = TABLES["history_steps"]
history_changes = TABLES["history_changes"]
outbox = TABLES["outbox"]
