"""The first tables of the library, as frozen SQL."""

from alembic import op

revision = "0001"
down_revision = None

SQL = """
CREATE TABLE authors (
    id INTEGER NOT NULL,
    family VARCHAR NOT NULL,
    given VARCHAR NOT NULL,
    particle VARCHAR NOT NULL,
    suffix VARCHAR NOT NULL,
    CONSTRAINT pk_authors PRIMARY KEY (id),
    CONSTRAINT uq_authors_family_given_particle_suffix UNIQUE (family, given, particle, suffix)
);
CREATE TABLE collections (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name VARCHAR NOT NULL,
    parent_id INTEGER,
    position INTEGER NOT NULL,
    CONSTRAINT fk_collections_parent_id FOREIGN KEY(parent_id)
        REFERENCES collections (id) ON DELETE CASCADE
);
CREATE INDEX ix_collections_parent_id ON collections (parent_id);
CREATE TABLE feed_folders (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name VARCHAR NOT NULL,
    parent_id INTEGER,
    position INTEGER NOT NULL,
    CONSTRAINT fk_feed_folders_parent_id FOREIGN KEY(parent_id)
        REFERENCES feed_folders (id) ON DELETE CASCADE
);
CREATE TABLE history_steps (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    label VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL,
    undone BOOLEAN NOT NULL
);
CREATE TABLE library_info (
    "key" VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    CONSTRAINT pk_library_info PRIMARY KEY ("key")
);
CREATE TABLE outbox (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL
);
CREATE INDEX ix_outbox_paper_id ON outbox (paper_id);
CREATE TABLE papers (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    place VARCHAR NOT NULL,
    starred BOOLEAN NOT NULL,
    is_read BOOLEAN NOT NULL,
    reading_state VARCHAR NOT NULL,
    reading_position FLOAT,
    is_paper BOOLEAN NOT NULL,
    year INTEGER,
    month INTEGER,
    day INTEGER,
    upvotes INTEGER,
    version INTEGER,
    added_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    citation_key VARCHAR NOT NULL,
    key_is_fixed BOOLEAN NOT NULL,
    edited_fields VARCHAR NOT NULL,
    first_author_key VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    title_key VARCHAR NOT NULL,
    authors_line VARCHAR NOT NULL,
    venue VARCHAR NOT NULL,
    volume VARCHAR NOT NULL,
    issue VARCHAR NOT NULL,
    pages VARCHAR NOT NULL,
    publisher VARCHAR NOT NULL,
    edition VARCHAR NOT NULL,
    series VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    categories VARCHAR NOT NULL,
    comment VARCHAR NOT NULL,
    extra VARCHAR NOT NULL,
    abstract TEXT NOT NULL,
    CONSTRAINT ck_papers_place CHECK (place in ('inbox','library','dismissed','trash')),
    CONSTRAINT uq_papers_citation_key UNIQUE (citation_key)
);
CREATE INDEX ix_papers_counts ON papers (place, starred, is_read, reading_state);
CREATE INDEX ix_papers_place_added_at ON papers (place, added_at);
CREATE INDEX ix_papers_title_key ON papers (title_key);
CREATE TABLE saved_searches (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name VARCHAR NOT NULL,
    "query" VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    action VARCHAR NOT NULL,
    expires_at VARCHAR NOT NULL
);
CREATE TABLE tags (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    color VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT uq_tags_name_key UNIQUE (name_key)
);
CREATE TABLE tombstones (
    scheme VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    purged_at VARCHAR NOT NULL,
    CONSTRAINT pk_tombstones PRIMARY KEY (scheme, value)
);
CREATE TABLE attachments (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    path VARCHAR NOT NULL,
    is_linked BOOLEAN NOT NULL,
    content_hash VARCHAR NOT NULL,
    size_bytes INTEGER,
    page_count INTEGER,
    last_page INTEGER,
    text_state VARCHAR NOT NULL,
    added_at VARCHAR NOT NULL,
    CONSTRAINT fk_attachments_paper_id FOREIGN KEY(paper_id)
        REFERENCES papers (id) ON DELETE CASCADE
);
CREATE INDEX ix_attachments_content_hash ON attachments (content_hash);
CREATE INDEX ix_attachments_paper_id ON attachments (paper_id);
CREATE TABLE citation_key_aliases (
    citation_key VARCHAR NOT NULL,
    paper_id INTEGER NOT NULL,
    CONSTRAINT pk_citation_key_aliases PRIMARY KEY (citation_key),
    CONSTRAINT fk_citation_key_aliases_paper_id FOREIGN KEY(paper_id)
        REFERENCES papers (id) ON DELETE CASCADE
);
CREATE INDEX ix_citation_key_aliases_paper_id ON citation_key_aliases (paper_id);
CREATE TABLE collection_papers (
    collection_id INTEGER NOT NULL,
    paper_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_collection_papers PRIMARY KEY (collection_id, paper_id),
    CONSTRAINT fk_collection_papers_collection_id FOREIGN KEY(collection_id)
        REFERENCES collections (id) ON DELETE CASCADE,
    CONSTRAINT fk_collection_papers_paper_id FOREIGN KEY(paper_id)
        REFERENCES papers (id) ON DELETE CASCADE
);
CREATE INDEX ix_collection_papers_paper_id ON collection_papers (paper_id);
CREATE TABLE feeds (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    folder_id INTEGER,
    kind VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    home_url VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    etag VARCHAR NOT NULL,
    last_modified VARCHAR NOT NULL,
    refresh_minutes INTEGER,
    retention_days INTEGER,
    announce_types VARCHAR NOT NULL,
    checked_at VARCHAR NOT NULL,
    good_at VARCHAR NOT NULL,
    next_check_at VARCHAR NOT NULL,
    failures INTEGER NOT NULL,
    error VARCHAR NOT NULL,
    added_at VARCHAR NOT NULL,
    CONSTRAINT fk_feeds_folder_id FOREIGN KEY(folder_id)
        REFERENCES feed_folders (id) ON DELETE SET NULL,
    CONSTRAINT uq_feeds_address UNIQUE (address)
);
CREATE TABLE history_changes (
    id INTEGER NOT NULL,
    step_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    table_name VARCHAR NOT NULL,
    row_key VARCHAR NOT NULL,
    column_name VARCHAR NOT NULL,
    paper_id INTEGER,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    CONSTRAINT pk_history_changes PRIMARY KEY (id),
    CONSTRAINT fk_history_changes_step_id FOREIGN KEY(step_id)
        REFERENCES history_steps (id) ON DELETE CASCADE
);
CREATE INDEX ix_history_changes_paper_id ON history_changes (paper_id);
CREATE INDEX ix_history_changes_step_id ON history_changes (step_id);
CREATE TABLE identifiers (
    id INTEGER NOT NULL,
    paper_id INTEGER NOT NULL,
    scheme VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    version INTEGER,
    CONSTRAINT pk_identifiers PRIMARY KEY (id),
    CONSTRAINT uq_identifiers_scheme_value_paper_id UNIQUE (scheme, value, paper_id),
    CONSTRAINT fk_identifiers_paper_id FOREIGN KEY(paper_id)
        REFERENCES papers (id) ON DELETE CASCADE
);
CREATE INDEX ix_identifiers_paper_id ON identifiers (paper_id);
CREATE TABLE links (
    id INTEGER NOT NULL,
    paper_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    CONSTRAINT pk_links PRIMARY KEY (id),
    CONSTRAINT uq_links_paper_id_url UNIQUE (paper_id, url),
    CONSTRAINT fk_links_paper_id FOREIGN KEY(paper_id)
        REFERENCES papers (id) ON DELETE CASCADE
);
CREATE TABLE paper_authors (
    paper_id INTEGER NOT NULL,
    role VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    author_id INTEGER NOT NULL,
    CONSTRAINT pk_paper_authors PRIMARY KEY (paper_id, role, position),
    CONSTRAINT fk_paper_authors_paper_id FOREIGN KEY(paper_id)
        REFERENCES papers (id) ON DELETE CASCADE,
    CONSTRAINT fk_paper_authors_author_id FOREIGN KEY(author_id)
        REFERENCES authors (id)
);
CREATE INDEX ix_paper_authors_author_id ON paper_authors (author_id);
CREATE TABLE paper_tags (
    paper_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    CONSTRAINT pk_paper_tags PRIMARY KEY (paper_id, tag_id),
    CONSTRAINT fk_paper_tags_paper_id FOREIGN KEY(paper_id)
        REFERENCES papers (id) ON DELETE CASCADE,
    CONSTRAINT fk_paper_tags_tag_id FOREIGN KEY(tag_id)
        REFERENCES tags (id) ON DELETE CASCADE
);
CREATE INDEX ix_paper_tags_tag_id ON paper_tags (tag_id);
CREATE TABLE annotations (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    text TEXT NOT NULL,
    color VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    quote TEXT NOT NULL,
    prefix VARCHAR NOT NULL,
    suffix VARCHAR NOT NULL,
    attachment_id INTEGER,
    page INTEGER,
    rects VARCHAR NOT NULL,
    added_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    CONSTRAINT fk_annotations_paper_id FOREIGN KEY(paper_id)
        REFERENCES papers (id) ON DELETE CASCADE,
    CONSTRAINT fk_annotations_attachment_id FOREIGN KEY(attachment_id)
        REFERENCES attachments (id) ON DELETE CASCADE
);
CREATE INDEX ix_annotations_paper_id ON annotations (paper_id);
CREATE TABLE entries (
    id INTEGER NOT NULL,
    paper_id INTEGER NOT NULL,
    feed_id INTEGER,
    source VARCHAR NOT NULL,
    source_kind VARCHAR NOT NULL,
    source_title VARCHAR NOT NULL,
    guid VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    announced_at VARCHAR NOT NULL,
    seen_at VARCHAR NOT NULL,
    version INTEGER,
    announce_type VARCHAR NOT NULL,
    rank INTEGER,
    upvotes INTEGER,
    comments INTEGER,
    submitter VARCHAR NOT NULL,
    CONSTRAINT pk_entries PRIMARY KEY (id),
    CONSTRAINT uq_entries_source_guid_paper_id UNIQUE (source, guid, paper_id),
    CONSTRAINT fk_entries_paper_id FOREIGN KEY(paper_id)
        REFERENCES papers (id) ON DELETE CASCADE,
    CONSTRAINT fk_entries_feed_id FOREIGN KEY(feed_id)
        REFERENCES feeds (id) ON DELETE SET NULL
);
CREATE INDEX ix_entries_feed_id_paper_id ON entries (feed_id, paper_id);
CREATE INDEX ix_entries_paper_id ON entries (paper_id);
"""


def upgrade() -> None:
    for statement in SQL.strip().split(";\n"):
        op.execute(statement.rstrip(";"))
