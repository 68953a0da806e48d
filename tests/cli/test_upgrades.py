"""Libraries of every version of the tables that programs ever wrote are brought up to date, after a copy that holds."""

import json
import re
import sqlite3
import zipfile
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from paperdesk.errors import LibraryTooNew, UndoClash
from paperdesk.library import condition, copies, history
from paperdesk.library.library import Library
from paperdesk.library.migrations import upgrade
from tests.cli.conftest import Call
from tests.samples import PROJECT

STAMP = re.compile(r"20\d\d-\d\d-\d\dT[\d:.]+Z")  # when something changed
SCHEMAS = sorted((PROJECT / "tests" / "data" / "libraries" / "schemas").glob("*.zip"))
OLDER = [file for file in SCHEMAS if file.stem < condition.SCHEMA_VERSION]


@pytest.fixture
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A library as the program of that version left it."""
    with zipfile.ZipFile(request.param) as archive:
        archive.extractall(tmp_path)
    return tmp_path / "library"


each = pytest.mark.parametrize("folder", SCHEMAS, indirect=True, ids=[file.stem for file in SCHEMAS])
each_older = pytest.mark.parametrize("folder", OLDER, indirect=True, ids=[file.stem for file in OLDER])


def expected(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder.parent / "expected.json").read_text(encoding="utf-8"))
    return found


def dump(file: Path) -> list[str]:
    """All that a database says, whatever pages it is written on."""
    with closing(condition.connect_to_read(file)) as connection:
        return list(connection.iterdump())


def tables(file: Path) -> set[tuple[str, str]]:
    with closing(condition.connect_to_read(file)) as connection:
        names = connection.execute("select name from sqlite_master where type = 'table'").fetchall()
        return {(name, row[1]) for (name,) in names for row in connection.execute(f"pragma table_info({name})")}


def test_there_is_a_library_of_every_version() -> None:
    assert [file.stem for file in SCHEMAS] == [f"{n:04}" for n in range(1, int(condition.SCHEMA_VERSION) + 1)]


@each
def test_papers_and_marks_are_as_they_were(folder: Path, call: Call, tmp_path: Path) -> None:
    Library(tmp_path / "new").close()
    for paper in expected(folder)["papers"]:
        shown = call("--library", folder, "show", paper["id"], "--json").data
        assert {name: shown[name] for name in paper if name != "notes"} == {
            name: value for name, value in paper.items() if name != "notes"
        }
        assert [each["text"] for each in shown["annotations"]] == paper["notes"]
    found = call("--library", folder, "search", "grokking", "--json").data
    assert [paper["id"] for paper in found["papers"]] == [2]
    assert tables(folder / condition.FILE_NAME) == tables(tmp_path / "new" / condition.FILE_NAME)
    assert "good health" in call("--library", folder, "check").out


@each
def test_what_was_done_can_be_undone_and_done_again(folder: Path) -> None:
    library = Library(folder)
    while history.redo(library) is not None:
        pass
    before = dump(folder / condition.FILE_NAME)
    undone = 0
    with suppress(UndoClash):  # prints of imports that the program of version 0009 took say less than today's
        while history.undo(library) is not None:
            undone += 1
    assert undone >= 5
    assert dump(folder / condition.FILE_NAME) != before
    for _ in range(undone):
        assert history.redo(library) is not None
    assert history.redo(library) is None
    library.close()
    assert papers(dump(folder / condition.FILE_NAME)) == papers(before)


def papers(statements: list[str]) -> list[str]:
    tables = tuple(f'INSERT INTO "{name}"' for name in ("papers", "tags", "paper_tags", "annotations"))
    return sorted(STAMP.sub("", line) for line in statements if line.startswith(tables))


@each_older
def test_a_copy_of_the_old_version_is_kept_and_can_be_gone_back_to(folder: Path) -> None:
    stored = condition.read_version(folder / condition.FILE_NAME)
    before = dump(folder / condition.FILE_NAME)
    Library(folder).close()
    (copy,) = [copy for copy in copies.list_copies(folder) if f"version-{condition.SCHEMA_VERSION}" in copy.file.name]
    assert condition.read_version(copy.file) == stored
    assert dump(copy.file) == before
    assert condition.read_version(folder / condition.FILE_NAME) == condition.SCHEMA_VERSION


@each_older
def test_a_step_that_fails_leaves_the_library_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dump(folder / condition.FILE_NAME)

    def fail_at_the_end(connection: Connection, wanted: str = "head") -> None:
        real(connection, wanted)
        raise sqlite3.OperationalError("disk I/O error")

    real = upgrade.upgrade
    with monkeypatch.context() as patched:
        patched.setattr(upgrade, "upgrade", fail_at_the_end)
        with pytest.raises(Exception, match="disk"):
            Library(folder)
    assert dump(folder / condition.FILE_NAME) == before
    Library(folder).close()
    assert condition.read_version(folder / condition.FILE_NAME) == condition.SCHEMA_VERSION


@pytest.mark.parametrize("folder", SCHEMAS[-1:], indirect=True)
def test_an_older_program_refuses_and_names_both_versions(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer, older = condition.SCHEMA_VERSION, "0001"
    before = (folder / condition.FILE_NAME).read_bytes()
    monkeypatch.setattr(condition, "SCHEMA_VERSION", older)
    with pytest.raises(LibraryTooNew, match=rf"format {newer}; this version reads up to {older}"):
        Library(folder)
    assert (folder / condition.FILE_NAME).read_bytes() == before
