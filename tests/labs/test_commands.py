"""A lab from the command line, each with a library of their own."""

from pathlib import Path

import pytest

from paperdesk.labs.address import Address
from tests.cli.conftest import Answer, call

__all__ = ["call"]
BIBTEX = "@article{lee2020, title={Deep sleep of machines}, author={Lee, Ann}, year=2020}"


def test_a_lab_from_its_beginning_to_its_end(
    call: object, tmp_path: Path, database: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAPERDESK_LAB_PASSWORD", "of a timer")

    def run(who: str, *words: object) -> Answer:
        answer: Answer = call("--library", tmp_path / who, *words)  # type: ignore[operator]
        return answer

    (tmp_path / "one.bib").write_text(BIBTEX)
    assert run("ana", "import", tmp_path / "one.bib").code == 0
    assert run("ana", "collections", "add", "Reading", "lee2020").code == 0
    assert "in no lab" in run("ana", "lab", "sync").complaint
    at = f"postgresql://{database.user}:{database.password}@{database.host}:{database.port}/{database.database}"
    made = run("ana", "lab", "init", at, "--title", "Naps", "--name", "Ana")
    assert made.code == 0, made
    assert "you are its owner" in made.out
    kept = b"".join(file.read_bytes() for file in (tmp_path / "ana").rglob("*") if file.is_file())
    assert database.user.encode() in kept  # as part of the address
    assert database.password.encode() not in kept
    assert b"of a timer" not in kept
    shared = run("ana", "lab", "share", "Reading", "--json")
    assert shared.data["sent"] == 1
    invitation = run("ana", "lab", "invite", "Bo", "--role", "reader").out.strip()
    assert invitation.startswith("paperdesk-lab://")
    joined = run("bo", "lab", "join", invitation)
    assert joined.code == 0, joined
    assert "New collections: Reading." in joined.out
    assert "Deep sleep of machines" in run("bo", "search", "machines").out
    assert "used" in run("cy", "lab", "join", invitation).complaint
    assert [m["title"] for m in run("bo", "lab", "members", "--json").data] == ["Ana", "Bo"]
    assert "reader  Bo" in run("ana", "lab", "members").out
    assert "does not allow" in run("bo", "lab", "invite", "Cy").complaint
    assert run("ana", "edit", "lee2020", "--set", "year=2021").code == 0
    assert "Papers changed here since: 1." in run("ana", "lab", "status").out
    assert "Papers sent: 1." in run("ana", "lab", "sync").out
    assert "Papers received: 1." in run("bo", "lab", "sync").out
    assert "Ana  Deep sleep of machines: year: 2020 → 2021" in run("bo", "lab", "log", "lee2020").out
    assert "agrees on everything" in run("bo", "lab", "conflicts").out
    assert run("ana", "lab", "role", "Bo", "editor").code == 0
    assert "up to date already" in run("ana", "lab", "upgrade", at).out
    assert run("ana", "collections", "add", "More", "lee2020").code == 0
    assert run("ana", "lab", "share", "More").code == 0
    assert "New collections: More." in run("bo", "lab", "sync").out
    assert "only an owner" in run("bo", "lab", "unshare", "More").complaint
    assert "More is no longer shared." in run("ana", "lab", "unshare", "More").out
    assert "No longer shared: More. Your papers stay as they are." in run("bo", "lab", "sync").out
    assert "Ana  More: no longer shared" in run("bo", "lab", "log").out
    assert "is not shared" in run("ana", "lab", "unshare", "More").complaint
    assert run("bo", "lab", "leave").code == 0
    assert "Deep sleep of machines" in run("bo", "search", "machines").out
    assert run("ana", "lab", "remove", "Bo").complaint
    assert "Shared: Reading (whole lab)" in run("ana", "lab", "status").out
