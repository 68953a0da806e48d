"""What an export makes of drafts."""

from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import ExportOptions, ExportRecord
from paperdesk.model.identifiers import as_written
from paperdesk.model.paper import PaperDraft


def exported_bibtex(drafts: list[PaperDraft]) -> str:
    return exported_as("bibtex", drafts)


def exported_as(name: str, drafts: list[PaperDraft]) -> str:
    records = [
        ExportRecord(
            d.citation_key or f"key{number}",
            *(d.fields, d.authors, d.editors, as_written(d.identifiers, d.fields.extra), d.links, d.tags, d.notes),
        )
        for number, d in enumerate(drafts)
    ]
    return "".join(find_exporter(name).write(records, ExportOptions(notes=True)))
