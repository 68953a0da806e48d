import pytest

from paperdesk.text.cited_keys import cited_keys, included_files


@pytest.mark.parametrize(
    ("kind", "text", "keys"),
    [
        ("aux", "\\citation{a,b}\n\\bibcite{no}{1}\n\\abx@aux@cite{0}{c}\n\\abx@aux@cite{d}\n", ["a", "b", "c", "d"]),
        ("bcf", '<bcf:citekey order="1" intorder="1">a:b</bcf:citekey>', ["a:b"]),
        ("tex", r"As \cite{a, b} and \citep[see][p.~3]{c} say \\cite{d}. 50\% \cite{e} % \cite{f}", list("abcde")),
        ("tex", r"\autocites[1]{a}[2]{b} \parencite*{c} \textcite{d}\nocite{*} \Cite{f}", [*"abcd", "*", "f"]),
        ("tex", r"\begin{verbatim}\cite{a}\end{verbatim} \citestyle{x} \recite{no} \cite{b}", ["b"]),
        ("tex", r"\cite[see][{p.~5}]{a} \cite[\S{3}]{b} \onlinecite{c} \volcite{2}[5]{d} \bibentry{e}", list("abcde")),
        (
            "tex",
            r"\verb|\cite{no}| \cites(x)(y)[a][b]{a}[c]{b} \citefield{c}{title} \citealp[][chap.~{3}]{d}",
            list("abcd"),
        ),
        ("tex", r"\newcommand{\mycite}[2]{\cite[#1]{#2}} \mycite{p.~5}{a} \mycite{}{b}", ["a", "b"]),
        ("tex", r"\newcommand{\citefirst}[1]{\cite[1]{#1}} \citefirst{a} \citefirst[x]{b}", ["a", "b"]),
        ("tex", r"\newcommand{\mc}[2]{#1 \cite{#2}} \mc{x}{a} \setcitestyle{square} \DeclareCiteCommand{\foo}", ["a"]),
        ("tex", "\\cite{a ,%\n b} \\citeA{c} \\end{document} \\cite{no}", list("abc")),
        ("tex", r"\iffalse \cite{no}\fi \cite{a} \iffalse x \else \cite{b} \figure", ["a", "b"]),
        ("tex", r"\NewDocumentCommand{\mc}{o m}{\cite[#1]{#2}} \mc[p. 3]{a} \mc{b}", ["a", "b"]),
        ("tex", r"\DeclareDocumentCommand\mc{s O{x} m m}{#3 \cite{#4}} \mc*{x}{a} \mc[y]{x}{b}", ["a", "b"]),
        ("tex", r"\def\mc#1#2{#1 \citep{#2}} \mc{x}{a}", ["a"]),
        ("tex", r"\let\mc\cite \let\md=\textcite \mc{a} \md[p. 3]{b} \mcx{no}", ["a", "b"]),
        ("tex", r"\newcommand{\mc}[2][p.]{\cite[#1]{#2}} \mc[x]{a} \mc{b} \cite<see>{c}", list("abc")),
        ("tex", r"\lstinline|\cite{no}| \mintinline{tex}{\cite{no}} \lstinline{\cite{no}} \cite{a}", ["a"]),
        ("typst", '\\@no #cite(label("DBLP:x/y"), form: "prose") @a[p. 3].', ["DBLP:x/y", "a"]),
        ("bcf", "<bcf:citekey>2016A&amp;A...594A..13P</bcf:citekey>", ["2016A&A...594A..13P"]),
        ("markdown", "@fig-x @sec-intro [@tbl:y] https://m.social/@user \\@no <!-- @no --> [-@a]", ["a"]),
        ("markdown", "---\nnocite: |\n  @a, @b\n---\ntext\n\n    @code\n", ["a", "b"]),
        ("typst", "= Intro <intro>\n@intro and @a", ["a"]),
        ("markdown", "As @lee2020, [see @ng:2021, p. 3; -@{odd|key}].", ["lee2020", "ng:2021", "odd|key"]),
        ("markdown", "a@b.org `@no`\n```\n@no\n```\n@z.", ["z"]),
        ("typst", '#cite(<a>) @b-c. #cite(label("2020x")) // @no\n x@y.org', ["a", "b-c", "2020x"]),
    ],
)
def test_the_keys_of_a_document_are_found(kind: str, text: str, keys: list[str]) -> None:
    assert cited_keys(text, kind) == keys


def test_the_files_that_a_document_takes_in_are_named() -> None:
    assert included_files("\\input{intro} % \\input{no}\n\\include{ch/two}", "tex") == ["intro", "ch/two"]
    assert included_files(r"\input ch2 \import{sub/}{ch4} \subfile{ch3.tex}", "tex") == ["ch2", "sub/ch4", "ch3.tex"]
    assert included_files("{{< include _a.qmd >}}", "markdown") == ["_a.qmd"]
    assert included_files("\\@input{ch.aux}", "aux") == ["ch.aux"]


@pytest.mark.parametrize("kind", ["tex", "markdown", "typst", "aux"])
@pytest.mark.parametrize(
    "piece",
    [
        "\\cite",
        "\\cite{",
        "\\cite[",
        "@",
        "[",
        "`",
        "<",
        "\\iffalse",
        "\\def\\a#1{",
        "\\let\\a\\cite",
        "\\begin{verbatim}",
        "@a.",
        "{",
        "(@",
    ],
)
def test_nothing_in_a_document_takes_long(kind: str, piece: str) -> None:
    cited_keys(piece * 20_000, kind)
