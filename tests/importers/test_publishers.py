"""Feeds as the publishers write them: what a person reads in them is what comes in."""

from datetime import UTC, datetime

import pytest

from paperdesk.importers.publishers import read_abstract
from tests.helpers.feed_items import RSS, escaped, identifiers, names, one, one_rdf
from tests.samples import entries_of


@pytest.mark.parametrize("host", ["biorxiv", "medrxiv"])
def test_a_preprint_server_of_cold_spring_harbor(host: str) -> None:
    address = f"https://www.{host}.org/content/10.1101/2024.01.02.573838v2?rss=1"
    entry = one_rdf(
        f'<item rdf:about="{address}"><title><![CDATA[\n On cells \n]]></title><link>{address}</link>'
        "<description><![CDATA[ We show cells. ]]></description>"
        "<dc:creator><![CDATA[ Kaur, M., van der Berg, L., O'Brien, K. A. ]]></dc:creator><dc:date>2024-01-05</dc:date>"
        "<dc:identifier>doi:10.1101/2024.01.02.573838</dc:identifier><dc:publisher>Cold Spring Harbor Laboratory"
        "</dc:publisher><prism:publicationDate>2024-01-05</prism:publicationDate><prism:section></prism:section></item>"
    )
    assert names(entry) == ["M. Kaur", "L. van der Berg", "K. A. O'Brien"]
    assert identifiers(entry) == ["doi:10.1101/2024.01.02.573838"]
    assert (entry.paper.fields.type, entry.version, entry.paper.fields.day) == ("preprint", 2, 5)
    assert entry.paper.fields.abstract == "We show cells."


def test_the_doi_of_a_preprint_is_read_from_its_address_without_the_version() -> None:
    entry = one("<title>T</title><link>https://www.biorxiv.org/content/10.1101/743294v1.full?rss=1</link>")
    assert identifiers(entry) == ["doi:10.1101/743294"]


def test_several_identifiers_in_elements_of_one_name_are_all_kept() -> None:
    entry = one_rdf(
        "<item rdf:about='http://science.org/1'><title>The Descent</title><link>http://science.org/1</link>"
        "<dc:creator>Fuentes, A.</dc:creator><dc:identifier>info:doi/10.1126/science.abj4606</dc:identifier>"
        "<dc:identifier>hwp:resource-id:sci;372/6544/769</dc:identifier></item>"
    )
    assert identifiers(entry) == ["doi:10.1126/science.abj4606"]


def test_pubmed_tells_journal_day_abstract_and_both_numbers() -> None:
    text = (
        "<p>Nat Commun. 2024 Jan 5;15(1):45. doi: 10.1038/s41467-1. Online ahead of print.</p><p><b>ABSTRACT</b></p>"
        "<p>BACKGROUND: Cells.</p><p>We show them.</p>"
        '<p><b>PMID:</b><a href="https://x.org">38123456</a> | '
        '<b>DOI:</b><a href="https://y.org">10.1038/s41467-1</a></p>'
    )
    entry = one(
        "<title>On cells</title><link>https://pubmed.ncbi.nlm.nih.gov/38123456/?utm_source=Other&amp;ff=1</link>"
        f"<description>{escaped('Short.')}</description><content:encoded>{escaped(text)}</content:encoded>"
        '<guid isPermaLink="false">pubmed:38123456</guid><pubDate>Fri, 05 Jan 2024 06:00:00 -0500</pubDate>'
        "<dc:creator>Ann Lee</dc:creator><dc:creator>Bo van der Berg</dc:creator>"
        "<dc:source>Nature communications</dc:source>"
        "<dc:identifier>pmid:38123456</dc:identifier><dc:identifier>doi:10.1038/s41467-1</dc:identifier>"
    )
    assert set(identifiers(entry)) == {"pmid:38123456", "doi:10.1038/s41467-1"}
    assert names(entry) == ["Ann Lee", "Bo van der Berg"]
    assert entry.paper.fields.abstract == "BACKGROUND: Cells.\n\nWe show them."
    assert (entry.paper.fields.venue, entry.paper.fields.year) == ("Nature communications", 2024)


