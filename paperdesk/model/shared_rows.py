"""The data that devices share: rows of named cells, the values given to each cell, and which value is shown.

A row has the same kind and name on every device, `papers:6f…`; a cell is a column of it, `title`, or an element of a
set, `tags/physics`. Each written value has a stamp, which orders values in time. If devices wrote a cell independently,
both values stay until the user decides.
"""

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

Value = str | int | float | bool | None
SHARDS = 256
WHOLE = ""  # the name for all cells of a row
ALIVE = "alive"  # the cell that marks a row as existing; removing the row removes the contents known by then
TEXT = "text"  # the cell whose value is merged character by character
SEPARATOR = "/"  # between a set and its element
SENTENCE = re.compile(r"[^.!?。！？\n]*[.!?。！？\n]+\s*|[^.!?。！？\n]+")
EITHER = frozenset({"starred", "is_read"})
"""Flags that stay set if one device set and another cleared them."""

QUIET = frozenset(
    {
        *("position", "reading_position", "changed_at", "added_at", "read_at", "corrected_at", "made_at", "judged_at"),
        *("upvotes", "version", "last_page", "last_offset", "furthest_page", "page_count", "text_state", "size_bytes"),
        *("edited_fields", "purged_at", "color", "record", "traces", "origin", "reason"),
    }
)
"""Cells whose latest value wins without a conflict: counters, times, positions."""


@dataclass(frozen=True, slots=True)
class Dirt:
    """A local change of a cell: when (milliseconds since 1970), and whether it resolved a conflict."""

    at: int
    is_chosen: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """The citation key that a paper claims (JSON: key, whether fixed), its stamp, and former keys."""

    stamp: str
    key: Value
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """A local row to write: its current cells (None if it was removed) and its changes."""

    key: str
    cells: Mapping[str, Value] | None
    dirt: Mapping[str, Dirt]
    keeps_others: bool = False  # data from other devices was not seen here yet, so it stays
    texts: tuple[str, ...] = ()
    """Versions of its text at times when the library may have been copied."""


@dataclass(frozen=True, slots=True)
class MergedRow:
    """A merged row: (stamp, value) pairs of each cell, the latest last, and its merged text."""

    key: str
    said: Mapping[str, Sequence[tuple[str, Value]]] = field(default_factory=dict)
    text: str = ""

    @property
    def is_alive(self) -> bool:
        return ALIVE in self.said

    def shown(self, name: str) -> Value:
        """The shown value of a cell; None if it has none."""
        return shown_value(name, self.said.get(name, ()))

    def stamp(self, name: str) -> str:
        """The stamp of the shown value; "" if there is none."""
        return self.said[name][-1][0] if self.said.get(name) else ""

    def elements(self, of_set: str) -> dict[str, Value]:
        """The elements of a set with their values."""
        start = of_set + SEPARATOR
        return {name.removeprefix(start): self.shown(name) for name in self.said if name.startswith(start)}

    def all_elements(self) -> dict[str, dict[str, Value]]:
        """The elements of all sets with their values, by set name."""
        found: dict[str, dict[str, Value]] = {}
        for name, said in self.said.items():
            if SEPARATOR in name:
                of_set, _, element = name.partition(SEPARATOR)
                found.setdefault(of_set, {})[element] = shown_value(name, said)
        return found

    def conflicts(self) -> dict[str, list[tuple[str, Value]]]:
        """The cells with conflicting values."""
        return {
            name: list(said)
            for name, said in self.said.items()
            if len(said) > 1
            and len({repr(value) for _, value in said if name != "key" or str(value).endswith("true]")}) > 1
            and name not in QUIET | EITHER
            and SEPARATOR not in name
            and name != ALIVE
        }


EMPTY_JSON = {"extra": "{}", "rects": "[]", "traces": "{}", "origin": "{}"}
UNSET = frozenset({"starred", "is_read", "is_linked"})


def is_empty(name: str, value: Value) -> bool:
    """True if a cell is empty and need not be written unless it had a value before."""
    if SEPARATOR in name:
        return False
    return value in (None, "") or value == EMPTY_JSON.get(name, "[]") or (name in UNSET and not value)


def shown_value(name: str, said: Sequence[tuple[str, Value]]) -> Value:
    """Choose the shown value of a cell: the latest; for flags, set before not set; for edited fields, all of them."""
    if not said:
        return None
    if name in EITHER:
        return max((value for _, value in said), key=bool)
    if name == "edited_fields":
        return " ".join(sorted({word for _, value in said for word in str(value or "").split()}))
    return said[-1][1]


def united(there: str, here: str) -> str:
    """Merge two texts whose common ancestor is unknown, keeping everything in either of them.

    Sentences that both have in the same order appear once; where they differ, those of `here` come second.
    """
    if here in there:
        return there
    one, other = SENTENCE.findall(there), SENTENCE.findall(here)
    same = SequenceMatcher(None, [each.strip() for each in one], [each.strip() for each in other], autojunk=False)
    made = ""
    for kind, begin, end, first, last in same.get_opcodes():
        if kind == "equal":
            parts = ["".join(max(pair, key=len) for pair in zip(one[begin:end], other[first:last], strict=True))]
        else:
            parts = ["".join(one[begin:end]), "".join(other[first:last])]
        for part in parts:
            made += f" {part}" if part and made.endswith((".", "!", "?")) else part
    return made


def key_of(kind: str, uid: str) -> str:
    return f"{kind}:{uid}"


def parts_of(key: str) -> tuple[str, str]:
    """Split a row key into kind and uid."""
    kind, _, uid = key.partition(":")
    return kind, uid


def shard_of(key: str) -> int:
    """The number of the document that holds a row."""
    return zlib.crc32(key.encode(errors="surrogatepass")) % SHARDS


def stamp_of(at: int, peer: str) -> str:
    """The stamp of a value; stamps sort as text, and no two devices create the same one."""
    return f"{max(at, 0):011x}{peer[:8]}"


def moment_of(stamp: str) -> int:
    """When a value was written, in milliseconds since 1970."""
    return int(stamp[:11] or "0", 16)
