"""What the library tells of notes beyond their rows: where links lead, who links here, earlier versions."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """The paper that a link leads to."""

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
    """What a note said, and until when."""

    text: str
    until: str
