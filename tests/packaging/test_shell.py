"""The manual page for man(1) and the completions of shells: made from the commands, and understood by their readers."""

import os
import shutil
import subprocess
import sys

import click
import make_man
import pytest

from paperdesk.cli.main import paperdesk
from tests.packaging.oracles import run_oracle

PAGE = make_man.FOLDER / "paperdesk.1"


@pytest.mark.parametrize("name", sorted(make_man.files()))
def test_it_is_up_to_date(name: str) -> None:
    made = make_man.files()[name]
    assert (make_man.FOLDER / name).read_text(encoding="utf-8").rstrip("\n") == made.rstrip("\n"), (
        "run packaging/make_man.py"
    )


def test_the_page_is_read_without_a_complaint() -> None:
    done = run_oracle("mandoc", "-T", "lint", "-W", "warning", str(PAGE))
    known = ("missing date",)  # the page is the same on every day
    complaints = [line for line in done.stdout.splitlines() if not any(words in line for words in known)]
    assert complaints == []


def test_the_page_names_every_command() -> None:
    text = PAGE.read_text(encoding="utf-8").replace("\\-", "-")
    headings = {line.split()[1] for line in text.splitlines() if line.startswith(".SS ")}
    assert headings == set(paperdesk.list_commands(click.Context(paperdesk)))


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_bash_completes_commands(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("bin")
    program = folder / "paperdesk"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -m paperdesk "$@"\n')
    program.chmod(0o755)
    script = f"""
source "{make_man.FOLDER / "paperdesk.bash"}"
COMP_WORDS=(paperdesk keep-); COMP_CWORD=1; COMPREPLY=()
_paperdesk_completion paperdesk keep- paperdesk
echo "${{COMPREPLY[@]}}"
COMP_WORDS=(paperdesk feeds ref); COMP_CWORD=2; COMPREPLY=()
_paperdesk_completion paperdesk ref feeds
echo "${{COMPREPLY[@]}}"
"""
    environ = {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-c", script], env=environ, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["keep-both", "refresh"], done.stderr
