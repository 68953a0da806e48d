import pytest

from paperdesk.text.latex import text_to_latex
from paperdesk.text.rich_text import html_as_latex, is_rich_html, latex_as_html


@pytest.mark.parametrize(
    ("markup", "latex"),
    [
        ("<i>E. coli</i> & CO<sub>2</sub>", r"\textit{E. coli} \& CO\textsubscript{2}"),
        ('<span style="font-variant:small-caps;">Sc</span> <b>x</b>', r"\textsc{Sc} \textbf{x}"),
        ("<i>open <b>both", r"\textit{open \textbf{both}}"),
        ("a</i> b <span>c</span>", "a b c"),
        ("p &lt; 0.05 <i>x</i>", r"p < 0.05 \textit{x}"),
    ],
)
def test_html_becomes_latex(markup: str, latex: str) -> None:
    assert is_rich_html(markup)
    assert html_as_latex(markup, text_to_latex) == latex


@pytest.mark.parametrize(
    ("latex", "markup"),
    [
        (r"The \emph{Drosophila} {\it genome} & more", "The <i>Drosophila</i> <i>genome</i> &amp; more"),
        (r"{The \emph{X} of {Y}}", "The <i>X</i> of Y"),
        (r"CO\textsubscript{2} and X\textsuperscript{max}", "CO<sub>2</sub> and X<sup>max</sup>"),
        (r"\textsc{Sc}", '<span style="font-variant:small-caps;">Sc</span>'),
        (r"\emph{open", r"\emph{open"),
        (r"$\textit{x} < 1$", r"$\textit{x} &lt; 1$"),
    ],
)
def test_latex_becomes_html(latex: str, markup: str) -> None:
    assert latex_as_html(latex) == markup
