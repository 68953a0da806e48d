"""Your position in each place, where its list opens again; otherwise it opens at the first unread paper."""

from paperdesk.gui.desk.scope import Scope


class Visits:
    """The last paper in each place, and whether another list is being opened."""

    def __init__(self) -> None:
        self.left: dict[str, int] = {}  # key of the scope -> paper
        self.is_opening = True

    def go(self, before: Scope, current: int | None) -> None:
        """Leave a place at a paper; another one is opening."""
        if current is not None and not self.is_opening:
            self.left[before.key] = current
        self.is_opening = True

    def wanted(self, scope: Scope, current: int | None) -> int | None:
        """The paper to keep in view: the current one, or the last one in a place that is opening."""
        return self.left.get(scope.key) if self.is_opening else current
