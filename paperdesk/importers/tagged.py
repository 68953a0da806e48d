"""Files of tagged lines: RIS and MEDLINE. The order of tags and every line are preserved.

rispy would merge two records if the end of the first is missing, mix up authors under two tags, and give no line
numbers; this short module avoids all three.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class TaggedRecord:
    """One record: its tags with their values in order, and its text in the file."""

    line: int  # from 1
    pairs: list[tuple[str, str]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.lines).strip()

    def add(self, tag: str, value: str) -> None:
        self.pairs.append((tag, value.strip()))

    def go_on(self, value: str) -> None:
        """Append a line without a tag to the value before it."""
        if self.pairs and value.strip():
            tag, before = self.pairs[-1]
            self.pairs[-1] = (tag, f"{before} {value.strip()}".strip())

    def all(self, *tags: str) -> list[str]:
        """The non-empty values of these tags, in file order."""
        return [value for tag, value in self.pairs if tag in tags and value]

    def first(self, *tags: str) -> str:
        """The first value of the first of these tags that has one."""
        return next((found[0] for tag in tags if (found := self.all(tag))), "")


def read_ris(text: str, line_form: re.Pattern[str]) -> Iterator[TaggedRecord]:
    """Yield what is between TY and ER or the next TY; anything outside becomes a record without TY."""
    record: TaggedRecord | None = None
    for number, line in enumerate(_lines(text), start=1):
        found = line_form.match(line)
        tag = found[1] if found else ""
        if tag == "TY" and record:
            yield record
            record = None
        if record is None and found and tag != "ER":
            record = TaggedRecord(number)
        if record is None:
            continue
        record.lines.append(line)
        if tag == "ER":
            yield record
            record = None
        elif found:
            record.add(tag, found[2] or "")
        else:
            record.go_on(line)
    if record:
        yield record


def read_medline(text: str, line_form: re.Pattern[str]) -> Iterator[TaggedRecord]:
    """Yield the records: one begins with PMID, or with any tag after an empty line."""
    record: TaggedRecord | None = None
    after_gap = True
    for number, line in enumerate(_lines(text), start=1):
        found = line_form.match(line)
        if found and (after_gap or found[1] == "PMID"):
            if record:
                yield record
            record = TaggedRecord(number)
        if record is not None:
            record.lines.append(line)
            _take_line(record, line, found)
        after_gap = not line.strip() or (after_gap and not found)
    if record:
        yield record


def _take_line(record: TaggedRecord, line: str, found: re.Match[str] | None) -> None:
    if found:
        record.add(found[1], found[2] or "")
    elif line.startswith("  "):
        record.go_on(line)
    elif line.strip():
        record.add("", line)  # neither a tag nor a continuation: unknown


def _lines(text: str) -> list[str]:
    return text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
