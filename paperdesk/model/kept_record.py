"""A record as it was imported, as text, so that it can become a separate paper again."""

import dataclasses
import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, TypeVar

from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import Author, Identifier, Link, PaperDraft, PaperFields

T = TypeVar("T")


def record_text(item: PaperDraft | EntryDraft) -> str:
    """A draft, announced or not, as JSON without empty values."""
    return json.dumps(_bare(dataclasses.asdict(item)), ensure_ascii=False, default=_moment)


def _moment(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(value)


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _bare(part) for name, part in value.items() if part not in (None, "", (), [], {})}
    return [_bare(part) for part in value] if isinstance(value, list | tuple) else value


def read_record(text: str) -> PaperDraft | EntryDraft:
    """The draft stored in a text; unknown values are left out."""
    said = json.loads(text)
    if "paper" not in said:
        return _draft(said)
    known = {field.name for field in dataclasses.fields(EntryDraft)} - {"paper", "announced_at"}
    announced = datetime.fromisoformat(said["announced_at"]) if "announced_at" in said else None
    values = {name: value for name, value in said.items() if name in known}
    return EntryDraft(_draft(said["paper"]), announced_at=announced, **values)


def told_on(before: EntryDraft, now: EntryDraft) -> EntryDraft:
    """An updated entry, with earlier values that it no longer has."""
    old, new = before.paper, now.paper
    missing = {
        field.name: getattr(old.fields, field.name)
        for field in dataclasses.fields(PaperFields)
        if field.name != "extra" and not getattr(new.fields, field.name)
    }
    paper = dataclasses.replace(
        new,
        fields=dataclasses.replace(new.fields, **missing, extra={**old.fields.extra, **new.fields.extra}),
        authors=new.authors or old.authors,
        editors=new.editors or old.editors,
        identifiers=_united(new.identifiers, old.identifiers),
        links=_united(new.links, old.links),
        tags=_united(new.tags, old.tags),
        notes=_united(new.notes, old.notes),
    )
    return dataclasses.replace(now, paper=paper)


def _united(first: Iterable[T], then: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*first, *then)))


def _draft(said: dict[str, Any]) -> PaperDraft:
    fields = {field.name for field in dataclasses.fields(PaperFields)}
    return PaperDraft(
        PaperFields(**{"type": "", **{n: v for n, v in said.get("fields", {}).items() if n in fields}}),
        authors=tuple(Author(**{"family": "", **name}) for name in said.get("authors", ())),
        editors=tuple(Author(**{"family": "", **name}) for name in said.get("editors", ())),
        identifiers=tuple(Identifier(**one) for one in said.get("identifiers", ())),
        links=tuple(Link(**one) for one in said.get("links", ())),
        tags=tuple(said.get("tags", ())),
        notes=tuple(said.get("notes", ())),
        collections=tuple(tuple(path) for path in said.get("collections", ())),
        citation_key=said.get("citation_key", ""),
        is_paper=said.get("is_paper", True),
    )
