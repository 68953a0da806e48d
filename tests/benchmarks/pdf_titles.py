"""How many papers are recognised by their PDF: `python -m tests.benchmarks.pdf_titles [FOLDER]`.

FOLDER holds PDFs and `truth.tsv` with the columns file, title, identifiers ("doi:10.1/x arxiv:2108.00001", or none).
Without a folder, papers are made with TeX where it is installed; classes that it lacks are skipped and named.
"""

import csv
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from paperdesk.documents.identify import Identified, identify_pdf
from paperdesk.errors import PaperDeskError
from paperdesk.text.fold import title_key
from tests.benchmarks.tex_papers import Paper, available, has_tex, make_papers


def read_truth(folder: Path) -> list[Paper]:
    with (folder / "truth.tsv").open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Paper(row["file"], row["title"], row.get("identifiers") or "") for row in rows]


def measure(folder: Path, papers: Iterable[Paper]) -> None:
    """Print each miss, then the shares that are right."""
    titles = ids = both = count = 0
    for paper in papers:
        found = _identified(folder / paper.file)
        title_right, ids_right = _is_title(found, paper), _identifiers(found) == set(paper.identifier.split())
        count, titles, ids = count + 1, titles + title_right, ids + ids_right
        both += title_right and ids_right
        if not (title_right and ids_right):
            print(f"{paper.file}: {found.title if found else '(unreadable)'!r} {' '.join(sorted(_identifiers(found)))}")
            print(f"    truly {paper.title!r} {paper.identifier}")
    print(
        f"\n| papers | title right | identifiers right | both | goal |\n|---|---|---|---|---|\n{_row(count, titles, ids, both)}"
    )


def _row(count: int, *right: int) -> str:
    shares = " | ".join(f"{number} ({number / max(count, 1):.1%})" for number in right)
    return f"| {count} | {shares} | 90 % |"


def _identified(path: Path) -> Identified | None:
    try:
        return identify_pdf(str(path))
    except PaperDeskError:
        return None


def _identifiers(found: Identified | None) -> set[str]:
    return {f"{known.scheme}:{known.value}" for known in found.identifiers} if found else set()


def _is_title(found: Identified | None, paper: Paper) -> bool:
    """Whether the title is right; a subtitle may be missing, blanks and case make no difference."""
    mine = title_key(found.title).replace(" ", "") if found else ""
    heads = (paper.title, paper.title.split(": ", maxsplit=1)[0])
    return mine in {title_key(head).replace(" ", "") for head in heads}


def main(words: Sequence[str]) -> None:
    if words:
        folder = Path(words[0])
        measure(folder, read_truth(folder))
    elif has_tex():
        classes, lacking = available()
        if lacking:
            print(f"Skipped, for TeX has them not: {', '.join(lacking)}")
        with tempfile.TemporaryDirectory() as made:
            measure(Path(made), list(make_papers(Path(made), classes)))
    else:
        sys.exit("Install pdflatex, or give a folder with PDFs and truth.tsv.")


if __name__ == "__main__":
    main(sys.argv[1:])
