import json
from collections.abc import Iterator
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from paperdesk.jobs.one_window import FAMILY, NOTE, Door, Message, Reply, ask_window

taken: list[Message] = []


@pytest.fixture
def door(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Door]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))

    def take(message: Message, reply: Reply) -> None:
        taken.append(message)
        reply({"said": "yes"})

    taken.clear()
    opened = Door(tmp_path, take)
    yield opened
    opened.close()


def test_a_message_is_answered(door: Door, tmp_path: Path) -> None:
    assert ask_window(tmp_path, {"kind": "open"}) == {"done": True, "said": "yes"}
    assert [message["kind"] for message in taken] == ["open"]


def test_who_does_not_know_the_word_in_the_library_s_folder_is_not_listened_to(door: Door, tmp_path: Path) -> None:
    note = json.loads((tmp_path / NOTE).read_text(encoding="utf-8"))
    for message in ({"kind": "open"}, {"kind": "open", "token": "guessed"}, ["open"]):
        with Client(note["address"], FAMILY) as connection:
            connection.send_bytes(json.dumps(message).encode())
            with pytest.raises(EOFError):
                connection.recv_bytes()
    assert taken == []
