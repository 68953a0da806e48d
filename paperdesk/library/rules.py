"""Rules: saved searches with an action for new papers."""

from sqlalchemy import Connection, delete, func, insert, select, update

from paperdesk.errors import InvalidField
from paperdesk.library import tables
from paperdesk.library.library import Edit
from paperdesk.library.records import RuleRow
from paperdesk.model.query_mistakes import read_query
from paperdesk.model.rules import RuleAction

TABLE = tables.saved_searches


def list_rules(session: Connection) -> list[RuleRow]:
    """All rules in the user's order, including expired ones."""
    columns = (TABLE.c.id, TABLE.c.name, TABLE.c.query, TABLE.c.action, TABLE.c.expires_at)
    rows = session.execute(select(*columns).where(TABLE.c.action != "").order_by(TABLE.c.position, TABLE.c.uid))
    return [RuleRow(*row) for row in rows]


def save_rule(
    edit: Edit, *, name: str, query: str, action: RuleAction, expires_at: str = "", rule_id: int | None = None
) -> int:
    """Add a rule, or change an existing one; returns its ID.

    Raises:
        InvalidField: the query is empty, so that the rule would match every paper, or uses `like:`.
    """
    query = query.strip()
    read = read_query(query)
    if read.is_like:
        raise InvalidField(
            "rule-with-likeness",
            "A rule cannot use like:, which compares a paper with all others. Use words or a tag instead.",
        )
    if read.root is None:
        raise InvalidField(
            "rule-without-query", "A rule needs a query: words, or clauses such as title:blockchain or feed:3."
        )
    values = {"name": name.strip() or query, "query": query, "action": str(action), "expires_at": expires_at}
    if rule_id is None:
        position = edit.session.scalar(select(func.count()).select_from(TABLE)) or 0
        result = edit.session.execute(insert(TABLE).values(position=position, **values))
        rule_id = int(result.lastrowid)
    else:
        edit.session.execute(update(TABLE).where(TABLE.c.id == rule_id).values(**values))
    edit.touch(saved_searches=[rule_id])
    return rule_id


def remove_rule(edit: Edit, *, rule_id: int) -> None:
    """Remove a rule; its past actions and their reasons are kept."""
    edit.session.execute(delete(TABLE).where(TABLE.c.id == rule_id))
    edit.touch(saved_searches=[rule_id])
