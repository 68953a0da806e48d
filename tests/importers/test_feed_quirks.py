"""Quirks of feeds as publishers and servers really write them: what a person reads in them is what comes in."""

import pytest

from paperdesk.importers.base import Source
from paperdesk.importers.feed import parse
from paperdesk.model.feed import EntryDraft
from tests.helpers.feed_items import escaped, identifiers, names, one, one_rdf
from tests.samples import entries_of


def test_the_query_of_an_address_is_no_part_of_its_doi() -> None:
    entry = one("<title>T</title><link>https://pubs.acs.org/doi/10.1021/jacs.6c00001?ai=1&amp;mi=2&amp;af=R</link>")
    assert identifiers(entry) == ["doi:10.1021/jacs.6c00001"]


@pytest.mark.parametrize("title", ["Issue Information: Ann. Phys. 10/2026", "Issue Information - TOC"])
def test_information_on_an_issue_is_no_paper(title: str) -> None:
    assert not one(f"<title>{title}</title>").paper.is_paper


def test_what_mdpi_puts_before_an_abstract_is_none_of_it() -> None:
    text = (
        "<p><b>Fluids, Vol. 11, Pages 200: Swirls in Pipes</b></p><p>Fluids <a href='x'>doi: 10.3390/fluids11100200</a>"
        "</p><p>Authors:\n\t\tAnn Lee\n\t\tBo Chen\n\t\t</p><p>We swirl.</p>"
    )
    entry = one(f"<title>Fluids, Vol. 11, Pages 200: Swirls in Pipes</title><description>{escaped(text)}</description>")
    assert entry.paper.fields.abstract == "We swirl."
    assert (entry.paper.fields.title, identifiers(entry)) == ("Swirls in Pipes", ["doi:10.3390/fluids11100200"])


def test_a_collaboration_behind_its_first_author_is_an_author_of_its_own() -> None:
    entry = one_rdf(
        "<item rdf:about='http://link.aps.org/doi/10.1103/a'><title>Decays</title><link>http://link.aps.org/a</link>"
        f"<dc:creator>{escaped('R. Aaij <em>et al.</em> (LHCb Collaboration)')}</dc:creator></item>"
    )
    assert names(entry) == ["R. Aaij", "LHCb Collaboration"]


def test_prism_in_a_namespace_of_its_name_is_read() -> None:
    entry = one(
        '<title>T</title><prism:doi xmlns:prism="prism">10.1093/bioinformatics/btag001</prism:doi>'
        '<prism:startingPage xmlns:prism="prism">btag001</prism:startingPage>'
    )
    assert (identifiers(entry), entry.paper.fields.pages) == (["doi:10.1093/bioinformatics/btag001"], "btag001")


def test_the_name_of_a_table_of_contents_tells_the_journal() -> None:
    assert one("<title>T</title>", "tandf: Cogent Ed: Table of Contents").paper.fields.venue == "Cogent Ed"


def test_a_dash_of_windows_in_a_feed_that_calls_itself_latin_is_a_dash() -> None:
    text = (
        '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>X</title><item><title>{}</title>'
    )
    data = (text.format("Étude – une “revue”") + "</item></channel></rss>").encode("cp1252")
    assert entries_of(data)[0].paper.fields.title == "Étude – une “revue”"


def test_letters_that_went_through_two_charsets_are_repaired_in_each_entry() -> None:
    garbled = "Die Größe der Zellen – Teil II".encode().decode("cp1252")
    entry = one(f"<title>{garbled}</title><author>{'Jürgen Müller'.encode().decode('cp1252')}</author>")
    assert (entry.paper.fields.title, names(entry)) == ("Die Größe der Zellen – Teil II", ["Jürgen Müller"])
    assert one("<title>Sur l’Ârme et l’Ãge – dix €</title>").paper.fields.title == "Sur l’Ârme et l’Ãge – dix €"


