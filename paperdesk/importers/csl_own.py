"""Our own CSL-JSON extensions: everything that CSL's fields cannot carry is restored."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from paperdesk.model.identifiers import known_form
from paperdesk.model.links import make_link
from paperdesk.model.paper import Author, Identifier, Link, LinkKind, PaperDraft
from paperdesk.model.paper_fields import FIELDS

OWN = "paperdesk"
OTHERS = Author("others")  # BibTeX's "et al."


def restored(draft: PaperDraft, record: Mapping[str, Any]) -> PaperDraft:
    """The draft with its key and the values in `custom`, if our own exporter wrote the record; otherwise unchanged."""
    own = own_part(record.get("custom"))
    if own is None:
        return draft
    try:
        return dataclasses.replace(_restored(draft, own), citation_key="".join(str(record.get("id", "")).split()))
    except (TypeError, ValueError, KeyError, AttributeError):
        return draft


def own_part(custom: Any) -> dict[str, Any] | None:
    """The part written by our own exporter; None for other programs' records."""
    own = custom.get(OWN) if isinstance(custom, dict) else None
    return own if isinstance(own, dict) else None


def _restored(draft: PaperDraft, own: dict[str, Any]) -> PaperDraft:
    extra = {str(name): str(value) for name, value in own.get("extra", {}).items()}
    texts: dict[str, Any] = {
        about.name: about.value_of(str(own[about.name]))
        for about in FIELDS
        if about.name in own and about.name != "extra"
    }
    return dataclasses.replace(
        draft,
        fields=dataclasses.replace(draft.fields, extra=extra, **texts),
        authors=(*draft.authors, *([OTHERS] if own.get("others") and OTHERS not in draft.authors else [])),
        identifiers=tuple(_identifier(*parts) for parts in own.get("identifiers", [])),
        links=tuple(link for kind, url in own.get("links", []) if (link := _link(kind, url))),
        tags=tuple(map(str, own.get("keywords", draft.tags))),
        notes=tuple(map(str, own.get("notes", draft.notes))),
    )


def _identifier(scheme: str, value: str, version: int | None = None) -> Identifier:
    return known_form(str(scheme), str(value), version if isinstance(version, int) else None)


def _link(kind: str, url: str) -> Link | None:
    return make_link(str(url), LinkKind(kind))
