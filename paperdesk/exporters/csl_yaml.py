"""CSL-YAML: references for the head of a pandoc or Quarto document."""

from collections.abc import Iterable, Iterator

from paperdesk.exporters.base import Exporter, ExportOptions, ExportRecord
from paperdesk.exporters.csl_json import csl_with_own


def write(records: Iterable[ExportRecord], options: ExportOptions) -> Iterator[str]:
    """Yield a YAML document, one paper at a time."""
    import yaml  # noqa: PLC0415 - 20 ms, and only who exports this needs it

    yield "---\nreferences:\n"
    for record in records:
        item = [csl_with_own(record, options)]
        yield yaml.safe_dump(item, allow_unicode=not options.ascii_only, sort_keys=False, width=120)
    yield "...\n"


EXPORTER = Exporter("csl-yaml", "CSL-YAML", "for the metadata block of Markdown and Quarto documents", ".yaml", write)
