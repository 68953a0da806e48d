"""The tables of what the library notes down for itself: its facts, its history, its exports, what is to be indexed."""

from sqlalchemy import Boolean, ForeignKey, Integer, Table, UniqueConstraint

from paperdesk.library.column_types import NAME_OF_FILE, PARAGRAPHS, TEXT, StoredStep, StoredWords
from paperdesk.library.table_base import KEEP_IDS, METADATA, optional, own_id, required

library_info = Table(
    "library_info",
    METADATA,
    required("key", TEXT, primary_key=True),
    required("value", TEXT),
    comment="Facts about the library itself: its id, when it was made.",
)

linked_files = Table(
    "linked_files",
    METADATA,
    own_id(),
    required("path", NAME_OF_FILE),
    required("query", TEXT),
    required("format", TEXT),
    required("options", TEXT, default="{}"),
    required("written_at", TEXT, default=""),
    required("written_hash", TEXT, default=""),
    required("paper_count", Integer, default=0),
    required("error", StoredWords, default=""),
    UniqueConstraint("path"),
    **KEEP_IDS,
    comment="An export that is kept up to date with what a query finds, and how its last writing went.",
)

used_keys = Table(
    "used_keys",
    METADATA,
    required("document", NAME_OF_FILE, primary_key=True),
    required("citation_key", TEXT, primary_key=True, index=True),
    required("seen_at", TEXT),
    comment="A citation key that a document used when it was last looked at.",
)

history_steps = Table(
    "history_steps",
    METADATA,
    own_id(),
    required("label", StoredStep),
    required("made_at", TEXT),
    required("undone", Boolean, default=False),
    optional("stuck", StoredWords),  # why it could not be turned when it was its turn
    optional("turned", Integer),  # what was undone last, which has the highest, is the first to be done again
    optional("open_by", TEXT),  # the note of the process that works at it, as presence.py writes it
    **KEEP_IDS,
    comment="One thing that the reader did; `undone` tells on which side of the present it stands.",
)

history_changes = Table(
    "history_changes",
    METADATA,
    own_id(),
    required("step_id", Integer, ForeignKey("history_steps.id", ondelete="CASCADE"), index=True),
    required("kind", TEXT),
    required("table_name", TEXT),
    required("row_key", TEXT),
    required("column_name", TEXT, default=""),
    optional("paper_id", Integer, index=True),
    required("before", PARAGRAPHS),
    required("after", PARAGRAPHS),
    comment="One row that a step touched: enough to turn it back, and to see whether it was touched again since.",
)

title_skeletons = Table(
    "title_skeletons",
    METADATA,
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), primary_key=True),
    required("skeleton", TEXT, index=True),
    comment=(
        "The consonants of each paper's title, by which papers that may be one are looked up: derived, and not undone."
    ),
)

outbox = Table(
    "outbox",
    METADATA,
    own_id("seq"),
    required("paper_id", Integer, index=True),
    **KEEP_IDS,
    comment="Papers whose words changed and that the index has not taken up yet.",
)
