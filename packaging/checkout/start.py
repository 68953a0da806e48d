"""Starts the program; where one of its packages turns out to be damaged or gone, has the set-up put it right, once."""

import os
import sys
from pathlib import Path
from typing import NoReturn

REPAIRED = "PAPERDESK_REPAIRED"
BROKEN = ("null bytes", "marshal data")  # what Python says of a source that was blanked, and of a half compiled one
BOOTSTRAP = Path(__file__).resolve().parents[1] / "bootstrap.py"


def main() -> int:
    try:
        from paperdesk.cli.main import main as program  # noqa: PLC0415 - what is missing must be told here

        return program()
    except (ImportError, SyntaxError, ValueError, EOFError) as error:
        if REPAIRED in os.environ or not is_damage(error):
            raise
        print(f"PaperDesk: a package is damaged ({error}). It will be reinstalled.", file=sys.stderr, flush=True)
        repair()


def is_damage(error: Exception) -> bool:
    """Whether a file of a package is gone or broken; an error of PaperDesk itself no set-up puts right."""
    if not isinstance(error, ImportError | SyntaxError):
        return any(words in str(error) for words in BROKEN)
    file = error.filename if isinstance(error, SyntaxError) else error.path
    is_own = (file or "").startswith(str(BOOTSTRAP.parents[1] / "paperdesk"))
    return not is_own and (getattr(error, "name", "") or "").partition(".")[0] != "paperdesk"


def repair() -> NoReturn:
    command = [sys.executable, "-I", str(BOOTSTRAP), "--repair", *sys.argv[1:]]
    os.execve(sys.executable, command, {**os.environ, REPAIRED: "1"})  # noqa: S606 - no shell is meant


if __name__ == "__main__":
    sys.exit(main())
