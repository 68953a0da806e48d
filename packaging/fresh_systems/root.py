"""A Debian system of its own in a folder, as it is right after its installation; commands run in it.

Mirrors, indexes and certificates are the environment's: apt's and pip's configuration of this machine and the variables
named below are taken along. Needs root, `debootstrap` and `unshare`.
"""

import os
import re
import resource
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

TAKEN_ALONG = re.compile(r"(PIP|UV)_\w+|\w*(_PROXY|_proxy)|SSL_CERT_\w+|\w*CA_BUNDLE")  # variables of the environment
COPIED = ("etc/resolv.conf", "etc/hosts", "etc/pip.conf")
FOLDERS = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
READER = "reader"  # the ordinary user
ENTER = """
mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" && mount -t tmpfs tmpfs "$1/dev/shm" || exit 125
exec chroot --userspec="$2" "$1" /bin/sh -c "$3"
"""
RECIPES = Path("/usr/share/debootstrap/scripts")
LONGEST_S = 3600.0


@dataclass(frozen=True, slots=True)
class Release:
    """A release of Debian: what it is called here, and by its mirrors."""

    name: str
    suite: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended, what it printed, and what it took."""

    code: int
    output: str
    wall_s: float
    cpu_s: float


@dataclass(frozen=True, slots=True)
class Root:
    """The folder of such a system."""

    folder: Path

    def run(
        self,
        script: str,
        *,
        user: str = "root",
        has_network: bool = True,
        killed_at: str = "",
        environ: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Run a script of sh; with `killed_at` everything in it is killed once it has printed that."""
        home = "/root" if user == "root" else f"/home/{user}"
        own = {"PATH": FOLDERS, "HOME": home, "USER": user, "LANG": "C.UTF-8", "TERM": "dumb"}
        taken = {name: value for name, value in os.environ.items() if TAKEN_ALONG.fullmatch(name)}
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child", *([] if has_network else ["--net"])]
        command = [*apart, "/bin/sh", "-c", ENTER, "enter", str(self.folder), f"{user}:{user}", script]
        begun, before = time.monotonic(), children_cpu_s()
        process = subprocess.Popen(
            command,
            env={**taken, **own, **(environ or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        output = read_output(process, killed_at)
        return Outcome(process.returncode, output, time.monotonic() - begun, children_cpu_s() - before)

    def path(self, inside: str) -> Path:
        """A file of the system as it is found from outside."""
        return self.folder / inside.lstrip("/")

    def copy_tree(self, source: Path, inside: str, *, user: str = "root") -> None:
        """Put what git knows of a checkout there, with what was changed since."""
        target = self.path(inside)
        target.mkdir(parents=True)
        named = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=source,
            capture_output=True,
            check=True,
        ).stdout
        there = b"\0".join(name for name in named.split(b"\0") if name and (source / os.fsdecode(name)).exists())
        packed = subprocess.run(
            ["tar", "-c", "--null", "-T", "-"], cwd=source, input=there, capture_output=True, check=True
        )
        subprocess.run(["tar", "-x", "--no-same-owner"], cwd=target, input=packed.stdout, check=True)
        self.give(inside, user)

    def give(self, inside: str, user: str) -> None:
        if user != "root":
            done = self.run(f"chown -R {user}:{user} '{inside}'")
            if done.code:
                raise OSError(done.output)

    def size_mb(self, inside: str) -> float:
        done = subprocess.run(["du", "-sk", str(self.path(inside))], capture_output=True, text=True, check=True)
        return int(done.stdout.split()[0]) / 1024

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def read_output(process: subprocess.Popen[bytes], killed_at: str) -> str:
    """Read to the end, or to the words at which all is killed. Only ends what it is given."""
    assert process.stdout is not None  # noqa: S101 - as it was opened
    lines = []
    for line in process.stdout:
        lines.append(line.decode(errors="replace"))
        if killed_at and killed_at in lines[-1]:
            time.sleep(8)  # well within what it just announced
            os.killpg(process.pid, signal.SIGKILL)
    process.wait(LONGEST_S)
    return "".join(lines)


def children_cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def make_root(release: Release, cache: Path, target: Path) -> Root:
    """Copy a pristine system; it is fetched once and kept in `cache`."""
    packed = cache / f"{release.name}.tar"
    if not packed.exists():
        fetch(release, packed)
    target.mkdir(parents=True)
    subprocess.run(["tar", "-x", "--numeric-owner", "-f", str(packed)], cwd=target, check=True)
    root = Root(target)
    configure(root)
    return root


def fetch(release: Release, packed: Path) -> None:
    folder = packed.with_suffix("")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    words = [release.suite, str(folder), *filter(None, [host_mirror()])]
    if not (RECIPES / release.suite).exists():  # a release later than debootstrap itself
        words += [str(RECIPES / "sid")]
    subprocess.run(["debootstrap", "--variant=minbase", *words], check=True, stdout=subprocess.DEVNULL)
    partial = packed.with_suffix(".part")
    subprocess.run(["tar", "-c", "--numeric-owner", "-f", str(partial), "."], cwd=folder, check=True)
    partial.replace(packed)
    shutil.rmtree(folder)


def host_mirror() -> str:
    """The mirror of Debian that this machine uses; "" for debootstrap's own."""
    named = os.environ.get("DEBIAN_MIRROR", "")
    sources = [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("debian*.sources"))]
    for file in sources:
        text = file.read_text(encoding="utf-8") if file.is_file() else ""
        found = re.search(r"^(?:URIs:|deb(?: \[.*\])?)\s*(\S+/debian)/?(?:\s|$)", text, re.MULTILINE)
        named = named or (found[1] if found else "")
    return named


def configure(root: Root) -> None:
    """Take along how this machine reaches mirrors and indexes, and make the ordinary user."""
    for name in COPIED:
        if (source := Path("/") / name).is_file():
            shutil.copyfile(source, root.path(name))
    for source in Path("/etc/apt/apt.conf.d").glob("*"):
        if "Acquire::" in source.read_text(encoding="utf-8"):
            shutil.copyfile(source, root.path(f"etc/apt/apt.conf.d/{source.name}"))
    own = Path("/usr/local/share/ca-certificates")
    if own.is_dir():
        shutil.copytree(own, root.path(str(own)), dirs_exist_ok=True)
    done = root.run(f"useradd --create-home --shell /bin/sh {READER}")
    if done.code:
        raise OSError(done.output)
