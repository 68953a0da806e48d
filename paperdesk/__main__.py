"""`python -m paperdesk` and the command `paperdesk`."""

import sys

from paperdesk.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
