"""What leaves the program: records to text; the registry of the formats.

An exporter is a pure function of records and options. A new format is a module with an `EXPORTER`, named here.
"""

from paperdesk.errors import ExportFailed
from paperdesk.exporters import bibtex
from paperdesk.exporters.base import Exporter

EXPORTERS: tuple[Exporter, ...] = (bibtex.EXPORTER,)


def find_exporter(name: str) -> Exporter:
    """Return the exporter of this name.

    Raises:
        ExportFailed: there is no such format; the message lists those that there are.
    """
    for exporter in EXPORTERS:
        if exporter.name == name.lower():
            return exporter
    known = ", ".join(exporter.name for exporter in EXPORTERS)
    raise ExportFailed(f"There is no export format “{name}”; choose one of: {known}.")
