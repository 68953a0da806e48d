"""Checking a library on request: its whole database, and the permissions of its folder."""

from dataclasses import dataclass
from pathlib import Path

from paperdesk.errors import LibraryDamaged, LibraryMissing, Words, joined
from paperdesk.library import condition, private, soundness
from paperdesk.library.backups import writing_copies
from paperdesk.library.condition import FILE_NAME, SCHEMA_VERSION, WAL_NAME
from paperdesk.library.copies import copy_database, workshop
from paperdesk.library.database import find_missing
from paperdesk.library.engine import bring_up_to_date, make_engine
from paperdesk.library.write_ahead_log import look_at_log


@dataclass(frozen=True, slots=True)
class Health:
    """The problem with a library's database ("" if there is none), and other information for the user."""

    damage: str
    notes: tuple[Words, ...] = ()

    @property
    def sentence(self) -> str:
        """The complete result in words."""
        if self.damage:
            return Words("The library is damaged: {reason}. It is read-only until it is repaired.", reason=self.damage)
        return joined((Words("The library is in good health."), *self.notes), " ")


def check_health(folder: Path) -> Health:
    """Have SQLite check the whole database with its indexes and references, and run the checks made on opening.

    Raises:
        LibraryMissing: there is none, or it contains no papers although its newest backup does.
        LibraryTooNew: it was written by a newer version.
        LibraryDamaged: it belongs to another program.
    """
    condition.check_presence(folder)
    if not (folder / FILE_NAME).is_file():
        raise LibraryMissing("no-library", "There is no library in {folder}.", folder=folder)
    damage = condition.plain(_damage(folder))
    return Health(damage, () if damage else tuple(_notes(folder)))


def _damage(folder: Path) -> str:
    file = folder / FILE_NAME
    lost = look_at_log(folder / WAL_NAME).lost
    if lost and (damage := soundness.find_damage(folder)):
        return damage
    return soundness.find_damage_in(file, is_thorough=True) or _misfit(folder, file)


def _misfit(folder: Path, file: Path) -> str:
    """What prevents a readable database from being opened, or ""."""
    try:
        stored = condition.read_version(file)
        if stored is None:
            condition.check_never_used(folder)
            return ""
        condition.check_not_emptied(folder)
        if stored != SCHEMA_VERSION:
            _try_to_bring_up_to_date(folder, file)
    except LibraryDamaged as error:
        if error.code == "library-damaged":
            return str(error.parameters["reason"])
        raise
    return find_missing(file, stored)


def _try_to_bring_up_to_date(folder: Path, file: Path) -> None:
    """Run the missing migrations on a temporary copy."""
    with writing_copies(folder), workshop(folder) as place:
        copy = place / FILE_NAME
        copy_database(file, copy)
        engine = make_engine(copy)
        try:
            bring_up_to_date(engine, copy, condition.read_version(copy))
        finally:
            engine.dispose()


def _notes(folder: Path) -> list[Words]:
    notes = []
    if private.is_open_to_others(folder):
        notes.append(
            Words("Other users of this computer can read {folder}. Its permissions were not changed.", folder=folder)
        )
    return notes
