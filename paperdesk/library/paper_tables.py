"""The tables of papers, and of what the reader puts to them: authors, tags, collections, files, annotations."""

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    Table,
    UniqueConstraint,
    text,
)

from paperdesk.library.column_types import NAME_OF_FILE, PARAGRAPHS, TEXT, StoredWords
from paperdesk.library.table_base import KEEP_IDS, METADATA, optional, own_id, required
from paperdesk.model.paper_fields import FIELDS, FieldDescription, FieldKind, PaperFields

EMPTY = PaperFields()


def column_of(about: FieldDescription) -> Column[Any]:
    """The column that holds a bibliographic field, by its name; `extra` is JSON."""
    if about.kind is FieldKind.NUMBER:
        return optional(about.name, Integer)
    default = "{}" if about.kind is FieldKind.EXTRA else getattr(EMPTY, about.name)
    return required(about.name, PARAGRAPHS if about.kind is FieldKind.PARAGRAPHS else TEXT, default=default)


papers = Table(
    "papers",
    METADATA,
    own_id(),
    required("place", TEXT, default="inbox"),
    required("starred", Boolean, default=False),
    required("is_read", Boolean, default=False),
    required("reading_state", TEXT, default=""),
    optional("reading_position", Float),
    required("is_paper", Boolean, default=True),
    optional("upvotes", Integer),
    optional("version", Integer),
    required("added_at", TEXT),
    required("changed_at", TEXT),
    required("citation_key", TEXT, unique=True),
    required("key_is_fixed", Boolean, default=False),
    required("edited_fields", TEXT, default=""),
    required("first_author_key", TEXT, default=""),
    required("title_key", TEXT, default="", index=True),
    required("authors_line", TEXT, default=""),
    optional("read_at", TEXT),  # when it was marked as read; the first libraries did not keep it
    optional("standing", TEXT),  # "withdrawn" or "retracted", if its source says so
    optional("corrected_at", TEXT),  # when its source changed it, until the reader looks at it
    *map(column_of, FIELDS),
    CheckConstraint("place in ('inbox','library','dismissed','trash')", name="place"),
    Index("ix_papers_place_added_at", "place", "added_at"),
    Index("ix_papers_counts", "place", "starred", "is_read", "reading_state"),
    **KEEP_IDS,
    comment="A paper: what the reader did with it, and apart from that its bibliographic fields.",
)

authors = Table(
    "authors",
    METADATA,
    own_id(),
    required("family", TEXT),
    required("given", TEXT, default=""),
    required("particle", TEXT, default=""),
    required("suffix", TEXT, default=""),
    UniqueConstraint("family", "given", "particle", "suffix"),
    comment="A name as printed; equal names are one row.",
)

paper_authors = Table(
    "paper_authors",
    METADATA,
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), primary_key=True),
    required("role", TEXT, primary_key=True),
    required("position", Integer, primary_key=True),
    required("author_id", Integer, ForeignKey("authors.id"), index=True),
    comment="Who wrote or edited a paper, in order.",
)

identifiers = Table(
    "identifiers",
    METADATA,
    own_id(),
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), index=True),
    required("scheme", TEXT),
    required("value", TEXT),
    optional("version", Integer),
    UniqueConstraint("scheme", "value", "paper_id"),
    comment="A DOI, arXiv id, ISBN ... of a paper. Chapters of one book share its ISBN, so none is unique.",
)

links = Table(
    "links",
    METADATA,
    own_id(),
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE")),
    required("kind", TEXT),
    required("url", TEXT),
    UniqueConstraint("paper_id", "url"),
    comment="An address that belongs to a paper.",
)

citation_key_aliases = Table(
    "citation_key_aliases",
    METADATA,
    required("citation_key", TEXT, primary_key=True),
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), index=True),
    comment="A key that a paper once had and that still finds it.",
)

tags = Table(
    "tags",
    METADATA,
    own_id(),
    required("name", TEXT),
    required("name_key", TEXT, unique=True),
    required("color", TEXT, default=""),
    required("position", Integer, default=0),
    **KEEP_IDS,
    comment="A tag; `a/b` lies inside `a`.",
)

