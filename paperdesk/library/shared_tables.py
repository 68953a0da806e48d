"""The tables and columns that devices share, and how their rows are identified on every device.

Derived data is never shared (title keys, the outbox, the history), nor is data of a single device: ids, server
responses of feeds, locations of linked files.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from paperdesk.model.paper_fields import FIELD_NAMES


@dataclass(frozen=True, slots=True)
class SharedTable:
    """A table whose rows devices share."""

    name: str
    columns: tuple[str, ...]
    key: str = "uid"
    """The name of a row, in SQL over `{row}`."""
    references: Mapping[str, str] = field(default_factory=dict)
    """Columns with ids of rows in another of these tables: column -> table."""
    text: str = ""
    """The column that is merged character by character."""

    def named(self, row: str) -> str:
        """The SQL for the name of a row."""
        return self.key.format(row=row) if "{" in self.key else f'{row}."{self.key}"'

    @property
    def cells(self) -> tuple[str, ...]:
        """All columns that are cells."""
        return (*self.columns, *self.references, *((self.text,) if self.text else ()))


@dataclass(frozen=True, slots=True)
class SharedSet:
    """Rows that belong to a row of a shared table, as a set of its cells; element and value in SQL over `{row}`."""

    name: str
    owner: str
    table: str
    owner_column: str
    element: str
    value: str


STATE = (
    *("place", "starred", "is_read", "reading_state", "reading_position", "is_paper", "upvotes", "version"),
    *("added_at", "edited_fields", "read_at", "standing", "corrected_at"),
)
TABLES = (
    SharedTable("feed_folders", ("name", "position"), references={"parent_id": "feed_folders"}),
    SharedTable(
        "feeds",
        (
            *("kind", "title", "home_url", "position", "refresh_minutes", "retention_days", "announce_types"),
            *("added_at", "former_address"),
        ),
        key="address",
        references={"folder_id": "feed_folders"},
    ),
    SharedTable("tags", ("name", "color", "position"), key="name_key"),
    SharedTable("saved_searches", ("name", "query", "position", "action", "expires_at")),
    SharedTable("tombstones", ("purged_at",), key="{row}.scheme || ':' || {row}.value"),
    SharedTable("papers", (*STATE, *FIELD_NAMES)),
    SharedTable("collections", ("name", "position"), references={"parent_id": "collections"}),
    SharedTable(
        "attachments",
        (
            *("kind", "title", "path", "is_linked", "content_hash", "size_bytes", "page_count", "last_page"),
            *("text_state", "added_at", "last_offset", "furthest_page"),
        ),
        references={"paper_id": "papers"},
    ),
    SharedTable(
        "annotations",
        (
            *("kind", "color", "field", "quote", "prefix", "suffix", "page", "rects", "added_at", "changed_at"),
            "position",
        ),
        references={"paper_id": "papers", "attachment_id": "attachments"},
        text="text",
    ),
    SharedTable(
        "merged_records",
        ("title", "reason", "origin", "record", "traces", "made_at"),
        references={"paper_id": "papers"},
    ),
    SharedTable(
        "other_values",
        ("field", "value", "kind", "source_title", "made_at"),
        references={"paper_id": "papers", "record_id": "merged_records"},
    ),
    SharedTable(
        "judgements",
        ("action", "reason", "judged_at"),
        references={"paper_id": "papers", "rule_id": "saved_searches"},
    ),
    SharedTable(
        "relations",
        ("kind", "reason", "made_at"),
        key="(select group_concat(uid, '|') from (select uid from papers where id in ({row}.one_id, {row}.other_id) "
        "order by uid))",
    ),
    SharedTable("same_as", ("shown_uid", "is_one", "made_at")),
)
"""The tables in the order of application: each after those it refers to."""

BY_NAME = {table.name: table for table in TABLES}
ENTRY = (
    *("source_kind", "source_title", "url", "announced_at", "seen_at", "version", "announce_type", "rank"),
    *("upvotes", "comments", "submitter"),
)
_ENTRY_SQL = ", ".join(f"""'{name}', {{row}}."{name}\"""" for name in ENTRY)
SETS = (
    SharedSet(
        "tags",
        "papers",
        "paper_tags",
        "paper_id",
        "(select name_key from tags where id = {row}.tag_id)",
        "1",
    ),
    SharedSet(
        "identifiers", "papers", "identifiers", "paper_id", "{row}.scheme || ':' || {row}.value", "{row}.version"
    ),
    SharedSet("links", "papers", "links", "paper_id", "{row}.url", "{row}.kind"),
    SharedSet("aliases", "papers", "citation_key_aliases", "paper_id", "{row}.citation_key", "1"),
    SharedSet(
        "entries",
        "papers",
        "entries",
        "paper_id",
        "{row}.source || char(31) || {row}.guid",
        f"json_object('feed', (select address from feeds where id = {{row}}.feed_id), {_ENTRY_SQL})",
    ),
    SharedSet(
        "members",
        "collections",
        "collection_papers",
        "collection_id",
        "(select uid from papers where id = {row}.paper_id)",
        "{row}.position",
    ),
)
ROLES = ("author", "editor")
"""The cells of a paper with its people in order, as JSON."""

KEY = "key"
"""The cell of a paper with the citation key it claims, and whether it is fixed, as JSON."""
