"""The entry in the menu of the reader's desktop."""

import os
import subprocess
from pathlib import Path

import pytest
from checkout import menu_entry

from tests.packaging.oracles import run_oracle


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "share")}


def files_below(folder: Path) -> set[str]:
    made = {"mimeinfo.cache", "icon-theme.cache"}
    found = (file for file in folder.rglob("*") if not file.is_dir() and file.name not in made)
    return {str(file.relative_to(folder)) for file in found}


def test_it_is_written_and_taken_away(tmp_path: Path, environ: dict[str, str]) -> None:
    menu_entry.add(environ)
    entry = tmp_path / "share" / "applications" / "org.paperdesk.PaperDesk.desktop"
    assert f'Exec="{menu_entry.RUN}" %U\n' in entry.read_text(encoding="utf-8")
    assert (tmp_path / "share" / "icons/hicolor/scalable/apps/org.paperdesk.PaperDesk.svg").exists()
    assert (tmp_path / "share" / "mime/packages/org.paperdesk.PaperDesk.xml").exists()
    assert (tmp_path / ".local/bin/paperdesk").readlink() == menu_entry.RUN
    menu_entry.add(environ)  # again
    assert run_oracle("desktop-file-validate", str(entry)).stdout == ""
    assert menu_entry.remove(environ)
    assert not [name for name in files_below(tmp_path) if "paperdesk" in name.lower()]
    assert not menu_entry.remove(environ)


def test_a_word_of_the_readers_own_is_left_alone(tmp_path: Path, environ: dict[str, str]) -> None:
    own = tmp_path / ".local" / "bin" / "paperdesk"
    own.parent.mkdir(parents=True)
    own.write_text("#!/bin/sh\n")
    assert "word" not in menu_entry.add(environ)
    menu_entry.remove(environ)
    assert own.read_text() == "#!/bin/sh\n"


def test_a_path_with_blanks_and_signs_is_quoted_as_the_desktop_entry_specification_says() -> None:
    assert menu_entry.quoted(Path("/a b/100%/$x`y\\z")) == '"/a b/100%%/\\\\$x\\\\`y\\\\\\\\z"'


def test_the_word_starts_the_checkout_from_anywhere(tmp_path: Path, environ: dict[str, str]) -> None:
    menu_entry.add(environ)
    fake = tmp_path / "python"
    fake.write_text('#!/bin/sh\n[ "$3" = -c ] || echo "$@"\n')
    fake.chmod(0o755)
    word = tmp_path / ".local" / "bin" / "paperdesk"
    done = subprocess.run(
        [word, "search"], env={**environ, "PYTHON": str(fake)}, capture_output=True, text=True, check=True
    )
    assert done.stdout == f"-I {menu_entry.PACKAGING / 'bootstrap.py'} search\n"
