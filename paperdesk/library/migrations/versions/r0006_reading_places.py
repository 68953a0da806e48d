"""The reading position in a file within its page, and the furthest page read."""

from alembic import op

revision = "0006"
down_revision = "0005"

SQL = """
ALTER TABLE attachments ADD COLUMN last_offset FLOAT;
ALTER TABLE attachments ADD COLUMN furthest_page INTEGER;
"""


def upgrade() -> None:
    for statement in SQL.split(";\n"):
        if statement.strip():
            op.execute(statement)