paper_tags = Table(
    "paper_tags",
    METADATA,
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), primary_key=True),
    required("tag_id", Integer, ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True, index=True),
    comment="Which papers carry a tag.",
)

collections = Table(
    "collections",
    METADATA,
    own_id(),
    required("name", TEXT),
    optional("parent_id", Integer, ForeignKey("collections.id", ondelete="CASCADE"), index=True),
    required("position", Integer, default=0),
    **KEEP_IDS,
    comment="A list of papers in an order of the reader's own.",
)

collection_papers = Table(
    "collection_papers",
    METADATA,
    required("collection_id", Integer, ForeignKey("collections.id", ondelete="CASCADE"), primary_key=True),
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), primary_key=True, index=True),
    required("position", Integer, default=0),
    comment="Which papers a collection holds, in order.",
)

attachments = Table(
    "attachments",
    METADATA,
    own_id(),
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), index=True),
    required("kind", TEXT, default="pdf"),
    required("title", TEXT, default=""),
    required("path", NAME_OF_FILE),
    required("is_linked", Boolean, default=False),
    required("content_hash", TEXT, default="", index=True),
    optional("size_bytes", Integer),
    optional("page_count", Integer),
    optional("last_page", Integer),
    required("text_state", TEXT, default=""),
    required("added_at", TEXT),
    optional("last_offset", Float),
    optional("furthest_page", Integer),
    **KEEP_IDS,
    comment="A file of a paper: kept in the library's folder by content hash, or linked where it lies.",
)

annotations = Table(
    "annotations",
    METADATA,
    own_id(),
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), index=True),
    required("kind", TEXT, default="note"),
    required("text", PARAGRAPHS),
    required("color", TEXT, default=""),
    required("field", TEXT, default=""),
    required("quote", PARAGRAPHS),
    required("prefix", TEXT, default=""),
    required("suffix", TEXT, default=""),
    optional("attachment_id", Integer, ForeignKey("attachments.id", ondelete="CASCADE")),
    optional("page", Integer),
    required("rects", TEXT, default="[]"),
    required("added_at", TEXT),
    required("changed_at", TEXT),
    optional("position", Integer),
    Index("ix_annotations_links", "id", sqlite_where=text("instr(text, '[[') > 0")),
    **KEEP_IDS,
    comment="A note about a paper, or a mark in its abstract or in an attachment, with a comment in Markdown.",
)

relations = Table(
    "relations",
    METADATA,
    required("one_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), primary_key=True),
    required("other_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), primary_key=True, index=True),
    required("kind", TEXT),
    required("reason", StoredWords, default=""),
    required("made_at", TEXT),
    comment='What two papers are to each other: two versions of one "work", or "different" though they look alike.',
)
"""Of those that are "asked" about the reader has not said it yet."""

merged_records = Table(
    "merged_records",
    METADATA,
    own_id(),
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), index=True),
    required("title", TEXT, default=""),
    required("reason", StoredWords, default=""),
    required("origin", TEXT, default="{}"),
    required("record", PARAGRAPHS),
    required("traces", PARAGRAPHS),
    required("made_at", TEXT),
    **KEEP_IDS,
    comment=(
        "A record that met a paper and became part of it: as it came, what it changed, and why it was taken for it."
    ),
)

other_values = Table(
    "other_values",
    METADATA,
    own_id(),
    required("paper_id", Integer, ForeignKey("papers.id", ondelete="CASCADE"), index=True),
    required("field", TEXT),
    required("value", PARAGRAPHS),
    required("kind", TEXT, default="other"),
    required("source_title", TEXT, default=""),
    optional("record_id", Integer, ForeignKey("merged_records.id", ondelete="SET NULL"), index=True),
    required("made_at", TEXT),
    **KEEP_IDS,
    comment=(
        'What else was said of a field: by a record that met the paper ("other"), or by its source before ("earlier").'
    ),
)
