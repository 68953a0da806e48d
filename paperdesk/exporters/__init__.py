"""Exporting: from records to text, with the registry of formats.

An exporter is a pure function of records and options. A new format is a module with an `EXPORTER`, listed here.
`tex_values.py` and `capitals.py` are the basis of both TeX dialects, `csl.py` of CSL-JSON and the citation styles, and
`plain.py` of readable formats.
"""

from paperdesk.errors import ExportFailed
from paperdesk.exporters import (
    biblatex,
    bibtex,
    csl_json,
    csl_yaml,
    csv_table,
    documents,
    endnote_tagged,
    hayagriva,
    html_page,
    markdown,
    mods,
    ris,
)
from paperdesk.exporters.base import Exporter

EXPORTERS: tuple[Exporter, ...] = (
    bibtex.EXPORTER,
    biblatex.EXPORTER,
    csl_json.EXPORTER,
    csl_yaml.EXPORTER,
    hayagriva.EXPORTER,
    ris.EXPORTER,
    endnote_tagged.EXPORTER,
    mods.EXPORTER,
    markdown.EXPORTER,
    html_page.EXPORTER,
    csv_table.EXPORTER,
    documents.DOCX,
    documents.ODT,
)


def find_exporter(name: str) -> Exporter:
    """Return the exporter of this name.

    Raises:
        ExportFailed: there is no such format; the message lists the available ones.
    """
    for exporter in EXPORTERS:
        if exporter.name == name.lower():
            return exporter
    known = ", ".join(exporter.name for exporter in EXPORTERS)
    raise ExportFailed(
        "no-such-export-format", "There is no export format “{name}”. Choose one of: {known}.", name=name, known=known
    )


def exporter_for(file_name: str) -> Exporter:
    """Return the exporter for a file extension, BibTeX if it is unknown."""
    endings = {exporter.suffix: exporter for exporter in reversed(EXPORTERS)}
    return endings.get("." + file_name.lower().rpartition(".")[2], EXPORTERS[0])
