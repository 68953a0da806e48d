"""Vim, Emacs and pandoc as the manual says: its own lines, run by the real programs."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from paperdesk import paths
from paperdesk.doors.doors import Doorway, open_doors
from paperdesk.doors.server import Server
from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.pandoc import find_pandoc
from paperdesk.jobs.progress import Progress
from paperdesk.library.library import Library
from paperdesk.model.citing import Pick
from paperdesk.settings import DoorSettings
from tests.helpers.ports import closed_port

BIBTEX = "@article{lee2020, title = {Deep sleep}, author = {Lee, Ann}, year = 2020}\n"
BLOCK = re.compile(r"```\n(.*?)```", re.DOTALL)
PORT = "127.0.0.1:23119"


def needs(*programs: str) -> pytest.MarkDecorator:
    """Skips a test where programs are missing, unless all of them must be there."""
    missing = [program for program in programs if shutil.which(program) is None]
    is_skipped = bool(missing) and "PAPERDESK_REQUIRE_PROGRAMS" not in os.environ
    return pytest.mark.skipif(is_skipped, reason=f"not installed: {', '.join(missing)}")


def lines_with(words: str, page: str = "10-other-programs.md") -> str:
    """The lines in the manual that contain some words."""
    text = (paths.resources() / "manual" / page).read_text(encoding="utf-8")
    (found,) = (block[1] for block in BLOCK.finditer(text) if words in block[1])
    return found


@pytest.fixture
def server(library: Library) -> Iterator[Server]:
    def pick(query: str, picks: Sequence[Pick]) -> list[Pick]:
        return [Pick(1, "größer; siehe", "12")]

    import_sources(library, [Source(BIBTEX.encode())], ImportOptions(), Progress())
    opened = open_doors(Doorway(library, lambda _text: [1], pick), DoorSettings(enabled=True, port=0))
    yield opened
    opened.close()


def written(folder: Path, port: int, words: str, name: str) -> tuple[Path, Path]:
    """The manual's lines in a file, for a port, and a file to edit."""
    lines, text = folder / name, folder / "text.txt"
    lines.write_text(lines_with(words).replace(PORT, f"127.0.0.1:{port}"), encoding="utf-8")
    text.write_text("Text  end\n", encoding="utf-8")
    return lines, text


def vim(lines: Path, text: Path) -> str:
    typed = 'exe "normal i\\<C-x>z"'
    command = [
        "vim",
        "-es",
        "-Nu",
        "NONE",
        "-c",
        "set enc=utf-8",
        "-S",
        str(lines),
        str(text),
        "-c",
        "call cursor(1,6)",
    ]
    done = subprocess.run(
        [*command, "-c", typed, "-c", "redir >>/dev/stdout | messages | wq"], capture_output=True, check=True
    )
    return done.stdout.decode() + done.stderr.decode()


@needs("vim", "curl")
def test_vim_inserts_what_is_picked(server: Server, tmp_path: Path) -> None:
    lines, text = written(tmp_path, server.port, "inoremap", "lines.vim")
    vim(lines, text)
    assert text.read_text(encoding="utf-8") == "Text größer; siehe \\cite[p.~12]{lee2020} end\n"


@needs("vim", "curl")
def test_vim_says_that_nobody_answers_and_changes_nothing(tmp_path: Path) -> None:
    with closed_port() as port:
        lines, text = written(tmp_path, port, "inoremap", "lines.vim")
        assert "PaperDesk does not answer" in vim(lines, text)
    assert text.read_text(encoding="utf-8") == "Text  end\n"


def emacs(lines: Path, text: Path) -> "subprocess.CompletedProcess[str]":
    program = (
        f'(progn (find-file "{text}") (goto-char 6) (call-interactively (quote paperdesk-cite))'
        " (let ((coding-system-for-write (quote utf-8))) (save-buffer)))"
    )
    command = ["emacs", "--batch", "-Q", "-l", str(lines), "--eval", program]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@needs("emacs", "curl")
def test_emacs_inserts_what_is_picked(server: Server, tmp_path: Path) -> None:
    lines, text = written(tmp_path, server.port, "defun", "lines.el")
    done = emacs(lines, text)
    assert done.returncode == 0, done.stderr
    assert text.read_text(encoding="utf-8") == "Text [größer; siehe @lee2020, p. 12] end\n"


@needs("emacs", "curl")
def test_emacs_says_that_nobody_answers_and_changes_nothing(tmp_path: Path) -> None:
    with closed_port() as port:
        lines, text = written(tmp_path, port, "defun", "lines.el")
        done = emacs(lines, text)
    assert "PaperDesk does not answer" in done.stderr
    assert text.read_text(encoding="utf-8") == "Text  end\n"


def test_pandoc_makes_word_and_opendocument_files_with_citations(library: Library, tmp_path: Path) -> None:
    pandoc = find_pandoc()
    if pandoc is None or not pandoc.knows_styles:
        pytest.skip("the extra “styles” is not installed")
    import_sources(library, [Source(BIBTEX.encode())], ImportOptions(), Progress())
    library.close()
    (tmp_path / "paper.md").write_text("Machines sleep [see @lee2020, p. 12].\n\n# References\n", encoding="utf-8")
    names = {"paperdesk": f"{sys.executable} -m paperdesk --library {library.folder}", "pandoc": pandoc.program}
    for line in lines_with("pandoc paper.md", "06-writing.md").splitlines():
        words = line.split()
        command = [*names[words[0]].split(), *(word.strip("'") for word in words[1:])]
        environment = {**os.environ, "PYTHONPATH": str(paths.resources().parent)}
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, env=environment)
        assert done.returncode == 0, done.stderr
    for name, inside in (("paper.docx", "word/document.xml"), ("paper.odt", "content.xml")):
        text = re.sub(r"<[^>]+>", "", zipfile.ZipFile(tmp_path / name).read(inside).decode())
        assert "(see Lee 2020, 12)" in text, name
        assert "Lee, Ann. 2020." in text, name
