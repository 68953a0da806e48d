"""The version at which each row last changed, for programs that ask what is new."""

from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.execute(
        """CREATE TABLE row_versions (
        number INTEGER NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT pk_row_versions PRIMARY KEY (number)
        )"""
    )
