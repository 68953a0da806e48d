"""Limits for expanding abbreviations: BibTeX macros and YAML aliases can refer to each other.

The size of the file itself does not matter: the limit is on its expansion.
"""

from dataclasses import dataclass

from paperdesk.errors import ImportFailed

MOST_TIMES = 20
MOST_BEYOND = 10_000_000  # characters


@dataclass(slots=True)
class Growth:
    """The maximum expansion for a text of this length, and the expansion so far."""

    size: int
    spent: int = 0

    def spend(self, count: int) -> None:
        """Count what is about to be expanded.

        Raises:
            ImportFailed: it is more than any genuine file needs.
        """
        self.spent += count
        if self.spent > MOST_TIMES * self.size + MOST_BEYOND:
            raise ImportFailed(
                "abbreviations-explode",
                "Its abbreviations refer to each other so often that expanding them would exhaust memory, so the "
                "rest was not read. Write the abbreviations out and import it again.",
            )
