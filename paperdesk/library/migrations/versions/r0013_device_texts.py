"""The texts of notes at times when the library may have been copied, kept until other devices have received them."""

from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.execute(
        """CREATE TABLE sync_texts (
        number INTEGER NOT NULL,
        kind VARCHAR NOT NULL,
        uid VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        CONSTRAINT pk_sync_texts PRIMARY KEY (number)
        )"""
    )
    op.execute("CREATE INDEX ix_sync_texts_uid ON sync_texts (uid)")
