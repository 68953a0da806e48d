"""Strange input for every importer, for the query parser and for what decodes texts, guided by coverage (atheris).

    python -m tests.long.fuzz [--minutes 10] [--only bibtex]

The inputs by which a target found new ways through the code are kept in tests/data/fuzz, a .zip for each, beside the
seeds, and in `runs.json` how many CPU seconds each has run in total: the next run goes on from there, so that what a
busy machine did not give is made up for. `.ci/fuzz` installs atheris.
"""

import argparse
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

KEPT = Path(__file__).parent.parent / "data" / "fuzz"
RUNS = KEPT / "runs.json"
SEEDS = KEPT / "seeds"
WORD = re.compile(r"[\w:@\\-]{2,}")
ODD = ("\\u0000", "\\ud800", "&#x202e;", "1e999", "9" * 20, "<![CDATA[", "&lt;", "{", "}", "$")
LONGEST = 4_000  # bytes of an input
PER_INPUT_S = 10
MOST_MB = 1_500
MOST_KEPT = 200  # inputs of a target's corpus


def target(name: str) -> Callable[[bytes], None]:
    """What is called with each input; what it raises is a finding."""
    from paperdesk.errors import PaperDeskError
    from paperdesk.exporters import EXPORTERS
    from paperdesk.exporters.base import ExportOptions, ExportRecord
    from paperdesk.importers import IMPORTERS, lookups, opml
    from paperdesk.importers.base import Record, Source
    from paperdesk.library.filters import condition
    from paperdesk.model.feed import EntryDraft
    from paperdesk.model.paper import PaperDraft
    from paperdesk.model.query import parse_query
    from paperdesk.text.clean import UNWANTED
    from paperdesk.text.html import html_to_text
    from paperdesk.text.html_notes import html_to_markdown
    from paperdesk.text.inert import inert
    from paperdesk.text.latex import latex_source_to_text, latex_to_text, text_to_latex
    from paperdesk.text.notes import count_boxes, hold, keys_of, toggle_box

    everything = ExportOptions(notes=True)

    def examine(record: Record) -> None:
        paper = record.paper if isinstance(record, EntryDraft) else record
        if not isinstance(paper, PaperDraft):
            return
        assert not UNWANTED.search(repr(paper)), "not cleaned"
        out = ExportRecord(
            paper.citation_key or "k",
            *(paper.fields, paper.authors, paper.editors, paper.identifiers, paper.links, paper.tags, paper.notes),
        )
        for exporter in EXPORTERS:
            "".join(exporter.write([out], everything)).encode()

    def reading(parse: Callable[[Source], object]) -> Callable[[bytes], None]:
        def read(data: bytes) -> None:
            try:
                found = parse(Source(data))
                for record in found if hasattr(found, "__iter__") else ():
                    examine(record)
            except PaperDeskError as error:
                str(error)

        return read

    def query(data: bytes) -> None:
        text = data.decode("utf-8", "surrogateescape")
        for is_typing in (False, True):
            found = parse_query(text, is_typing=is_typing)
            condition(found.root)

    def texts(*functions: Callable[[str], object]) -> Callable[[bytes], None]:
        def call(data: bytes) -> None:
            text = data.decode("utf-8", "surrogateescape")
            for function in functions:
                function(text)

        return call

    targets = {importer.name: reading(importer.parse) for importer in IMPORTERS}
    targets["opml"] = reading(opml.read_opml)
    targets["crossref"] = reading(lookups.read_crossref)
    targets["page"] = reading(lookups.read_page)
    targets["query"] = query
    targets["html"] = texts(html_to_text, html_to_markdown)
    targets["latex"] = texts(latex_to_text, latex_source_to_text, text_to_latex)
    targets["markdown"] = texts(
        inert, hold, lambda text: list(keys_of(text)), count_boxes, lambda text: toggle_box(text, 0)
    )
    return targets[name]


def fuzz(name: str, arguments: list[str]) -> None:
    """Run one target in this process, as libFuzzer wants it."""
    import atheris  # type: ignore[import-untyped,import-not-found,unused-ignore]

    with atheris.instrument_imports(include=["paperdesk"]):
        call = target(name)
    atheris.Setup([sys.argv[0], *arguments], call)
    atheris.Fuzz()


