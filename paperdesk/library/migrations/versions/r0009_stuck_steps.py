"""Why a step could not be undone or redone, the order in which steps were, and the process working on an open one."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.execute("ALTER TABLE history_steps ADD COLUMN stuck VARCHAR")
    op.execute("ALTER TABLE history_steps ADD COLUMN turned INTEGER")
    op.execute("ALTER TABLE history_steps ADD COLUMN open_by VARCHAR")
    op.execute("UPDATE history_steps SET turned = -id WHERE undone")
