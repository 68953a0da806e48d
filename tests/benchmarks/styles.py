"""References in citation styles, as we make them of imported records, against two engines given the records themselves.

    python -m tests.benchmarks.styles [RECORDS.json ...] [--citeproc citeproc_commonjs.js --locales DIR]

Each file of CSL-JSON is imported, and each record printed in each style that comes along. Pandoc is one judge. The
other is citeproc-js under Node, if you have it and CSL's locales; what differs only in points and blanks is counted
apart. What differs is listed.
"""

import argparse
import json
import re
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from html import unescape
from pathlib import Path
from typing import Any

from paperdesk import paths
from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.pandoc_references import as_csl, read_references, readable
from paperdesk.jobs.pandoc import Pandoc, find_pandoc, run_pandoc
from paperdesk.model.paper_fields import PaperFields
from tests.samples import PROJECT, SHARED, papers_of

OWN = PROJECT / "tests" / "data" / "csl" / "items.json"
GIVEN = SHARED.parent / "faults" / "references" / "items.json"
SCRIPT = Path(__file__).parent / "citeproc_judge.js"
NUMBER = re.compile(r"\A[\[(]?\d+[\])]?\.?\s*")  # before a reference; it says where it stands in the list
TAG = re.compile(r"<[^>]+>")
POINTS = re.compile(r"[\s.,:;?]+")
Found = tuple[str, str, str]  # the record's id, our reference, the judge's


def styles() -> list[Path]:
    return sorted((paths.resources() / "styles").glob("*.csl"))


def ours(pandoc: Pandoc, items: Sequence[dict[str, Any]], style: Path) -> dict[str, str]:
    """Our reference of each record, after it was imported."""
    drafts = papers_of(json.dumps(items))
    records = [
        ExportRecord(item["id"], d.fields, d.authors, editors=d.editors, identifiers=d.identifiers, links=d.links)
        for item, d in zip(items, drafts, strict=True)
    ]
    return _made(pandoc, as_csl(records), style, records)


def by_pandoc(pandoc: Pandoc, items: Sequence[dict[str, Any]], style: Path) -> dict[str, str]:
    """Pandoc's reference of each record as it is, seasons and Chinese names in the form that pandoc reads."""
    numbered = json.dumps([readable(item, n) | {"id": f"r{n}"} for n, item in enumerate(items)]).encode()
    return _made(pandoc, numbered, style, [_named(item) for item in items])


def by_citeproc(script: Sequence[str], items: Sequence[dict[str, Any]], style: Path) -> dict[str, str]:
    """citeproc-js's reference of each record as it is; none where it fails at the style."""
    done = subprocess.run([*script, str(style)], input=json.dumps(items), capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"citeproc-js fails at {style.stem}: {done.stderr.strip().splitlines()[-1]}")
        return {}
    return {name: _flat(unescape(TAG.sub("", entry))) for name, entry in json.loads(done.stdout).items()}


def _named(item: dict[str, Any]) -> ExportRecord:
    words = item.get("issued", {}).get("literal", "")
    return ExportRecord(item["id"], PaperFields("-", extra={"year": words} if words else {}))


def _made(pandoc: Pandoc, data: bytes, style: Path, records: Sequence[ExportRecord]) -> dict[str, str]:
    options = ("--sandbox", "--from=csljson", "--to=html", "--citeproc", f"--csl={style}", "--wrap=none")
    found = read_references(run_pandoc(pandoc, data, *options).decode(), records)
    return {reference.citation_key: _flat(reference.text) for reference in found}


def _flat(text: str) -> str:
    return " ".join(NUMBER.sub("", " ".join(text.split())).split())


def differences(own: dict[str, str], theirs: dict[str, str], style: Path, judge: str) -> Iterator[str]:
    """How each record fared; what differs in more than points and blanks is printed."""
    for name, text in theirs.items():
        if own.get(name, "") == text:
            yield "same"
        elif POINTS.sub(" ", own.get(name, "")) == POINTS.sub(" ", text):
            yield "same but for points"
        else:
            print(f"{style.stem}, {name}\n  ours    {own.get(name, '')}\n  {judge:<7} {text}")
            yield "other"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--citeproc", type=Path, help="citeproc-js as one file")
    parser.add_argument("--locales", type=Path, help="the folder of CSL's locales")
    options = parser.parse_args()
    pandoc = find_pandoc()
    if pandoc is None or not pandoc.knows_styles:
        print("pandoc 3 is not installed")
        return
    files = options.files or [file for file in (OWN, GIVEN) if file.exists()]
    judged = {"pandoc": Counter[str](), "citeproc-js": Counter[str]()}
    took_s = 0.0
    for file in files:
        items = json.loads(file.read_text(encoding="utf-8"))
        for style in styles():
            begun = time.perf_counter()
            own = ours(pandoc, items, style)
            took_s += time.perf_counter() - begun
            judged["pandoc"].update(differences(own, by_pandoc(pandoc, items, style), style, "pandoc"))
            if options.citeproc and options.locales:
                script = ["node", str(SCRIPT), str(options.citeproc.resolve()), str(options.locales.resolve())]
                theirs = by_citeproc(script, items, style)
                judged["citeproc-js"].update(differences(own, theirs, style, "js"))
    for judge, counted in judged.items():
        if total := counted.total():
            told = ", ".join(f"{name} {count} ({count / total:.1%})" for name, count in counted.most_common())
            print(f"against {judge}: {total} references: {told}")
    print(f"{took_s / (len(files) * len(styles())) * 1000:.0f} ms for a list, its import included")


if __name__ == "__main__":
    main()
