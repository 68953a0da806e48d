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
