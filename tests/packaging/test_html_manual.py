"""The manual as one page."""

import re
from html.parser import HTMLParser

import make_html_manual

from paperdesk import paths

VOID = {"meta", "br", "hr", "img"}


class Outline(HTMLParser):
    """What is open, what was found, and where links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: set[str] = set()
        self.links: list[str] = []
        self.headings: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.names.add(value or "")
            elif name in ("href", "src"):
                self.links.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, self.getpos()

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "h1":
            self.headings.append(data)


def test_it_holds_every_page_and_needs_nothing_from_elsewhere() -> None:
    page = make_html_manual.manual_page()
    outline = Outline()
    outline.feed(page)
    outline.close()
    assert outline.open == []
    files = sorted((paths.resources() / "manual").glob("*.md"))
    titles = [file.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ") for file in files]
    assert outline.headings == titles
    local = [link for link in outline.links if not link.startswith("https://")]
    assert {link.removeprefix("#") for link in local} == outline.names
    assert not re.findall(r"<(?:script|link|img)|url\(", page)
    assert "<td>Star</td>" in page
    assert set(re.findall(r"\{[a-z -]+\}", page.partition("</style>")[2])) == {"{key}"}, "only LaTeX has braces"
