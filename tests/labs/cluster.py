"""A PostgreSQL of the tests' own on 127.0.0.1, in a temporary folder, run by an ordinary user."""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

USERS = ("postgres", "nobody")  # PostgreSQL refuses to run as root
PLACES = "/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin"


def programs() -> Path | None:
    """Where PostgreSQL's programs lie; None where it is not installed."""
    if found := shutil.which("initdb"):
        return Path(found).parent
    found_all = [path for place in PLACES for path in Path("/").glob(place.lstrip("/")) if (path / "initdb").exists()]
    return max(
        found_all,
        key=lambda path: [int(n) for n in "".join(c if c.isdigit() else " " for c in str(path)).split()],
        default=None,
    )


@dataclass(frozen=True)
class Cluster:
    """A server that runs: its programs, folder, port, and the password of its owner `lab_owner`."""

    programs: Path
    folder: Path
    port: int
    password: str
    as_user: dict[str, object]

    def address(self, database: str = "postgres") -> str:
        return f"postgresql://postgres:{self.password}@127.0.0.1:{self.port}/{database}"

    def run(self, name: str, *words: str) -> None:
        subprocess.run(
            [self.programs / name, *words],
            check=True,
            capture_output=True,
            cwd=self.folder,
            **self.as_user,  # type: ignore[call-overload]
        )

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
        log = str(self.folder / "log")
        self.run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-t", "180", "-l", log, "-o", options, "start")

    def stop(self) -> None:
        self.run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-t", "180", "-m", "immediate", "stop")


@contextmanager
def running(bin_folder: Path) -> Iterator[Cluster]:
    """A new server, for as long as the block lasts."""
    folder = Path(tempfile.mkdtemp(prefix="paperdesk-lab-"))
    as_user: dict[str, object] = {}
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        user = next(name for name in USERS if any(each.pw_name == name for each in pwd.getpwall()))
        as_user = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}
        os.chown(folder, pwd.getpwnam(user).pw_uid, pwd.getpwnam(user).pw_gid)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    cluster = Cluster(bin_folder, folder, port, secrets.token_hex(12), as_user)
    try:
        secret = folder / "password"
        secret.write_text(cluster.password)
        secret.chmod(0o644)
        data = str(folder / "data")
        cluster.run(
            "initdb",
            "-D",
            data,
            "-A",
            "scram-sha-256",
            "-U",
            "postgres",
            f"--pwfile={secret}",
            "-E",
            "UTF8",
            "--no-sync",
        )
        cluster.start()
        yield cluster
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)
