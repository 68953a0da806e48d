"""States of notes at moments when the library may have been copied, kept until they are in the documents.

A restored copy, or a folder that is used elsewhere, contains edits that have not been exchanged yet, and so does the
library itself. Both must send these to other devices as the same change, or the words would appear twice. So each first
writes the text as it was then, followed by its own later changes.
"""

import contextlib
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from paperdesk.library.connections import AnyView, driver_of
from paperdesk.model.shared_rows import key_of

KEEP = """
insert into sync_texts (kind, uid, text)
select distinct d.kind, a.uid, a.text from sync_dirty d join annotations a on a.uid = d.uid
where d.kind = 'annotations' and d.name in ('', 'text') and a.text is not
    (select t.text from sync_texts t where t.kind = d.kind and t.uid = a.uid order by t.number desc limit 1)
"""


def keep_texts(driver: sqlite3.Connection) -> None:
    """Record the current state of changed texts that are not in the documents yet."""
    driver.execute(KEEP)


def keep_texts_before_copy(file: Path) -> None:
    """The same before a backup is made; skipped if the library is being written to."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(file, timeout=0)) as driver, driver:
        keep_texts(driver)


def read_texts(view: AnyView) -> dict[str, dict[int, str]]:
    """Read the recorded states: row -> number -> text, the earliest first."""
    found: dict[str, dict[int, str]] = {}
    for number, kind, uid, text in driver_of(view).execute("select number, kind, uid, text from sync_texts order by 1"):
        found.setdefault(key_of(kind, uid), {})[number] = text
    return found


def forget_texts(connection: AnyView, numbers: Iterable[int]) -> None:
    """Delete recorded states that are now in the documents."""
    driver_of(connection).executemany("delete from sync_texts where number = ?", [(number,) for number in numbers])
