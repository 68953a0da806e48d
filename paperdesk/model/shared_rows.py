"""What devices share: rows as cells with names, the values that were given to each, and which of these is shown.

A row has the same kind and name on every device, `papers:6f…`; a cell is a column of it, `title`, or an element of a
set, `tags/physics`. Each written value has a stamp, which orders values in time. If devices wrote a cell independently,
both values stay until the reader decides.
"""

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

Value = str | int | float | bool | None
SHARDS = 256
WHOLE = ""  # the name for all cells of a row
ALIVE = "alive"  # the cell that says that a row is there; removing the row removes what it was seen to hold
TEXT = "text"  # the cell whose value is merged letter by letter
SEPARATOR = "/"  # between a set and its element
SENTENCE = re.compile(r"[^.!?。！？\n]*[.!?。！？\n]+\s*|[^.!?。！？\n]+")
EITHER = frozenset({"starred", "is_read"})
"""Marks: where one device set one and another took it off, it is set."""

QUIET = frozenset(
    {
        *("position", "reading_position", "changed_at", "added_at", "read_at", "corrected_at", "made_at", "judged_at"),
        *("upvotes", "version", "last_page", "last_offset", "furthest_page", "page_count", "text_state", "size_bytes"),
        *("edited_fields", "purged_at", "color", "record", "traces", "origin", "reason"),
    }
)
"""Cells of which the latest value is taken without a word: what counts by itself, moments, places in an order."""


@dataclass(frozen=True, slots=True)
class Dirt:
    """That a cell was changed here: when (milliseconds since 1970), and whether the reader chose among values."""

    at: int
    is_chosen: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """The citation key that a paper claims, with the stamp, as JSON of it and whether it is fixed; and former keys."""

    stamp: str
    key: Value
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """What this device says of a row: its cells as they are now, None where it is gone, and which of them changed."""

    key: str
    cells: Mapping[str, Value] | None
    dirt: Mapping[str, Dirt]
    keeps_others: bool = False  # what came from elsewhere was not seen here yet, so it stays
    texts: tuple[str, ...] = ()
    """What its text was whenever the library may have been copied, since it was written last."""


@dataclass(frozen=True, slots=True)
class MergedRow:
    """What all devices together say of a row: (stamp, value) of each cell, the latest last, and its merged text."""

    key: str
    said: Mapping[str, Sequence[tuple[str, Value]]] = field(default_factory=dict)
    text: str = ""

    @property
    def is_alive(self) -> bool:
        return ALIVE in self.said

    def shown(self, name: str) -> Value:
        """The value of a cell that is shown; None where there is none."""
        return shown_value(name, self.said.get(name, ()))

    def stamp(self, name: str) -> str:
        """The stamp of the value that is shown; "" where there is none."""
        return self.said[name][-1][0] if self.said.get(name) else ""

    def elements(self, of_set: str) -> dict[str, Value]:
        """The elements of a set, each with its value."""
        start = of_set + SEPARATOR
        return {name.removeprefix(start): self.shown(name) for name in self.said if name.startswith(start)}

    def all_elements(self) -> dict[str, dict[str, Value]]:
        """The elements of all sets, each with its value, by the names of the sets."""
        found: dict[str, dict[str, Value]] = {}
        for name, said in self.said.items():
            if SEPARATOR in name:
                of_set, _, element = name.partition(SEPARATOR)
                found.setdefault(of_set, {})[element] = shown_value(name, said)
        return found

    def conflicts(self) -> dict[str, list[tuple[str, Value]]]:
        """The cells to which devices gave different values, on which the reader may decide."""
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
    """Whether a cell says nothing, so that it need not be written as long as it never said anything."""
    if SEPARATOR in name:
        return False
    return value in (None, "") or value == EMPTY_JSON.get(name, "[]") or (name in UNSET and not value)


def shown_value(name: str, said: Sequence[tuple[str, Value]]) -> Value:
    """Which of the values of a cell is shown: the latest; of marks, set before not set; of what was edited, all."""
    if not said:
        return None
    if name in EITHER:
        return max((value for _, value in said), key=bool)
    if name == "edited_fields":
        return " ".join(sorted({word for _, value in said for word in str(value or "").split()}))
    return said[-1][1]


def united(there: str, here: str) -> str:
    """All that either of two texts says, where it is not known what both were changed from.

    Sentences that both have in the same order are there once; where they differ, those of `here` come second.
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
    """The kind and the name of a row."""
    kind, _, uid = key.partition(":")
    return kind, uid


def shard_of(key: str) -> int:
    """Which document a row lies in."""
    return zlib.crc32(key.encode(errors="surrogatepass")) % SHARDS


def stamp_of(at: int, peer: str) -> str:
    """The stamp of a value: stamps compare as texts, and no two devices give the same."""
    return f"{max(at, 0):011x}{peer[:8]}"


def moment_of(stamp: str) -> int:
    """When a value was written, in milliseconds since 1970."""
    return int(stamp[:11] or "0", 16)
