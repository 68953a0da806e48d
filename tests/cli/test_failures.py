import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from paperdesk import paths
from paperdesk.cli.base import error_data
from paperdesk.errors import FetchFailed, ImportFailed
from paperdesk.library import condition, connections
from tests.cli.conftest import Call

SAMPLE = paths.resources() / "samples" / "feed-page.txt"


@pytest.mark.parametrize(
    "words",
    [
        ["show", "nobody2020"],
        ["show", "99"],
        ["show", "9" * 40],
        ["star", "1", "nobody2020"],
        ["edit", "nobody2020", "--set", "title=x"],
        ["note", "nobody2020", "text"],
        ["purge", "nobody2020"],
        ["tag", "nobody2020", "--add", "x"],
        ["show", ""],
        ["show", "%"],
    ],
)
def test_a_paper_that_is_not_there_is_told(filled: Call, words: list[str]) -> None:
    assert "There is no paper with the ID or citation key" in filled(*words).complaint
    assert filled("show", 1, "--json").data["starred"] is False


def test_a_failure_is_told_in_json_by_its_code_and_what_its_sentence_is_made_of(filled: Call) -> None:
    answer = filled("show", "nobody2020", "--json")
    assert answer.code == 1
    assert answer.err.startswith("paperdesk: There is no paper with the ID or citation key")
    error = json.loads(answer.out)["error"]
    assert error["code"] == "no-such-paper"
    assert error["template"].format(**error["parameters"]) == error["message"]
    assert error["message"] in answer.err


def test_a_failure_within_a_failure_has_its_own_code_in_json() -> None:
    inner = FetchFailed("no-answer", "{host} does not answer.", host="example.org")
    outer = ImportFailed("source-rejected", "{reason}", reason=inner)
    assert error_data(outer)["parameters"]["reason"]["code"] == "no-answer"
    assert json.loads(json.dumps(error_data(outer)))["message"] == "example.org does not answer."


def test_an_unknown_format_is_told(filled: Call) -> None:
    assert "Choose one of: bibtex" in filled("export", "--format", "word").complaint
    assert "Choose one of: hf-daily" in filled("import", SAMPLE, "--format", "word").complaint


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\x7fELF" + bytes(100), "is a program"),
        (b'[{"paper": {"id": "2401', "cut off"),
        (b"<html><body><p>Hello</p></body></html>", "is a web page without a feed"),
    ],
)
def test_bad_input_is_told_whether_it_comes_as_a_file_or_through_the_pipe(
    call: Call, tmp_path: Path, data: bytes, words: str
) -> None:
    file = tmp_path / "input"
    file.write_bytes(data)
    assert words in call("import", file).complaint
    assert words in call("import", "-", stdin=data).complaint
    assert words in call("import", "-", "--dry-run", stdin=data).complaint


def test_a_folder_and_a_missing_file_are_told(call: Call, tmp_path: Path) -> None:
    assert "contains no PDFs" in call("import", tmp_path).complaint
    assert "cannot be read: No such file" in call("import", tmp_path / "missing").complaint


def test_an_output_that_cannot_be_written_is_told(filled: Call, tmp_path: Path) -> None:
    assert "cannot be written: No such file" in filled("export", "-o", tmp_path / "no" / "out.bib").complaint
    assert "cannot be written: Is a directory" in filled("export", "-o", tmp_path).complaint


def test_a_library_of_a_newer_version_is_told_and_not_touched(filled: Call) -> None:
    file = paths.default_library() / condition.FILE_NAME
    with sqlite3.connect(file) as connection:
        connection.execute("update alembic_version set version_num = '9999'")
    connection.close()
    before = file.read_bytes()
    for words in (["search"], ["import", str(SAMPLE)], ["star", "1"], ["stats"]):
        assert "newer version of PaperDesk" in filled(*words).complaint
    assert file.read_bytes() == before


def test_a_file_where_the_library_should_be_is_told(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert "a library needs a folder" in call("search", "--library", file).complaint
    assert "is not writable" in call("search", "--library", file / "inside").complaint


def test_a_damaged_library_is_told(call: Call, tmp_path: Path) -> None:
    (tmp_path / condition.FILE_NAME).write_bytes(b"no database" * 1000)
    assert "is damaged" in call("search", "--library", tmp_path).complaint


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(call: Call, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert "cannot be written" in call("search", "--library", tmp_path / "library").complaint


HOLD = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('begin immediate');"
    "print('holding', flush=True); sys.stdin.read()"
)


@pytest.fixture
def writing_process(filled: Call, monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """Another process that writes to the library for longer than we wait."""
    monkeypatch.setattr(connections, "BUSY_TIMEOUT_S", 0.2)
    command = [sys.executable, "-c", HOLD, str(paths.default_library() / condition.FILE_NAME)]
    other = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    other.stdout.readline()
    yield other
    other.communicate("")


def test_another_process_that_writes_too_long_is_told_and_reading_goes_on(
    filled: Call, writing_process: subprocess.Popen[str]
) -> None:
    for words in (["star", "1"], ["import", str(SAMPLE)], ["import", str(SAMPLE), "--dry-run"], ["purge", "1"]):
        assert "is being written by another program" in filled(*words).complaint
    assert filled("show", 1, "--json").data["starred"] is False
    assert filled("search", "year:2020", "--json").data["total"] == 1
    assert filled("stats").code == 0
    writing_process.communicate("")
    assert filled("star", 1).code == 0


def test_a_search_for_words_answers_while_another_process_writes(
    filled: Call, writing_process: subprocess.Popen[str]
) -> None:
    for arguments in (["search", "sleep", "--json"], ["search", "year:2020", "--json"]):
        answer = filled(*arguments)
        assert (answer.code, json.loads(answer.out)["total"]) == (0, 1)


@pytest.mark.parametrize(
    "arguments",
    [
        ("search", "is:stared"),
        ("export", "is:stared"),
        ("search", "frogs", "yaer:2020"),
        ("rules", "add", "has:pfd", "--do", "hide"),
        ("rules", "try", "added:<7"),
    ],
)
def test_a_clause_that_cannot_be_read_is_an_error_and_does_nothing(filled: Call, arguments: tuple[str, ...]) -> None:
    done = filled(*arguments)
    assert (done.code, done.out) == (2, "")
    assert "Did you mean" in done.err or "is not valid" in done.err
