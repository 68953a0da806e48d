"""The time at which a paper was marked as read."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.execute("ALTER TABLE papers ADD COLUMN read_at VARCHAR")
