"""The main job, measured: import, export and the first painted list, each in a process of its own."""

import json
import lzma
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from tests.samples import SHARED

CORPUS = SHARED / "corpus" / "papers-100k.jsonl.xz"
WORDS = "effective theory of learning dynamics in sparse networks with random features and noisy labels".split()


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table."""

    what: str
    value: float
    unit: str
    goal: float
    others: str = ""

    @property
    def line(self) -> str:
        verdict = "yes" if self.value <= self.goal else "NO"
        return f"| {self.what} | {self.value:.2f} {self.unit} | {self.goal:g} | {verdict} | {self.others} |"


def corpus(count: int) -> Iterator[dict[str, object]]:
    """Real records where they are beside the project, else made ones of the same size."""
    if CORPUS.exists():
        with lzma.open(CORPUS, "rt", encoding="utf-8") as lines:
            for _, line in zip(range(count), lines, strict=False):
                yield json.loads(line)
        return
    for number in range(count):
        words = [WORDS[(number * 7 + i * i) % len(WORDS)] for i in range(160)]
        yield {
            "title": f"{' '.join(words[:9])} {number}",
            "authors": [f"Given{number % 97} Family{(number * 31) % 1009}", f"Other{number % 89} Name{number % 503}"],
            "abstract": " ".join(words),
            "year": 1990 + number % 35,
            "venue": "Journal of Benchmarks",
            "doi": f"10.1000/bench.{number}",
        }


def write_bibtex(target: Path, count: int) -> None:
    with target.open("w", encoding="utf-8") as file:
        for number, record in enumerate(corpus(count)):
            authors = " and ".join(str(name) for name in _names(record))
            title, abstract = (str(record[k]).translate(str.maketrans("", "", "{}\\")) for k in ("title", "abstract"))
            file.write(
                f"@article{{key{number},\n  title = {{{title}}},\n  author = {{{authors}}},\n  year = {{{record['year']}}},\n"
                f"  journal = {{{record['venue']}}},\n  doi = {{10.5555/bench.{number}}},\n  abstract = {{{abstract}}}\n}}\n\n"
            )


def write_atom(target: Path, count: int) -> None:
    head = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Benchmark</title><id>b</id>'
    with target.open("w", encoding="utf-8") as file:
        file.write(head + "<updated>2026-01-01T00:00:00Z</updated>")
        for number, record in enumerate(corpus(count)):
            people = "".join(f"<author><name>{escape(str(name))}</name></author>" for name in _names(record))
            file.write(
                f"<entry><id>tag:bench,{number}</id><title>{escape(str(record['title']))}</title>{people}"
                f'<link href="https://example.org/{number}"/><updated>2026-01-01T00:00:00Z</updated>'
                f"<summary>{escape(str(record['abstract']))}</summary></entry>"
            )
        file.write("</feed>")


def _names(record: dict[str, object]) -> list[object]:
    names = record["authors"]
    return names if isinstance(names, list) else []


def cpu_of(*words: str, library: Path) -> float:
    """CPU seconds of one call of the program, user and system, its children included."""
    before = os.times()
    subprocess.run([sys.executable, "-m", "paperdesk", *words, "--library", str(library)], check=True, stdout=-3)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


PAINT = """
import os, resource, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from paperdesk.app import App, WindowOptions, make_application
application = make_application()
app = App(WindowOptions(Path(sys.argv[1]), Path(sys.argv[2]), size=(1280, 820)))
view = app.window.list_pane.view
painted = []
def look():
    if app.window.list_pane.model.ids and view.isVisible():
        view.viewport().repaint()
        memory = int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize() / 2**20
        print(time.process_time(), memory, len(app.window.list_pane.model.ids), flush=True)
        os._exit(0)
app.window.list_pane.shown.connect(look)
app.start()
application.exec()
"""


SETTINGS = """[window]
place = "library"
[meaning]
enabled = false
"""
"""Those of a measured window: reading 100,000 papers by meaning, where a model is installed, takes 20 CPU minutes."""


def first_paint(library: Path) -> tuple[float, float]:
    """CPU seconds from the start of the process to the first painted list, and MiB of memory then."""
    settings = library / "settings.toml"
    settings.write_text(SETTINGS, encoding="utf-8")
    command = [sys.executable, "-c", PAINT, str(library), str(settings)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=600)
    cpu, memory, _count = done.stdout.split()
    return float(cpu), float(memory)


def measure(count: int = 5000) -> list[Figure]:
    """All figures, on real records where they are at hand."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_bibtex(folder / "in.bib", count)
        write_atom(folder / "in.xml", count)
        bibtex = cpu_of("import", str(folder / "in.bib"), library=folder / "a")
        atom = cpu_of("import", str(folder / "in.xml"), library=folder / "b")
        again = cpu_of("import", str(folder / "in.bib"), library=folder / "a")
        export = cpu_of("export", "-o", str(folder / "out.bib"), library=folder / "a")
        paints = sorted(first_paint(folder / "a") for _ in range(3))
    return [
        Figure(f"import {count} BibTeX records", bibtex, "CPU s", 10, "cobib 33"),
        Figure(f"import the same {count} again: unchanged", again, "CPU s", 10),
        Figure(f"import {count} Atom entries", atom, "CPU s", 5, "newsboat 1.5"),
        Figure(f"export {count} papers as BibTeX", export, "CPU s", 3, "cobib 6.8"),
        Figure(f"window with {count} papers to its first painted list", paints[1][0], "CPU s", 1, "KBibTeX 1.8"),
        Figure("memory of that window", max(m for _, m in paints), "MiB", 150, "KBibTeX 248"),
    ]


def table(figures: list[Figure], count: str = "5,000 ") -> str:
    """The figures as a Markdown table, with how many records they are about, if that is one number."""
    source = "real records" if CORPUS.exists() else "made records: the corpus is not beside the project"
    head = [
        "",
        f"{count}{source}.".capitalize(),
        "",
        "| what | measured | goal | met | others |",
        "|---|---|---|---|---|",
    ]
    return "\n".join([*head, *(figure.line for figure in figures)])


if __name__ == "__main__":
    print(table(measure()))
