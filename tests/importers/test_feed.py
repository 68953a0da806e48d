import html

import pytest

from paperdesk.importers.atom_xml import read_atom
from paperdesk.importers.base import Source
from paperdesk.importers.feed_xml import repair
from paperdesk.model.feed import EntryDraft
from tests.samples import entries_of, rejected_of

RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>A Journal</title><link>https://journal.org/</link>{}</channel></rss>"""


def rss(items: str) -> str:
    return RSS.replace("{}", items)


def one(items: str) -> EntryDraft:
    (entry,) = entries_of(rss(items))
    return entry


def test_a_list_of_family_names_and_initials_is_split() -> None:
    entry = one(
        "<item><title>\n  On cells\n </title><link>https://biorxiv.org/content/10.1101/743294v1</link>"
        "<dc:identifier>doi:10.1101/743294</dc:identifier><dc:date>2019-08-22</dc:date>"
        "<dc:creator><![CDATA[ Kaur, M., Shukla, A., Bhati, K. K. ]]></dc:creator></item>"
    )
    assert [author.inverted for author in entry.paper.authors] == ["Kaur, M.", "Shukla, A.", "Bhati, K. K."]
    assert entry.paper.fields.type == "preprint"
    assert [found.value for found in entry.paper.identifiers] == ["10.1101/743294"]
    assert entry.paper.fields.day == 22


def test_mdpi_puts_the_journal_before_the_title() -> None:
    entry = one(
        "<item><title>Fluids, Vol. 9, Pages 120: Hydraulics of H&lt;sub&gt;2&lt;/sub&gt;O</title>"
        "<link>https://mdpi.com/1</link><pubDate>2024-05-17</pubDate><prism:doi>10.3390/fluids9050120</prism:doi>"
        "<dc:creator>Ann Lee</dc:creator><dc:creator>Bo Li</dc:creator></item>"
    )
    fields = entry.paper.fields
    assert (fields.title, fields.venue, fields.volume, fields.pages) == ("Hydraulics of H₂O", "Fluids", "9", "120")
    assert [author.full for author in entry.paper.authors] == ["Ann Lee", "Bo Li"]


def test_all_authors_in_one_element_and_a_bare_doi_are_read() -> None:
    entry = one(
        "<item><title>T</title><link>https://x.org/1</link><dc:identifier>10.1016/j.x.2018.1</dc:identifier>"
        "<dc:creator>Ann Lee, Bo Li and Cy Dee</dc:creator><dc:source>Some Journal, 203,  (2018)</dc:source>"
        "<prism:publicationDate>2018-12-17-08:00</prism:publicationDate>"
        "<prism:startingPage>68</prism:startingPage><prism:endingPage>75.e2</prism:endingPage></item>"
    )
    fields = entry.paper.fields
    assert (fields.venue, fields.pages, fields.year, fields.month) == ("Some Journal", "68-75.e2", 2018, 12)
    assert len(entry.paper.authors) == 3


@pytest.mark.parametrize(
    ("title", "journal"),
    [
        ("Science: Current Table of Contents", "Science"),
        ("Wiley: Advanced Materials: Table of Contents", "Advanced Materials"),
        ("tandf: Cogent Education: Table of Contents", "Cogent Education"),
        ("SAGE Publications Inc: Psychological Science: Table of Contents", "Psychological Science"),
        ("Royal Society Publishing: Proceedings A: Table of Contents", "Proceedings A"),
        ("Philosophy: The Quarterly: Table of Contents", "Philosophy: The Quarterly"),
        ("Latest Results for Machine Learning", "Machine Learning"),
        ("Recent Articles in Phys. Rev. Lett.", "Phys. Rev. Lett."),
        ("ScienceDirect Publication: Neural Networks", "Neural Networks"),
        ("Journal of Ferns: Latest Articles (ACS Publications)", "Journal of Ferns"),
        ("IEEE Transactions on Ferns - new TOC", "IEEE Transactions on Ferns"),
        ("Frontiers in Psychology | New and Recent Articles", "Frontiers in Psychology"),
        ("Brain Current Issue", "Brain"),
        ("Latest Science News", ""),
        ("The history of the table of contents in botany", ""),
        ("Ada's blog", ""),
        ("Table of Contents", ""),
        ("TOC " * 100_000, ""),
    ],
)
def test_a_feed_that_lists_a_journal_names_it(title: str, journal: str) -> None:
    feed = RSS.replace("A Journal", title).replace(
        "{}", "<item><title>On ferns</title><link>https://a.org/1</link></item>"
    )
    (entry,) = entries_of(feed)
    assert entry.paper.fields.venue == journal


