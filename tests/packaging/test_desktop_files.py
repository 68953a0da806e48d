"""The desktop files."""

import re
from pathlib import Path

import pytest

import paperdesk
from tests.packaging.oracles import run_oracle
from tests.packaging.places import PACKAGING, ROOT


def test_the_desktop_file_is_valid() -> None:
    done = run_oracle("desktop-file-validate", str(PACKAGING / "org.paperdesk.PaperDesk.desktop"))
    assert (done.returncode, done.stdout) == (0, "")


def test_version_changelog_and_metainfo_name_the_same_release() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## (\d+\.\d+\.\d+) – (\d{4}-\d\d-\d\d)$", changelog, re.MULTILINE)
    metainfo = (PACKAGING / "org.paperdesk.PaperDesk.metainfo.xml").read_text(encoding="utf-8")
    assert re.findall(r'<release version="([\d.]+)" date="([\d-]+)"/>', metainfo) == released
    assert released[0][0] == paperdesk.__version__
    assert "## Unreleased" in changelog


def test_the_metainfo_file_is_valid() -> None:
    metainfo = PACKAGING / "org.paperdesk.PaperDesk.metainfo.xml"
    done = run_oracle("appstreamcli", "validate", "--no-net", str(metainfo))
    problems = [line for line in done.stdout.splitlines() if line.startswith(("E:", "W:"))]
    # PaperDesk has no home page; only newer releases of the validator warn of that.
    assert [line for line in problems if "url-homepage-missing" not in line] == []
    assert "Validation" in done.stdout


def test_entry_metainfo_and_types_name_the_same_files() -> None:
    entry = (PACKAGING / "org.paperdesk.PaperDesk.desktop").read_text(encoding="utf-8")
    listed = re.findall(r"^MimeType=(.*);$", entry, re.MULTILINE)[0].split(";")
    metainfo = (PACKAGING / "org.paperdesk.PaperDesk.metainfo.xml").read_text(encoding="utf-8")
    assert re.findall(r"<mediatype>(.*)</mediatype>", metainfo) == listed
    types = (PACKAGING / "org.paperdesk.PaperDesk.mime.xml").read_text(encoding="utf-8")
    assert set(re.findall(r'<mime-type type="(.*)">', types)) == {
        name for name in listed if not name.startswith("x-scheme-handler/")
    }
    assert "x-scheme-handler/paperdesk" in listed
    endings = re.findall(r'<glob pattern="\*(.*)"/>', types)
    assert endings == [".bib", ".ris", ".enw", ".opml"]


def test_the_types_of_files_are_taken_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    (tmp_path / "mime" / "packages").mkdir(parents=True)
    (tmp_path / "mime" / "packages" / "paperdesk.xml").write_bytes(
        (PACKAGING / "org.paperdesk.PaperDesk.mime.xml").read_bytes()
    )
    done = run_oracle("update-mime-database", str(tmp_path / "mime"))
    assert (done.returncode, done.stderr) == (0, "")
    assert "text/x-bibtex:*.bib" in (tmp_path / "mime" / "globs").read_text(encoding="utf-8")
