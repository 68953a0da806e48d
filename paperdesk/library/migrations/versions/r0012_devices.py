"""Row names that are valid on every device, and the data for syncing devices."""

from alembic import op

revision = "0012"
down_revision = "0011"
NAMED = (
    *("papers", "annotations", "attachments", "collections", "feed_folders", "saved_searches"),
    *("judgements", "merged_records", "other_values"),
)


def upgrade() -> None:
    for table in NAMED:
        op.execute(f"ALTER TABLE {table} ADD COLUMN uid VARCHAR")
        moment = "cast((julianday('now') - 2440587.5) * 86400000 as integer)"
        name = f"printf('%012x%06x', {moment}, id) || lower(hex(randomblob(7)))"  # sorted like the rows
        op.execute(f"UPDATE {table} SET uid = {name}")
        op.execute(f"CREATE UNIQUE INDEX ix_{table}_uid ON {table} (uid)")
    op.execute(
        """CREATE TABLE device_state (
        "key" VARCHAR NOT NULL,
        value VARCHAR NOT NULL,
        CONSTRAINT pk_device_state PRIMARY KEY ("key")
        )"""
    )
    op.execute(
        """CREATE TABLE sync_dirty (
        kind VARCHAR NOT NULL,
        uid VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        at INTEGER NOT NULL,
        is_chosen BOOLEAN NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT pk_sync_dirty PRIMARY KEY (kind, uid, name)
        )"""
    )
    op.execute(
        """CREATE TABLE sync_docs (
        shard INTEGER NOT NULL,
        number INTEGER NOT NULL,
        body BLOB NOT NULL,
        CONSTRAINT pk_sync_docs PRIMARY KEY (shard, number)
        )"""
    )
    op.execute(
        """CREATE TABLE sync_waiting (
        kind VARCHAR NOT NULL,
        uid VARCHAR NOT NULL,
        is_new BOOLEAN NOT NULL,
        CONSTRAINT pk_sync_waiting PRIMARY KEY (kind, uid)
        )"""
    )
    op.execute(
        """CREATE TABLE sync_conflicts (
        kind VARCHAR NOT NULL,
        uid VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        said VARCHAR NOT NULL,
        CONSTRAINT pk_sync_conflicts PRIMARY KEY (kind, uid, name)
        )"""
    )
    op.execute(
        """CREATE TABLE sync_claims (
        uid VARCHAR NOT NULL,
        claim VARCHAR NOT NULL,
        stem VARCHAR NOT NULL,
        is_fixed BOOLEAN NOT NULL,
        stamp VARCHAR NOT NULL,
        given VARCHAR NOT NULL,
        CONSTRAINT pk_sync_claims PRIMARY KEY (uid)
        )"""
    )
    op.execute("CREATE INDEX ix_sync_claims_stem ON sync_claims (stem)")
    op.execute(
        """CREATE TABLE sync_aliases (
        uid VARCHAR NOT NULL,
        citation_key VARCHAR NOT NULL,
        stem VARCHAR NOT NULL,
        CONSTRAINT pk_sync_aliases PRIMARY KEY (uid, citation_key)
        )"""
    )
    op.execute("CREATE INDEX ix_sync_aliases_stem ON sync_aliases (stem)")
    op.execute(
        """CREATE TABLE sync_seen (
        peer VARCHAR NOT NULL,
        number INTEGER NOT NULL,
        CONSTRAINT pk_sync_seen PRIMARY KEY (peer, number)
        )"""
    )
    op.execute(
        """CREATE TABLE sync_outgoing (
        peer VARCHAR NOT NULL,
        number INTEGER NOT NULL,
        body BLOB NOT NULL,
        CONSTRAINT pk_sync_outgoing PRIMARY KEY (peer, number)
        )"""
    )
    op.execute(
        """CREATE TABLE sync_touched (
        paper_id INTEGER NOT NULL,
        at VARCHAR NOT NULL,
        CONSTRAINT pk_sync_touched PRIMARY KEY (paper_id),
        CONSTRAINT fk_sync_touched_paper_id FOREIGN KEY(paper_id) REFERENCES papers (id) ON DELETE CASCADE
        )"""
    )
    op.execute(
        """CREATE TABLE same_as (
        uid VARCHAR NOT NULL,
        shown_uid VARCHAR NOT NULL,
        is_one BOOLEAN NOT NULL,
        made_at VARCHAR NOT NULL,
        CONSTRAINT pk_same_as PRIMARY KEY (uid)
        )"""
    )
