"""Facts about the library as a whole: one value per key."""

from paperdesk.library.connections import AnyView, driver_of
from paperdesk.library.library import Edit


def get_info(view: AnyView, key: str) -> str | None:
    """The value of a key; None if there is none."""
    row = driver_of(view).execute("select value from library_info where key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def set_info(edit: Edit, key: str, value: str) -> None:
    """Set the value of a key."""
    driver_of(edit.session).execute("insert or replace into library_info (key, value) values (?, ?)", (key, value))
