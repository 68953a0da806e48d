"""Copies, checks and a fresh start from the command line; what is asked there and what is not."""

import contextlib
import json
import os
import pty
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from paperdesk import paths
from paperdesk.jobs import back_up
from paperdesk.library import condition
from paperdesk.library.library import Library
from paperdesk.library.papers import set_starred
from paperdesk.model.steps import Step
from tests.cli.conftest import Call

WAIT_S = 120


def folder() -> Path:
    return paths.default_library()


def database() -> Path:
    return folder() / condition.FILE_NAME


def count(call: Call) -> int:
    assert call("stats").code == 0
    return condition.count_papers(database())


def test_an_edit_leaves_a_copy_and_the_next_one_of_the_hour_none(filled: Call) -> None:
    (copy,) = filled("backup", "list", "--json").data["copies"]
    assert (copy["papers"], copy["kind"], copy["problem"]) == (2, "library", "")
    filled("star", 1)
    assert len(filled("backup", "list", "--json").data["copies"]) == 1
    assert "2 papers" in filled("backup", "list").out


def test_a_large_library_is_copied_by_a_process_that_nobody_waits_for(
    filled: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(folder() / "backups")
    monkeypatch.setattr(back_up, "SMALL_LIBRARY_BYTES", 0)
    filled("star", 1)
    assert back_up.BEHIND.pop().wait(WAIT_S) == 0
    assert filled("backup", "list", "--json").data["copies"][0]["papers"] == 2


def test_going_back_needs_a_yes_where_nobody_can_be_asked(filled: Call) -> None:
    filled("trash", 1)
    filled("purge", 1)
    answer = filled("backup", "restore")
    assert (answer.code, answer.out) == (3, "")
    assert "1 paper that has since been deleted" in answer.err
    assert "--yes" in answer.err
    restored = filled("backup", "restore", "--yes", "--json").data
    assert restored["papers"] == 2
    assert count(filled) == 2
    back = filled("backup", "restore", restored["kept"], "--yes", "--json").data
    assert (back["papers"], count(filled)) == (1, 1)


def test_a_copy_is_named_by_number_or_file_and_shown_with_its_difference(filled: Call) -> None:
    filled("note", 1, "a thought")
    shown = filled("backup", "show", "1", "--json").data
    assert shown["difference"]["notes_less"] == 1
    assert "1 note fewer" in filled("backup", "show", Path(shown["file"]).name).out
    assert "no backup “99”" in filled("backup", "show", 99).complaint


def test_a_single_paper_comes_back_as_a_step(filled: Call) -> None:
    filled("trash", 1)
    filled("purge", 1)
    assert filled("backup", "restore", "--paper", "lee2020", "--json").data["papers"] == [1]
    assert filled("show", "lee2020", "--json").data["title"] == "Deep sleep of machines"
    assert "has no paper “nobody”" in filled("backup", "restore", "--paper", "nobody").complaint


def test_a_paper_that_is_named_twice_comes_back_once(filled: Call) -> None:
    answer = filled("backup", "restore", "--paper", "1", "--paper", "lee2020", "--paper", "LEE2020", "--json")
    assert answer.data == {"papers": [1]}


def test_all_that_a_new_library_holds_is_its_owners_alone(filled: Call) -> None:
    filled("search", "sleep")
    filled("star", 1)
    open_to_others = [path.name for path in folder().rglob("*") if path.is_file() and path.stat().st_mode & 0o077]
    assert not [name for name in open_to_others if name.startswith((".", "library"))]


@pytest.mark.parametrize("way", ["gone", "empty"])
@pytest.mark.parametrize("words", [["stats"], ["search", "sleep"], ["star", "1"], ["feeds", "list"], ["export"]])
def test_a_library_that_is_gone_is_told_with_exit_code_3_and_nothing_is_written(
    filled: Call, way: str, words: list[str]
) -> None:
    database().unlink()
    if way == "empty":
        database().touch()
    before = {path: path.stat().st_mtime_ns for path in folder().rglob("*")}
    answer = filled(*words)
    assert answer.code == 3
    assert answer.err.count("\n") == 1
    assert "paperdesk backup restore" in answer.err
    assert {path: path.stat().st_mtime_ns for path in folder().rglob("*")} == before
    assert filled("backup", "restore", "--yes").code == 0
    assert count(filled) == 2


def test_beginning_anew_sets_aside_and_deletes_nothing(filled: Call) -> None:
    database().unlink()
    assert filled("begin").code == 3
    aside = Path(filled("begin", "--yes", "--json").data["set_aside"])
    assert list((aside / "backups").glob("*.sqlite"))
    assert count(filled) == 0


def spoil() -> None:
    with database().open("r+b") as file:
        file.seek(4096)
        file.write(bytes(4096 * 6))


def test_a_damaged_library_is_named_by_every_command_and_only_read_until_it_is_repaired(filled: Call) -> None:
    spoil()
    before = database().read_bytes()
    for words in (["star", "1"], ["note", "1", "text"], ["import", "-"], ["stats"], ["search", "sleep"]):
        answer = filled(*words, stdin=b"@misc{x, title={Something}}")
        assert "is damaged" in answer.err, words
        assert "Traceback" not in answer.err
    assert filled("star", 1).code == 3
    assert database().read_bytes() == before
    assert filled("check", "--report", database().parent.parent / "report.json").code == 3
    assert json.loads((database().parent.parent / "report.json").read_text(encoding="utf-8"))["is_damaged"]
    repaired = filled("check", "--repair", "--json")
    assert repaired.code == 0
    assert (Path(repaired.data["kept"]) / condition.FILE_NAME).read_bytes() == before
    assert filled("check").code == 0
    assert filled("star", 1).code == 0
    assert filled("show", "lee2020", "--json").data["title"] == "Deep sleep of machines"


def test_a_sound_library_is_said_to_be_so_with_who_may_look_into_it(filled: Call) -> None:
    assert filled("check").out == "The library is in good health.\n"
    folder().chmod(0o755)
    assert "Other users of this computer" in filled("check").out
    assert folder().stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize("what", ["nothing", "an empty folder", "a file"])
@pytest.mark.parametrize("words", [["check"], ["check", "--repair"], ["backup", "list"], ["backup", "show"]])
def test_looking_where_no_library_is_writes_nothing(call: Call, tmp_path: Path, what: str, words: list[str]) -> None:
    place = tmp_path / "place"
    if what == "an empty folder":
        place.mkdir()
    elif what == "a file":
        place.touch()
    before = sorted(tmp_path.rglob("*"))
    answer = call("--library", place, *words)
    assert answer.code == (0 if words == ["backup", "list"] else 3)
    assert any(words in answer.out + answer.err for words in ("There is no", "No backups"))
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("words", [["--library", "", "stats"], ["stats", "--library", ""]])
def test_a_library_without_a_name_is_not_made_where_one_stands(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = call(*words)
    assert (answer.code, "name a folder" in answer.err) == (2, True)
    assert not (tmp_path / condition.FILE_NAME).exists()


def test_what_is_no_library_or_of_a_newer_program_is_no_good_health(filled: Call) -> None:
    with contextlib.closing(sqlite3.connect(database())) as connection:
        connection.execute("update alembic_version set version_num = '9000'")
        connection.commit()
    assert "newer version of PaperDesk" in filled("check").complaint
    database().unlink()
    with contextlib.closing(sqlite3.connect(database())) as connection:
        connection.execute("create table letters (text)")
    assert "not a PaperDesk library" in filled("check", "--repair").complaint


def test_far_fewer_papers_are_asked_about_after_a_command(filled: Call, tmp_path: Path) -> None:
    records = "\n".join(f"@misc{{k{i}, title={{Paper of many number {i}}}, year={{{1900 + i}}}}}" for i in range(60))
    file = tmp_path / "many.bib"
    file.write_text(records, encoding="utf-8")
    filled("import", file)
    filled("backup", "create")
    with sqlite3.connect(database()) as connection:
        connection.execute("delete from papers where id > 5")
    connection.close()
    answer = filled("backup", "create")
    assert "has 5 papers" in answer.err
    assert filled("backup", "create", "--yes").err == ""


def in_a_terminal(words: list[str], answer: str) -> tuple[int, str]:
    """Run the program in a terminal of its own and type an answer."""
    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "paperdesk", *words, "--library", str(folder())]
    process = subprocess.Popen(command, stdin=follower, stdout=follower, stderr=follower, env=dict(os.environ))
    os.close(follower)
    os.write(leader, answer.encode())
    said = b""
    while True:
        try:
            part = os.read(leader, 4096)
        except OSError:
            break
        if not part:
            break
        said += part
    os.close(leader)
    return process.wait(WAIT_S), said.decode()


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 3)])
def test_in_a_terminal_the_newest_copy_is_offered(filled: Call, answer: str, code: int) -> None:
    database().unlink()
    ended, said = in_a_terminal(["stats"], answer)
    assert ended == code
    assert "Restore the backup from" in said
    assert database().exists() == (code == 0)


