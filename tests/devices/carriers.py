"""Programs that carry a folder between computers: Syncthing, and rclone with a WebDAV server. All on 127.0.0.1."""

import http.client
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DEADLINE_S = 240.0
FOLDER_ID = "papers"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def until(condition: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < end, f"{what} did not come"
        time.sleep(0.3)


def contents(folder: Path) -> dict[str, int]:
    """The files that PaperDesk wrote, with their sizes."""
    return {
        str(file.relative_to(folder)): file.stat().st_size
        for file in folder.rglob("*")
        if file.is_file() and not file.name.startswith(".") and ".stfolder" not in file.parts
    }


@contextmanager
def running(*command: str, **environment: str) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=quiet, stderr=quiet, env={**os.environ, **environment})
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


@dataclass(frozen=True)
class Syncthing:
    """One Syncthing, with a home of its own."""

    home: Path
    folder: Path
    gui: int
    port: int
    key: str
    id: str

    def ask(self, path: str, body: Any = None, method: str = "GET") -> Any:
        data = None if body is None else json.dumps(body).encode()
        headers = {"X-API-Key": self.key, "Content-Type": "application/json"}
        connection = http.client.HTTPConnection("127.0.0.1", self.gui, timeout=30)
        try:
            connection.request(method, path, data, headers)
            said = connection.getresponse().read()
        finally:
            connection.close()
        return json.loads(said) if said else None

    def answers(self) -> bool:
        try:
            return bool(self.ask("/rest/system/ping"))
        except OSError:
            return False

    def meet(self, others: "Sequence[Syncthing]") -> None:
        """Share the folder with others, by their addresses alone."""
        for other in others:
            address = f"tcp://127.0.0.1:{other.port}"
            self.ask("/rest/config/devices", {"deviceID": other.id, "addresses": [address]}, "POST")
        options = self.ask("/rest/config/options")
        off = ("globalAnnounceEnabled", "localAnnounceEnabled", "relaysEnabled", "natEnabled", "crashReportingEnabled")
        listen = [f"tcp://127.0.0.1:{self.port}"]
        changed = {**options, **dict.fromkeys(off, False), "listenAddresses": listen, "urAccepted": -1}
        self.ask("/rest/config/options", changed, "PUT")
        shared = [{"deviceID": each.id} for each in (self, *others)]
        folder = {"id": FOLDER_ID, "path": str(self.folder), "devices": shared, "fsWatcherDelayS": 1}
        self.ask("/rest/config/folders", {**folder, "fsWatcherEnabled": True, "rescanIntervalS": 5}, "POST")


def _made(home: Path, folder: Path) -> Syncthing:
    subprocess.run(
        ["syncthing", "generate", f"--home={home}", "--no-default-folder", "--skip-port-probing"],
        capture_output=True,
        check=True,
    )
    config = (home / "config.xml").read_text()
    key = re.search(r"<apikey>(.+?)</apikey>", config)
    name = re.search(r'<device id="([A-Z0-9-]+)"', config)
    assert key is not None
    assert name is not None
    gui = free_port()
    (home / "config.xml").write_text(config.replace("127.0.0.1:8384", f"127.0.0.1:{gui}"))
    return Syncthing(home, folder, gui, free_port(), key[1], name[1])


@contextmanager
def syncthing(place: Path, folders: Sequence[Path]) -> Iterator[Callable[[], None]]:
    """Several Syncthings that share folders; what is given waits until all hold the same."""
    made = [_made(place / f"home{number}", folder) for number, folder in enumerate(folders)]
    with ExitStack() as stack:
        for each in made:
            stack.enter_context(
                running("syncthing", "serve", f"--home={each.home}", "--no-browser", "--no-restart", STNOUPGRADE="1")
            )
        for each in made:
            until(each.answers, "Syncthing")
            each.meet([other for other in made if other is not each])

        def carry() -> None:
            until(lambda: all(contents(folder) == contents(folders[0]) for folder in folders), "what was carried")

        yield carry


@contextmanager
def rclone(place: Path, folders: Sequence[Path]) -> Iterator[Callable[[], None]]:
    """A WebDAV server, and rclone that copies each folder to it and back; it never removes anything."""
    shared, port = place / "served", free_port()
    shared.mkdir()
    server = (
        "-m",
        "wsgidav.server.server_cli",
        "--host=127.0.0.1",
        f"--port={port}",
        f"--root={shared}",
        "--auth=anonymous",
        "-q",
    )
    remote = f":webdav,url='http://127.0.0.1:{port}/':"

    def copy(source: str, target: str) -> bool:
        command = ["rclone", "copy", source, target, "--ignore-times", "--retries=1", "--config=/dev/null"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    with running(sys.executable, *server):
        until(lambda: copy(str(folders[0]), remote), "the WebDAV server")

        def carry() -> None:
            for folder in folders:
                assert copy(str(folder), remote)
            for folder in folders:
                assert copy(remote, str(folder))

        yield carry


CARRIERS = {"syncthing": syncthing, "rclone": rclone}


def missing(name: str) -> str:
    """What has to be installed for a carrier; "" if nothing."""
    if shutil.which(name) is None:
        return f"{name} is not installed"
    if name == "rclone":
        from importlib.util import find_spec

        return "" if find_spec("wsgidav") else "wsgidav is not installed"
    return ""
