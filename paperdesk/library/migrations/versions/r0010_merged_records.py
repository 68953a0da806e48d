"""Merged records, other values of fields, withdrawn and retracted papers, and former addresses of feeds."""

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.execute("ALTER TABLE papers ADD COLUMN standing VARCHAR")
    op.execute("ALTER TABLE papers ADD COLUMN corrected_at VARCHAR")
    op.execute("ALTER TABLE feeds ADD COLUMN former_address VARCHAR")
    op.execute("ALTER TABLE entries ADD COLUMN said VARCHAR")
    op.execute(
        """CREATE TABLE merged_records (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        paper_id INTEGER NOT NULL,
        title VARCHAR NOT NULL,
        reason VARCHAR NOT NULL,
        origin VARCHAR NOT NULL,
        record TEXT NOT NULL,
        traces TEXT NOT NULL,
        made_at VARCHAR NOT NULL,
        CONSTRAINT fk_merged_records_paper_id FOREIGN KEY(paper_id) REFERENCES papers (id) ON DELETE CASCADE
        )"""
    )
    op.execute("CREATE INDEX ix_merged_records_paper_id ON merged_records (paper_id)")
    op.execute(
        """CREATE TABLE other_values (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        paper_id INTEGER NOT NULL,
        field VARCHAR NOT NULL,
        value TEXT NOT NULL,
        kind VARCHAR NOT NULL,
        source_title VARCHAR NOT NULL,
        record_id INTEGER,
        made_at VARCHAR NOT NULL,
        CONSTRAINT fk_other_values_paper_id FOREIGN KEY(paper_id) REFERENCES papers (id) ON DELETE CASCADE,
        CONSTRAINT fk_other_values_record_id FOREIGN KEY(record_id) REFERENCES merged_records (id) ON DELETE SET NULL
        )"""
    )
    op.execute("CREATE INDEX ix_other_values_paper_id ON other_values (paper_id)")
    op.execute("CREATE INDEX ix_other_values_record_id ON other_values (record_id)")
