"""Importers: two pure functions, with their arguments and results."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

from paperdesk.errors import Words
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.paper import PaperDraft
from paperdesk.text.decode import decode_bytes


@dataclass(frozen=True)
class Source:
    """The bytes of one file, page or paste, and their text, decoded once."""

    data: bytes
    name: str = ""  # for messages only; never used to detect the format
    address: str = ""  # where it was fetched: the base of its relative links
    folder: Path | None = None  # the file's folder, where the files that it names may be
    charset: str = ""  # as given by the user; "" to detect it from the text

    @cached_property
    def text(self) -> str:
        return decode_bytes(self.data, self.charset)

    @cached_property
    def head(self) -> str:
        """The first 4,000 characters, for `recognizes`."""
        return decode_bytes(self.data[:16_000], self.charset)[:4_000]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A record that could not be read: its position, the reason and its text, so that nothing is lost."""

    where: str  # "line 12", "entry 3": as a person would look it up
    reason: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Collections:
    """All collections of a file, with those that have no papers, each as a path of names."""

    paths: tuple[tuple[str, ...], ...]


def at_line(number: int) -> Words:
    """The line at which a record begins in its file."""
    return Words("line {n}", n=str(number))


def at_record(number: int | str) -> Words:
    """The position of a record in its file."""
    return Words("record {n}", n=str(number))


def at_entry(number: int) -> Words:
    """The position of an entry in its feed."""
    return Words("entry {n}", n=str(number))


def at_outline(number: int) -> Words:
    """The position of a feed in its list."""
    return Words("outline {n}", n=str(number))


Record = PaperDraft | EntryDraft | FeedHead | Collections | Rejected


@dataclass(frozen=True)
class Importer:
    """One format: how to recognise it, and how to read its records.

    `parse` never raises for a malformed record: it yields a Rejected and continues. Feed importers yield one
    FeedHead first. `holds` determines where the papers go if the user does not choose: papers from feeds go to the
    inbox, references to the library.
    """

    name: str  # on the command line: "hf-listing"
    label: str  # in the window: the purpose of the format
    holds: Literal["feed", "references"]
    recognizes: Callable[[Source], bool]
    parse: Callable[[Source], Iterator[Record]]