@pytest.mark.parametrize(
    ("told", "names"),
    [
        (
            "Ann Lee, Bo Q. Li, Cy Orton Author affiliations Department of Ferns, Oslo",
            ["Ann Lee", "Bo Q. Li", "Cy Orton"],
        ),
        ("Ann Lee1, Bo Li2,3, Cy Orton 1,2", ["Ann Lee", "Bo Li", "Cy Orton"]),
        ("Ann Lee a, Bo Li b, Cy Orton a,b", ["Ann Lee", "Bo Li", "Cy Orton"]),
        ("Ann Lee*, Bo Li†", ["Ann Lee", "Bo Li"]),
        ("Ann Lee, PhD, Bo Li, MD, MPH", ["Ann Lee", "Bo Li"]),
        ("Smith, M.D., Jones, B.", ["M.D. Smith", "B. Jones"]),
        ("by Ann Lee &amp; Bo Li", ["Ann Lee", "Bo Li"]),
        ("王伟, 李丽", ["王伟", "李丽"]),
        ("KM3NeT Collaboration", ["KM3NeT Collaboration"]),
        ("Ann Lee, Jr., Bo Li", ["Ann Lee Jr.", "Bo Li"]),
        ("Ann Lee</dc:creator><dc:creator>Bo Li</dc:creator><dc:creator>Ann Lee", ["Ann Lee", "Bo Li"]),
        ("Wei Wang</dc:creator><dc:creator>Wei Wang", ["Wei Wang", "Wei Wang"]),
    ],
)
def test_authors_are_named_without_what_else_stands_there(told: str, names: list[str]) -> None:
    entry = one(f"<item><title>On ferns</title><link>https://a.org/1</link><dc:creator>{told}</dc:creator></item>")
    assert [author.full for author in entry.paper.authors] == names


ELEMENTS = (
    *("title", "link", "guid", "description", "pubDate", "author", "category", "comments", "content:encoded"),
    *("dc:creator", "dc:identifier", "dc:date", "dc:source", "prism:doi", "prism:publicationName"),
    *("prism:publicationDate", "prism:startingPage"),
)
PIECES = (
    " ",
    "\t ",
    ", ",
    ". ",
    "a,",
    "1,",
    "A. ",
    "(a@b",
    "@",
    "10.1000/a)",
    "; ",
    "王,",
    "et al. ",
    ", PhD",
    "(arXiv:",
    "$",
)


@pytest.mark.parametrize("head", [RSS, RSS.replace("<rss ", "<rss xmlns:arxiv='http://arxiv.org/schemas/atom' ")])
@pytest.mark.parametrize("piece", PIECES)
def test_no_element_is_so_long_that_the_feed_is_never_read_to_its_end(head: str, piece: str) -> None:
    told = f"Bo{piece * (300_000 // len(piece))} x"
    items = "".join(f"<item><title>On ferns</title><{name}>{told}</{name}></item>" for name in ELEMENTS)
    assert len(entries_of(head.replace("{}", items))) == len(ELEMENTS)


@pytest.mark.parametrize(
    "piece", [" ", "a,", "Lee, A., ", "Ann Lee, ", "王伟,", "</dc:creator><dc:creator>Bo</dc:creator><dc:creator>"]
)
def test_lists_of_authors_without_end_are_read(piece: str) -> None:
    text = f"<item><title>On ferns</title><dc:creator>Bo Li{piece * 50_000} x</dc:creator></item>"
    assert one(text).paper.authors


def test_a_table_of_contents_is_no_paper() -> None:
    entry = one(
        "<item><title>Table of Contents</title><link>https://ieee.org/1</link><description>null</description>"
        "<pubDate>FRI, 25 SEP 2026 01:06:48 -0400</pubDate><volume>61</volume>"
        "<startPage>C1</startPage><authors /></item>"
    )
    assert not entry.paper.is_paper
    assert entry.paper.fields.abstract == ""
    assert entry.announced_at is not None


def test_the_first_line_of_nature_is_no_abstract() -> None:
    entry = one(
        "<item><title>T</title><link>https://nature.com/1</link><content:encoded><![CDATA[<p>Nature, Published online: "
        '02 October 2026; <a href="https://doi.org/x">doi:10.1038/s41586-1</a></p>We show.]]></content:encoded></item>'
    )
    assert entry.paper.fields.abstract == "We show."
    assert entry.paper.identifiers[0].value == "10.1038/s41586-1"


def test_an_entry_without_an_id_gets_one_that_stays() -> None:
    first, second = (
        one(f"<item><title>{title}</title><description>x</description></item>") for title in ("A  title", "A title")
    )
    assert first.guid == second.guid
    assert first.guid


def test_an_entry_of_nothing_is_rejected() -> None:
    text = rss("<item><guid>7</guid></item><item><title>Good</title></item>")
    assert len(entries_of(text)) == 1
    assert [found.where for found in rejected_of(text)] == ["entry 1"]


def test_a_date_that_cannot_be_is_none() -> None:
    entry = one("<item><title>T</title><pubDate>2037-06-03</pubDate></item>")
    assert (entry.announced_at, entry.paper.fields.year) == (None, None)


def test_one_stray_byte_does_not_spoil_the_feed() -> None:
    data = rss("<item><title>Universität Łódź X</title></item>").encode().replace(b" X", b" caf\xe9")
    assert entries_of(data)[0].paper.fields.title == "Universität Łódź café"


