"""Where you were in each place: there its list opens again, else at the first paper that waits."""

from paperdesk.gui.desk.scope import Scope


class Visits:
    """The paper that was left in each place, and whether the list of another one is being opened."""

    def __init__(self) -> None:
        self.left: dict[str, int] = {}  # key of the scope -> paper
        self.is_opening = True

    def go(self, before: Scope, current: int | None) -> None:
        """Leave a place at a paper; another one is opened now."""
        if current is not None and not self.is_opening:
            self.left[before.key] = current
        self.is_opening = True

    def wanted(self, scope: Scope, current: int | None) -> int | None:
        """The paper that shall stay in view: the current one, of a place that is being opened the one left there."""
        return self.left.get(scope.key) if self.is_opening else current
