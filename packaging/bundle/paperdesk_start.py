"""Where the bundle starts: the program, or one of its own processes."""

import multiprocessing
import sys

from paperdesk.cli.main import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
