"""Whether you have viewed a paper, so that its source's changes are no longer news."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.gui.desk.reads import PaperContent

LOOKED_AT_MS = 1_000  # a paper shown for less was only passed by


class LookedAt:
    """Measures how long each paper is shown."""

    def __init__(self) -> None:
        self._shown_for = QElapsedTimer()

    def leave(self, desk: "Desk | None", content: "PaperContent | None") -> None:
        """Another paper is shown now; record the previous one as viewed, if it was."""
        is_looked_at = self._shown_for.isValid() and self._shown_for.elapsed() >= LOOKED_AT_MS
        self._shown_for.start()
        if content is None or desk is None or not is_looked_at or not content.detail.corrected_at:
            return
        from paperdesk.library.papers import note_seen  # noqa: PLC0415 - imported after the first paint

        paper_id, corrected_at = content.detail.id, content.detail.corrected_at
        desk.edit(None, lambda edit: note_seen(edit, paper_id=paper_id, corrected_at=corrected_at))
