"""What the log and reports say of errors: where they happened, and nothing of the library's content."""

import json
import logging
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from paperdesk.errors import UndoClash
from paperdesk.library.library import Library
from paperdesk.reports import PrivateFormatter, traceback_of

SAID = "my secret thought about Ann"


def fail(error: BaseException) -> BaseException:
    with pytest.raises(type(error)) as raised:
        raise error
    return raised.value


@pytest.mark.parametrize(
    "error",
    [
        ValueError(SAID),
        KeyError(SAID),
        LookupError(SAID),
        RuntimeError(SAID),
        UnicodeEncodeError("ascii", SAID, 0, 1, "ordinal not in range"),
        json.JSONDecodeError("bad", SAID, 0),
        FileNotFoundError(2, "No such file", f"/home/ann/{SAID}.pdf"),
        UndoClash("undo-clash", "“{label}” cannot be undone.", label=SAID),
        type("OfALibrary", (Exception,), {})(SAID),
        ExceptionGroup(SAID, [ValueError(SAID)]),
    ],
)
def test_an_error_is_told_without_what_it_may_repeat(error: BaseException) -> None:
    told = traceback_of(fail(error))
    assert "secret" not in told
    assert type(error).__name__ in told
    assert "test_reports.py" in told


def test_causes_are_told_the_same_way() -> None:
    try:
        try:
            int(SAID)
        except ValueError as error:
            raise TypeError("unsupported operand") from error
    except TypeError as error:
        told = traceback_of(error)
    assert "secret" not in told
    assert "ValueError" in told
    assert "unsupported operand" in told


def test_an_error_of_the_database_is_told_without_what_was_written(library: Library) -> None:
    with pytest.raises(Exception) as raised, library.edit() as edit:  # noqa: PT011 - whatever SQLAlchemy raises
        edit.session.execute(text("insert into tags (name) values (:name)"), {"name": SAID})
    told = traceback_of(raised.value)
    assert "secret" not in told
    assert "NOT NULL constraint failed: tags.name_key" in told


def test_the_log_file_holds_no_message_of_an_error(tmp_path: Path) -> None:
    handler = logging.FileHandler(tmp_path / "log", encoding="utf-8")
    handler.setFormatter(PrivateFormatter("%(levelname)s %(message)s"))
    logger = logging.getLogger("tests.private")
    logger.addHandler(handler)
    logger.propagate = False
    try:
        dict[str, str]()[SAID]
    except KeyError:
        logger.exception("a listener failed")
    logger.error("unexpected", exc_info=sqlite3.OperationalError("database is locked"))
    handler.close()
    written = (tmp_path / "log").read_text(encoding="utf-8")
    assert "secret" not in written
    assert "database is locked" in written
