"""Where the bundle starts: the program, or one of its own processes."""

import os
import sys


def give_back_the_environment() -> None:
    """Have other programs that we start find their own libraries; ours were found when this process began."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"  # a process of our own sets it for itself again


if __name__ == "__main__":
    give_back_the_environment()
    if any("multiprocessing" in word for word in sys.argv[1:]):
        import multiprocessing

        multiprocessing.freeze_support()
    from paperdesk.cli.main import main

    sys.exit(main())
