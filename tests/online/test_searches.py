"""What is typed or copied to follow a search, and how its pages are asked for."""

import json

import pytest

from paperdesk.online.feed_addresses import read_feed_address
from paperdesk.online.searches import next_page
from paperdesk.settings import ServiceSettings

SERVICES = ServiceSettings(
    "https://feeds",
    "https://api",
    "https://hf",
    arxiv_pdfs="https://ax",
    semantic_scholar="https://s2",
    openalex="https://oa",
    biorxiv="https://bio",
)
HF = "https://hf/api/papers/search?q={}&limit=100"
ARXIV = "https://api/api/query?search_query={}&start=0&max_results=100&sortBy=submittedDate&sortOrder=descending"
S2 = (
    "https://s2/graph/v1/paper/search/bulk?query={}&sort=publicationDate%3Adesc&fields=title%2Cabstract%2Cauthors%2Cyear"
    "%2CpublicationDate%2Cvenue%2Cjournal%2CexternalIds%2CopenAccessPdf%2Curl"
)
OA = "https://oa/works?{}to_publication_date:today&sort=publication_date:desc&per_page=100&page=1"
ADVANCED = (
    "https://arxiv.org/search/advanced?terms-0-operator=AND&terms-0-term=deep+sleep&terms-0-field=title"
    "&terms-1-operator=NOT&terms-1-term=Lee&terms-1-field=author&date-filter_by=all_dates"
)
BIO = "https://bio/details/{}/7d/0/json?category={}"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("hf:search effective theory", HF.format("effective+theory")),
        ("HF: search  effective   theory", HF.format("effective+theory")),
        ("https://huggingface.co/papers?q=effective+theory", HF.format("effective+theory")),
        ("https://huggingface.co/papers?q=effective%20theory&date=2026-11-01", HF.format("effective+theory")),
        ("https://huggingface.co/papers/search?q=r%26d", HF.format("r%26d")),
        ("https://www.hf.co/papers?q=x", HF.format("x")),
        ("https://arxiv.org/list/hep-ph/new", "https://feeds/rss/hep-ph"),
        ("https://arxiv.org/list/hep-ph/recent?skip=0&show=50", "https://feeds/rss/hep-ph"),
        ("http://export.arxiv.org/list/cs.LG/pastweek", "https://feeds/rss/cs.LG"),
        ("https://arxiv.org/search/?query=grokking&searchtype=all&source=header", ARXIV.format("all:grokking")),
        (
            "https://arxiv.org/search/?query=effective+theory&searchtype=title",
            ARXIV.format("ti:effective%20AND%20ti:theory"),
        ),
        ("https://arxiv.org/search/?query=%22effective+theory%22", ARXIV.format("all:%22effective%20theory%22")),
        (
            "https://arxiv.org/search/cs?query=Tegmark&searchtype=author",
            ARXIV.format("%28au:Tegmark%29%20AND%20cat:cs%2A"),
        ),
        (
            ADVANCED,
            ARXIV.format("%28ti:deep%20AND%20ti:sleep%29%20ANDNOT%20au:Lee"),
        ),
        ("https://arxiv.org/a/tegmark_m_1", "https://ax/a/tegmark_m_1.atom2"),
        ("https://www.biorxiv.org/collection/neuroscience", BIO.format("biorxiv", "neuroscience")),
        ("https://www.medrxiv.org/collection/sports-medicine", BIO.format("medrxiv", "sports_medicine")),
        ("biorxiv: cell biology", BIO.format("biorxiv", "cell_biology")),
        ("medrxiv:oncology", BIO.format("medrxiv", "oncology")),
        ("https://www.semanticscholar.org/search?q=deep%20sleep&sort=pub-date", S2.format("deep+sleep")),
        ("s2: deep sleep", S2.format("deep+sleep")),
        ("semantic scholar: deep sleep", S2.format("deep+sleep")),
        ("openalex: deep sleep", OA.format("search=deep+sleep&filter=")),
        ("https://openalex.org/works?page=3&filter=default.search:deep sleep", OA.format("search=deep+sleep&filter=")),
        (
            "https://api.openalex.org/works?filter=authorships.author.id:A5023888391,type:article",
            OA.format("filter=authorships.author.id:A5023888391,type:article,"),
        ),
    ],
)  # fmt: skip
def test_a_search_means_an_address(text: str, address: str) -> None:
    assert read_feed_address(text, SERVICES).address == address


@pytest.mark.parametrize(
    "address",
    [
        "https://huggingface.co/models?q=bert",
        "https://arxiv.org/search/?query=",
        "https://www.biorxiv.org/content/10.1101/2026.11.01.000001v1",
        "https://www.semanticscholar.org/paper/x/0123",
        "https://openalex.org/works",
        "https://openalex.org/authors?search=lee",
        "https://example.org/search?q=x",
    ],
)
def test_another_page_is_taken_as_it_stands(address: str) -> None:
    assert read_feed_address(address, SERVICES).address == address


def test_a_search_has_a_name() -> None:
    assert read_feed_address("hf:search effective theory", SERVICES).title == "Hugging Face: effective theory"
    assert (
        read_feed_address("https://www.biorxiv.org/collection/cell-biology", SERVICES).title == "bioRxiv: cell biology"
    )
    assert read_feed_address("https://arxiv.org/search/?query=deep+sleep", SERVICES).title == "arXiv: deep sleep"


@pytest.mark.parametrize(
    ("address", "told", "count", "following"),
    [
        (ARXIV.format("x"), {}, 100, ARXIV.format("x").replace("&start=0", "") + "&start=100"),
        (ARXIV.format("x"), {}, 99, ""),
        (ARXIV.format("x"), {}, 0, ""),
        ("https://hf/api/daily_papers?limit=100", {}, 100, "https://hf/api/daily_papers?limit=100&p=1"),
        ("https://hf/api/daily_papers?limit=100&p=1", {}, 30, ""),
        ("https://s2/graph/v1/paper/search/bulk?query=x", {"token": "A=="}, 9, "https://s2/graph/v1/paper/search/bulk?query=x&token=A%3D%3D"),
        ("https://s2/graph/v1/paper/search/bulk?query=x", {"token": None}, 9, ""),
        ("https://oa/works?search=x&page=1", {"meta": {"count": 250}}, 100, "https://oa/works?search=x&page=2"),
        ("https://oa/works?search=x&page=3", {"meta": {"count": 250}}, 100, ""),
        ("https://bio/details/biorxiv/7d/0/json?category=y", {"messages": [{"total": "64"}]}, 30, "https://bio/details/biorxiv/7d/30/json?category=y"),
        ("https://bio/details/biorxiv/7d/60/json?category=y", {"messages": [{"total": "64"}]}, 4, ""),
        ("https://bio/details/biorxiv/7d/0/json?category=y", {"messages": "none"}, 4, ""),
        ("https://journal.org/feed", {"token": "A"}, 100, ""),
        ("http://[", {}, 100, ""),
    ],
)  # fmt: skip
def test_the_next_page_is_known(address: str, told: object, count: int, following: str) -> None:
    assert next_page(address, json.dumps(told).encode(), count) == following
