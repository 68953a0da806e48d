"""The desktop files."""

import re

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
