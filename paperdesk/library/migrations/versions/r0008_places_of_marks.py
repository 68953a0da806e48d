"""The start of a highlight in an abstract, and an index of notes that link to other papers."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.execute("ALTER TABLE annotations ADD COLUMN position INTEGER")
    op.execute("CREATE INDEX ix_annotations_links ON annotations (id) WHERE instr(text, '[[') > 0")
