"""The data on collections shared with a lab."""

from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.execute(
        """CREATE TABLE lab_state (
        "key" VARCHAR NOT NULL,
        value VARCHAR NOT NULL,
        CONSTRAINT pk_lab_state PRIMARY KEY ("key")
        )"""
    )
    op.execute(
        """CREATE TABLE lab_spaces (
        space VARCHAR NOT NULL,
        collection_uid VARCHAR NOT NULL,
        title VARCHAR NOT NULL,
        is_open BOOLEAN NOT NULL,
        has_files BOOLEAN NOT NULL,
        CONSTRAINT pk_lab_spaces PRIMARY KEY (space)
        )"""
    )
    op.execute(
        """CREATE TABLE lab_rows (
        space VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        local_uid VARCHAR NOT NULL,
        here VARCHAR NOT NULL,
        there VARCHAR NOT NULL,
        CONSTRAINT pk_lab_rows PRIMARY KEY (space, name)
        )"""
    )
    op.execute("CREATE INDEX ix_lab_rows_local_uid ON lab_rows (local_uid)")
    op.execute(
        """CREATE TABLE lab_log (
        number INTEGER NOT NULL,
        space VARCHAR NOT NULL,
        at VARCHAR NOT NULL,
        who VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        about VARCHAR NOT NULL,
        field VARCHAR NOT NULL,
        "before" VARCHAR NOT NULL,
        "after" VARCHAR NOT NULL,
        CONSTRAINT pk_lab_log PRIMARY KEY (number)
        )"""
    )
    op.execute("CREATE INDEX ix_lab_log_name ON lab_log (name)")