def test_a_journal_of_elsevier_tells_its_authors_in_the_description() -> None:
    text = (
        "<p>Publication date: March 2024</p><p><b>Source:</b> Physics Letters B, Volume 850</p>"
        "<p>Author(s): Ann Lee, Bo Li, Cy Dee</p>"
    )
    entry = one(
        "<title>On quarks</title><link>https://www.sciencedirect.com/science/article/pii/S037026932400001X?dgcid=rss"
        f"</link><description>{escaped(text)}</description>",
        "ScienceDirect Publication: Physics Letters B",
    )
    fields = entry.paper.fields
    assert (fields.venue, fields.year, fields.month, fields.abstract) == ("Physics Letters B", 2024, 3, "")
    assert names(entry) == ["Ann Lee", "Bo Li", "Cy Dee"]


def test_a_journal_of_the_american_physical_society() -> None:
    text = (
        "Author(s): Ann Lee, Bo Li, and Cy Dee<br/><p>We show $a<b$.</p><br/>"
        "[Phys. Rev. Lett. 132, 010201] Published Fri Jan 05, 2024"
    )
    entry = one(
        f"<title>On light</title><link>http://link.aps.org/doi/10.1103/PhysRevLett.132.010201</link><description>"
        f"{escaped(text)}</description><dc:creator>Ann Lee, Bo Li, and Cy Dee</dc:creator>"
        "<dc:date>2024-01-05T10:00:00+00:00</dc:date><prism:doi>10.1103/PhysRevLett.132.010201</prism:doi>"
        "<prism:publicationName>Physical Review Letters"
        "</prism:publicationName>"
    )
    assert names(entry) == ["Ann Lee", "Bo Li", "Cy Dee"]
    assert entry.paper.fields.abstract == "We show $a<b$."
    assert identifiers(entry) == ["doi:10.1103/physrevlett.132.010201"]


def test_plos_names_all_authors_before_the_abstract() -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>PLOS ONE</title><entry><title>On mice</title>'
        "<author><name>Ann Lee</name></author><author><name>Bo Li</name></author>"
        '<link rel="alternate" href="https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0123456"/>'
        '<link rel="related" type="application/pdf" href="https://journals.plos.org/plosone/article/file?id=1.pdf"/>'
        "<id>10.1371/journal.pone.0123456</id><published>2024-01-05T14:00:00Z</published>"
        f'<content type="html">{escaped("<p>by Ann Lee, Bo Li</p> We show mice.")}</content></entry></feed>'
    )
    (entry,) = entries_of(atom)
    assert names(entry) == ["Ann Lee", "Bo Li"]
    assert entry.paper.fields.abstract == "We show mice."
    assert identifiers(entry) == ["doi:10.1371/journal.pone.0123456"]


def test_the_authors_of_ieee_stand_in_an_element_of_its_own() -> None:
    entry = one(
        "<title>On chips</title><link>http://ieeexplore.ieee.org/document/1</link>"
        "<description>We show chips.</description>"
        "<pubDate>FRI, 25 SEP 2026 01:06:48 -0400</pubDate><authors>Ann Lee;Bo Li;</authors><volume>61</volume>"
        "<issue>9</issue><startPage>1</startPage><endPage>12</endPage>",
        "IEEE Journal of Chips - new TOC",
    )
    assert names(entry) == ["Ann Lee", "Bo Li"]
    fields = entry.paper.fields
    assert (fields.venue, fields.volume, fields.issue, fields.pages) == ("IEEE Journal of Chips", "61", "9", "1-12")


def test_the_authors_of_ieee_are_read_where_the_feed_is_not_well_formed() -> None:
    text = RSS.format(title="T", items="<item><title>R&D</title><authors>Ann Lee;Bo Li</authors></item>")
    (entry,) = entries_of(text)
    assert names(entry) == ["Ann Lee", "Bo Li"]


def test_a_journal_of_the_american_chemical_society() -> None:
    text = "<p><img src='x'/></p><div><cite>Journal of Things</cite></div><div>DOI: 10.1021/acs.thing.3c01234</div>"
    entry = one(
        "<title>[ASAP] Things of CO&lt;sub&gt;2&lt;/sub&gt;</title><link>http://dx.doi.org/10.1021/acs.thing.3c01234</link>"
        f"<dc:creator>Ann Lee, Bo Li</dc:creator><description>{escaped(text)}</description>",
    )
    fields = entry.paper.fields
    assert (fields.title, fields.venue, fields.abstract) == ("Things of CO₂", "Journal of Things", "")
    assert identifiers(entry) == ["doi:10.1021/acs.thing.3c01234"]


