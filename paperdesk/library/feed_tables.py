"""The tables of feeds: entries, the searches that judge them, and purged papers that must not return."""

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from paperdesk.library.column_types import StoredWords
from paperdesk.library.table_base import KEEP_IDS, Base


class FeedFolder(Base, table=True):
    """A folder of feeds."""

    __tablename__ = "feed_folders"
    __table_args__ = (Index("ix_feed_folders_uid", "uid", unique=True), KEEP_IDS)
    id: int = Field(default=None, primary_key=True)
    name: str
    parent_id: int | None = Field(default=None, foreign_key="feed_folders.id", ondelete="CASCADE")
    position: int = 0
    uid: str | None = None


class Feed(Base, table=True):
    """A subscription, with the results of its last refreshes."""

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
    error: str = Field(default="", sa_type=StoredWords)
    added_at: str
    former_address: str | None = None  # before it moved; tried again if the new one fails


class FeedMark(Base, table=True):
    """State for the next refresh of a feed: its last body, and the last day covered before a gap."""

    __tablename__ = "feed_marks"
    feed_id: int = Field(primary_key=True, foreign_key="feeds.id", ondelete="CASCADE")
    body_hash: str = ""
    missing_since: str = ""


class Entry(Base, table=True):
    """Where a paper was announced: the feed or imported page, the time, version and rank."""

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
    said: str | None = None  # fingerprints of the last title, abstract ..., to detect corrections


class SavedSearch(Base, table=True):
    """A saved query in the sidebar; with an action, it is a rule for new papers."""

    __tablename__ = "saved_searches"
    __table_args__ = (Index("ix_saved_searches_uid", "uid", unique=True), KEEP_IDS)
    id: int = Field(default=None, primary_key=True)
    name: str
    query: str
    position: int = 0
    action: str = ""
    expires_at: str = ""
    uid: str | None = None


class Judgement(Base, table=True):
    """An automatic change to a paper and its reason: by a rule on arrival, or by retention."""

    __tablename__ = "judgements"
    __table_args__ = (Index("ix_judgements_uid", "uid", unique=True), KEEP_IDS)
    id: int = Field(default=None, primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE", index=True)
    rule_id: int | None = Field(default=None, foreign_key="saved_searches.id", ondelete="SET NULL", index=True)
    action: str
    reason: str = Field(sa_type=StoredWords)
    judged_at: str
    uid: str | None = None


class Tombstone(Base, table=True):
    """The identifiers of a purged paper, so that no feed brings it back."""

    __tablename__ = "tombstones"
    scheme: str = Field(primary_key=True)
    value: str = Field(primary_key=True)
    purged_at: str
