"""What an earlier version stored opens unchanged: its library, its index, its settings and its keys."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from paperdesk.cli.main import main
from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.actions.keymap import make_keymap
from paperdesk.library import history
from paperdesk.library.library import Library
from paperdesk.search.schema import FORMAT
from paperdesk.settings import load_settings, save_settings
from tests.samples import PROJECT

SAVED = sorted((PROJECT / "tests" / "data" / "libraries").glob("*.zip"))


@pytest.fixture(params=SAVED, ids=lambda file: file.stem)
def unpacked(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    with zipfile.ZipFile(request.param) as archive:
        archive.extractall(tmp_path)
    return tmp_path


@pytest.fixture
def expected(unpacked: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((unpacked / "expected.json").read_text(encoding="utf-8"))
    return found


def ask(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert main(["--library", str(folder / "library"), "--json", *words]) == 0
    return json.loads(capsys.readouterr().out)


def assert_holds(found: Any, before: Any) -> None:
    """All that was shown before is shown as it was; what is new since may stand beside it."""
    if isinstance(before, dict):
        for name, value in before.items():
            assert_holds(found[name], value)
    elif isinstance(before, list):
        assert len(found) == len(before)
        for one, other in zip(found, before, strict=True):
            assert_holds(one, other)
    else:
        assert found == before


def test_a_library_shows_what_it_showed(
    unpacked: Path, expected: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    for paper in expected["papers"]:
        assert_holds(ask(unpacked, capsys, "show", str(paper["id"])), paper)
    lists = {"history": ["history"], "tags": ["tags"], "feeds": ["feeds", "list"], "rules": ["rules", "list"]}
    for name, words in (lists | {"merged": ["merged"]}).items():
        assert_holds(ask(unpacked, capsys, *words), expected[name])


def test_its_steps_can_be_undone_and_done_again(unpacked: Path, expected: dict[str, Any]) -> None:
    library = Library(unpacked / "library")
    try:
        undone = []
        while (step := history.undo(library)) is not None:
            undone.append(str(step.label))
        assert undone == [step["label"] for step in expected["history"]]
        while history.redo(library) is not None:
            pass
        with library.read() as session:
            assert [str(step.label) for step in history.list_steps(session)] == undone
    finally:
        library.close()


def test_an_index_is_read_as_it_is_unless_its_format_is_an_earlier_one(
    unpacked: Path, expected: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    stamp = unpacked / "library" / "index" / "stamp.json"
    before = json.loads(stamp.read_text(encoding="utf-8"))
    assert [paper["id"] for paper in ask(unpacked, capsys, "search", "weaves")["papers"]] == [1]
    after = json.loads(stamp.read_text(encoding="utf-8"))
    assert after["format"] == FORMAT
    assert (after["folder"] == before["folder"]) == (before["format"] == FORMAT)


def test_settings_are_read_and_written_again(unpacked: Path) -> None:
    file = unpacked / "settings.toml"
    before = file.read_text(encoding="utf-8")
    save_settings(load_settings(file), file)
    after = file.read_text(encoding="utf-8")
    assert [line for line in before.splitlines() if line not in after.splitlines()] == []


def test_every_action_that_has_a_key_is_still_there(unpacked: Path, expected: dict[str, Any]) -> None:
    assert set(expected["actions"]) <= {action.name for action in ACTIONS}
    keys = load_settings(unpacked / "settings.toml").keys
    keymap = make_keymap(ACTIONS, keys)
    assert {name: list(keymap.of(name)) for name in keys.own} == keys.own
