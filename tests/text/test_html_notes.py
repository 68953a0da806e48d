import pytest

from paperdesk.text.html_notes import html_to_markdown


@pytest.mark.parametrize(
    ("note", "meant"),
    [
        ("<p>It is <strong>bold</strong> and <em>slanted</em>.</p>", "It is **bold** and *slanted*."),
        ("<b> blanks </b>are <i></i>outside", "**blanks** are outside"),
        ("<p><b>both <i>of them</i></b></p>", "**both *of them***"),
        ("<h2>On growth</h2><p>Text</p>", "## On growth\n\nText"),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ('<a href="https://x.org/?a=1&amp;b=2">here</a>', "[here](https://x.org/?a=1&b=2)"),
        ('<a href="https://x.org/">https://x.org/</a>', "https://x.org/"),
        ('<a href="javascript:alert(1)">here</a>', "here"),
        ("<b>over<br>two lines</b>", "over\ntwo lines"),
        ("plain, where p < 0.05 and 2 * 3", "plain, where p < 0.05 and 2 * 3"),
        ("use <code>x[1]</code>, not <s>y</s>", "use `x[1]`, not ~~y~~"),
        ("<script>alert(1)</script><b>x</b>", "**x**"),
    ],
)
def test_a_note_keeps_what_its_writer_made_of_it(note: str, meant: str) -> None:
    assert html_to_markdown(note) == meant


def test_a_thousand_tags_that_never_end_cost_no_more_than_one() -> None:
    assert html_to_markdown("<b>" * 20_000 + "x").endswith("x")