def test_a_feed_says_its_encoding() -> None:
    data = '<?xml version="1.0" encoding="gb2312"?>' + rss("<item><title>平鸽</title></item>").removeprefix(
        '<?xml version="1.0"?>'
    )
    assert entries_of(data.encode("gb2312"))[0].paper.fields.title == "平鸽"


def test_entities_of_the_old_doctype_are_kept() -> None:
    doctype = (
        '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
    )
    feed = '<rss version="0.91"><channel><item><title>Caf&eacute; &mdash; x</title></item></channel></rss>'
    text = f'<?xml version="1.0"?>{doctype}{feed}'
    assert entries_of(text)[0].paper.fields.title == "Café — x"


def test_control_characters_do_not_survive() -> None:
    assert entries_of(rss("<item><title>a\x0bb\x00c</title></item>"))[0].paper.fields.title == "abc"


def test_formulae_are_not_taken_for_html() -> None:
    entry = one(
        "<item><title>T</title><description>We show $a&lt;b and c&gt;d$ and &lt;i&gt;x&lt;/i&gt; p &lt; 0.05"
        "</description></item>"
    )
    assert entry.paper.fields.abstract == "We show $a<b and c>d$ and x p < 0.05"


@pytest.mark.parametrize(
    "bomb",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
        + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
        + "]>",
        '<!DOCTYPE x [<!ENTITY i SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_entities_do_no_harm(bomb: str) -> None:
    feed = f'<?xml version="1.0"?>{bomb}<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x&i;y</title><id>1</id></entry></feed>'
    entries = entries_of(feed)
    assert len(repr(entries)) < 10_000
    assert "root:" not in repr(entries)


def test_the_body_of_a_feed_is_never_taken_for_an_address() -> None:
    with pytest.raises(Exception, match="not an RSS or Atom feed"):
        entries_of(b"<rss_is_not_here/>")


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<svg/onload=alert(1)>",
    "<iframe src='https://evil.org'></iframe>",
]


@pytest.mark.parametrize("markup", HOSTILE)
@pytest.mark.parametrize("times", [1, 2])
def test_nothing_that_could_run_reaches_a_draft(markup: str, times: int) -> None:
    escaped = markup
    for _ in range(times):
        escaped = html.escape(escaped)
    fields = ("title", "description", "dc:creator", "link", "guid", "pubDate", "prism:doi", "dc:source")
    items = "".join(f"<{name}>A paper {escaped}</{name}>" for name in fields)
    links = (
        "<item><title>A</title><link>javascript:alert(1)</link><enclosure url='data:x' type='application/pdf'/></item>"
    )
    for entry in entries_of(rss(f"<item>{items}</item>{links}")):
        shown = repr((entry.paper, entry.url)).lower()
        assert not any(sign in shown for sign in ("<script", "javascript:", "onerror", "onload", "<iframe", "data:x"))


ATOM = """<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><title>A weblog</title><link href="https://x.org/"/><id>x</id>
<entry><title type="html">R&amp;amp;D &lt;i&gt;x&lt;/i&gt;</title>
<id>tag:1</id><link href="/2024/1.html"/><link rel="enclosure" type="application/pdf" href="/1.pdf"/>
<updated>2024-03-21T00:00:00+00:00</updated><author><name>Ann Lee</name></author><dc:creator>Bo Li</dc:creator>
<category term="a b"/><summary>Short</summary>
<content type="html">&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</content>
</entry></feed>"""


def test_atom_is_read() -> None:
    (entry,) = entries_of(ATOM)
    assert (entry.paper.fields.title, entry.paper.fields.abstract) == ("R&D x", "One\n\nTwo")
    assert [author.full for author in entry.paper.authors] == ["Ann Lee", "Bo Li"]
    assert [(link.kind, link.url) for link in entry.paper.links] == [
        ("page", "https://x.org/2024/1.html"),
        ("pdf", "https://x.org/1.pdf"),
    ]


def test_the_fast_reader_and_feedparser_agree() -> None:
    assert read_atom(repair(ATOM.encode())) is not None
    broken = ATOM.replace("</feed>", "<broken></feed>")  # not well-formed: left to feedparser
    assert read_atom(repair(broken.encode())) is None
    assert entries_of(broken) == entries_of(ATOM)


def test_xhtml_is_left_to_feedparser() -> None:
    xhtml = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p></div></content>'
    start, end = ATOM.index("<content"), ATOM.index("</entry>")
    text = ATOM[:start] + xhtml + ATOM[end:]
    assert read_atom(text.encode()) is None
    assert entries_of(text)[0].paper.fields.abstract == "Short"


def test_a_feed_that_is_cut_off_gives_what_is_whole() -> None:
    text = rss("<item><title>One</title></item><item><title>Two</title></item>")
    assert [entry.paper.fields.title for entry in entries_of(text[: text.index("<title>Two")])] == ["One"]


def test_a_source_is_decoded_once() -> None:
    source = Source(ATOM.encode())
    assert source.text is source.text
