"""Zotero's saved searches as queries."""

from paperdesk.doors.zotero_answers import refused

FIELDS = {"title": "title", "creator": "author", "tag": "tag", "year": "year", "publicationTitle": "venue"}
ANYWHERE = {"quicksearch-everything", "quicksearch-fields", "quicksearch-titleCreatorYear", "fulltextContent"}
HAVE = {"contains", "is"}
HAVE_NOT = {"doesNotContain", "isNot"}


def query_of(conditions: object) -> str:
    """The query for a list of conditions, all of which must hold.

    Raises:
        Refused: PaperDesk has no query for one of them.
    """
    if not isinstance(conditions, list) or not conditions:
        raise refused("“conditions” is not a list of conditions")
    return " ".join(_clause(condition) for condition in conditions)


def _clause(condition: object) -> str:
    parts = condition if isinstance(condition, dict) else {}
    name, operator, value = (str(parts.get(part, "")) for part in ("condition", "operator", "value"))
    if operator not in HAVE | HAVE_NOT or name not in ANYWHERE | FIELDS.keys() or not value.strip():
        raise refused(f"PaperDesk has no search for the condition “{name[:40]} {operator[:40]}”")
    if name in ANYWHERE and operator in HAVE:
        return value
    quoted = '"' + value.replace('"', " ") + '"'
    clause = f"{FIELDS[name]}:{quoted}" if name in FIELDS else quoted
    return f"-{clause}" if operator in HAVE_NOT else clause
