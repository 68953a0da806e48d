"""The consonants of each title, used to look up possible duplicates."""

import sqlite3
from typing import cast

from alembic import op

from paperdesk.model.comparison import title_skeleton

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.execute(
        """CREATE TABLE title_skeletons (
        paper_id INTEGER NOT NULL,
        skeleton VARCHAR NOT NULL,
        CONSTRAINT pk_title_skeletons PRIMARY KEY (paper_id),
        CONSTRAINT fk_title_skeletons_paper_id FOREIGN KEY(paper_id) REFERENCES papers (id) ON DELETE CASCADE
        )"""
    )
    driver = cast(sqlite3.Connection, op.get_bind().connection.dbapi_connection)
    driver.create_function("title_skeleton", 1, title_skeleton, deterministic=True)
    op.execute("INSERT INTO title_skeletons (paper_id, skeleton) SELECT id, title_skeleton(title) FROM papers")
    op.execute("CREATE INDEX ix_title_skeletons_skeleton ON title_skeletons (skeleton)")
