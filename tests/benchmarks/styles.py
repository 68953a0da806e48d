"""References in citation styles, as we make them of imported records and as pandoc makes them of the records themselves.

    python -m tests.benchmarks.styles [RECORDS.json ...]

Each file of CSL-JSON is imported, and each record printed in each style that comes along. What differs is listed.
"""

import json
import re
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from paperdesk import paths
from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.pandoc_references import as_csl, read_references
from paperdesk.jobs.pandoc import Pandoc, find_pandoc, run_pandoc
from tests.samples import PROJECT, SHARED, papers_of

OWN = PROJECT / "tests" / "data" / "csl" / "items.json"
GIVEN = SHARED.parent / "faults" / "references" / "items.json"
NUMBER = re.compile(r"\A[\[(]?\d+[\])]?\.?\s*")  # before a reference; it says where it stands in the list


def styles() -> list[Path]:
    return sorted((paths.resources() / "styles").glob("*.csl"))


def compare(pandoc: Pandoc, file: Path, style: Path) -> Iterator[tuple[str, str, str]]:
    """For each record its id, our reference, and pandoc's of the record itself."""
    items = json.loads(file.read_text(encoding="utf-8"))
    drafts = papers_of(json.dumps(items))
    records = [
        ExportRecord(item["id"], d.fields, d.authors, editors=d.editors, identifiers=d.identifiers, links=d.links)
        for item, d in zip(items, drafts, strict=True)
    ]
    numbered = json.dumps([item | {"id": f"r{number}"} for number, item in enumerate(items)]).encode()
    ours, theirs = (_made(pandoc, data, style, records) for data in (as_csl(records), numbered))
    for record in records:
        yield record.citation_key, ours.get(record.citation_key, ""), theirs.get(record.citation_key, "")


def _made(pandoc: Pandoc, data: bytes, style: Path, records: Sequence[ExportRecord]) -> dict[str, str]:
    options = ("--sandbox", "--from=csljson", "--to=html", "--citeproc", f"--csl={style}", "--wrap=none")
    found = read_references(run_pandoc(pandoc, data, *options).decode(), records)
    return {reference.citation_key: NUMBER.sub("", reference.text) for reference in found}


def main(files: Sequence[Path]) -> None:
    pandoc = find_pandoc()
    if pandoc is None or not pandoc.knows_styles:
        print("pandoc 3 is not installed")
        return
    same = total = 0
    begun = time.perf_counter()
    for file in files:
        for style in styles():
            for name, ours, theirs in compare(pandoc, file, style):
                total, same = total + 1, same + (ours == theirs)
                if ours != theirs:
                    print(f"{style.stem}, {name}\n  ours    {ours}\n  pandoc  {theirs}")
    took = (time.perf_counter() - begun) / (2 * len(files) * len(styles()))
    print(f"{same} of {total} references are the same ({same / total:.1%}); {took * 1000:.0f} ms for a list")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or [file for file in (OWN, GIVEN) if file.exists()])
