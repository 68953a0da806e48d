"""Bibliographies as word processor documents, created by pandoc from CSL-JSON."""

from paperdesk.exporters import csl_json
from paperdesk.exporters.base import Exporter

DOCX = Exporter(
    *("docx", "Word", "a bibliography as a Word document; pandoc makes it", ".docx", csl_json.write),
    has_keys=False,
    pandoc="docx",
)
ODT = Exporter(
    *("odt", "OpenDocument", "a bibliography for LibreOffice; pandoc makes it", ".odt", csl_json.write),
    has_keys=False,
    pandoc="odt",
)
