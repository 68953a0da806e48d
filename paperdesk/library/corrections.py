"""Which of a draft's values a paper takes over, and which are stored as other values.

An empty field takes the draft's value. If a source gives another value than last time, or a newer version does, that is
a correction: it is applied to the paper unless the user edited the field, and the older value is kept.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from paperdesk.library import paper_parts
from paperdesk.library.known_paper import KnownPaper
from paperdesk.model.addresses import guid_key
from paperdesk.model.bibtex_types import ANNOTE, RAW
from paperdesk.model.feed import EntryDraft
from paperdesk.model.identifiers import SPELLINGS
from paperdesk.model.paper import TEXT_FIELDS, PaperDraft
from paperdesk.model.paper_fields import DATE_FIELDS
from paperdesk.model.standing import bare_comment, bare_title, is_notice, standing_of
from paperdesk.model.tag_names import WRITTEN
from paperdesk.text.fold import title_key

FILLED = tuple(name for name in TEXT_FIELDS if name != "type")
VAGUE = {"misc", "preprint"}  # a better type replaces these
TOLD_CHANGES = {"title", "abstract", "standing", "version"}  # shown to the user, like authors
NOTHING_ELSE = {RAW + ANNOTE, *SPELLINGS, WRITTEN}  # the note itself, identifiers and tags are kept, however written
FIRST_SAID = {"title", "abstract", "authors", "year", "month", "day"}  # updated by a newer version


@dataclass(slots=True)
class NewValues:
    """The columns that a draft changes, and whether it is a correction by the source."""

    columns: dict[str, Any] = field(default_factory=dict)
    takes_authors: bool = False
    takes_editors: bool = False
    corrected: set[str] = field(default_factory=set)  # fields whose older value is kept

    @property
    def is_correction(self) -> bool:
        """True if the user is told that the paper changed."""
        return bool(self.corrected & {*TOLD_CHANGES, "authors"}) or "standing" in self.columns


@dataclass(frozen=True, slots=True)
class Other:
    """A value stored next to the paper's own."""

    field: str
    value: str
    kind: str


def new_values(present: KnownPaper, item: PaperDraft | EntryDraft) -> NewValues:
    """The values a paper takes from a matching draft."""
    draft, row = paper_parts.draft_of(item), present.row
    version, known = paper_parts.version_of(item) or 0, row["version"] or 0
    told_anew = _told_anew(present, item) | (FIRST_SAID if version > known > 0 else set())
    new = NewValues()
    _take_texts(new, present, draft, told_anew)
    _take_date(new, present, draft, told_anew)
    _take_people(new, present, draft, told_anew)
    if (
        row["type"] in VAGUE
        and draft.fields.type not in {"misc", row["type"], "online"}
        and "type" not in present.edited
    ):
        new.columns["type"] = draft.fields.type
    extra = json.loads(row["extra"])
    if missing := {k: v for k, v in draft.fields.extra.items() if k not in extra}:
        new.columns["extra"] = json.dumps(extra | missing, ensure_ascii=False)
    if version > known:
        new.columns["version"] = version
        new.corrected |= {"version"} if known else set()
    standing = standing_of(draft.fields.title, draft.fields.abstract, draft.fields.comment)
    if standing and standing != row["standing"]:
        new.columns["standing"] = standing
    elif row["standing"] and not standing and _is_taken_back(present, item):
        new.columns["standing"] = None
    return new


def _is_taken_back(present: KnownPaper, item: PaperDraft | EntryDraft) -> bool:
    """True if the paper's note comes from the same entry, which no longer contains it."""
    if not isinstance(item, EntryDraft) or (entry := present.entries.get(guid_key(item.guid))) is None:
        return False
    said: dict[str, int] = json.loads(entry.said or "{}")
    return said.get("standing") == paper_parts.print_of(present.row["standing"])


def _told_anew(present: KnownPaper, item: PaperDraft | EntryDraft) -> set[str]:
    """The fields that the same entry gave differently before; a value given for the first time is not a correction."""
    if not isinstance(item, EntryDraft) or (entry := present.entries.get(guid_key(item.guid))) is None:
        return set()
    now = json.loads(paper_parts.said_by(item.paper))
    if entry.said is None:  # from an older library: only if no other source can have given it
        return {*now} if len(present.sources) == 1 else set()
    before = json.loads(entry.said)
    return {name for name, mark in now.items() if name in before and before[name] != mark}


