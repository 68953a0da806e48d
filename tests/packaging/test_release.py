"""What a release needs before it is built, and the licences that go with it."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import release
from bundle import deb, licences
from checkout.failures import SetupFailed

from tests.packaging.places import PACKAGING


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of version 1.2.3, released and committed."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    (tmp_path / "paperdesk").mkdir()
    (tmp_path / "paperdesk" / "__init__.py").write_text('__version__ = "1.2.3"\n')
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n## 1.2.3 – 2026-12-01\n\n- More.\n")
    commit = ["git", "-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "-qm", "All of it"]
    for command in (["git", "init", "-q"], ["git", "add", "."], commit):
        subprocess.run(command, cwd=tmp_path, check=True)
    monkeypatch.setattr(release, "ROOT", tmp_path)
    return tmp_path


def test_what_is_released_and_committed_is_built(tree: Path) -> None:
    release.check_ready()
    assert release.version() == "1.2.3"


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("## Unreleased\n", "## Unreleased\n- New.\n", "unreleased lines"),
        ("## 1.2.3 – 2026-12-01", "## 1.2.2 – 2026-12-01", "does not begin with version 1.2.3"),
        ("## 1.2.3 – 2026-12-01", "## 1.2.3", "does not begin with version 1.2.3"),
        ("- More.\n", "- More and more.\n", "changes without a commit"),
    ],
)
def test_what_is_no_release_is_told(tree: Path, before: str, after: str, says: str) -> None:
    changelog = tree / "CHANGELOG.md"
    changelog.write_text(changelog.read_text().replace(before, after))
    with pytest.raises(SetupFailed, match=says):
        release.check_ready()


def test_every_package_that_is_bundled_says_its_licence(tmp_path: Path) -> None:
    lock = (PACKAGING / "requirements.lock").read_text()
    found = re.findall(r"^([\w.-]+)==\S+ (;?)", lock, re.MULTILINE)
    bundled = {re.sub("[-_.]+", "-", name).lower(): bool(marker) for name, marker in found}
    known = {
        re.sub("[-_.]+", "-", name).lower(): licences.KNOWN.get(name) or said or texts
        for name, _, said, texts in licences.packages(Path(sys.executable))
    }
    assert [
        name for name, is_for_some_systems in bundled.items() if name not in known and not is_for_some_systems
    ] == []
    assert [name for name in bundled if not known.get(name, True)] == []
    assert known["python"]


def test_their_texts_are_written(tmp_path: Path) -> None:
    licences.collect(Path(sys.executable), tmp_path / "licences")
    listed = (tmp_path / "licences" / "LICENCES").read_text(encoding="utf-8")
    assert re.search(r"^PySide6_Essentials [\d.]+: LGPL", listed, re.MULTILINE)
    assert "Lucide icons" in listed
    assert (tmp_path / "licences" / "paperdesk-LICENSE").is_file()
    assert list((tmp_path / "licences").glob("pypdfium2-*pdfium*"))


def test_all_that_a_package_copies_is_there() -> None:
    assert [str(file) for file in (*deb.INSTALLED, *deb.PACKED) if not file.is_file()] == []
