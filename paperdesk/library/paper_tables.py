"""The tables of papers, and of what the user adds to them: authors, tags, collections, files, annotations."""

from typing import Any

from sqlalchemy import CheckConstraint, Column, Index, Integer, Text, UniqueConstraint, text
from sqlmodel import AutoString, Field

from paperdesk.library.column_types import StoredWords
from paperdesk.library.table_base import KEEP_IDS, Base
from paperdesk.model.paper_fields import FIELDS, FieldDescription, FieldKind, PaperFields


class Paper(Base, table=True):
    """A paper: what the user did with it and, separately, its bibliographic fields."""

    __tablename__ = "papers"
    __table_args__ = (
        CheckConstraint("place in ('inbox','library','dismissed','trash')", name="place"),
        Index("ix_papers_place_added_at", "place", "added_at"),
        Index("ix_papers_counts", "place", "starred", "is_read", "reading_state"),
        Index("ix_papers_uid", "uid", unique=True),
        KEEP_IDS,
    )
    id: int = Field(default=None, primary_key=True)
    place: str = Field(default="inbox")
    starred: bool = False
    is_read: bool = False
    reading_state: str = ""
    reading_position: float | None = None
    is_paper: bool = True
    upvotes: int | None = None
    version: int | None = None
    added_at: str
    changed_at: str
    citation_key: str = Field(unique=True)
    key_is_fixed: bool = False
    edited_fields: str = ""
    first_author_key: str = ""
    title_key: str = Field(default="", index=True)
    authors_line: str = ""
    read_at: str | None = None  # when it was marked as read; not stored in the first libraries
    standing: str | None = None  # "withdrawn" or "retracted", if its source says so
    corrected_at: str | None = None  # when its source changed it, until the user views it
    uid: str | None = None  # its name on every device


def column_of(about: FieldDescription) -> Column[Any]:
    """The column of a bibliographic field, by name; `extra` is JSON."""
    if about.kind is FieldKind.NUMBER:
        return Column(about.name, Integer, nullable=True)
    default = "{}" if about.kind is FieldKind.EXTRA else getattr(EMPTY, about.name)
    kind = Text if about.kind is FieldKind.PARAGRAPHS else AutoString
    return Column(about.name, kind, default=default, nullable=False)


EMPTY = PaperFields()
for _about in FIELDS:  # a new field needs no line here
    Base.metadata.tables["papers"].append_column(column_of(_about))


class Author(Base, table=True):
    """An author's name as printed; identical names share a row."""

    __tablename__ = "authors"
    __table_args__ = (UniqueConstraint("family", "given", "particle", "suffix"),)
    id: int = Field(default=None, primary_key=True)
    family: str
    given: str = ""
    particle: str = ""
    suffix: str = ""


class PaperAuthor(Base, table=True):
    """The authors and editors of a paper, in order."""

    __tablename__ = "paper_authors"
    paper_id: int = Field(primary_key=True, foreign_key="papers.id", ondelete="CASCADE")
    role: str = Field(primary_key=True)
    position: int = Field(primary_key=True)
    author_id: int = Field(foreign_key="authors.id", index=True)