def unpack(name: str, folder: Path) -> None:
    for seed in SEEDS.glob(f"{name}.*"):
        shutil.copy(seed, folder)
    if (KEPT / f"{name}.zip").is_file():
        with zipfile.ZipFile(KEPT / f"{name}.zip") as kept:
            kept.extractall(folder)


def pack(name: str, folder: Path) -> None:
    """Keep the inputs of a corpus, the shortest first, under names that tell only their order."""
    inputs = sorted((path.read_bytes() for path in folder.iterdir()), key=lambda data: (len(data), data))[:MOST_KEPT]
    with zipfile.ZipFile(KEPT / f"{name}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as kept:
        for number, data in enumerate(inputs):
            kept.writestr(zipfile.ZipInfo(f"{number:04}"), data, zipfile.ZIP_DEFLATED, 9)


def names() -> list[str]:
    return sorted({seed.name.split(".")[0] for seed in SEEDS.iterdir()})


def words_of(name: str) -> str:
    """The words of a target's seeds, for the mutator to put in elsewhere, as libFuzzer reads them."""
    text = " ".join(seed.read_text(encoding="utf-8") for seed in sorted(SEEDS.glob(f"{name}.*")))
    words = dict.fromkeys([*WORD.findall(text), *ODD])
    return "".join('"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"\n' for word in words)


def child(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.long.fuzz", "--target", name, *arguments]
    return subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)


def run(name: str, seconds: int, found: Path) -> tuple[int, str]:
    """Run a target for so long in a process of its own; how many inputs it was given, and what was found."""
    with tempfile.TemporaryDirectory() as place:
        corpus, words = Path(place, "corpus"), Path(place, "words")
        corpus.mkdir()
        unpack(name, corpus)
        words.write_text(words_of(name))
        limits = [f"-timeout={PER_INPUT_S}", f"-rss_limit_mb={MOST_MB}", f"-max_len={LONGEST}"]
        done = child(
            *(name, f"-max_total_time={seconds}", *limits, f"-dict={words}", f"-artifact_prefix={found}/{name}-"),
            *("-print_final_stats=1", str(corpus)),
        )
        pack(name, corpus)
    inputs = next((int(line.split()[-1]) for line in done.stderr.splitlines() if "number_of_executed_units" in line), 0)
    return inputs, "" if done.returncode == 0 else (done.stdout[-3_000:] + done.stderr[-500:])


def cpu_s() -> float:
    """What all processes that ended have taken."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def note(name: str, seconds: float, inputs: int) -> None:
    runs = json.loads(RUNS.read_text()) if RUNS.is_file() else {}
    before = runs.get(name, {"seconds": 0, "inputs": 0})
    runs[name] = {"seconds": round(before["seconds"] + seconds), "inputs": before["inputs"] + inputs}
    RUNS.write_text(json.dumps(runs, indent=1, sort_keys=True) + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="for each target, with what it has run already")
    parser.add_argument("--more", type=float, default=0.0, help="minutes for each target, whatever it has run already")
    parser.add_argument("--only", choices=names())
    parser.add_argument("--found", type=Path, default=Path("fuzz-findings"), help="where inputs that break are put")
    parser.add_argument("--target", help=argparse.SUPPRESS)
    options, rest = parser.parse_known_args()
    if options.target:
        fuzz(options.target, rest)
        return 0
    KEPT.mkdir(exist_ok=True)
    options.found.mkdir(parents=True, exist_ok=True)
    troubles = 0
    for name in [options.only] if options.only else names():
        before = json.loads(RUNS.read_text()).get(name, {}).get("seconds", 0) if RUNS.is_file() else 0
        seconds = round(options.more * 60 or options.minutes * 60 - before)
        if seconds <= 0:
            continue
        start = cpu_s()
        inputs, said = run(name, seconds, options.found)
        spent = cpu_s() - start
        note(name, spent, inputs)
        print(f"{name:<18} {inputs:>9} inputs in {spent:.0f} CPU s{': FOUND' if said else ''}", flush=True)
        if said:
            troubles += 1
            print(said, flush=True)
    print(f"{troubles} troubles")
    return 1 if troubles else 0


if __name__ == "__main__":
    os.environ.setdefault("PYTHONWARNINGS", "ignore")
    sys.exit(main())
