"""Looking a library through on request: its database as a whole, and what its folder tells others."""

from dataclasses import dataclass
from pathlib import Path

from paperdesk.errors import Words, joined
from paperdesk.library import copies, private, soundness
from paperdesk.library.condition import FILE_NAME, WAL_NAME
from paperdesk.library.write_ahead_log import look_at_log


@dataclass(frozen=True, slots=True)
class Health:
    """What is wrong with a library's database ("": nothing), and what else the reader should know."""

    damage: str
    notes: tuple[Words, ...] = ()

    @property
    def sentence(self) -> str:
        """All of it in words."""
        if self.damage:
            return Words(
                "The library is damaged: {reason}. It is only read from until it is repaired.", reason=self.damage
            )
        return joined((Words("The library is in good health."), *self.notes), " ")


def check_health(folder: Path) -> Health:
    """Have SQLite look through the whole database, its indexes and references too."""
    damage = _damage(folder)
    return Health(damage, () if damage else tuple(_notes(folder)))


def _damage(folder: Path) -> str:
    lost = look_at_log(folder / WAL_NAME).lost
    if lost and soundness.find_damage(folder):
        return f"saved edits in its write-ahead log cannot be read: {lost}"
    return soundness.find_damage_in(folder / FILE_NAME, is_thorough=True)


def _notes(folder: Path) -> list[Words]:
    notes = []
    if private.is_open_to_others(folder):
        notes.append(
            Words(
                "Other users of this computer may look into {folder}; its permissions were left alone.", folder=folder
            )
        )
    bad = [copy.file.name for copy in map(copies.look_into, copies.list_copies(folder)) if copy.problem]
    if bad:
        notes.append(Words("These copies cannot be read: {names}.", names=", ".join(bad)))
    return notes
