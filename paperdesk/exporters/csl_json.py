"""CSL-JSON, read by pandoc, Zotero and most citation processors."""

import json
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.csl import csl_of
from paperdesk.exporters.plain import rich_title
from paperdesk.model.bibtex_types import ANNOTE, RAW
from paperdesk.model.paper_fields import FIELDS, FieldKind
from paperdesk.model.tag_names import join_tags

OWN = "paperdesk"
WITHOUT_MEMBER = tuple(about for about in FIELDS if not about.csl and about.kind is not FieldKind.EXTRA)


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield a JSON array, one paper at a time."""
    separator = "[\n"
    for record in records:
        text = json.dumps(csl_with_own(record, options), ensure_ascii=options.ascii_only, indent=1)
        yield separator + text
        separator = ",\n"
    yield "[]\n" if separator == "[\n" else "\n]\n"


def csl_with_own(record: ExportRecord, options: ExportOptions) -> dict[str, Any]:
    """The paper as CSL, with values that CSL has no field for."""
    paper = csl_of(record)
    if "<" in (rich := rich_title(record.fields)) and "<" not in record.fields.title:
        paper["title"] = unescape(rich)
    if not options.abstracts:
        paper.pop("abstract", None)
    if options.keywords and record.tags:
        paper["keyword"] = join_tags(record.tags)
    notes = record.notes if options.notes else record.given_notes
    if notes:
        paper["annote"] = "\n\n".join(notes)
    if own := _own(record, options):
        paper["custom"] = {OWN: own}
    return paper


def _own(record: ExportRecord, options: ExportOptions) -> dict[str, Any]:
    """Values without a CSL field, under the name that CSL reserves for them."""
    found = {
        "type": record.fields.type,
        "identifiers": [[i.scheme, i.value, *([i.version] if i.version else [])] for i in record.identifiers],
        "links": [[str(link.kind), link.url] for link in record.links],
        **{about.name: getattr(record.fields, about.name) for about in WITHOUT_MEMBER},
        "extra": {n: v for n, v in record.fields.extra.items() if n != RAW + ANNOTE or record.given_notes},
        "keywords": list(record.tags) if options.keywords else [],
        "notes": list(record.notes if options.notes else record.given_notes),
    }
    own = {name: value for name, value in found.items() if value}
    return own | ({"publisher": record.fields.publisher} if record.fields.type == "preprint" else {})


EXPORTER = Exporter("csl-json", "CSL-JSON", "for pandoc, Markdown and Quarto, Zotero", ".json", write)
