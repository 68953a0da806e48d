"""What strangers wrote into papers leaves as text, in whatever format."""

import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from paperdesk.exporters import EXPORTERS, digest
from paperdesk.exporters.base import ExportOptions, ExportRecord
from paperdesk.exporters.references import format_references
from paperdesk.model.paper import Author, Identifier, Link, PaperFields
from tests.samples import shared_data

ALL = ExportOptions(abstracts=True, keywords=True, notes=True)
SCRIPT = '<script>alert(1)</script><img src="http://evil.example/x.png" onerror="alert(2)"> $<script>x</script>$'
STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="{locale}">
<info><title>T</title><id>t</id></info>
<bibliography><layout prefix="&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src='http://evil.example/x'/&gt;"
 suffix="&lt;span style='background:url(http://evil.example/y)'&gt;z&lt;/span&gt;">
<text variable="title" font-style="italic"/></layout></bibliography></style>"""


def hostile(text: str) -> ExportRecord:
    fields = PaperFields(title=text, abstract=text, venue=text, publisher=text, comment=text, extra={"x": text})
    links = (Link("page", "https://x.org/a"),)
    return ExportRecord("key2020", fields, (Author(text, text),), tags=(text,), notes=(text,), links=links)


TAG = re.compile(r"(?<!\\)<(?!/?(?:WBR|del)>)[a-zA-Z/!]")  # but for two that do nothing


class Tags(HTMLParser):
    """The tags of a page, with their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def assert_inert(page: str) -> None:
    tags = Tags()
    tags.feed(page)
    for tag, attributes in tags.found:
        assert tag not in {"script", "img", "iframe", "object", "embed", "link", "svg", "form", "base"}
        assert not any(name.startswith("on") or name == "src" for name in attributes)
        assert re.match(r"https?:|#|\Z", attributes.get("href") or "")
        assert "url(" not in (attributes.get("style") or "")


def test_pages_and_digests_run_and_fetch_nothing() -> None:
    record = hostile(SCRIPT)
    html = next(exporter for exporter in EXPORTERS if exporter.name == "html")
    assert_inert("".join(html.write([record], ALL)))
    at = datetime(2026, 1, 1, tzinfo=UTC)
    group = digest.DigestGroup(SCRIPT, (digest.DigestPaper(1, record, (SCRIPT,)),))
    assert_inert(digest.write_html(digest.Digest(at, at, 1, (group,))))
    assert not re.search(r"(?<!\\)<(?!https?:)[a-zA-Z/!]", digest.write_markdown(digest.Digest(at, at, 1, (group,))))


def test_markdown_holds_no_tag() -> None:
    markdown = next(exporter for exporter in EXPORTERS if exporter.name == "markdown")
    text = "".join(markdown.write([hostile(SCRIPT)], ALL))
    assert not TAG.search(text)


@pytest.mark.parametrize("number", range(1, 21))
def test_known_attacks_come_out_as_text(number: int) -> None:
    attack = shared_data(f"security/bleach/{number}.test").read_text(encoding="utf-8")
    for exporter in EXPORTERS:
        text = "".join(exporter.write([hostile(attack)], ALL))
        if exporter.name == "html":
            assert_inert(text)
        if exporter.name == "markdown":
            assert not TAG.search(text)


ATTACKS = (
    *(r"\input{/etc/passwd}", r"\immediate\write18{id}", r"$\input{/etc/passwd}$", r"$x^{\csname input\endcsname}$"),
    *(
        r"$\begin{filecontents}{x}y\end{filecontents}$",
        r"$\@input{x}$",
        r"$\InputIfFileExists{x}{}{}$",
        "$^^5cinput x$",
    ),
    *(r"$\href{javascript:x}{y}$", r"$\pdffiledump offset 0 length 9 {x}$", r"$\includegraphics{x}$"),
    r"\[\lstinputlisting{x}\]",
    *(r"$\begin{document}$", r"$\directlua{x}$", r"$\openin1=x$", r"$\everymath{\input x}$", r"$\scantokens{x}$"),
)
COMMAND = re.compile(
    r"(?<!\\)\\(?!text(?:backslash|braceleft|braceright|asciitilde|asciicircum)\b)(?![%&#$_])[a-zA-Z@]+"
)


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("name", ["bibtex", "biblatex"])
def test_latex_of_strangers_comes_out_as_text(name: str, attack: str) -> None:
    exporter = next(exporter for exporter in EXPORTERS if exporter.name == name)
    record = hostile(attack)
    found = COMMAND.findall("".join(exporter.write([record], ALL)))
    assert found == []


def test_doi_and_address_hold_no_command() -> None:
    identifiers = (Identifier("doi", r"10.1/a\input|id"), Identifier("arxiv", r"x\write18"))
    record = ExportRecord(
        "k", PaperFields(title="t"), identifiers=identifiers, links=(Link("page", r"http://x/\input"),)
    )
    for name in ("bibtex", "biblatex"):
        exporter = next(exporter for exporter in EXPORTERS if exporter.name == name)
        assert not COMMAND.search("".join(exporter.write([record], ALL)))


def test_formulae_stay_formulae() -> None:
    fine = r"$\begin{pmatrix}a\\b\end{pmatrix}$ and $\frac{1}{2}\operatorname{rank}\overline{x}\defeq$"
    bibtex = next(exporter for exporter in EXPORTERS if exporter.name == "bibtex")
    text = "".join(bibtex.write([ExportRecord("k", PaperFields(title="t", abstract=fine))], ALL))
    assert r"$\begin{pmatrix}a\\b\end{pmatrix}$" in text


def test_no_cell_is_a_formula() -> None:
    csv = next(exporter for exporter in EXPORTERS if exporter.name == "csv")
    text = "".join(csv.write([hostile("=cmd|'/C calc'!A0")], ALL))
    assert not re.search(r"(?:^|,|\")[=+@-]", text.removeprefix("\ufeff"), re.MULTILINE)


@pytest.mark.parametrize("locale", ["en-US", "../../../../../etc/passwd", "/etc/passwd"])
def test_a_style_of_a_stranger_puts_no_html_of_its_own_into_references(tmp_path: Path, locale: str) -> None:
    style = tmp_path / "style.csl"
    style.write_text(STYLE.format(locale=locale), encoding="utf-8")
    try:
        (reference,) = format_references([hostile("A title")], style)
    except OSError as error:  # pragma: no cover
        raise AssertionError(error) from error
    assert_inert(reference.html)
    assert "A title" in reference.html