ATOM_BLOG = """<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:b</id><title>{title}</title><updated>2026-10-01T00:00:00Z</updated>
<author><name>Nora Lindqvist</name></author>
<entry><id>urn:1</id><title>Alone</title><updated>2026-10-01T00:00:00Z</updated></entry>
<entry><id>urn:2</id><title>With a guest</title><updated>2026-10-01T00:00:00Z</updated>
<author><name>Teo Marchetti</name></author></entry></feed>"""


def test_the_author_of_an_atom_feed_wrote_the_entries_that_name_nobody() -> None:
    found = entries_of(ATOM_BLOG.format(title="A blog").encode())
    assert [names(entry) for entry in found] == [["Nora Lindqvist"], ["Teo Marchetti"]]


def test_a_feed_that_calls_itself_its_author_wrote_nothing() -> None:
    found = entries_of(ATOM_BLOG.format(title="Nora Lindqvist").encode())
    assert [names(entry) for entry in found] == [[], ["Teo Marchetti"]]


def test_affiliations_that_run_into_the_names_are_no_authors() -> None:
    text = "Ann LeeDepartment of Physics, University of Oslo, Oslo, Norway.Bo LiInstitute of Optics, Beijing, China."
    entry = one_rdf(
        "<item rdf:about='https://www.science.org/doi/abs/10.1126/science.a?af=R'><title>Gels</title>"
        f"<link>https://www.science.org/doi/abs/10.1126/science.a?af=R</link><dc:creator>{text}</dc:creator></item>"
    )
    assert names(entry) == ["Ann Lee", "Bo Li"]


@pytest.mark.parametrize("section", ["ASAP", "Comment", "Articles", "World Report"])
def test_the_section_of_a_journal_in_brackets_is_no_part_of_the_title(section: str) -> None:
    assert one(f"<title>[{section}] Gels that heal</title>").paper.fields.title == "Gels that heal"
    assert one("<title>[2+2] Cycloadditions</title>").paper.fields.title == "[2+2] Cycloadditions"


def test_the_page_that_a_publisher_tells_in_place_of_an_abstract_is_kept() -> None:
    for told, pages in (("Page 814-814", "814"), ("Page 12-19", "12-19"), ("Pages e1–e4", "e1-e4")):
        entry = one(f"<title>T</title><description>Science, Volume 392, Issue 6800, {told}, May 2026.</description>")
        fields = entry.paper.fields
        assert (fields.venue, fields.volume, fields.issue, fields.pages) == ("Science", "392", "6800", pages)
        assert fields.abstract == ""


def rss_item(content: str, home: str = "https://journal.org/") -> bytes:
    channel = f"<title>T</title><link>{home}</link><item>{content}</item>"
    return f"<rss version='2.0'><channel>{channel}</channel></rss>".encode()


def read_one(data: bytes, address: str = "https://journal.org/feed/all.xml") -> EntryDraft:
    (entry,) = [item for item in parse(Source(data, "feed.xml", address)) if isinstance(item, EntryDraft)]
    return entry


@pytest.mark.parametrize(
    "title", ["AT&T and R&D unescaped", "Smith & Jones on Q&A systems", "P&L; B&B", "x&y=2 & more", "A&B &amp; C"]
)
def test_bare_ampersands_are_ampersands(title: str) -> None:
    entry = read_one(rss_item(f"<title>{title}</title><link>https://journal.org/1?a=1&b=2</link>"))
    assert entry.paper.fields.title == title.replace("&amp;", "&")
    assert entry.url == "https://journal.org/1?a=1&b=2"


