"""`paperdesk office`: the extension for LibreOffice as a file, and what is said where LibreOffice is missing."""

import json
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from paperdesk import __version__, paths
from paperdesk.jobs import office
from paperdesk.settings import DoorSettings, Settings, save_settings
from tests.cli.conftest import Call


def test_the_extension_is_saved_with_the_port_of_the_settings(call: Call, tmp_path: Path) -> None:
    save_settings(Settings(doors=DoorSettings(port=24000)), paths.settings_file())
    file = tmp_path / "writer.oxt"
    assert call("office", "save", file, "--json").data == {"file": str(file)}
    with zipfile.ZipFile(file) as packed:
        assert json.loads(packed.read("address.json")) == {"port": 24000}
        texts = json.loads(packed.read("texts.json"))
        assert __version__ in packed.read("description.xml").decode()
        menu = packed.read("Addons.xcu").decode()
        for name in ("META-INF/manifest.xml", "description.xml", "Addons.xcu"):
            ElementTree.fromstring(packed.read(name))  # noqa: S314 - our own
        manifest = packed.read("META-INF/manifest.xml").decode()
        assert all(part in manifest for part in ("paperdesk_component.py", "Addons.xcu"))
        code = "".join(packed.read(name).decode() for name in packed.namelist() if name.endswith(".py"))
    assert all(f"org.paperdesk.Writer?{name}<" in menu for name in office.COMMANDS)
    assert all(f'"_{name}"' in code or f"def _{name}(" in code for name in office.COMMANDS)
    assert texts.keys() == office.COMMANDS.keys() | office.SENTENCES.keys()
    assert all(f'"{name}"' in code for name in office.SENTENCES)


def test_another_port_is_taken_from_the_call(call: Call, tmp_path: Path) -> None:
    assert call("office", "save", tmp_path / "w.oxt", "--port", 25000).code == 0
    with zipfile.ZipFile(tmp_path / "w.oxt") as packed:
        assert json.loads(packed.read("address.json")) == {"port": 25000}


def test_what_cannot_be_done_is_one_clear_line(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "cannot be written" in call("office", "save", tmp_path / "no" / "w.oxt").complaint
    monkeypatch.setattr(office, "find_unopkg", lambda: None)
    assert "LibreOffice was not found." in call("office", "install").complaint
    broken = tmp_path / "unopkg"
    broken.write_text("#!/bin/sh\necho It runs already. >&2\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    monkeypatch.setattr(office, "find_unopkg", lambda: str(broken))
    assert "It runs already." in call("office", "remove").complaint
