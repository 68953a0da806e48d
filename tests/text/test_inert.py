import pytest

from paperdesk.text.clean import is_script
from paperdesk.text.inert import inert, inert_formula


@pytest.mark.parametrize(
    "text",
    [
        "plain, 1 < 2 and a<b> no: <sub>2</sub> <br/> <https://x.org/?a=b> <me@x.org>",
        "`<script>` and\n```html\n<script>alert(1)</script>\n```\n",
        "[a](https://x.org) ![a](picture.png) ![[embedded]] [[lee2020]] - [ ] to do",
        "$a < b$ and \\(a < b\\)",
        "[x]: https://x.org",
    ],
)
def test_a_harmless_note_stays_as_it_is(text: str) -> None:
    assert inert(text) == text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
        ("a <img src=x onerror=alert(1)> b", "a \\<img src=x onerror=alert(1)> b"),
        ("<b onclick=x>", "\\<b onclick=x>"),
        ("\\<script>", "\\<script>"),
        ("<!-- x -->", "\\<!-- x -->"),
        ("![a](https://x.org/a.png)", "[a](https://x.org/a.png)"),
        ("![a](//x.org/a.png)", "[a](//x.org/a.png)"),
        ("![a][b]\n\n[b]: https://x.org/a.png", "[a][b]\n\n[b]: https://x.org/a.png"),
        ("[a](javascript:alert)", "[a](#)"),
        ("[a]( <JavaScript&#58;alert>)", "[a]( <#>)"),
        ("[a](java\\script:x)", "[a](#)"),
        ("[a]: vbscript:x", "[a]: #"),
        ("<javascript:alert(1)>", "\\<javascript:alert(1)>"),
        ("$a<b$", "$a< b$"),
        ("$<script>alert(1)</script>$", "$< script>alert(1)< /script>$"),
        ("``` `<script>`\n", "``` `<script>`\n"),
    ],
)
def test_what_would_run_or_fetch_stands_there_as_text(text: str, wanted: str) -> None:
    assert inert(text) == wanted
    assert inert(inert(text)) == wanted


def test_a_formula_begins_no_tag() -> None:
    assert inert_formula("$x<y</p>$") == "$x< y< /p>$"


@pytest.mark.parametrize(
    "address",
    ["javascript:x", " JAVASCRIPT :x", "java\tscript:x", "\x01javascript:x", "vbscript:x", "data:text/html"],
)
def test_an_address_that_is_a_program_is_known(address: str) -> None:
    assert is_script(address)


@pytest.mark.parametrize("address", ["https://x.org/javascript:", "data:image/png;base64,xx", "doi:10.1/data:x", ""])
def test_other_addresses_are_none(address: str) -> None:
    assert not is_script(address)


@pytest.mark.parametrize("sign", ["<", "[", "![", "](", "`", "$", "<a", "[a]:"])
def test_long_runs_of_a_sign_take_no_longer_than_their_length(sign: str) -> None:
    inert(sign * 200_000)
