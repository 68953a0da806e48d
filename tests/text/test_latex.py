import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperdesk.text.latex import Letters, latex_source_to_text, latex_to_text, text_to_latex
from tests.helpers.examples import examples

CERTAIN = [
    (r"the Lema\^itre relation", "the Lemaître relation"),
    (r"Rayleigh-B\'enard", "Rayleigh-Bénard"),
    (r"1.40\% of A \& B", "1.40% of A & B"),
    ("``Self-'' and ``more''", "“Self-” and “more”"),
    (r"{\epsilon}-ambiguous", "ϵ-ambiguous"),
    ("Rayleigh--Bénard -- a case---study", "Rayleigh–Bénard – a case—study"),
    (r"M\"uller, {\"O}z, Erd\H{o}s, \v{S}ime\v cek, \'{\i}, {\L}{\'o}d\'{z}", "Müller, Öz, Erdős, Šimeček, í, Łódź"),
    (r"\emph{yes} and {\em Ab initio}", "yes and Ab initio"),
    (r"\href{https://x.org/a_b}{link} \url{http://y.z/a\_b%20}", "link (https://x.org/a_b) http://y.z/a_b%20"),
    ("(i)~Data in Fig.~3", "(i) Data in Fig. 3"),
    (r"\textsuperscript{13}C", "¹³C"),
]
DOUBTFUL = [
    "{{boldsymbol x}_i}_{ile N}",
    "C_{rm HOD}",
    r"C_{\rm HOD}",
    "the price is $5 and $10 per unit",
    "p<0.05 & 50% of #1",
    r"\frac{\alpha}{2}",
    r"\unknown{\'e}",
    "run it with --verbose",
    "about ~1K samples",
    "x''(t) = 0",
    "https://x.org/~u/a--b",
    r"it\'s a \"quoted\" word",
    "<!-- no --> a",
    "{",
    "}",
    "\\",
]


@pytest.mark.parametrize(("latex", "text"), CERTAIN)
def test_what_is_certain_is_decoded(latex: str, text: str) -> None:
    assert latex_to_text(latex) == text


@pytest.mark.parametrize("text", DOUBTFUL)
def test_what_is_doubtful_stays_as_it_came(text: str) -> None:
    assert latex_to_text(text) == text


@pytest.mark.parametrize("formula", [r"$\{{\boldsymbol x}_i\}_{i\le N}$", r"$a--b$", r"\(x \% y\)", r"$$\alpha$$"])
def test_formulae_are_kept_for_the_renderer(formula: str) -> None:
    assert latex_to_text(rf"a\% {formula} b") == f"a% {formula} b"


@pytest.mark.parametrize(
    "text", ["{" * 5000 + "x", "{" * 5000 + r"\'e" + "}" * 5000, r"\'{" * 3000, "\\foo{" * 3000, "$" * 9999]
)
def test_hostile_nesting_neither_fails_nor_loses_anything(text: str) -> None:
    assert len(latex_to_text(text)) >= len(text) / 3


@settings(max_examples=examples(300), derandomize=True, deadline=None)
@given(st.text(alphabet="ab1 \\{}$~`'\"-^_%&.", max_size=30))
def test_decoding_twice_is_decoding_once(text: str) -> None:
    once = latex_to_text(text)
    assert latex_to_text(once) == once


@settings(max_examples=examples(500), derandomize=True, deadline=None)
@given(st.text(alphabet="abÄ1 \\{}$~`'\"-^_%&#@,=()é–“", max_size=30), st.sampled_from(Letters))
def test_what_is_encoded_reads_back_the_same_and_cannot_break_a_record(text: str, letters: Letters) -> None:
    encoded = text_to_latex(text, letters)
    assert latex_source_to_text(encoded) == text
    assert encoded.count("{") == encoded.count("}")
    assert not encoded.endswith("\\")


def test_plain_text_is_encoded_as_it_is() -> None:
    assert text_to_latex("Erdős – a “plain” title") == "Erdős – a “plain” title"


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("50% & $5 #1 a_b", r"50\% \& \$5 \#1 a\_b"),
        (r"a {b} \ ~ ^", r"a {\textbraceleft}b{\textbraceright} {\textbackslash} {\textasciitilde} {\textasciicircum}"),
        ("the $x_{1}$ case", "the $x_{1}$ case"),
        ("broken $x_{1$ case", r"broken \$x\_{\textbraceleft}1\$ case"),
    ],
)
def test_special_characters_are_escaped_and_formulae_pass(text: str, latex: str) -> None:
    assert text_to_latex(text) == latex


def test_ascii_only_knows_the_accents_that_libraries_get_wrong() -> None:
    assert text_to_latex("Szűcs Łódź ß ı", Letters.ASCII) == r"Sz{\H{u}}cs {\L}{\'{o}}d{\'{z}} {\ss} {\i}"


def test_a_bar_over_a_digit_is_read_and_written() -> None:
    assert latex_source_to_text(r"GaN (000\=1)") == "GaN (0001\u0304)"
    assert text_to_latex("GaN (0001\u0304)") == r"GaN (000{\=1})"
    assert latex_source_to_text(r"GaN (000{\=1})") == "GaN (0001\u0304)"


def test_a_formula_before_a_digit_keeps_its_end_where_dollars_would_be_money() -> None:
    text = latex_source_to_text(r"and $\pm$0.1\% {A}ccuracy, 0.2\,mm$^2$")
    assert text == r"and \(\pm\)0.1% Accuracy, 0.2 mm$^2$"
    assert latex_source_to_text(text_to_latex(text)) == text
    assert latex_source_to_text("$5-$10 a month") == "$5-$10 a month"


def test_a_bibtex_value_loses_the_braces_that_only_group() -> None:
    assert latex_source_to_text("{A} study of {GNNs} and {\\'E}cole~Normale") == "A study of GNNs and École Normale"


@pytest.mark.parametrize("sign", ["\\", "{", "}", "~", "{\\", "\\{", "``", "--"])
def test_a_long_text_of_signs_alone_is_left_as_it_is(sign: str) -> None:
    noise = sign * 100_000
    assert latex_to_text(noise) == noise
    assert latex_source_to_text(noise) == noise