def test_ampersands_in_cdata_stay_as_they_are() -> None:
    entry = read_one(rss_item("<title>H&E staining</title><link><![CDATA[https://journal.org/1?a=1&b=2]]></link>"))
    assert (entry.paper.fields.title, entry.url) == ("H&E staining", "https://journal.org/1?a=1&b=2")


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("<link>/papers/1</link>", "https://journal.org/papers/1"),
        ("<link>\n  https://journal.org/a b?x=1&amp;y=2  \n</link>", "https://journal.org/a%20b?x=1&y=2"),
        ("<link>https://journal.org/\n  wrapped/1</link>", "https://journal.org/wrapped/1"),
        ("<guid>/papers/2</guid>", "https://journal.org/papers/2"),
        ("<guid>https://journal.org/3</guid>", "https://journal.org/3"),
        ("<atom:link xmlns:atom='http://www.w3.org/2005/Atom' href='/papers/4'/>", "https://journal.org/papers/4"),
        ("<link>words that are no address</link>", ""),
    ],
)
def test_the_page_of_an_item_is_found_however_it_is_told(link: str, url: str) -> None:
    assert read_one(rss_item(f"<title>On ferns</title>{link}")).url == url


@pytest.mark.parametrize(
    ("feed", "entry", "link", "url"),
    [
        ("xml:base='https://a.org/x/'", "xml:base='y/'", "<link href='z'/>", "https://a.org/x/y/z"),
        ("xml:base='https://a.org/x/'", "", "<link href='z'/>", "https://a.org/x/z"),
        ("", "xml:base='https://b.org/'", "<link href='z'/>", "https://b.org/z"),
        ("", "", "<link rel='self' href='https://c.org/1'/>", "https://c.org/1"),
        ("", "", "<link href='mailto:a@b.org'/><link href='https://d.org/1'/>", "https://d.org/1"),
        ("", "", "<link rel='edit' href='https://e.org/0'/><link href='https://e.org/1'/>", "https://e.org/1"),
    ],
)
def test_addresses_in_atom_are_relative_to_their_base(feed: str, entry: str, link: str, url: str) -> None:
    data = (
        f"<feed xmlns='http://www.w3.org/2005/Atom' {feed}><title>T</title>"
        f"<entry {entry}><title>On ferns</title><id>urn:1</id>{link}</entry></feed>"
    )
    assert read_one(data.encode()).url == url


ATOM = (
    "<feed xmlns='http://www.w3.org/2005/Atom'><title>Notes</title><id>urn:x</id>{head}<entry><id>urn:1</id>"
    "<link href='https://example.org/1'/><title{kind}>{title}</title>"
    "<summary{kind}>{title} again</summary></entry></feed>"
)


@pytest.mark.parametrize("head", ["", "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>N</div></title>"])
@pytest.mark.parametrize("kind", [" type='text'", ""])
@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Use of &lt;div> in HTML", "Use of <div> in HTML"),
        ("The &lt;blink> and &lt;marquee> elements", "The <blink> and <marquee> elements"),
        ("Why &lt;br/> is not &lt;br>", "Why <br/> is not <br>"),
        ("From &lt;table> to grid &amp; flex", "From <table> to grid & flex"),
        ("If a &lt; b and c > d", "If a < b and c > d"),
        ("H&lt;sub>2&lt;/sub>O in space", "H₂O in space"),
        ("R&amp;amp;D in labs", "R&D in labs"),
        ("Use of &lt;div> in HTML &amp;amp; CSS", "Use of <div> in HTML & CSS"),
        ("Generic List&lt;T> in Java: x &lt; y", "Generic List<T> in Java: x < y"),
    ],
)
def test_a_text_of_atom_stands_as_it_is_written(head: str, kind: str, title: str, text: str) -> None:
    (entry,) = entries_of(ATOM.format(head=head, kind=kind, title=title))
    assert entry.paper.fields.title == text
    assert entry.paper.fields.abstract == f"{text} again"


def test_a_text_that_says_it_is_text_may_show_pairs_of_tags() -> None:
    title = "The &lt;title>x&lt;/title> element"
    (entry,) = entries_of(ATOM.format(head="", kind=" type='text'", title=title))
    assert entry.paper.fields.title == "The <title>x</title> element"
    (entry,) = entries_of(ATOM.format(head="", kind="", title="&lt;p>A paper&lt;/p>"))
    assert entry.paper.fields.title == "A paper"
