import pytest

from paperdesk.text.urls import find_urls, is_web_address


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("code at https://github.com/a/b.", ("https://github.com/a/b",)),
        ("(see https://x.org/a_(b)).", ("https://x.org/a_(b)",)),
        ("https://x.org and https://x.org, twice", ("https://x.org",)),
        ("GitHub - https://github.com/a/B-c.", ("https://github.com/a/B-c",)),
        ("<https://x.org/q?a=1&b=2>", ("https://x.org/q?a=1&b=2",)),
        ("javascript:alert(1) ftp://x.org http://", ()),
    ],
)
def test_addresses_are_found_without_the_punctuation_behind_them(text: str, urls: tuple[str, ...]) -> None:
    assert find_urls(text) == urls


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "http:///x", "//x.org", "https://a b"]
)
def test_only_http_and_https_with_a_host_are_web_addresses(url: str) -> None:
    assert not is_web_address(url)
