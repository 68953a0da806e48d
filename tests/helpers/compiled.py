"""Bibliographies as LaTeX prints them: compiled from a file, and from what PaperDesk writes of it."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import ExportOptions
from paperdesk.jobs.export_papers import export_text
from paperdesk.jobs.import_files import ImportOptions, import_sources, read_source
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from tests.samples import oracle

DOCUMENT = r"""\documentclass{article}
\usepackage[LGR,T5,T2A,T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp,amsmath,amssymb}
\usepackage{url}\providecommand{\href}[2]{#2}
\pagestyle{empty}\sloppy\hfuzz=1000pt
\begin{document}\nocite{*}\bibliographystyle{plain}\bibliography{refs}\end{document}
"""
FILES_OF_FONTS = ("lgrenc.def", "t5enc.def", "t2aenc.def", "amssymb.sty")
ITEM = re.compile(r"\\bibitem(?:\[[^\]]*\])?\{([^}]*)\}(.*?)(?=\\bibitem|\\end\{thebibliography\})", re.DOTALL)
TIMEOUT_S = 120


@dataclass(frozen=True, slots=True)
class Printed:
    """What bibtex and pdflatex made of a file."""

    bibtex_failed: bool
    errors: tuple[str, ...]
    items: dict[str, str]  # key -> what bibtex wrote of it, in one line
    text: str  # of the page


def require_tex() -> None:
    """Skip where LaTeX or a font of it is missing."""
    for name in ("pdflatex", "bibtex", "kpsewhich", "pdftotext"):
        oracle(name)
    for name in FILES_OF_FONTS:
        if not subprocess.run(["kpsewhich", name], capture_output=True, check=False).stdout:
            pytest.skip(f"{name} is not installed")


def printed(folder: Path, bibliography: bytes) -> Printed:
    """Compile a bibliography in the style plain."""
    folder.mkdir(parents=True)
    (folder / "a.tex").write_text(DOCUMENT, encoding="ascii")
    (folder / "refs.bib").write_bytes(bibliography)
    _run(folder, "pdflatex", "-interaction=nonstopmode", "-draftmode", "a.tex")
    failed = _run(folder, "bibtex", "a").returncode > 1  # 1: warnings
    said = _run(folder, "pdflatex", "-interaction=nonstopmode", "a.tex").stdout.decode("latin-1")
    errors = tuple(line for line in said.splitlines() if line.startswith("!"))
    bbl = folder / "a.bbl"
    told = bbl.read_bytes().decode("utf-8", "replace") if bbl.is_file() else ""
    text = _run(folder, "pdftotext", "a.pdf", "-").stdout.decode() if (folder / "a.pdf").is_file() else ""
    return Printed(failed, errors, {m[1]: " ".join(m[2].split()) for m in ITEM.finditer(told)}, " ".join(text.split()))


def _run(folder: Path, *command: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command, cwd=folder, capture_output=True, stdin=subprocess.DEVNULL, timeout=TIMEOUT_S, check=False
    )


def exported(folder: Path, file: Path, exporter: str = "bibtex") -> bytes:
    """What PaperDesk writes of the papers that a file brought into an empty library."""
    library = Library(folder)
    try:
        import_sources(library, [read_source(file)], ImportOptions(), Progress())
        with library.read() as session:
            ids = sorted(papers.list_ids(session))
        return export_text(library, ids, find_exporter(exporter), ExportOptions(), Progress()).encode()
    finally:
        library.close()
