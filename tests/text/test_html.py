import re

import pytest

from paperdesk.text.html import html_to_text


@pytest.mark.parametrize(
    "text",
    [
        "plain text",
        "p < 0.05 and a <b",
        "x <y and y> z",
        "We show $a<b and c>d$ holds",
        "$x<y$ then $<u,v>=0$",
        "List<String> and the <unk> token",
        "R&D and AT&T",
    ],
)
def test_text_that_merely_looks_like_html_stays(text: str) -> None:
    assert html_to_text(text) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p>\n<p>Two &amp; three</p>", "One\n\nTwo & three"),
        ("a<br/>b", "a\nb"),
        ("<jats:p>A</jats:p><jats:p>B</jats:p>", "A\n\nB"),
        ("H<sub>2</sub>O, 10<sup>-3</sup>, x<sub>max</sub>, 4<sup>th</sup>", "H₂O, 10⁻³, x_{max}, 4th"),
        ("<ul><li>a</li><li>b</li></ul>", "• a\n• b"),
        ("<math alttext='\\alpha'><mi>a</mi></math>", "$\\alpha$"),
        ("<mml:math><mml:mi>x</mml:mi><mml:mo>=</mml:mo><mml:mn>1</mml:mn></mml:math>", "x=1"),
        ("$a<b$ and <i>it</i>", "$a<b$ and it"),
        ("&lt;p&gt;escaped twice&lt;/p&gt;", "escaped twice"),
        ("caf&eacute; &#8212; x&nbsp;y", "café — x y"),
    ],
)
def test_html_becomes_text(html: str, text: str) -> None:
    assert html_to_text(html) == text


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=x onerror=alert(1)//",
        "<svg/onload=alert(1)>",
        "<a href='javascript:alert(1)'>x</a>",
        "<x onclick=alert(1)>x",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;",
        "$<script>alert(1)</script>$",
        "<scr<script>ipt>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<math><mi><script>alert(1)</script></mi></math>",
        "<style>*{background:url(javascript:alert(1))}</style>",
        "<jats:script>alert(1)</jats:script>",
    ],
)
def test_nothing_that_could_run_survives(html: str) -> None:
    text = html_to_text(f"before {html} after").lower()
    assert "<script" not in text
    assert "javascript:" not in text
    assert "onerror" not in text
    assert "onload" not in text
    assert "onclick" not in text


@pytest.mark.parametrize(
    "piece", ["<!--", "<sub>", "<math>", "<a b", "<![CDATA[", "<annotation tex ", "</", "$a<", "&amp;"]
)
def test_a_thousand_open_tags_take_no_time(piece: str) -> None:
    assert isinstance(html_to_text(piece * 20_000), str)


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("<msup><mi>x</mi><mn>2</mn></msup>", "x²"),
        ("<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>", "E=mc²"),
        ("<msub><mi>H</mi><mn>2</mn></msub><mi>O</mi>", "H₂O"),
        ("<msup><mn>10</mn><mrow><mo>-</mo><mn>3</mn></mrow></msup>", "10⁻³"),
        ("<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>", "x_i²"),
        ("<mfrac><mn>1</mn><mn>2</mn></mfrac>", "1/2"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>", "(a+b)/c"),
        ("<msqrt><mn>2</mn></msqrt><mo>&#x2062;</mo><msqrt><mi>s</mi><mo>+</mo><mi>t</mi></msqrt>", "√2√(s+t)"),
        ("<msup><mrow><mo>(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo>)</mo></mrow><mi>n</mi></msup>", "(a+b)^n"),
        ("<mover><mi>x</mi><mo>¯</mo></mover><mo>,</mo><mover><mi>v</mi><mo>→</mo></mover>", "x̄,v⃗"),
        ("<mi>p</mi><mo>&lt;</mo><mn>0.05</mn>", "p < 0.05"),
        ("<mi>&alpha;</mi><mo>&InvisibleTimes;</mo><mi>&beta;</mi>", "αβ"),
        ("<mrow><mi>sin</mi><mo>&ApplyFunction;</mo><mfenced><mi>x</mi><mi>y</mi></mfenced></mrow>", "sin(x, y)"),
        ("<mmultiscripts><mi>C</mi><mprescripts/><none/><mn>14</mn></mmultiscripts>", "¹⁴C"),
        ("<semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding='text'>x 2</annotation></semantics>", "x²"),
        ("<semantics><mi>x</mi><annotation encoding='application/x-tex'>x_1</annotation></semantics>", "$x_1$"),
        ("<mn>5</mn><mtext> GeV</mtext>", "5 GeV"),
        (
            "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>",
            "∑_{i=1}^n i",
        ),
        ("<mi>x</mi><unclosed", "x<unclosed"),
    ],
)
@pytest.mark.parametrize("prefix", ["", "mml:"])
def test_mathml_is_text_that_reads(formula: str, text: str, prefix: str) -> None:
    prefixed = re.sub(r"(</?)(?=[a-z])", rf"\1{prefix}", formula)
    found = html_to_text(f"On <{prefix}math xmlns='http://www.w3.org/1998/Math/MathML'>{prefixed}</{prefix}math> here")
    assert found == f"On {text.replace('<unclosed', f'<{prefix}unclosed')} here"


def test_mathml_without_an_end_costs_no_more_than_its_length() -> None:
    assert len(html_to_text("<math><mrow>" * 3_000)) < 60_000
    assert "x" in html_to_text(f"<math>{'<mrow>' * 3_000}<mi>x</mi>{'</mrow>' * 3_000}</math> x")


def test_half_a_letter_costs_no_text() -> None:
    assert html_to_text("<p>Of \ud800frogs</p>\udc80 &amp; ponds") == "Of frogs\n\n& ponds"
