"""Sets PaperDesk up in .venv and starts it or its tests; a bare Python can run it.

packaging/run [WORDS]       set up, then the program: the window, or what the words say
packaging/run test [WORDS]  set up with the development tools, then pytest
packaging/run setup         only set up, with the development tools
packaging/run setup --all   set up with all extras: searching by meaning (170 MB more), the system's keyring
"""

import ctypes
import fcntl
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "paperdesk-stamp"
RUNTIME_LOCK = ROOT / "packaging" / "requirements.lock"
DEV_LOCK = ROOT / "packaging" / "requirements-dev.lock"
ALL_LOCK = ROOT / "packaging" / "requirements-all.lock"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
PICTURE = "paperdesk.png"
# A process that has done its share of the tests takes from another's. Past eight only the longest test counts.
ON_ALL_CORES = ["--numprocesses=auto", "--maxprocesses=8", "--dist=worksteal"]

# What Qt links to and its wheel does not carry -> the Debian and Ubuntu package that has it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
DISPLAY_LIBRARIES = {
    "xcb": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxcb.so.1": "libxcb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    },
}


class SetupFailed(Exception):
    """The set-up cannot go on; the message says what the reader can do."""


def say(text: str) -> None:
    print(f"PaperDesk: {text}", file=sys.stderr, flush=True)


# System packages


def missing_packages(libraries: Mapping[str, str]) -> list[str]:
    return [package for soname, package in libraries.items() if not loads(soname)]


def loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_for_setup() -> list[str]:
    missing = missing_packages(QT_LIBRARIES) if on_linux() else []
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python3.{sys.version_info.minor}-venv")  # Debian ships it apart from Python
    if shutil.which("apt-get") and not CERTIFICATES.exists():
        missing.append("ca-certificates")
    return missing


def require_system(lock: Path, platforms: Sequence[str] = ()) -> None:
    """Name all that is missing at once: for setting up, where that is still to do, and for a display."""
    missing = [] if is_current(lock) else missing_for_setup()
    for platform in platforms:
        missing += missing_packages(DISPLAY_LIBRARIES.get(platform, {}))
    require_packages(missing)


def on_linux() -> bool:
    return sys.platform == "linux"


def require_packages(packages: Sequence[str]) -> None:
    """Install them as root; anybody else is told the line that does it."""
    if not packages:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        names = " ".join(packages)
        raise SetupFailed(f"system packages are missing. On Debian they are called: {names}")
    if os.geteuid() != 0:
        line = shlex.join(["sudo", *command])
        raise SetupFailed(f"system packages are missing. Run this once, then start again:\n    {line}")
    say(f"installing system packages: {' '.join(packages)}")
    apt(["apt-get", "update"])
    apt(command)


