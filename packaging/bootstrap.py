"""Sets PaperDesk up in .venv and starts it or its tests; a bare Python can run it.

packaging/run [WORDS]       set up, then the program: the window, or what the words say
packaging/run test [WORDS]  set up with the development tools, then pytest
packaging/run setup         only set up, with the development tools
packaging/run setup --all   set up with all extras: meaning, citation styles, the keyring (330 MB more)
packaging/run menu          put PaperDesk into the menu of your desktop, with its icon and types of files
packaging/run uninstall     take the menu entry and .venv away; your library stays
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parent))  # -I leaves it out

from checkout.environment import ALL_LOCK, DEV_LOCK, ROOT, RUNTIME_LOCK, Environment
from checkout.failures import SetupFailed, say

ENVIRONMENT = Environment(ROOT, RUNTIME_LOCK)
START = ROOT / "packaging" / "checkout" / "start.py"
PICTURE = "paperdesk.png"
# A process that has done its share of the tests takes from another's. Past eight only the longest test counts.
ON_ALL_CORES = ["--numprocesses=auto", "--maxprocesses=8", "--dist=worksteal"]


# Words


def wants_window(words: Sequence[str]) -> bool:
    """Whether these words open the window, as they do when they name no command: files, papers, or nothing."""
    if {"--help", "--version"} & set(words):
        return False
    word = named_command(words)
    return word in ("", "window") or re.fullmatch(r"[a-z-]+", word) is None


def named_command(words: Sequence[str]) -> str:
    """Find the first word that is neither an option nor the value of one; "" for none."""
    before = ["", *words]
    plain = (word for last, word in zip(before, words, strict=False) if last not in ("--library", "--log-level"))
    return next((word for word in plain if not word.startswith("-")), "")


def has_screenshot(words: Sequence[str]) -> bool:
    return any(word.split("=")[0] == "--screenshot" for word in words)


def screenshot_words(words: Sequence[str], picture: Path) -> list[str]:
    command = [] if named_command(words) else ["window"]
    return [*words, *command, "--screenshot", str(picture)]


# Setting up


def require_system(lock: Path, platforms: Sequence[str] = ()) -> None:
    """Name all that is missing at once: for setting up, where that is still to do, and for a window on a display.

    What a window needs is looked for once: loading all of it takes a fifth of a second.
    """
    is_current = ENVIRONMENT.is_current(lock)
    needs_window = bool(platforms) and not (is_current and window_mark(platforms) in ENVIRONMENT.marks())
    if is_current and not needs_window:
        return
    from checkout import system_packages  # noqa: PLC0415 - the second start needs it not

    missing = [] if ENVIRONMENT.works() else system_packages.missing_for_setup()
    missing += system_packages.missing_for_window(platforms) if needs_window else []
    system_packages.require_packages(missing)


def window_mark(platforms: Sequence[str]) -> str:
    return f"window:{','.join(platforms)}"


def set_up_to_start() -> None:
    """Install what the program needs; where that fails, what worked so far goes on working."""
    try:
        ENVIRONMENT.set_up(RUNTIME_LOCK)
    except SetupFailed as failure:
        if not ENVIRONMENT.works():
            raise
        say(f"the new packages could not be installed: {failure}\nPaperDesk starts with the existing ones.")


def set_up_for_development(lock: Path = DEV_LOCK) -> None:
    require_system(lock, ["offscreen"])
    ENVIRONMENT.set_up(lock)
    ENVIRONMENT.note(window_mark(["offscreen"]))


# Starting


def start(arguments: Sequence[str], environ: Mapping[str, str]) -> NoReturn:
    command = [str(ENVIRONMENT.python), *arguments]
    if sys.platform == "win32":  # there a terminal would not wait for what replaces a program
        sys.exit(subprocess.run(command, env=environ, check=False).returncode)
    os.execve(command[0], command, environ)  # noqa: S606 (no shell is meant)


def start_program(words: Sequence[str]) -> int:
    return open_window(words) if wants_window(words) else run_command(words)


def run_command(words: Sequence[str]) -> NoReturn:
    """Run a command, which needs nothing of the system's windows."""
    require_system(RUNTIME_LOCK)
    set_up_to_start()
    start(program(words), os.environ)


def open_window(words: Sequence[str]) -> int:
    from checkout.displays import choose_platform, named_platforms  # noqa: PLC0415 - commands need it not

    environ = dict(os.environ)
    platforms = ["offscreen"] if has_screenshot(words) else named_platforms(environ)
    is_first = not ENVIRONMENT.works()
    require_system(RUNTIME_LOCK, platforms)
    choose_platform(environ, platforms)
    set_up_to_start()
    if window_mark(platforms) not in ENVIRONMENT.marks():
        ENVIRONMENT.note(window_mark(platforms))
    if platforms != ["offscreen"]:
        if is_first:
            offer_menu()
        start(program(words), environ)
    environ["QT_QPA_PLATFORM"] = "offscreen"
    if has_screenshot(words):
        start(program(words), environ)
    return draw_window(words, environ)


def program(words: Sequence[str]) -> list[str]:
    return ["-P", str(START), *words]  # -P: the reader's current folder is not searched for modules


def offer_menu() -> None:
    if sys.platform == "linux":
        say("run `packaging/run menu` to add PaperDesk to your desktop's menu.")


def draw_window(words: Sequence[str], environ: Mapping[str, str]) -> int:
    picture = picture_place() / PICTURE
    command = [str(ENVIRONMENT.python), *program(screenshot_words(words, picture))]
    done = subprocess.run(command, env=environ, check=False)
    if done.returncode == 0:
        print(f"There is no display, so a screenshot of the window was saved to {picture}")
    return done.returncode


def picture_place() -> Path:
    """The current folder, or one that can be written."""
    places = [Path.cwd(), Path.home()]
    return next((place for place in places if os.access(place, os.W_OK)), Path(tempfile.gettempdir()))


def start_tests(words: Sequence[str]) -> NoReturn:
    set_up_for_development()
    os.chdir(ROOT)
    start(["-m", "pytest", *ON_ALL_CORES, *words], {"QT_QPA_PLATFORM": "offscreen", **os.environ})


# What else it does


def repair(words: Sequence[str]) -> int:
    """Build the environment anew and start again; whoever is asked to has seen that it is damaged."""
    ENVIRONMENT.forget()
    return start_program(words)


def add_to_menu() -> int:
    from checkout import menu_entry  # noqa: PLC0415 - rarely needed

    require_system(RUNTIME_LOCK)
    set_up_to_start()
    say(menu_entry.add(os.environ))
    return 0


def uninstall() -> int:
    from checkout import menu_entry  # noqa: PLC0415 - rarely needed

    if ENVIRONMENT.works():  # what refreshes feeds in the background, where that was asked for
        command = [str(ENVIRONMENT.python), "-P", "-m", "paperdesk", "feeds", "timer", "--remove"]
        subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    was_in_menu = menu_entry.remove(os.environ)
    ENVIRONMENT.remove()
    gone = "The menu entry and .venv are gone" if was_in_menu else ".venv is gone"
    say(f"{gone}. Your library and settings are kept; you can delete {ROOT}.")
    return 0


def run(words: Sequence[str]) -> int:
    match words:
        case ["test", *rest]:
            start_tests(rest)
        case ["setup"]:
            set_up_for_development()
        case ["setup", "--all"]:
            set_up_for_development(ALL_LOCK)
        case ["--repair", *rest]:
            return repair(rest)
        case ["menu"]:
            return add_to_menu()
        case ["uninstall"]:
            return uninstall()
        case _:
            return start_program(words)
    return 0


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
