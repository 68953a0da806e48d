"""Papers made with TeX, for measuring how papers are recognised: titles and identifiers as the common classes set them.

Each class has its own way with titles: capitals, marks of footnotes, logos above them, DOIs below. What each paper
truly is called is known, for it was written here.
"""

import itertools
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PAPERS = 64
TIMEOUT_S = 60
BODY = (
    r"""
\section{Introduction}
We study what happens when systems grow, and why it happens at all. Earlier work has found that growth is slow at first
and fast later~[1]; the reasons are not known. Here we give a model of it, measure its parameters, and compare both.
\section{Methods}
All measurements were made three times. """
    + "The model has few parameters, which are found by fitting. " * 60
)
ABSTRACT = "We give a model of growth and show that it agrees with what is measured, in three cases of four."


@dataclass(frozen=True, slots=True)
class TexClass:
    """How a class of LaTeX is told title, authors and abstract; `{}` are the options' place, %T% and so on are filled in."""

    name: str
    preamble: str
    front: str


@dataclass(frozen=True, slots=True)
class Paper:
    """What a PDF truly is."""

    file: str
    title: str
    identifier: str  # "scheme:value", or "" where the pages say none


MAKETITLE = r"\title{%T%}\author{Ann Lee \and Bo van der Berg}\date{}\begin{document}\maketitle\begin{abstract}%A%\end{abstract}"
THANKS = MAKETITLE.replace("{%T%}", r"{%T%\thanks{Supported by a grant.}}")
CLASSES = (
    TexClass("article", r"\documentclass{article}", MAKETITLE),
    TexClass("article", r"\documentclass[twocolumn]{article}", THANKS),
    TexClass("scrartcl", r"\documentclass{scrartcl}", MAKETITLE),
    TexClass("memoir", r"\documentclass[article]{memoir}", MAKETITLE),
    TexClass(
        "IEEEtran",
        r"\documentclass[conference]{IEEEtran}",
        r"\title{%T%}\author{\IEEEauthorblockN{Ann Lee}\IEEEauthorblockA{University of X}}"
        r"\begin{document}\maketitle\begin{abstract}%A%\end{abstract}",
    ),
    TexClass(
        "IEEEtran",
        r"\documentclass[journal]{IEEEtran}",
        r"\title{%T%}\author{Ann Lee, \IEEEmembership{Member, IEEE}\thanks{A. Lee is with X.}}"
        r"\markboth{Journal of Growth, Vol. 3, No. 4, August 2021}{Lee: Growth}"
        r"\begin{document}\maketitle\begin{abstract}%A%\end{abstract}",
    ),
    TexClass(
        "acmart",
        r"\documentclass[sigconf]{acmart}\acmDOI{%D%}\acmConference[KDD '21]{Conference on Growth}{2021}{Town}",
        r"\begin{document}\title{%T%}\author{Ann Lee}\affiliation{\institution{X}\country{Y}}"
        r"\begin{abstract}%A%\end{abstract}\maketitle",
    ),
    TexClass(
        "acmart",
        r"\documentclass[acmsmall]{acmart}\acmJournal{TOG}\acmDOI{%D%}",
        r"\begin{document}\title{%T%}\author{Ann Lee}\affiliation{\institution{X}\country{Y}}"
        r"\begin{abstract}%A%\end{abstract}\maketitle",
    ),
    TexClass(
        "revtex4-2",
        r"\documentclass[aps,prl,reprint]{revtex4-2}",
        r"\begin{document}\title{%T%}\author{Ann Lee}\affiliation{University of X}\date{\today}"
        r"\begin{abstract}%A%\end{abstract}\maketitle",
    ),
    TexClass(
        "revtex4-2",
        r"\documentclass[aip,preprint]{revtex4-2}",
        r"\begin{document}\preprint{AIP/123-QED}\title{%T%}\author{Ann Lee}\affiliation{University of X}"
        r"\begin{abstract}%A%\end{abstract}\maketitle",
    ),
    TexClass(
        "elsarticle",
        r"\documentclass[preprint,12pt]{elsarticle}\journal{Journal of Growth}",
        r"\begin{document}\begin{frontmatter}\title{%T%}\author{Ann Lee}\affiliation{organization={X}}"
        r"\begin{abstract}%A%\end{abstract}\end{frontmatter}",
    ),
    TexClass(
        "elsarticle",
        r"\documentclass[final,5p,twocolumn]{elsarticle}\journal{Journal of Growth}",
        r"\begin{document}\begin{frontmatter}\title{%T%\tnoteref{t}}\tnotetext[t]{Of a project.}\author{Ann Lee}"
        r"\begin{abstract}%A%\end{abstract}\end{frontmatter}",
    ),
    TexClass(
        "llncs",
        r"\documentclass{llncs}",
        r"\begin{document}\title{%T%}\author{Ann Lee\inst{1} \and Bo Ng\inst{2}}\institute{X \and Y}\maketitle"
        r"\begin{abstract}%A%\end{abstract}",
    ),
    TexClass(
        "amsart",
        r"\documentclass{amsart}",
        r"\begin{document}\title[Growth]{%T%}\author{Ann Lee}\begin{abstract}%A%\end{abstract}\maketitle",
    ),
    TexClass(
        "mnras",
        r"\documentclass[fleqn]{mnras}",
        r"\title[Growth]{%T%}\author[A. Lee]{Ann Lee$^{1}$\\$^{1}$X}\date{Accepted XXX}"
        r"\begin{document}\maketitle\begin{abstract}%A%\end{abstract}",
    ),
    TexClass(
        "aastex631",
        r"\documentclass[twocolumn]{aastex631}",
        r"\begin{document}\title{%T%}\author{Ann Lee}\affiliation{X}\begin{abstract}%A%\end{abstract}",
    ),
    TexClass(
        "achemso",
        r"\documentclass[journal=jacsat]{achemso}\author{Ann Lee}\affiliation{X}\email{a@x.org}",
        r"\title{%T%}\begin{document}\begin{abstract}%A%\end{abstract}",
    ),
    TexClass(
        "quantumarticle",
        r"\pdfoutput=1 \documentclass[a4paper,twocolumn]{quantumarticle}",
        r"\begin{document}\title{%T%}\author{Ann Lee}\affiliation{X}\maketitle\begin{abstract}%A%\end{abstract}",
    ),
    TexClass(
        "apa7",
        r"\documentclass[jou]{apa7}\shorttitle{Growth}\authorsnames{Ann Lee}\authorsaffiliations{X}\abstract{%A%}",
        r"\title{%T%}\begin{document}\maketitle",
    ),
    TexClass(  # as NeurIPS and ICML set them: between two rules, in capitals or bold
        "article",
        r"\documentclass{article}\usepackage[left=1.5in,right=1.5in]{geometry}",
        r"\begin{document}\vbox{\hrule height 4pt\vskip .2in\centering{\LARGE\bf %T%\par}\vskip .2in\hrule height 1pt}"
        r"\begin{center}\textbf{Ann Lee}\\University of X\\\texttt{a@x.org}\end{center}"
        r"\begin{center}\large\textbf{Abstract}\end{center}%A%",
    ),
    TexClass(  # as the ACL sets them
        "article",
        r"\documentclass[twocolumn,a4paper]{article}",
        r"\begin{document}\twocolumn[\begin{center}{\Large\bf %T%\par}\vskip 1em{\large\bf Ann Lee}\\X\end{center}\vskip 2em]"
        r"\begin{center}\bf Abstract\end{center}%A%",
    ),
    TexClass(  # a thesis-like report
        "report",
        r"\documentclass{report}",
        r"\title{%T%}\author{Ann Lee}\begin{document}\maketitle\begin{abstract}%A%\end{abstract}\chapter{Growth}",
    ),
)

