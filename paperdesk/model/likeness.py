"""The verdict on two descriptions of papers, and how certain it must be to act on it."""

from dataclasses import dataclass

from paperdesk.model.places import Verdict

SURE_LIKENESS = 0.9  # from this value on, PaperDesk may act without asking
SURE_BY_BOTH = 0.97  # by title and authors
SURE_BY_TITLE = 0.95  # by an identical title, without authors
LIKELY_LIKENESS = 0.6  # worth asking the user


@dataclass(frozen=True, slots=True)
class Likeness:
    """The verdict on two descriptions: the certainty (0 to 1), and the reason shown to the user."""

    verdict: Verdict
    score: float
    reason: str

    @property
    def is_sure(self) -> bool:
        """True if a program may act on it; otherwise the user is asked."""
        return self.score >= SURE_LIKENESS

    @property
    def is_one(self) -> bool:
        """True if both become one row automatically."""
        return self.is_sure and self.verdict == "version"
