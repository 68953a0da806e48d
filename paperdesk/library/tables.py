"""The tables of the library; imported by this package only.

The migrations carry their own frozen SQL; a test holds that both give the same schema. They do not validate: what goes
in has been a PaperDraft before. Moments are ISO 8601 texts in UTC, so that they sort and compare as text.
"""

from paperdesk.library.feed_tables import (
    entries,
    feed_folders,
    feed_marks,
    feeds,
    judgements,
    saved_searches,
    tombstones,
)
from paperdesk.library.paper_tables import (
    annotations,
    attachments,
    authors,
    citation_key_aliases,
    collection_papers,
    collections,
    identifiers,
    links,
    merged_records,
    other_values,
    paper_authors,
    paper_tags,
    papers,
    relations,
    tags,
)
from paperdesk.library.record_tables import (
    history_changes,
    history_steps,
    library_info,
    linked_files,
    outbox,
    title_skeletons,
    used_keys,
)
from paperdesk.library.table_base import METADATA

__all__ = [
    "TABLES",
    "annotations",
    "attachments",
    "authors",
    "citation_key_aliases",
    "collection_papers",
    "collections",
    "entries",
    "feed_folders",
    "feed_marks",
    "feeds",
    "history_changes",
    "history_steps",
    "identifiers",
    "judgements",
    "library_info",
    "linked_files",
    "links",
    "merged_records",
    "other_values",
    "outbox",
    "paper_authors",
    "paper_tags",
    "papers",
    "relations",
    "saved_searches",
    "tags",
    "title_skeletons",
    "tombstones",
    "used_keys",
]
TABLES = METADATA.tables