TITLES = (
    (r"Growth", "Growth"),
    (r"On the Slow Growth of Large Systems", "On the Slow Growth of Large Systems"),
    (
        r"Why Large Systems Grow Slowly at First and Fast Later: A Model with Few Parameters, Measured in Three Cases of Four",
        "Why Large Systems Grow Slowly at First and Fast Later: A Model with Few Parameters, Measured in Three Cases of Four",
    ),
    (r"$L^2$ Bounds for $\alpha$-Stable Growth in $\mathbb{R}^3$", "L2 Bounds for α-Stable Growth in R3"),
    (r"\'Etude de la croissance d'apr\`es Erd\H{o}s et M\"uller", "Étude de la croissance d'après Erdős et Müller"),
    (r"GrowNet: Learning to Grow", "GrowNet: Learning to Grow"),
    (r"Does It Grow? Evidence from 1,024 Experiments", "Does It Grow? Evidence from 1,024 Experiments"),
    (r"Efficient Off-line Classification of Office Workflows", "Efficient Off-line Classification of Office Workflows"),
    (r"A Journal of Growth: Ten Years of Letters", "A Journal of Growth: Ten Years of Letters"),
    (r"CO$_2$ Uptake of H$_2$O-Saturated Soils", "CO2 Uptake of H2O-Saturated Soils"),
)
LIES = ("", "Microsoft Word - draft_final.doc", "paper.dvi", "Template for Authors", "untitled")
STAMP = (
    r"\usepackage{graphicx,eso-pic}\AddToShipoutPictureBG*{\put(20,250){\rotatebox{90}{\Large\textcolor[gray]{.5}"
    r"{arXiv:%ID%v2  [cs.LG]  3 Aug 2021}}}}"
)
FOOT = r"\usepackage{eso-pic}\AddToShipoutPictureBG*{\put(60,20){\small https://doi.org/%ID%}}"
HEAD = r"\usepackage{eso-pic}\AddToShipoutPictureBG*{\put(60,760){\small Growth 3 (2021) 1--9 \quad DOI: %ID%}}"
MARKS = ("", "arxiv", "foot", "", "head")


