"""The state of a feed for its next refresh."""

from alembic import op

revision = "0005"
down_revision = "0004"

SQL = """
CREATE TABLE feed_marks (
    feed_id INTEGER NOT NULL,
    body_hash VARCHAR NOT NULL,
    missing_since VARCHAR NOT NULL,
    CONSTRAINT pk_feed_marks PRIMARY KEY (feed_id),
    CONSTRAINT fk_feed_marks_feed_id FOREIGN KEY(feed_id) REFERENCES feeds (id) ON DELETE CASCADE
);
"""


def upgrade() -> None:
    for statement in SQL.split(";\n"):
        if statement.strip():
            op.execute(statement)
