"""The program as a process of its own: what it loads, and how it gets on with pipes, encodings and full disks."""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from paperdesk import paths
from paperdesk.cli.main import MODULES, main

SAMPLE = paths.resources() / "samples" / "feed-page.txt"
Word = str | bytes | Path


def paperdesk(
    *words: Word, stdin: bytes = b"", stdout: int = subprocess.PIPE, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, **(environment or {})}
    command: list[Word] = [sys.executable, "-m", "paperdesk", *words]
    return subprocess.run(
        command, input=stdin, stdout=stdout, stderr=subprocess.PIPE, env=env, check=False, timeout=600
    )


@pytest.fixture
def sample() -> None:
    """The sample in the library, and the index that finds it."""
    assert main(["import", str(SAMPLE)]) == 0
    assert main(["search", "sleep"]) == 0


def loaded(*words: str) -> set[str]:
    """The names of the modules that a call has loaded."""
    code = (
        "import sys; from paperdesk.cli.main import main; code = main(sys.argv[1:]); assert code == 0, code\n"
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


SQL = {"sqlalchemy", "alembic"}
SEARCHING = {"numpy", "whoosh"}
READING = {"pypdfium2", "httpx2", "feedparser", "bibtexparser", "rapidfuzz"}


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["feeds", "add", "--help"]])
def test_help_and_version_load_neither_library_nor_window(words: list[str]) -> None:
    assert loaded(*words) & {"PySide6", "paperdesk.library.library", *SQL, *SEARCHING, *READING} == set()


def test_the_version_loads_no_command() -> None:
    groups = {f"paperdesk.cli.{module}" for module in MODULES}
    assert loaded("--version") & {"paperdesk.settings", "tomlkit", *groups} == set()


def test_a_command_loads_its_own_module_only(sample: None) -> None:
    assert loaded("show", "1") & {f"paperdesk.cli.{module}" for module in MODULES} == {"paperdesk.cli.search"}


@pytest.mark.parametrize(("module", "commands"), MODULES.items())
def test_the_commands_of_a_module_are_those_that_it_is_imported_for(module: str, commands: tuple[str, ...]) -> None:
    defined = importlib.import_module(f"paperdesk.cli.{module}").COMMANDS
    assert [command.name for command in defined] == list(commands)


@pytest.mark.parametrize("words", [["show", "1"], ["stats"]])
def test_what_only_reads_loads_neither_sqlalchemy_nor_the_index(sample: None, words: list[str]) -> None:
    assert loaded(*words) & {"paperdesk.library.tables", *SQL, *SEARCHING, *READING} == set()


@pytest.mark.parametrize("words", [["search", "sleep"], ["search"], ["search", "year:2024", "is:unread"]])
def test_a_search_loads_no_sqlalchemy(sample: None, words: list[str]) -> None:
    assert loaded(*words) & {"paperdesk.library.tables", *SQL, *READING} == set()


@pytest.mark.parametrize("words", [["star", "1"], ["tag", "1", "--add", "x"], ["note", "1", "hello"]])
def test_an_edit_loads_neither_the_index_nor_an_object_mapper(sample: None, words: list[str]) -> None:
    heavy = {"sqlalchemy.orm", "sqlmodel", "pydantic", "alembic", "paperdesk.library.undo_redo"}
    assert loaded(*words) & {*heavy, *SEARCHING, *READING} == set()


@pytest.mark.parametrize("words", [["import", str(SAMPLE)], ["export"]])
def test_commands_that_need_no_window_load_no_qt(sample: None, words: list[str]) -> None:
    names = loaded(*words)
    assert "PySide6" not in names
    assert "alembic" not in names, "it is for migrations only"


