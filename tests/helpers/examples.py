"""How many random examples a test tries."""

import os


def examples(few: int) -> int:
    """Few in each run of the suite; twenty times as many in `.ci/long`, which sets PAPERDESK_LONG."""
    return 20 * few if os.environ.get("PAPERDESK_LONG") else few
