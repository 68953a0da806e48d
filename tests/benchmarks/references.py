"""Large reference files, measured: how long an import takes, `python -m tests.benchmarks.references`."""

import platform
import re
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from paperdesk.text.latex import Letters, text_to_latex
from tests.benchmarks.basics import Figure, corpus, cpu_of, table

GOALS = {7_000: 12, 50_000: 100}
MACROS = '@string{jot = "Journal of Things"}\n@string{press = {Press \\& Sons}}\n\n'
CAPITALS = re.compile(r"\b(\w*[A-Z]\w*[A-Z]\w*)\b")


def write_library(target: Path, count: int, *, abstracts: bool) -> None:
    """A file as reference managers write it: accents in LaTeX, braces, macros, keywords, a file and a group."""
    with target.open("w", encoding="utf-8") as file:
        file.write(MACROS)
        for number, record in enumerate(corpus(count)):
            names = record["authors"]
            authors = " and ".join(str(name) for name in names[:6]) if isinstance(names, list) else ""
            title = CAPITALS.sub(r"{\1}", text_to_latex(_plain(record["title"]), Letters.ASCII))
            file.write(
                f"@article{{key{number},\n  author = {{{text_to_latex(_plain(authors), Letters.ASCII)}}},\n"
                f"  title = {{{title}}},\n  journal = jot # {{, Series {number % 7}}},\n  year = {record['year']},\n"
                f"  month = {('jan', 'feb', 'mar')[number % 3]},\n  volume = {{{number % 90}}},\n"
                f"  pages = {{{number}--{number + 12}}},\n  publisher = press,\n  doi = {{10.5555/bench\\_{number}}},\n"
                f"  keywords = {{things, topic {number % 40}}},\n  file = {{:papers/{number}.pdf:PDF}},\n"
            )
            if abstracts:
                file.write(f"  abstract = {{{text_to_latex(_plain(record['abstract']))}}},\n")
            file.write("}\n\n")


def write_ris(target: Path, count: int, *, abstracts: bool) -> None:
    """The same as a publisher writes it."""
    with target.open("w", encoding="utf-8") as file:
        for number, record in enumerate(corpus(count)):
            names = record["authors"]
            authors = "".join(f"AU  - {name}\n" for name in names[:6]) if isinstance(names, list) else ""
            abstract = f"AB  - {_plain(record['abstract'])}\n" if abstracts else ""
            file.write(
                f"TY  - JOUR\n{authors}TI  - {_plain(record['title'])}\nJF  - Journal of Things\nPY  - {record['year']}///\n"
                f"SP  - {number}\nEP  - {number + 12}\nDO  - 10.5555/bench_{number}\n{abstract}ER  - \n\n"
            )


def _plain(text: object) -> str:
    return re.sub(r"[{}\\$\s]+", " ", str(text)).strip()


def measure(counts: tuple[int, ...] = (7_000, 50_000)) -> list[Figure]:
    figures = []
    with tempfile.TemporaryDirectory() as name:
        for count in counts:
            goal = GOALS.get(count, count / 500)
            for what, suffix, write, abstracts in VARIANTS:
                file = Path(name) / f"in{suffix}"
                write(file, count, abstracts=abstracts)
                label = f"import {count:,} {what} ({file.stat().st_size / 1e6:.1f} MB)"
                cpu = cpu_of("import", str(file), library=Path(name) / f"{count}-{what}")
                figures.append(Figure(label, cpu, "CPU s", goal))
    return figures


VARIANTS: tuple[tuple[str, str, Callable[..., None], bool], ...] = (
    ("BibTeX records", ".bib", write_library, False),
    ("BibTeX records with abstracts", ".bib", write_library, True),
    ("RIS records with abstracts", ".ris", write_ris, True),
)

if __name__ == "__main__":
    chosen = tuple(int(word) for word in sys.argv[1:])
    print(
        f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {platform.machine()}, {platform.system()}"
    )
    print(table(measure(chosen) if chosen else measure(), count=""))
