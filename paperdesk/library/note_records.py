"""Records about notes beyond their rows: link targets, backlinks, earlier versions."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """The target paper of a link."""

    paper_id: int
    title: str


@dataclass(frozen=True, slots=True)
class MentionRow:
    """A note of another paper that links to this one."""

    annotation_id: int
    paper_id: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """An earlier text of a note, and the time until which it was current."""

    text: str
    until: str
