"""CSL-YAML: references in the metadata of a pandoc or Quarto document, or in a separate file."""

import re
from collections.abc import Iterator

from paperdesk.importers.base import Importer, Record, Rejected, Source
from paperdesk.importers.cff import read_yaml
from paperdesk.importers.csl_json import read_objects

START = re.compile(r"^references:\s*(?:#.*)?$", re.MULTILINE)
ITEM = re.compile(r"^\s*-?\s+id:", re.MULTILINE)


def recognizes(source: Source) -> bool:
    """A list of references, each with an ID."""
    return START.search(source.text) is not None and ITEM.search(source.text) is not None


def parse(source: Source) -> Iterator[Record]:
    """Yield the records in file order."""
    text = re.sub(r"\A---\s*\n|\n(?:---|\.\.\.)\s*(?:\n[\s\S]*)?\Z", "\n", source.text.replace("\r\n", "\n"))
    data = read_yaml(text)
    if isinstance(data, Rejected):
        yield data
        return
    found = data.get("references") if isinstance(data, dict) else None
    yield from read_objects(found if isinstance(found, list) else [])


IMPORTER = Importer("csl-yaml", "CSL-YAML (pandoc, Quarto)", "references", recognizes, parse)