@pytest.mark.parametrize("words", [("search", "--limit", "30"), ("export",), ("search", "--json")])
def test_a_reader_of_the_output_that_goes_away_is_no_failure(sample: None, words: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = paperdesk(*words, stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("words", [("search",), ("export",), ("search", "--json")])
def test_an_output_without_space_is_told_in_one_line(sample: None, words: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = paperdesk(*words, stdout=full.fileno())
    assert done.returncode == 1
    assert done.stderr == b"paperdesk: The output cannot be written: No space left on device.\n"


@pytest.mark.parametrize(
    "environment",
    [
        {"LANG": "C", "LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
)
def test_letters_of_every_script_go_in_and_out_whatever_the_locale(environment: dict[str, str]) -> None:
    title = "Über Łukasz und 日本語 – ∂x 🙂"
    data = f"@misc{{a, title = {{{title}}}, author = {{Ångström, Ünal}}}}".encode()
    assert paperdesk("import", "-", stdin=data, environment=environment).returncode == 0
    assert paperdesk("note", "a", "-", stdin=title.encode(), environment=environment).returncode == 0
    shown = json.loads(paperdesk("show", "a", "--json", environment=environment).stdout.decode("utf-8"))
    assert (shown["title"], shown["authors"]) == (title, ["Ünal Ångström"])
    assert shown["notes"] == [title]
    assert "日本語".encode() in paperdesk("export", environment=environment).stdout
    done = paperdesk("show", "a", environment=environment)
    assert (done.returncode, done.stderr) == (0, b"")


def test_words_of_the_command_line_come_as_they_were_typed(sample: None) -> None:
    assert paperdesk("tag", "1", "--add", "日本/語", environment={"LC_ALL": "C"}).returncode == 0
    assert paperdesk("edit", "1", "--set", "title=Grüße", environment={"LC_ALL": "C"}).returncode == 0
    found = json.loads(paperdesk("search", "grüße tag:日本", "--json", environment={"LC_ALL": "C"}).stdout)
    assert [paper["title"] for paper in found["papers"]] == ["Grüße"]


@pytest.mark.parametrize(
    "words",
    [
        ("star", b"\xff"),
        ("search", b"\xff"),
        ("note", "1", b"\xff"),
        ("feeds", "add", b"http://\xff/"),
        ("import", b"\xff"),
        ("export", "-o", b"/nowhere/\xff"),
    ],
)
def test_bytes_that_are_no_text_break_nothing(sample: None, words: tuple[Word, ...]) -> None:
    done = paperdesk(*words, environment={"LC_ALL": "C.UTF-8"})
    assert b"Traceback" not in done.stderr
    assert done.returncode in {0, 1}
    assert done.stderr.count(b"\n") == done.returncode


def test_a_library_and_a_file_with_strange_names_are_found(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path / "Łibrary \n 100% ?x=#") + b"\xff"
    assert paperdesk("import", SAMPLE, "--library", folder).returncode == 0
    assert json.loads(paperdesk("search", "--json", "--library", folder).stdout)["total"] == 30


def test_closed_standard_streams_break_nothing(sample: None) -> None:
    command = f'exec "{sys.executable}" -m paperdesk "$@"'
    for redirection, words, code in ((">&-", ["search"], 0), ("<&-", ["import", "-"], 1), ("2>&-", ["show", "x"], 1)):
        done = subprocess.run(["sh", "-c", f"{command} {redirection}", "sh", *words], capture_output=True, check=False)
        assert b"Traceback" not in done.stderr
        assert done.returncode == code, done


# The window


def picture_size(file: Path) -> tuple[int, int]:
    head = file.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    return int.from_bytes(head[16:20]), int.from_bytes(head[20:24])


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_window_is_drawn_into_a_picture_without_a_screen(sample: None, tmp_path: Path, theme: str) -> None:
    file = tmp_path / "window.png"
    words = ("--size", "900x640", "--theme", theme, "--query", "sleep", "--paper", "1", "--json")
    done = paperdesk("window", "--screenshot", file, *words, environment={"DISPLAY": "", "WAYLAND_DISPLAY": ""})
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout) == {"file": str(file)}
    assert picture_size(file) == (900, 640)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("no/window.png",), b"cannot be written"),
        (("window.png", "--paper", "nobody2020"), b"There is no paper with the ID"),
        (("window.png", "--library", SAMPLE), b"a library needs a folder"),
    ],
)
def test_a_picture_that_cannot_be_made_is_told_in_one_line(
    sample: None, tmp_path: Path, words: tuple[str, ...], expected: bytes
) -> None:
    done = paperdesk("window", "--screenshot", tmp_path / words[0], *words[1:])
    assert done.returncode == 1
    assert done.stderr.startswith(b"paperdesk: ")
    assert expected in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert not (tmp_path / "window.png").exists()


def test_eight_commands_at_once_all_get_through(tmp_path: Path) -> None:
    library = str(tmp_path / "library")
    record = b"@misc{one, title={A paper that eight people write notes on}}"
    assert paperdesk("--library", library, "import", "-", stdin=record).returncode == 0
    command = [sys.executable, "-m", "paperdesk", "--library", library, "note", "1"]
    writers = [
        subprocess.Popen([*command, f"note {number}"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for number in range(8)
    ]
    ended = [(writer.communicate()[1], writer.returncode) for writer in writers]
    assert ended == [(b"", 0)] * 8
    shown = paperdesk("--library", library, "show", "1", "--json")
    assert {f"note {number}" for number in range(8)} == {
        note["text"] for note in json.loads(shown.stdout)["annotations"]
    }