def test_wiley_puts_volume_and_issue_before_the_abstract() -> None:
    entry = one(
        "<title>On gels</title><link>https://onlinelibrary.wiley.com/doi/10.1002/adma.1?af=R</link>"
        f"<content:encoded>{escaped('<h2>ABSTRACT</h2><p>We show gels.</p>')}</content:encoded>"
        f"<description>{escaped('Advanced Gels, Volume 36, Issue 1, January 2024.')}</description>"
        "<dc:creator>\nAnn Lee, \nBo Li</dc:creator><dc:identifier>10.1002/adma.1</dc:identifier>"
        "<prism:publicationName>Advanced Gels</prism:publicationName><prism:volume>36</prism:volume>"
    )
    assert (entry.paper.fields.abstract, entry.paper.fields.venue) == ("We show gels.", "Advanced Gels")
    assert (entry.paper.fields.volume, entry.paper.fields.issue) == ("36", "1")
    assert names(entry) == ["Ann Lee", "Bo Li"]


def test_ssrn_has_a_doi_for_each_of_its_numbers() -> None:
    entry = one("<title>On prices</title><link>https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4567890</link>")
    assert identifiers(entry) == ["doi:10.2139/ssrn.4567890"]
    assert entry.paper.fields.type == "preprint"


def test_a_name_in_inverted_order_is_one_author() -> None:
    assert names(one("<title>T</title><dc:creator>Lee, Ann B.</dc:creator>")) == ["Ann B. Lee"]
    assert names(one("<title>T</title><dc:creator>van der Berg, Ludwig</dc:creator>")) == ["Ludwig van der Berg"]
    assert names(one("<title>T</title><dc:creator>Ann Lee, Bo Li</dc:creator>")) == ["Ann Lee", "Bo Li"]


def test_a_family_name_may_begin_with_a_large_particle() -> None:
    (author,) = one("<title>T</title><dc:creator>Barbara Di Eugenio</dc:creator>").paper.authors
    assert (author.family, author.given) == ("Di Eugenio", "Barbara")


@pytest.mark.parametrize(
    "title",
    [
        "Table of Contents",
        "Editorial Board",
        "Front Cover: On gels",
        "Outside Back Cover",
        "Issue Information",
        "Inside front cover",
        "IEEE Journal of Chips Publication Information",
        "Acknowledgment to Reviewers",
        "Ed. Board",
        "Cover Picture",
        "List of Reviewers",
        "Blank Page",
        "Masthead",
    ],
)
def test_what_is_no_paper_is_marked_and_kept(title: str) -> None:
    assert not one(f"<title>{title}</title><link>https://x.org/1</link>").paper.is_paper


@pytest.mark.parametrize(
    "title",
    [
        "Contents of the human gut",
        "Editorial boards are not diverse",
        "Index funds and prices",
        "Cover times of random walks",
        "Reviewers and their biases",
    ],
)
def test_a_paper_is_not_taken_for_front_matter(title: str) -> None:
    assert one(f"<title>{title}</title><link>https://x.org/1</link>").paper.is_paper


def test_relative_links_start_from_the_head_of_the_feed() -> None:
    entry = one("<title>T</title><link>/papers/1</link><guid isPermaLink='false'>1</guid>")
    assert entry.url == "https://journal.org/papers/1"


def test_an_e_mail_address_is_no_part_of_a_name() -> None:
    assert names(one("<title>T</title><author>ann@x.org (Ann Lee)</author>")) == ["Ann Lee"]
    assert names(one("<title>T</title><dc:creator>Ann Lee &lt;ann@x.org&gt;</dc:creator>")) == ["Ann Lee"]


def test_a_feed_reads_alike_whether_it_is_well_formed_or_not() -> None:
    item = (
        "<title>On chips</title><link>https://x.org/1</link><guid>https://x.org/1</guid><dc:creator>Ann Lee, Bo Li"
        "</dc:creator><description>We show.</description><pubDate>Fri, 05 Jan 2024 06:00:00 GMT</pubDate>"
        "<prism:doi>10.1000/x</prism:doi>"
    )
    broken = RSS.format(title="T", items=f"<item>{item}</item><item><title>a & b</title></item>")
    assert entries_of(broken)[0] == one(item)
    assert one(item).announced_at == datetime(2024, 1, 5, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "We show that volume 3, issue 2 matters.",
        "by all means, we show.\n\nMore.",
        "Nature, as Darwin says, is rich. It goes on.",
        "Abstract algebra is fun.",
        "Author(s) of this paper disagree.",
    ],
)
def test_an_abstract_is_not_taken_for_what_stands_around_one(text: str) -> None:
    assert read_abstract(text).abstract == text
