"""The stamp of an index: its library, format, last change and data folder."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from paperdesk.search.damage import IndexDamaged, is_count, read_json, replace_plain
from paperdesk.search.index_folder import DATA
from paperdesk.search.schema import FORMAT

MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Stamp:
    """The library of an index, its format, the last change in it, and the folder of its data."""

    library_id: str = ""
    format: int = FORMAT
    seq: int = -1  # -1: not complete yet
    folder: str = ""


NO_STAMP = Stamp()


def read_stamp(file: Path) -> Stamp:
    """Read a stamp; an empty one if it is missing or not one of ours."""
    try:
        told = read_json(file, MOST_BYTES)
    except (FileNotFoundError, IndexDamaged):
        return NO_STAMP
    return Stamp(**told) if isinstance(told, dict) and _is_sound(told) else NO_STAMP


def _is_sound(told: dict[str, object]) -> bool:
    if told.keys() != asdict(NO_STAMP).keys() or type(told["format"]) is not int:
        return False
    library_id, folder = told["library_id"], told["folder"]
    is_named = isinstance(library_id, str) and isinstance(folder, str) and DATA.fullmatch(folder) is not None
    return is_named and is_count(told["seq"], 1 << 62)


def write_stamp(file: Path, stamp: Stamp) -> None:
    """Replace the stamp atomically."""
    replace_plain(file, json.dumps(asdict(stamp)).encode())
