"""Starts the program; where one of its packages turns out to be damaged or gone, has the set-up put it right, once."""

import os
import sys
from pathlib import Path
from typing import NoReturn

REPAIRED = "PAPERDESK_REPAIRED"
BOOTSTRAP = Path(__file__).resolve().parents[1] / "bootstrap.py"


def main() -> int:
    try:
        from paperdesk.cli.main import main as program  # noqa: PLC0415 - what is missing must be told here

        return program()
    except (ImportError, SyntaxError) as error:
        if REPAIRED in os.environ or is_own(error):
            raise
        print(f"PaperDesk: a package is damaged ({error}). It is set up anew.", file=sys.stderr, flush=True)
        repair()


def is_own(error: ImportError | SyntaxError) -> bool:
    """Whether the error is in PaperDesk itself, which no set-up puts right."""
    file = error.filename if isinstance(error, SyntaxError) else error.path
    own = str(BOOTSTRAP.parents[1] / "paperdesk")
    return (file or "").startswith(own) or (getattr(error, "name", "") or "").partition(".")[0] == "paperdesk"


def repair() -> NoReturn:
    command = [sys.executable, "-I", str(BOOTSTRAP), "--repair", *sys.argv[1:]]
    os.execve(sys.executable, command, {**os.environ, REPAIRED: "1"})  # noqa: S606 - no shell is meant


if __name__ == "__main__":
    sys.exit(main())
