"""The actions of rules and retention on papers, and their reasons."""

from alembic import op

revision = "0004"
down_revision = "0003"

SQL = """
CREATE TABLE judgements (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL,
    rule_id INTEGER,
    action VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    judged_at VARCHAR NOT NULL,
    CONSTRAINT fk_judgements_paper_id FOREIGN KEY(paper_id) REFERENCES papers (id) ON DELETE CASCADE,
    CONSTRAINT fk_judgements_rule_id FOREIGN KEY(rule_id) REFERENCES saved_searches (id) ON DELETE SET NULL
);
CREATE INDEX ix_judgements_paper_id ON judgements (paper_id);
CREATE INDEX ix_judgements_rule_id ON judgements (rule_id);
"""


def upgrade() -> None:
    for statement in SQL.split(";\n"):
        if statement.strip():
            op.execute(statement)
