"""The commands on a library that lives on several devices."""

from pathlib import Path

from paperdesk.devices.folder import MARKER
from tests.cli.conftest import BIBTEX, Call


def test_a_library_goes_to_another_device_and_back(call: Call, tmp_path: Path) -> None:
    one, other, shared = tmp_path / "one", tmp_path / "other", tmp_path / "shared"
    source = tmp_path / "papers.bib"
    source.write_text(BIBTEX, encoding="utf-8")
    assert call("--library", one, "import", source).code == 0
    assert "only" not in call("--library", one, "devices", "init", shared).err
    assert (shared / MARKER).is_file()
    assert "Combined" in call("--library", other, "devices", "join", shared).out
    keys = [paper["citation_key"] for paper in call("--library", one, "search", "--json").data["papers"]]
    assert sorted(keys) == sorted(
        p["citation_key"] for p in call("--library", other, "search", "--json").data["papers"]
    )
    for library, title in ((one, "As here"), (other, "As there")):
        assert call("--library", library, "edit", keys[0], "--set", f"title={title}").code == 0
    for library in (one, other, one):
        assert call("--library", library, "devices", "sync").code == 0
    (conflict,) = call("--library", one, "devices", "conflicts", "--json").data["conflicts"]
    assert [value for _, value in conflict["values"]] == ["As here", "As there"]
    assert call("--library", one, "devices", "status", "--json").data["conflicts"] == 1
    assert "As here" in call("--library", one, "devices", "resolve", conflict["name"], 1).out
    for library in (one, other):
        assert call("--library", library, "devices", "sync").code == 0
        assert call("--library", library, "devices", "conflicts").out == "Your devices agree on everything.\n"
        assert call("--library", library, "show", keys[0], "--json").data["title"] == "As here"
    assert "Undid" in call("--library", one, "undo").out
    assert call("--library", one, "show", keys[0], "--json").data["title"] == "As there"
    assert "Stopped syncing" in call("--library", one, "devices", "leave").out
    assert "on this device only" in call("--library", one, "devices", "sync").complaint


def test_what_cannot_be_is_said_in_one_line(call: Call, tmp_path: Path) -> None:
    library = tmp_path / "library"
    assert "on this device only" in call("--library", library, "devices", "status").complaint
    assert "not contain a library yet" in call("--library", library, "devices", "join", tmp_path / "nothing").complaint
    assert "the library's own folder" in call("--library", library, "devices", "init", library).complaint
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("x")
    assert "not empty" in call("--library", library, "devices", "init", tmp_path / "full").complaint
    assert "no conflict" in call("--library", library, "devices", "resolve", "abc", 1).complaint


def test_an_encrypted_folder_asks_for_its_passphrase(call: Call, tmp_path: Path) -> None:
    one, other, shared = tmp_path / "one", tmp_path / "other", tmp_path / "shared"
    secret = tmp_path / "secret"
    secret.write_text("a long sentence\n")
    assert call("--library", one, "devices", "init", shared, "--passphrase-file", secret).code == 0
    assert "is encrypted" in call("--library", other, "devices", "join", shared).complaint
    wrong = call("--library", other, "devices", "join", shared, "--passphrase-file", "-", stdin=b"another\n")
    assert "passphrase is wrong" in wrong.complaint
    again = call("--library", other, "devices", "join", shared, "--passphrase-file", "-", stdin=b"a long sentence\n")
    assert again.code == 0
    assert call("--library", other, "devices", "status", "--json").data["is_encrypted"] is True
