"""Relations of papers: versions of one work, or permanently different."""

from alembic import op

revision = "0003"
down_revision = "0002"

SQL = """
CREATE TABLE relations (
    one_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL,
    CONSTRAINT pk_relations PRIMARY KEY (one_id, other_id),
    CONSTRAINT fk_relations_one_id FOREIGN KEY(one_id) REFERENCES papers (id) ON DELETE CASCADE,
    CONSTRAINT fk_relations_other_id FOREIGN KEY(other_id) REFERENCES papers (id) ON DELETE CASCADE
);
CREATE INDEX ix_relations_other_id ON relations (other_id);
"""


def upgrade() -> None:
    for statement in SQL.split(";\n"):
        if statement.strip():
            op.execute(statement)
