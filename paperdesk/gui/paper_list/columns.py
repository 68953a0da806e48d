"""The columns of the table: content, width, and the order of a click on the header."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from paperdesk.gui.words import mark, number, tr
from paperdesk.library.records import PaperRow


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in the settings, its header, the text of a row."""

    name: str
    title: str
    text: Callable[[PaperRow], str]
    width: int
    order: str = ""  # a key of SORTS; "" if papers cannot be sorted by it
    is_number: bool = False


def _number(value: int | None) -> str:
    return number(value) if value else ""


STATES = {"to-read": mark("to read"), "reading": mark("reading"), "done": mark("done")}
COLUMNS: tuple[Column, ...] = (
    Column("title", "Title", lambda row: row.title or tr("(untitled)"), 240, "title"),
    Column("authors", "Authors", lambda row: row.authors_line, 190, "author"),
    Column("venue", "Venue", lambda row: row.venue, 170, "venue"),
    Column("year", "Year", lambda row: str(row.year or ""), 60, "published", is_number=True),
    Column("tags", "Tags", lambda row: ", ".join(tag.name for tag in row.tags), 150),
    Column("notes", "Notes", lambda row: _number(row.note_count), 60, is_number=True),
    Column("upvotes", "Upvotes", lambda row: _number(row.upvotes), 75, "upvotes", is_number=True),
    Column("pdf", "PDF", lambda row: tr("PDF") if row.has_pdf else "", 50),
    Column("key", "Citation key", lambda row: row.citation_key, 170),
    Column("version", "Version", lambda row: f"v{row.version}" if row.version else "", 65),
    Column("state", "Reading", lambda row: tr(STATES.get(row.reading_state, "")), 80),
)
BY_NAME: Mapping[str, Column] = {column.name: column for column in COLUMNS}
USUAL = ("title", "authors", "venue", "year", "tags")


def chosen_columns(names: Sequence[object]) -> tuple[Column, ...]:
    """The columns with these names, the title always first; unknown names are skipped."""
    known = [BY_NAME[name] for name in names if isinstance(name, str) and name in BY_NAME and name != "title"]
    return (BY_NAME["title"], *dict.fromkeys(known))