def available() -> tuple[list[TexClass], list[str]]:
    """The classes that TeX has here, and the names of those that it lacks."""
    there = {cls.name: _has(cls.name) for cls in CLASSES}
    return [cls for cls in CLASSES if there[cls.name]], [name for name, is_there in there.items() if not is_there]


def _has(name: str) -> bool:
    return bool(subprocess.run(["kpsewhich", f"{name}.cls"], capture_output=True, check=False).stdout.strip())


def has_tex() -> bool:
    return bool(shutil.which("pdflatex") and shutil.which("kpsewhich"))


def make_papers(folder: Path, classes: list[TexClass]) -> Iterator[Paper]:
    """Write the papers as PDF into a folder: each class in turn with another title, mark and lie."""
    kinds = zip(itertools.cycle(classes), itertools.cycle(TITLES), itertools.cycle(LIES), itertools.cycle(MARKS))
    for number, (cls, (tex, title), lie, mark) in enumerate(itertools.islice(kinds, PAPERS), start=1):
        name = f"{number:02}-{cls.name}"
        source, identifier = _source(cls, tex, lie, mark, number)
        (folder / f"{name}.tex").write_text(source, encoding="utf-8")
        if _run(folder, name):
            yield Paper(f"{name}.pdf", title, identifier)
        else:
            print(f"Left out, for TeX fails on it: {name}")


def _source(cls: TexClass, title: str, lie: str, mark: str, number: int) -> tuple[str, str]:
    doi, arxiv = f"10.1234/growth.2021.{number:03}", f"2108.{number:05}"
    has_doi = "%D%" in cls.preamble
    marks = {"arxiv": (STAMP, arxiv, "arxiv"), "foot": (FOOT, doi, "doi"), "head": (HEAD, doi, "doi")}
    extra, identifier = "", f"doi:{doi}" if has_doi else ""
    if mark and not (has_doi and mark != "arxiv"):
        text, value, scheme = marks[mark]
        extra, identifier = text.replace("%ID%", value), " ".join(filter(None, (identifier, f"{scheme}:{value}")))
    told = rf"\pdfinfo{{/Title ({lie})}}" if lie and cls.name not in {"acmart", "revtex4-2"} else ""
    packages = "" if cls.name == "acmart" else r"\usepackage{amssymb}\usepackage{xcolor}"
    lines = (cls.preamble, packages, extra, told, cls.front, BODY, r"\end{document}")
    return "\n".join(lines).replace("%T%", title).replace("%A%", ABSTRACT).replace("%D%", doi), identifier


def _run(folder: Path, name: str) -> bool:
    """Whether TeX made a PDF of it; twice, for marks on the page."""
    words = ["pdflatex", "-interaction=batchmode", "-no-shell-escape", f"{name}.tex"]
    for _ in range(2):
        subprocess.run(words, cwd=folder, capture_output=True, check=False, timeout=TIMEOUT_S, stdin=subprocess.DEVNULL)
    made = folder / f"{name}.pdf"
    return made.exists() and made.stat().st_size > 0
