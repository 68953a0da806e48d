"""What a process was writing when it ended is gone after the next start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from paperdesk import paths
from paperdesk.library.library import Library
from paperdesk.unfinished import beside, remove_unfinished, unfinished

DIES = """
import os, sys
from pathlib import Path
from paperdesk.unfinished import beside, unfinished
with unfinished(beside(Path(sys.argv[1]))) as draft:
    if sys.argv[2] == "folder":
        draft.mkdir()
        (draft / "inside").write_bytes(b"half")
    else:
        draft.write_bytes(b"half")
    os._exit(9)
"""


def die(target: Path, kind: str) -> None:
    done = subprocess.run([sys.executable, "-c", DIES, str(target), kind], check=False)
    assert done.returncode == 9


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_a_killed_process_was_writing_goes_at_the_next_start(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "with\nodd \u202e name.bib"
    target.write_text("as it was")
    die(target, kind)
    assert len(list(tmp_path.iterdir())) == 2
    Library(tmp_path / "library").close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["library", target.name]
    assert target.read_text() == "as it was"
    assert list(paths.unfinished_folder().iterdir()) == []


def test_what_is_still_being_written_stays(tmp_path: Path) -> None:
    with unfinished(beside(tmp_path / "a")) as draft:
        draft.write_bytes(b"half")
        remove_unfinished()
        assert draft.exists()
    assert list(tmp_path.iterdir()) == []


def test_a_note_removes_nothing_but_files_of_ours(tmp_path: Path) -> None:
    mine = tmp_path / "thesis.tex"
    mine.write_text("mine")
    paths.unfinished_folder().mkdir(parents=True)
    (paths.unfinished_folder() / "note").write_bytes(os.fsencode(mine))
    (paths.unfinished_folder() / "empty").write_bytes(b"")
    (paths.unfinished_folder() / "odd").write_bytes(b"\0\xff")
    remove_unfinished()
    assert mine.read_text() == "mine"


def test_a_file_is_written_where_no_note_can_be_left(tmp_path: Path) -> None:
    paths.unfinished_folder().parent.mkdir(parents=True)
    paths.unfinished_folder().write_text("in the way")
    with unfinished(beside(tmp_path / "a")) as draft:
        draft.write_bytes(b"whole")
        draft.replace(tmp_path / "a")
    remove_unfinished()
    assert (tmp_path / "a").read_bytes() == b"whole"
