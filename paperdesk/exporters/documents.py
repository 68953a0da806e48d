"""Bibliographies as word processor documents, created by pandoc from CSL-JSON."""

from paperdesk.exporters import csl_json
from paperdesk.exporters.base import Exporter

DOCX = Exporter(
    *("docx", "Word", "for Word, created by pandoc", ".docx", csl_json.write),
    has_keys=False,
    pandoc="docx",
)
ODT = Exporter(
    *("odt", "OpenDocument", "for LibreOffice, created by pandoc", ".odt", csl_json.write),
    has_keys=False,
    pandoc="odt",
)