def _take_texts(new: NewValues, present: KnownPaper, draft: PaperDraft, told_anew: set[str]) -> None:
    for name in FILLED:
        value, own = text_of(draft, name), present.row[name]
        if not value or value == own or name in present.edited:
            continue
        if not own:
            new.columns[name] = value
        elif name in told_anew and not _is_cut_off(name, value, own):
            new.columns[name] = value
            new.corrected.add(name)
    if "title" in new.columns:
        new.columns["title_key"] = title_key(new.columns["title"])


def text_of(draft: PaperDraft, name: str) -> str:
    """A field's value for the paper; its title and abstract survive a withdrawal."""
    value: str = getattr(draft.fields, name)
    if name == "title":
        return bare_title(value)
    if name == "comment":
        return bare_comment(value)
    return "" if name == "abstract" and is_notice(value) else value


def _is_cut_off(name: str, value: str, own: str) -> bool:
    """True if a text is the beginning of the existing one; for a title, only if it ends with dots."""
    bare = value.rstrip(" .…")
    is_told = name != "title" or value.endswith(("…", ".."))
    return is_told and len(bare) < len(own) and own.startswith(bare)


def _take_date(new: NewValues, present: KnownPaper, draft: PaperDraft, told_anew: set[str]) -> None:
    row, date = present.row, {name: getattr(draft.fields, name) for name in DATE_FIELDS}
    if date["year"] is None or present.edited.intersection(DATE_FIELDS):
        return
    own = {name: row[name] for name in DATE_FIELDS}
    if row["year"] is None:
        new.columns |= date
    elif told_anew.intersection(DATE_FIELDS) and date != own:
        new.columns |= date
        new.corrected |= {"year"} if date["year"] != row["year"] else set()


def _take_people(new: NewValues, present: KnownPaper, draft: PaperDraft, told_anew: set[str]) -> None:
    own = present.names.get("author", [])
    may = bool(draft.authors) and "authors" not in present.edited
    if may and (not own or ("authors" in told_anew and list(draft.authors) != own)):
        new.takes_authors = True
        new.corrected |= {"authors"} if own else set()
    new.takes_editors = bool(draft.editors) and not present.names.get("editor")


def other_values(present: KnownPaper, draft: PaperDraft, new: NewValues) -> list[Other]:
    """What to store as other values: earlier values that were corrected, and differing ones."""
    found = [*_earlier(present, new), *_said_otherwise(present, draft, new)]
    return [other for other in found if (other.field, other.value) not in present.others]


def _earlier(present: KnownPaper, new: NewValues) -> Iterator[Other]:
    for name in sorted(new.corrected - {"version"}):
        if name == "authors":
            yield Other(name, names_text(present.names.get("author", [])), "earlier")
        elif present.row[name] not in (None, ""):
            yield Other(name, str(present.row[name]), "earlier")


def _said_otherwise(present: KnownPaper, draft: PaperDraft, new: NewValues) -> Iterator[Other]:
    for name in (*FILLED, "year"):
        value = text_of(draft, name) if name != "year" else str(draft.fields.year or "")
        own = str(new.columns.get(name, present.row[name]) or "")
        if (
            value
            and own
            and title_key(value) != title_key(own)
            and not (name == "abstract" and _is_cut_off(name, value, own))
        ):
            yield Other(name, value, "other")
    own_extra = json.loads(present.row["extra"])
    for name, value in draft.fields.extra.items():
        if name in own_extra and own_extra[name] != value and name not in NOTHING_ELSE:
            yield Other(f"extra.{name}", value, "other")
    if draft.authors and not new.takes_authors:
        told, own_names = names_text(draft.authors), names_text(present.names.get("author", []))
        if own_names and title_key(told) != title_key(own_names):
            yield Other("authors", told, "other")


def names_text(names: Any) -> str:
    """Names of people as one text: `Family, Given; Family, Given`."""
    return "; ".join(name.inverted for name in names)
