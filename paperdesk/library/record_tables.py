"""The tables for the library's own records: facts, history, exports, and what remains to be indexed."""

from sqlalchemy import Column, Text, UniqueConstraint
from sqlmodel import Field

from paperdesk.library.column_types import StoredStep, StoredWords
from paperdesk.library.table_base import KEEP_IDS, Base


class LibraryInfo(Base, table=True):
    """Facts about the library itself: its ID and when it was created."""

    __tablename__ = "library_info"
    key: str = Field(primary_key=True)
    value: str


class LinkedFile(Base, table=True):
    """An export that is kept up to date with a query, and the result of its last update."""

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
    error: str = Field(default="", sa_type=StoredWords)


class UsedKey(Base, table=True):
    """A citation key that a document used when it was last checked."""

    __tablename__ = "used_keys"
    document: str = Field(primary_key=True)
    citation_key: str = Field(primary_key=True, index=True)
    seen_at: str


class HistoryStep(Base, table=True):
    """One thing that the user did; `undone` says whether it has been undone."""

    __tablename__ = "history_steps"
    __table_args__ = KEEP_IDS
    id: int = Field(default=None, primary_key=True)
    label: str = Field(sa_type=StoredStep)
    made_at: str
    undone: bool = False
    stuck: str | None = Field(default=None, sa_type=StoredWords)  # why it could not be undone or redone when next
    turned: int | None = None  # the step undone last has the highest number and is redone first
    open_by: str | None = None  # the presence file of the process working on it (presence.py)


class HistoryChange(Base, table=True):
    """One row that a step touched: enough to revert it, and to detect later changes."""

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


class TitleSkeleton(Base, table=True):
    """The consonants of each paper's title, for finding possible duplicates: derived, and not part of undo."""

    __tablename__ = "title_skeletons"
    paper_id: int = Field(primary_key=True, foreign_key="papers.id", ondelete="CASCADE")
    skeleton: str = Field(index=True)


class Outbox(Base, table=True):
    """Papers whose text has changed and is not indexed yet."""

    __tablename__ = "outbox"
    __table_args__ = KEEP_IDS
    seq: int = Field(default=None, primary_key=True)
    paper_id: int = Field(index=True)


class RowVersion(Base, table=True):
    """The version of the library at which a row last changed; it stays when the row is deleted."""

    __tablename__ = "row_versions"
    number: int = Field(primary_key=True)
    version: int
