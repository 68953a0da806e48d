"""The tables of feeds: what they said, by which searches it was judged, and what shall not come back."""

from sqlalchemy import ForeignKey, Index, Integer, Table, UniqueConstraint

from paperdesk.library.column_types import TEXT, StoredWords
from paperdesk.library.table_base import KEEP_IDS, METADATA, optional, own_id, required

feed_folders = Table(
    "feed_folders",
    METADATA,
    own_id(),
    required("name", TEXT),
    optional("parent_id", Integer, ForeignKey("feed_folders.id", ondelete="CASCADE")),
    required("position", Integer, default=0),
    **KEEP_IDS,
    comment="A folder of feeds.",
)

feeds = Table(
    "feeds",
    METADATA,
    own_id(),
    optional("folder_id", Integer, ForeignKey("feed_folders.id", ondelete="SET NULL")),
    required("kind", TEXT, default=""),
    required("address", TEXT, unique=True),
    required("title", TEXT, default=""),
    required("home_url", TEXT, default=""),
    required("position", Integer, default=0),
    required("etag", TEXT, default=""),
    required("last_modified", TEXT, default=""),
    optional("refresh_minutes", Integer),
    optional("retention_days", Integer),
    required("announce_types", TEXT, default=""),
    required("checked_at", TEXT, default=""),
    required("good_at", TEXT, default=""),
    required("next_check_at", TEXT, default=""),
    required("failures", Integer, default=0),
    required("error", StoredWords, default=""),
    required("added_at", TEXT),
    optional("former_address", TEXT),  # where it was before it moved; tried again when the new one fails
    **KEEP_IDS,
    comment="A subscription, with how the last refreshes went.",
)

feed_marks = Table(
    "feed_marks",
    METADATA,
    required("feed_id", Integer, ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True),
    required("body_hash", TEXT, default=""),
    required("missing_since", TEXT, default=""),
    comment="What the next refresh of a feed goes by: its last body, and the last day that was told before a gap.",
)

entries = Table(
    "entries",
    METADATA,
    own_id(),
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), index=True),
    optional("feed_id", Integer, ForeignKey("feeds.id", ondelete="SET NULL")),
    required("source", TEXT),
    required("source_kind", TEXT, default=""),
    required("source_title", TEXT, default=""),
    required("guid", TEXT),
    required("url", TEXT, default=""),
    required("announced_at", TEXT, default=""),
    required("seen_at", TEXT),
    optional("version", Integer),
    required("announce_type", TEXT, default=""),
    optional("rank", Integer),
    optional("upvotes", Integer),
    optional("comments", Integer),
    required("submitter", TEXT, default=""),
    optional("said", TEXT),  # prints of the title, abstract ... that it told last, by which a correction is noticed
    UniqueConstraint("source", "guid", "paper_id"),
    Index("ix_entries_feed_id_paper_id", "feed_id", "paper_id"),
    comment="Where a paper was announced: by which feed or imported page, when, in which version, with what rank.",
)

saved_searches = Table(
    "saved_searches",
    METADATA,
    own_id(),
    required("name", TEXT),
    required("query", TEXT),
    required("position", Integer, default=0),
    required("action", TEXT, default=""),
    required("expires_at", TEXT, default=""),
    **KEEP_IDS,
    comment="A query that the reader kept, shown in the sidebar; with an action it is a rule for what arrives.",
)

judgements = Table(
    "judgements",
    METADATA,
    own_id(),
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), index=True),
    optional("rule_id", Integer, ForeignKey("saved_searches.id", ondelete="SET NULL"), index=True),
    required("action", TEXT),
    required("reason", StoredWords),
    required("judged_at", TEXT),
    **KEEP_IDS,
    comment="What was done with a paper without the reader, and why: by a rule at its arrival, or by retention.",
)

tombstones = Table(
    "tombstones",
    METADATA,
    required("scheme", TEXT, primary_key=True),
    required("value", TEXT, primary_key=True),
    required("purged_at", TEXT),
    comment="What a purged paper was known by, so that a feed does not bring it back.",
)
