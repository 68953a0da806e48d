"""A start that meets a damaged package: the set-up is asked to put it right, once; an error of PaperDesk is shown."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.places import PACKAGING

MAIN = {
    "a package that is gone": "import no_such_package_of_paperdesk",
    "a package that is damaged": "import damaged",
    "an error of its own": "import paperdesk.no_such_module",
}
ASKED = "asked: --repair search x\n"


@pytest.mark.parametrize("kind", MAIN)
def test_a_damaged_package_is_repaired_once(kind: str, tmp_path: Path) -> None:
    (tmp_path / "packaging" / "checkout").mkdir(parents=True)
    (tmp_path / "paperdesk" / "cli").mkdir(parents=True)
    start = tmp_path / "packaging" / "checkout" / "start.py"
    start.write_text((PACKAGING / "checkout" / "start.py").read_text())
    (tmp_path / "packaging" / "bootstrap.py").write_text("import sys; print('asked:', *sys.argv[1:])")
    (tmp_path / "paperdesk" / "__init__.py").touch()
    (tmp_path / "paperdesk" / "cli" / "main.py").write_text(f"def main():\n    {MAIN[kind]}\n")
    (tmp_path / "damaged.py").write_text("\0\0")
    command = [sys.executable, "-P", str(start), "search", "x"]
    environ = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    again = subprocess.run(
        command, env={**environ, "PAPERDESK_REPAIRED": "1"}, capture_output=True, text=True, check=False
    )
    assert (again.returncode, again.stdout) == (1, "")
    if kind == "an error of its own":
        assert (done.returncode, done.stdout) == (1, "")
    else:
        assert (done.returncode, done.stdout) == (0, ASKED)
        assert "It will be reinstalled." in done.stderr