def test_a_whole_library_goes_out_and_comes_back_by_commands(call: Call, tmp_path: Path) -> None:
    call("import", "-", stdin=b"@article{k1, title={Ponds of the north}, author={Lee, Ann}, year=2020}")
    told = call("export-all", tmp_path / "out")
    assert told.code == 0
    assert told.out.startswith(f"Exported to {tmp_path / 'out'}: 1 paper, ")
    data = call("--library", tmp_path / "new", "--json", "import-all", tmp_path / "out").data
    assert (data["papers"], data["files"], data["missing"]) == (1, 0, [])
    assert "Ponds of the north" in call("--library", tmp_path / "new", "search", "ponds").out
    again = call("--library", tmp_path / "new", "import-all", tmp_path / "out")
    assert (again.code, "is not empty" in again.err) == (1, True)


def test_what_is_wrong_beside_the_database_is_listed_reported_and_put_right(filled: Call, tmp_path: Path) -> None:
    library = paths.default_library()
    (library / "files").mkdir()
    (library / "files" / "left.pdf").write_bytes(b"left")
    told = filled("check", "--report", tmp_path / "report.json")
    assert told.code == 1
    assert "1 file does not belong to any paper. A repair moves it aside.\n      files/left.pdf" in told.out
    assert told.out.endswith("Fix what can be fixed with: paperdesk check --repair\n")
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert report["findings"] == {"files-left-over": 1}
    done = filled("check", "--repair")
    assert (done.code, "Repaired.\nMoved aside to " in done.out) == (0, True)
    assert [path.name for path in (library / "set-aside").rglob("*.pdf")] == ["left.pdf"]
    assert filled("check").out == "The library is in good health.\n"


def test_a_step_that_was_interrupted_is_told_and_no_trouble(filled: Call) -> None:
    library = Library(folder())
    step = library.begin_step(Step("import-source", name="a file"))
    with library.edit(step) as edit:
        set_starred(edit, paper_ids=[1], starred=True)
    library.close()
    told = filled("check")
    assert (told.code, told.err) == (0, "")
    assert "1 step was interrupted; its changes up to then are saved." in told.out
    assert "in good health" in told.out
