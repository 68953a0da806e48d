import pytest

from paperdesk.errors import ImportFailed
from paperdesk.model.feed import EntryDraft, FeedHead
from tests.samples import entries_of, records_of

NAMESPACES = 'xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"'
API = f"""<?xml version='1.0' encoding='UTF-8'?>
<feed {NAMESPACES}><id>http://arxiv.org/api/x</id><title>arXiv Query: search_query=all:x</title>
<entry><id>http://arxiv.org/abs/2606.13677v2</id><title>On $a&lt;b$ and
  Lema\\^itre</title><updated>2026-07-01T00:00:00Z</updated><published>2026-06-11T17:59:49Z</published>
<summary>Less &lt;1 minute per tool.</summary>
<category term="cs.RO"/><category term="68T05 (Primary)"/><category term="cs.LG"/>
<arxiv:primary_category term="cs.LG"/><arxiv:comment>5
  pages, project: https://x.github.io/y</arxiv:comment><arxiv:doi>10.1000/a 10.1000/b</arxiv:doi>
<author><name>Zhao-Heng Yin</name></author><author><name>ATLAS Collaboration</name></author></entry></feed>"""
RSS = """<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel>
<title>hep-ph updates on arXiv.org</title><link>http://rss.arxiv.org/rss/hep-ph</link>
<item><title>A Title</title><link>https://arxiv.org/abs/0704.0294</link>
<description>arXiv:0704.0294v3 Announce Type: replace-cross
Abstract:   An abstract.</description>
<guid isPermaLink="false">oai:arXiv.org:0704.0294v3</guid><category>hep-ph</category>
<pubDate>Tue, 02 Apr 2024 00:00:00 -0400</pubDate><arxiv:announce_type>replace-cross</arxiv:announce_type>
<dc:creator>Ann Lee (MIT, CERN), Bo Li (Lisbon, IST), {names}</dc:creator></item></channel></rss>"""
OLD = """<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://export.arxiv.org/rss/hep-ex">
<title>hep-ex updates on arXiv.org</title><link>http://export.arxiv.org/</link></channel>
<item rdf:about="http://arxiv.org/abs/2107.03419"><title>On decays. (arXiv:2107.03419v1 [hep-ex] CROSS LISTED)</title>
<link>http://arxiv.org/abs/2107.03419</link><description>&lt;p&gt;We measure.&lt;/p&gt;</description>
<dc:creator>&lt;a href="http://arxiv.org/a/x"&gt;A. Bee&lt;/a&gt;,
&lt;a href="y"&gt;C. Dee&lt;/a&gt;, et al. (909 additional authors not shown)</dc:creator>
</item></rdf:RDF>"""
ERROR = f"""<feed {NAMESPACES}><id>http://arxiv.org/api/x</id><title>arXiv Query</title><entry>
<id>http://arxiv.org/api/errors#incorrect_id_format_for_x</id><title>Error</title>
<summary>incorrect id format for x</summary>
</entry></feed>"""


def one(text: str) -> EntryDraft:
    (entry,) = entries_of(text)
    return entry


def test_the_answer_of_the_api_is_read() -> None:
    entry = one(API)
    fields = entry.paper.fields
    assert fields.title == "On $a<b$ and Lemaître"
    assert fields.abstract == "Less <1 minute per tool."
    assert (fields.year, fields.month, fields.day, fields.type) == (2026, 6, 11, "preprint")
    assert fields.categories == "cs.LG cs.RO"
    assert fields.comment == "5 pages, project: https://x.github.io/y"
    assert (entry.version, entry.guid, entry.announced_at) == (2, "arxiv:2606.13677", None)
    assert [author.full for author in entry.paper.authors] == ["Zhao-Heng Yin", "ATLAS Collaboration"]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("search_query=all:grokking", "arXiv: grokking"),
        ("search_query=all:grokking AND au:del_maestro&amp;id_list=&amp;start=0", "arXiv: grokking, del maestro"),
        (
            "search_query=(cat:cs.LG OR cat:stat.ML) ANDNOT ti:&quot;a survey&quot;",
            'arXiv: (cs.LG or stat.ML), not "a survey"',
        ),
        ("search_query=all%3Aeffective+AND+all%3Atheory&amp;id_list=", "arXiv: effective, theory"),
        ("search_query=&amp;id_list=2205.10343,2201.02177", "arXiv: 2205.10343,2201.02177"),
        ("", "arXiv"),
    ],
)
def test_an_answer_to_a_query_is_called_by_words(title: str, told: str) -> None:
    records = records_of(API.replace("search_query=all:x", title))
    assert [record.title for record in records if isinstance(record, FeedHead)] == [told]


def test_two_dois_in_one_field_are_two_identifiers() -> None:
    assert [found.value for found in one(API).paper.identifiers] == ["2606.13677", "10.1000/a", "10.1000/b"]


def test_the_feed_since_2024_is_read() -> None:
    entry = one(RSS.replace("{names}", "Cy Dee"))
    assert (entry.version, entry.announce_type) == (3, "replace-cross")
    assert entry.paper.fields.abstract == "An abstract."
    assert [author.full for author in entry.paper.authors] == ["Ann Lee", "Bo Li", "Cy Dee"]
    assert entry.announced_at is not None
    assert entry.announced_at.isoformat() == "2024-04-02T04:00:00+00:00"


def test_the_announcement_is_not_taken_for_the_date_of_the_paper() -> None:
    fields = one(RSS.replace("{names}", "")).paper.fields
    assert (fields.year, fields.month, fields.day) == (2007, 4, None)


def test_the_rdf_of_old_is_read() -> None:
    entry = one(OLD)
    assert entry.paper.fields.title == "On decays"
    assert (entry.version, entry.announce_type, entry.paper.fields.categories) == (1, "cross", "hep-ex")
    assert [author.full for author in entry.paper.authors] == ["A. Bee", "C. Dee"]


def test_a_new_version_is_the_same_entry() -> None:
    assert one(API).guid == one(API.replace("v2<", "v3<")).guid


def test_an_error_that_comes_as_a_feed_is_told() -> None:
    with pytest.raises(ImportFailed, match="incorrect id format for x"):
        entries_of(ERROR)
    with pytest.raises(ImportFailed, match="Feed error"):
        entries_of(RSS.replace("hep-ph updates on arXiv.org", "Feed error for query: nonsense"))


def test_a_day_without_papers_is_an_empty_feed() -> None:
    start, end = RSS.index("<item>"), RSS.index("</channel>")
    assert records_of(RSS[:start] + RSS[end:]) == [
        FeedHead("arxiv-feed", "hep-ph updates on arXiv.org", "http://rss.arxiv.org/rss/hep-ph")
    ]


def test_entries_without_an_id_are_kept() -> None:
    entry = one(API.replace("<id>http://arxiv.org/abs/2606.13677v2</id>", ""))
    assert entry.guid.startswith("text:")
    assert entry.paper.fields.title.startswith("On")


def test_elements_with_attributes_instead_of_text_are_passed_over() -> None:
    odd = API.replace("<arxiv:doi>10.1000/a 10.1000/b</arxiv:doi>", '<arxiv:doi href="x"/><arxiv:journal_ref y="z"/>')
    assert [found.value for found in one(odd).paper.identifiers] == ["2606.13677"]
    assert one(odd.replace("</feed>", "")).paper.fields.venue == ""
