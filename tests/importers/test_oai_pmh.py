"""OAI-PMH in arXiv's form and in Dublin Core, read and followed page by page."""

import json
from collections.abc import Iterator

import pytest
import time_machine
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from paperdesk.errors import ImportFailed
from paperdesk.jobs.follow_feed import follow_feed
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.refresh_feeds import refresh_feeds
from paperdesk.library import feeds, papers
from paperdesk.library.library import Library
from paperdesk.online.http import Http, Limits
from paperdesk.online.pace import Pace
from tests.samples import entries_of, shared_data

ANSWER = (
    "<?xml version='1.0' encoding='UTF-8'?><OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'>"
    "<responseDate>2026-11-06T00:00:00Z</responseDate><request verb='ListRecords'>https://example.org/oai</request>{}</OAI-PMH>"
)
LIST = "<ListRecords>{}</ListRecords>"
RECORD = (
    "<record><header{}><identifier>oai:arXiv.org:{}</identifier><datestamp>2026-11-05</datestamp></header>{}</record>"
)
ARXIV = (
    "<metadata><arXiv xmlns='http://arxiv.org/OAI/arXiv/'><id>{id}</id><created>2026-11-02</created><authors>"
    "<author><keyname>van der Berg</keyname><forenames>Ann</forenames></author>"
    "<author><keyname>King</keyname><forenames>Bo</forenames><suffix>Jr.</suffix></author>"
    "<author><keyname>Collaboration</keyname><forenames>Super-Kamiokande</forenames></author>"
    "<author><keyname>Teresa Maria Chi for the IceCube Collaboration</keyname></author></authors>"
    "<title>Waves of kind\n  {id}</title><categories>hep-ex astro-ph.HE</categories><comments>9 pages</comments>"
    "<doi>10.5555/wave</doi><abstract>  We see waves, and p &lt; 0.05 holds.\n</abstract></arXiv></metadata>"
)
CORE = (
    "<metadata><oai_dc:dc xmlns:oai_dc='http://www.openarchives.org/OAI/2.0/oai_dc/' "
    "xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Waves &amp; particles</dc:title>"
    "<dc:creator>Balázs, Ann</dc:creator><dc:creator>Super-K Collaboration</dc:creator>"
    "<dc:description>Comment: 37 pages</dc:description><dc:description>We see waves and particles.</dc:description>"
    "<dc:date>2026-11-05</dc:date><dc:date>2026-10-02</dc:date><dc:identifier>http://arxiv.org/abs/2610.00042</dc:identifier>"
    "<dc:identifier>Phys.Rev.D76:013009,2026</dc:identifier><dc:identifier>doi:10.5555/WAVE.2</dc:identifier></oai_dc:dc></metadata>"
)


def answer(*records: str, token: str = "") -> str:
    return ANSWER.format(
        LIST.format("".join(records) + (f"<resumptionToken>{token}</resumptionToken>" if token else ""))
    )


def test_records_in_the_form_of_arxiv_are_read() -> None:
    (entry,) = entries_of(answer(RECORD.format("", "2611.00001", ARXIV.format(id="2611.00001"))))
    paper = entry.paper
    assert [author.full for author in paper.authors] == [
        "Ann van der Berg",
        "Bo King Jr.",
        "Super-Kamiokande Collaboration",
        "Teresa Maria Chi",
        "the IceCube Collaboration",
    ]
    assert paper.fields.title == "Waves of kind 2611.00001"
    assert paper.fields.abstract == "We see waves, and p < 0.05 holds."
    assert (paper.fields.categories, paper.fields.comment, paper.fields.day) == ("hep-ex astro-ph.HE", "9 pages", 2)
    assert [(one.scheme, one.value) for one in paper.identifiers] == [("arxiv", "2611.00001"), ("doi", "10.5555/wave")]


def test_records_in_dublin_core_are_read() -> None:
    (entry,) = entries_of(answer(RECORD.format("", "2610.00042", CORE)))
    paper = entry.paper
    assert paper.fields.title == "Waves & particles"
    assert [author.full for author in paper.authors] == ["Ann Balázs", "Super-K Collaboration"]
    assert (paper.fields.abstract, paper.fields.comment) == ("We see waves and particles.", "37 pages")
    assert (paper.fields.year, paper.fields.month, paper.fields.day) == (2026, 10, 2), "the first of its dates"
    assert {(one.scheme, one.value) for one in paper.identifiers} == {
        ("arxiv", "2610.00042"),
        ("doi", "10.5555/wave.2"),
    }


def test_deleted_records_and_errors_are_told_apart() -> None:
    deleted = RECORD.format(" status='deleted'", "2611.00009", "")
    assert entries_of(answer(deleted)) == []
    assert entries_of(ANSWER.format("<error code='noRecordsMatch'>None</error>")) == []
    with pytest.raises(ImportFailed, match="No such set"):
        entries_of(ANSWER.format("<error code='badArgument'>No such set</error>"))
    with pytest.raises(ImportFailed, match="cut off"):
        entries_of(answer(deleted)[:-20])


@pytest.fixture
def http() -> Iterator[Http]:
    with Http(Limits(deadline_s=120), Pace(0)) as client:
        yield client


def test_a_repository_is_followed_page_by_page(library: Library, http: Http, httpserver: HTTPServer) -> None:
    asked: list[dict[str, str]] = []

    def reply(request: Request) -> Response:
        asked.append(dict(request.args))
        number = 2 if "resumptionToken" in request.args else 1
        record = RECORD.format(
            "", f"2611.0000{number}", ARXIV.format(id=f"2611.0000{number}").replace("10.5555/wave", "")
        )
        return Response(answer(record, token="" if number > 1 else "a|b&amp;c"), content_type="text/xml")

    httpserver.expect_request("/oai").respond_with_handler(reply)
    with time_machine.travel("2026-11-24T10:00:00Z", tick=False):
        wish = httpserver.url_for("/oai") + "?verb=ListRecords&metadataPrefix=arXiv&set=physics"
        assert follow_feed(library, http, wish, Progress()).added == 2
        assert asked[0] == {"verb": "ListRecords", "metadataPrefix": "arXiv", "set": "physics", "from": "2026-11-21"}
        assert asked[1] == {"verb": "ListRecords", "resumptionToken": "a|b&c"}
    with time_machine.travel("2026-11-30T10:00:00Z", tick=False):
        asked.clear()
        (result,) = refresh_feeds(library, http, None, Progress())
        assert (result.error, result.added) == ("", 0)
        assert asked[0]["from"] == "2026-11-27"
    with library.read() as session:
        assert feeds.list_feeds(session)[0].address.endswith("&from=lately")
        assert len(papers.list_ids(session)) == 2


def test_a_real_answer_of_semantic_scholar_is_read() -> None:
    data = shared_data("refs/semantic_scholar_transformer.json").read_bytes()
    told = json.loads(data)["data"]
    assert [entry.paper.fields.title for entry in entries_of(data)] == [paper["title"] for paper in told]