def apt(command: Sequence[str]) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    patient = [command[0], "-o", "DPkg::Lock::Timeout=300", *command[1:]]
    done = subprocess.run(patient, env=quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupFailed(f"{shlex.join(command)} failed:\n{done.stdout}{done.stderr}")


# The display


def wants_window(words: Sequence[str]) -> bool:
    """Whether these words open the window, as they do when they name no command."""
    return not {"--help", "--version"} & set(words) and named_command(words) in ("", "window")


def named_command(words: Sequence[str]) -> str:
    """Find the first word that is neither an option nor the folder after --library; "" for none."""
    before = ["", *words]
    plain = (word for last, word in zip(before, words, strict=False) if last != "--library")
    return next((word for word in plain if not word.startswith("-")), "")


def named_platforms(environ: Mapping[str, str]) -> list[str]:
    """Qt's names of the displays that the environment points to; offscreen when there is none."""
    chosen = environ.get("QT_QPA_PLATFORM")
    if chosen:
        return [part.split(":")[0] for part in chosen.split(";")]
    if not on_linux():
        return ["native"]
    pointers = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [name for name, variable in pointers.items() if environ.get(variable)] or ["offscreen"]


def answers(platform: str) -> bool:
    """Whether a window can open there. Qt would abort the whole process, and blame a library."""
    if platform == "xcb":
        return x_answers()
    if platform == "wayland":
        return wayland_answers()
    return True


def x_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def wayland_answers() -> bool:
    client = ctypes.CDLL("libwayland-client.so.0")
    client.wl_display_connect.restype = ctypes.c_void_p
    display = ctypes.c_void_p(client.wl_display_connect(None))
    if display:
        client.wl_display_disconnect(display)
    return bool(display)


def choose_platform(environ: dict[str, str], named: Sequence[str]) -> None:
    """See to it that Qt takes a display that answers; raise where none does."""
    living = [platform for platform in named if answers(platform)]
    if not living:
        raise SetupFailed(dead_display(environ))
    if living != named:
        environ["QT_QPA_PLATFORM"] = living[0]


def dead_display(environ: Mapping[str, str]) -> str:
    names = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    pointers = ", ".join(f"{name}={environ[name]}" for name in names if environ.get(name))
    return (
        f"no display answers at {pointers}. Correct that, or draw the window into a picture:\n"
        f"    QT_QPA_PLATFORM=offscreen packaging/run window --screenshot {PICTURE}"
    )


# The virtual environment


def digest(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def place() -> str:
    """Name what a virtual environment is tied to: it works for one Python in one folder."""
    return digest(sys.version.encode(), bytes(ROOT))


def stamped() -> list[str]:
    """Read the place and the locks that are known to be wholly installed."""
    try:
        return STAMP.read_text().split()
    except OSError:
        return []


def is_current(lock: Path) -> bool:
    return {place(), digest(lock.read_bytes())} <= set(stamped()) and PYTHON.exists()


@contextmanager
def alone() -> Iterator[None]:
    """Let one set-up run at a time. pip inherits the lock: if we are killed, the next waits for it."""
    handle = os.open(ROOT, os.O_RDONLY)
    os.set_inheritable(handle, True)  # noqa: FBT003 (it takes no keyword)
    try:
        with suppress(OSError):  # some network drives know no locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def set_up(lock: Path) -> None:
    if is_current(lock):
        return
    with alone():
        if not is_current(lock):
            install(lock)


def install(lock: Path) -> None:
    before = stamped()
    STAMP.unlink(missing_ok=True)  # killed from here on, the next start begins anew
    if place() not in before or not PYTHON.exists():
        say(f"making {VENV}")
        call([base_python(), "-I", "-m", "venv", "--clear", str(VENV)])
    say(f"installing the Python packages of {lock.name}; the first time takes a minute or two")
    pip = [str(PYTHON), "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    call([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(lock)])
    packages = next(VENV.glob("lib/python*/site-packages"))
    (packages / "paperdesk-checkout.pth").write_text(f"{ROOT}\n")
    locks = {RUNTIME_LOCK, lock}  # the development lock holds all of the other one
    STAMP.write_text("\n".join([place(), *(digest(each.read_bytes()) for each in locks)]))


def base_python() -> str:
    """Find the Python below .venv: packaging/run may have started us with the one to be replaced."""
    return str(Path(getattr(sys, "_base_executable", sys.executable)).resolve())


def call(command: Sequence[str]) -> None:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, close_fds=False, check=False)
    if done.returncode:
        raise SetupFailed("the set-up stopped at the error above. Is the network there? Starting again is safe.")


# Starting


def start(arguments: Sequence[str], environ: Mapping[str, str]) -> NoReturn:
    os.execve(PYTHON, [str(PYTHON), *arguments], environ)  # noqa: S606 (no shell is meant)


def start_program(words: Sequence[str]) -> int:
    environ = dict(os.environ)
    platforms = named_platforms(environ) if wants_window(words) else []
    require_system(RUNTIME_LOCK, platforms)
    if platforms:
        choose_platform(environ, platforms)
    set_up(RUNTIME_LOCK)
    program = [
        "-P",
        "-m",
        "paperdesk",
    ]  # -P: the reader's current folder is not searched for modules
    if named_platforms(environ) != ["offscreen"]:
        start([*program, *words], environ)
    environ["QT_QPA_PLATFORM"] = "offscreen"
    if not wants_window(words) or has_screenshot(words):
        start([*program, *words], environ)
    return draw_window([*program, *screenshot_words(words)], environ)


def has_screenshot(words: Sequence[str]) -> bool:
    return any(word.split("=")[0] == "--screenshot" for word in words)


def screenshot_words(words: Sequence[str]) -> list[str]:
    command = [] if named_command(words) else ["window"]
    return [*words, *command, "--screenshot", PICTURE]


def draw_window(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    done = subprocess.run([PYTHON, *arguments], env=environ, check=False)
    if done.returncode == 0:
        print(f"There is no display here, so the window was drawn into {Path(PICTURE).absolute()}")
    return done.returncode


def set_up_for_development() -> None:
    require_system(DEV_LOCK)
    set_up(DEV_LOCK)


def start_tests(words: Sequence[str]) -> NoReturn:
    set_up_for_development()
    os.chdir(ROOT)
    start(["-m", "pytest", *ON_ALL_CORES, *words], {"QT_QPA_PLATFORM": "offscreen", **os.environ})


def run(words: Sequence[str]) -> int:
    match words:
        case ["test", *rest]:
            start_tests(rest)
        case ["setup"]:
            set_up_for_development()
            return 0
        case ["setup", "--all"]:
            require_system(ALL_LOCK)
            set_up(ALL_LOCK)
            return 0
        case _:
            return start_program(words)


def main(words: Sequence[str]) -> int:
    try:
        return run(words)
    except (SetupFailed, OSError) as failure:
        say(str(failure))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
