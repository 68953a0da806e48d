"""Messages about merged records: how many were merged, how many are waiting to be compared, and where."""

from collections.abc import Sequence

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.words import tr_n
from paperdesk.library.arrival_records import Met


def met_told(desk: Desk, merged: Sequence[Met], asked: Sequence[Met]) -> str:
    """One sentence for each, with the shortcut that shows them; "" if no record matched a paper."""
    joined = sum(met.record_id is not None for met in merged)
    parts = []
    if joined:
        parts.append(
            tr_n(
                "{n} was merged into an existing paper. Press {key} to see it.",
                "{n} were merged into existing papers. Press {key} to see them.",
                joined,
                key=desk.keys.named("merges"),
            )
        )
    if asked:
        parts.append(
            tr_n(
                "{n} may be a paper you already have. Press {key} to compare them.",
                "{n} may be papers you already have. Press {key} to compare them.",
                len(asked),
                key=desk.keys.named("duplicates"),
            )
        )
    return " ".join(parts)
