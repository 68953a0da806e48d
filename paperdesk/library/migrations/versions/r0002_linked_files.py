"""Linked files, and the citation keys that documents use."""

from alembic import op

revision = "0002"
down_revision = "0001"

SQL = """
CREATE TABLE linked_files (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    path VARCHAR NOT NULL,
    "query" VARCHAR NOT NULL,
    format VARCHAR NOT NULL,
    options VARCHAR NOT NULL,
    written_at VARCHAR NOT NULL,
    written_hash VARCHAR NOT NULL,
    paper_count INTEGER NOT NULL,
    error VARCHAR NOT NULL,
    CONSTRAINT uq_linked_files_path UNIQUE (path)
);
CREATE TABLE used_keys (
    document VARCHAR NOT NULL,
    citation_key VARCHAR NOT NULL,
    seen_at VARCHAR NOT NULL,
    CONSTRAINT pk_used_keys PRIMARY KEY (document, citation_key)
);
CREATE INDEX ix_used_keys_citation_key ON used_keys (citation_key);
"""


def upgrade() -> None:
    for statement in SQL.split(";\n"):
        if statement.strip():
            op.execute(statement)