class PaperIdentifier(Base, table=True):
    """A DOI, arXiv ID, ISBN or similar of a paper. Not unique, as the chapters of a book share its ISBN."""

    __tablename__ = "identifiers"
    __table_args__ = (UniqueConstraint("scheme", "value", "paper_id"),)
    id: int = Field(default=None, primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE", index=True)
    scheme: str
    value: str
    version: int | None = None


class PaperLink(Base, table=True):
    """A web address of a paper."""

    __tablename__ = "links"
    __table_args__ = (UniqueConstraint("paper_id", "url"),)
    id: int = Field(default=None, primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE")
    kind: str
    url: str


class CitationKeyAlias(Base, table=True):
    """A former citation key that still finds its paper."""

    __tablename__ = "citation_key_aliases"
    citation_key: str = Field(primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE", index=True)


class Tag(Base, table=True):
    """A tag; `a/b` is nested in `a`."""

    __tablename__ = "tags"
    __table_args__ = KEEP_IDS
    id: int = Field(default=None, primary_key=True)
    name: str
    name_key: str = Field(unique=True)
    color: str = ""
    position: int = 0


class PaperTag(Base, table=True):
    """The papers with a tag."""

    __tablename__ = "paper_tags"
    paper_id: int = Field(primary_key=True, foreign_key="papers.id", ondelete="CASCADE")
    tag_id: int = Field(primary_key=True, foreign_key="tags.id", ondelete="CASCADE", index=True)


class Collection(Base, table=True):
    """A list of papers in the user's order."""

    __tablename__ = "collections"
    __table_args__ = (Index("ix_collections_uid", "uid", unique=True), KEEP_IDS)
    id: int = Field(default=None, primary_key=True)
    name: str
    parent_id: int | None = Field(default=None, foreign_key="collections.id", ondelete="CASCADE", index=True)
    position: int = 0
    uid: str | None = None


class CollectionPaper(Base, table=True):
    """The papers in a collection, in order."""

    __tablename__ = "collection_papers"
    collection_id: int = Field(primary_key=True, foreign_key="collections.id", ondelete="CASCADE")
    paper_id: int = Field(primary_key=True, foreign_key="papers.id", ondelete="CASCADE", index=True)
    position: int = 0


class Attachment(Base, table=True):
    """A file of a paper, stored in the library folder by content hash or linked in place."""

    __tablename__ = "attachments"
    __table_args__ = (Index("ix_attachments_uid", "uid", unique=True), KEEP_IDS)
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
    uid: str | None = None


class Annotation(Base, table=True):
    """A note on a paper, or an annotation in its abstract or an attachment, with a comment in Markdown."""

    __tablename__ = "annotations"
    __table_args__ = (
        Index("ix_annotations_links", "id", sqlite_where=text("instr(text, '[[') > 0")),
        Index("ix_annotations_uid", "uid", unique=True),
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
    uid: str | None = None


class Relation(Base, table=True):
    """The relation of two papers: versions of one "work", or "different" despite their similarity.

    For those that are "asked", the user has not decided yet.
    """

    __tablename__ = "relations"
    one_id: int = Field(primary_key=True, foreign_key="papers.id", ondelete="CASCADE")
    other_id: int = Field(primary_key=True, foreign_key="papers.id", ondelete="CASCADE", index=True)
    kind: str
    reason: str = Field(default="", sa_type=StoredWords)
    made_at: str


class MergedRecord(Base, table=True):
    """A record that was merged into a paper: its original form, what it changed, and the reason for the match."""

    __tablename__ = "merged_records"
    __table_args__ = (Index("ix_merged_records_uid", "uid", unique=True), KEEP_IDS)
    id: int = Field(default=None, primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE", index=True)
    title: str = ""
    reason: str = Field(default="", sa_type=StoredWords)
    origin: str = "{}"
    record: str = Field(default="", sa_column=Column(Text, nullable=False))
    traces: str = Field(default="{}", sa_column=Column(Text, nullable=False))
    made_at: str
    uid: str | None = None


class OtherValue(Base, table=True):
    """Other values of a field: from a merged record ("other") or an earlier version of the source ("earlier")."""

    __tablename__ = "other_values"
    __table_args__ = (Index("ix_other_values_uid", "uid", unique=True), KEEP_IDS)
    id: int = Field(default=None, primary_key=True)
    paper_id: int = Field(foreign_key="papers.id", ondelete="CASCADE", index=True)
    field: str
    value: str = Field(default="", sa_column=Column(Text, nullable=False))
    kind: str = "other"
    source_title: str = ""
    record_id: int | None = Field(default=None, foreign_key="merged_records.id", ondelete="SET NULL", index=True)
    made_at: str
    uid: str | None = None
