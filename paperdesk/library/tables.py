"""All tables of the library as SQLModel classes; imported only within this package.

The migrations have their own frozen SQL; a test checks that both give the same schema. Table classes do not validate:
everything stored has been a PaperDraft. Times are ISO 8601 texts in UTC, so that they sort and compare as text.
"""

from paperdesk.library import device_tables, feed_tables, lab_tables, paper_tables, record_tables
from paperdesk.library.column_types import clean_columns
from paperdesk.library.table_base import Base

MODULES = (paper_tables, feed_tables, record_tables, device_tables, lab_tables)  # imported to register their classes
TABLES = Base.metadata.tables
clean_columns(TABLES.values())
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
merged_records = TABLES["merged_records"]
other_values = TABLES["other_values"]
relations = TABLES["relations"]
history_steps = TABLES["history_steps"]
history_changes = TABLES["history_changes"]
outbox = TABLES["outbox"]
