"""Searching and building on the command line, whatever became of the index."""

import errno
import os
from pathlib import Path

import pytest

from paperdesk.search import index_folder
from tests.cli.conftest import Call


@pytest.fixture
def folder(filled: Call, tmp_path: Path) -> Path:
    """The folder of an index that was searched, and of which nobody knows yet what befell it."""
    assert filled("search", "sleep", "--json").data["total"] == 1
    place = Path(os.environ["PAPERDESK_LIBRARY"]) / "index"
    assert place.is_dir()
    return place


def total(call: Call, *words: str) -> int:
    found: int = call("search", *words, "--json").data["total"]
    return found


def test_damage_that_comes_to_light_in_searching_is_answered_and_mended(filled: Call, folder: Path) -> None:
    for file in folder.rglob("*.arrays"):
        content = file.read_bytes()
        file.write_bytes(content[:-500] + bytes(500))
    assert total(filled, "machines sleep") == 1
    status = filled("index", "status", "--json").data
    assert (status["stands"], status["indexed"], status["pending"]) == (True, 2, 0)
    assert total(filled, "grokking") == 1


def test_a_file_in_the_place_of_the_index_stops_no_search(filled: Call, folder: Path) -> None:
    folder.rename(folder.with_name("aside"))
    folder.write_text("a file")
    assert total(filled, "sleep") == 1
    assert filled("index", "status", "--json").data["stands"]


def test_like_and_the_digest_go_on_without_an_index(filled: Call, folder: Path) -> None:
    for file in folder.rglob("*.arrays"):
        content = file.read_bytes()
        file.write_bytes(content[:-500] + bytes(500))
    assert filled("search", "--like", "1").code == 0
    assert filled("index", "status", "--json").data["stands"]


@pytest.mark.expects_log
def test_on_a_full_disk_a_search_is_answered_and_building_says_why_not(
    filled: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    for stamp in folder.glob("stamp.json"):
        stamp.unlink()
    monkeypatch.setattr(index_folder, "make_folder", refuse)
    assert filled("search", "machines").out.count("Deep sleep of machines") == 1
    assert "No space left on device" in filled("index", "rebuild").complaint
    assert filled("index", "rebuild", "--json").code == 1
