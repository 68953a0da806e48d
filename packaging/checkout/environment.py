"""The virtual environment of a checkout: a new one is built beside the old one, and takes its place when whole."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from checkout.failures import SetupFailed, cause_of, say

ROOT = Path(__file__).resolve().parents[2]
RUNTIME_LOCK = ROOT / "packaging" / "requirements.lock"
DEV_LOCK = ROOT / "packaging" / "requirements-dev.lock"
ALL_LOCK = ROOT / "packaging" / "requirements-all.lock"
BIN = "Scripts" if sys.platform == "win32" else "bin"
PYTHON_NAME = "python.exe" if sys.platform == "win32" else "python"
MISLEADING = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_DRY_RUN", "PIP_REQUIREMENT", "PIP_CONSTRAINT")
PATIENCE = {"PIP_RETRIES": "1", "PIP_DEFAULT_TIMEOUT": "20"}  # seconds; who sets them otherwise is obeyed


def digest(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


@dataclass(frozen=True, slots=True)
class Environment:
    """The folder `.venv` of a checkout, and what stands beside it while a new one is built."""

    root: Path
    runtime_lock: Path

    @property
    def folder(self) -> Path:
        return self.root / ".venv"

    @property
    def coming(self) -> Path:
        return self.root / ".venv.new"

    @property
    def leaving(self) -> Path:
        return self.root / ".venv.old"

    @property
    def python(self) -> Path:
        return python_of(self.folder)

    # What is known of it

    def place(self) -> str:
        """Name what it is tied to: it works for one Python in one folder."""
        return digest(str(sys.implementation.cache_tag).encode(), bytes(self.root))

    def earlier_place(self) -> str:
        """Name it as set-ups up to 0.2.0 did: what they made goes on working."""
        return digest(sys.version.encode(), bytes(self.root))

    def marks(self) -> set[str]:
        """Read its place, the locks that are wholly installed, and what else was noted."""
        return set(read_lines(self.folder / "paperdesk-stamp"))

    def note(self, mark: str) -> None:
        """Note something of it that need not be looked for again."""
        with suppress(OSError):
            write_lines(self.folder / "paperdesk-stamp", [*sorted(self.marks() - {mark}), mark])

    def works(self) -> bool:
        """Whether programs can run in it: it is of this place, and no package has gone from it."""
        if not {self.place(), self.earlier_place()} & self.marks() or not self.python.exists():
            return False
        try:
            return set(read_lines(self.folder / "paperdesk-contents")) <= names_in(packages_of(self.folder))
        except OSError:
            return False

    def is_current(self, lock: Path) -> bool:
        """Whether it works and holds exactly what a lock file names."""
        return digest(lock.read_bytes()) in self.marks() and self.works()

    def forget(self) -> None:
        """Have it built anew at the next start."""
        (self.folder / "paperdesk-contents").unlink(missing_ok=True)
        (self.folder / "paperdesk-stamp").unlink(missing_ok=True)

    # Building

    def set_up(self, lock: Path) -> None:
        """Install what a lock file names, unless it is; the old environment stays until the new one is whole.

        Raises:
            SetupFailed: it could not be built; what was there is as it was.
        """
        if self.is_current(lock):
            return
        if not os.access(self.root, os.W_OK):
            raise SetupFailed(f"{self.root} is not writable. Copy PaperDesk to a folder of your own.")
        with alone(self.root):
            self.finish_exchange()
            if not self.is_current(lock):
                self.build(lock)
                self.exchange()

    def build(self, lock: Path) -> None:
        shutil.rmtree(self.coming, ignore_errors=True)
        say(f"installing the Python packages in {lock.name} (the first time takes a minute or two)")
        if self.works():
            shutil.copytree(self.folder, self.coming, symlinks=True)
        else:
            call([base_python(), "-I", "-m", "venv", str(self.coming)])
        pip = [str(python_of(self.coming)), "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        call([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(lock)])
        self.finish(lock)

    def finish(self, lock: Path) -> None:
        """Lead to the checkout, have scripts name the folder where they will lie, and note what is installed."""
        packages = packages_of(self.coming)
        (packages / "paperdesk-checkout.pth").write_text(path_line(self.root), encoding="ascii")
        for script in (self.coming / BIN).iterdir():
            if script.is_file() and not script.is_symlink():
                script.write_bytes(script.read_bytes().replace(bytes(self.coming), bytes(self.folder)))
        kept = (name for name in names_in(packages) if not name.endswith((".dist-info", "__pycache__")))
        write_lines(self.coming / "paperdesk-contents", sorted(kept))
        locks = {self.runtime_lock, lock}  # the other locks hold all of the first
        write_lines(self.coming / "paperdesk-stamp", [self.place(), *(digest(each.read_bytes()) for each in locks)])

    def exchange(self) -> None:
        """Put the new environment into the place of the old one."""
        shutil.rmtree(self.leaving, ignore_errors=True)
        try:
            if self.folder.exists():
                self.folder.rename(self.leaving)
            self.coming.rename(self.folder)
        except PermissionError as error:  # Windows, while a program runs from it
            self.finish_exchange()
            raise SetupFailed("PaperDesk is still open. Close it and start again.") from error
        shutil.rmtree(self.leaving, ignore_errors=True)

    def finish_exchange(self) -> None:
        """Where an exchange was broken off between its two steps, take the first one back."""
        if self.leaving.exists() and not self.folder.exists():
            self.leaving.rename(self.folder)

    def remove(self) -> None:
        for folder in (self.folder, self.coming, self.leaving):
            shutil.rmtree(folder, ignore_errors=True)


def path_line(folder: Path) -> str:
    """The line of a .pth file that leads to a folder; Python reads it in the encoding of the locale, so it is ASCII."""
    plain = str(folder)
    return f"{plain}\n" if plain.isascii() else f"import os, sys; sys.path.append(os.fsdecode({bytes(folder)!r}))\n"


def python_of(folder: Path) -> Path:
    return folder / BIN / PYTHON_NAME


def packages_of(folder: Path) -> Path:
    """The folder of an environment's packages, for this Python.

    Raises:
        OSError: there is none.
    """
    if sys.platform == "win32":
        return folder / "Lib" / "site-packages"
    return folder / "lib" / f"python3.{sys.version_info.minor}" / "site-packages"


def names_in(folder: Path) -> set[str]:
    return {entry.name for entry in os.scandir(folder)}


def read_lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def write_lines(file: Path, lines: Sequence[str]) -> None:
    """Write a file that is there as a whole or not at all."""
    partial = file.with_name(f"{file.name}.{os.getpid()}")
    partial.write_text("\n".join(lines), encoding="utf-8")
    partial.replace(file)


def base_python() -> str:
    """Find the Python below .venv: packaging/run may have started us with the one to be replaced."""
    return str(Path(getattr(sys, "_base_executable", sys.executable)).resolve())


def pip_environ(environ: Mapping[str, str]) -> dict[str, str]:
    """Leave out what would have pip install elsewhere, and have it tell soon that there is no network."""
    plain = {name: value for name, value in environ.items() if name not in MISLEADING}
    return {**PATIENCE, **plain, "PIP_USER": "0", "PIP_NO_INPUT": "1"}


def call(command: Sequence[str]) -> None:
    done = subprocess.run(
        command,
        env=pip_environ(os.environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        close_fds=False,
        check=False,
    )
    if done.returncode:
        cache = os.environ.get("PIP_CACHE_DIR") or "~/.cache/pip"
        python = f"Python {sys.version_info.major}.{sys.version_info.minor}"
        raise SetupFailed(cause_of(done.stdout, cache=cache, python=python))


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Let one set-up run at a time. pip inherits the lock: if we are killed, the next waits for it."""
    handle = lock_folder(root)
    try:
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def lock_folder(root: Path) -> int:
        """Lock a file in the folder; the handle that holds the lock."""
        handle = os.open(root / ".venv.lock", os.O_RDWR | os.O_CREAT)
        while True:
            with suppress(OSError):  # it gives up after ten seconds
                msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
                return handle

else:
    import fcntl

    def lock_folder(root: Path) -> int:
        """Lock the folder; the handle that holds the lock."""
        handle = os.open(root, os.O_RDONLY)
        os.set_inheritable(handle, True)  # noqa: FBT003 (it takes no keyword)
        with suppress(OSError):  # some network drives know no locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        return handle
