import pytest

from paperdesk.errors import FetchFailed
from paperdesk.online.feed_addresses import feed_categories, read_feed_address, words_to_query
from paperdesk.settings import ServiceSettings

SERVICES = ServiceSettings("https://feeds", "https://api", "https://hf")
NEWEST = "&start=0&max_results=100&sortBy=submittedDate&sortOrder=descending"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://journal.org/feed", "https://journal.org/feed"),
        ("feed://journal.org/feed", "http://journal.org/feed"),
        ("feed:https://journal.org/feed", "https://journal.org/feed"),
        ("cs.LG", "https://feeds/rss/cs.LG"),
        ("CS.lg", "https://feeds/rss/cs.LG"),
        ("arxiv:hep-th", "https://feeds/rss/hep-th"),
        ("math", "https://feeds/rss/math"),
        ("cs.AI+q-bio.NC", "https://feeds/rss/cs.AI+q-bio.NC"),
        ("cs.AI, stat.ML", "https://feeds/rss/cs.AI+stat.ML"),
        ("cond-mat.Mes-Hall", "https://feeds/rss/cond-mat.mes-hall"),
        ("https://arxiv.org/list/cs.LG/recent", "https://feeds/rss/cs.LG"),
        ("au:tegmark AND grokking", "https://api/api/query?search_query=au:tegmark%20AND%20all:grokking" + NEWEST),
        ("arxiv: grokking", "https://api/api/query?search_query=all:grokking" + NEWEST),
        ("hf:daily", "https://hf/api/daily_papers?limit=100"),
        ("hf:weekly", "https://hf/api/daily_papers?week=this&limit=100"),
        ("HF:month", "https://hf/api/daily_papers?month=this&limit=100"),
        ("hf", "https://hf/api/daily_papers?limit=100"),
        ("https://huggingface.co/papers", "https://hf/api/daily_papers?limit=100"),
        ("https://huggingface.co/papers/trending", "https://hf/api/daily_papers?sort=trending&limit=100"),
        ("https://huggingface.co/papers/2401.00001", "https://huggingface.co/papers/2401.00001"),
    ],
)
def test_what_is_typed_means_an_address(text: str, address: str) -> None:
    assert read_feed_address(text, SERVICES).address == address


@pytest.mark.parametrize("text", ["", "grokking", "journal.org/feed", "biology", "cs.", "math.ABC", "hf:yearly"])
def test_what_means_nothing_is_told_with_what_would(text: str) -> None:
    with pytest.raises(FetchFailed, match=r"is not a web address.*cs\.LG.*hf:daily"):
        read_feed_address(text, SERVICES)


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("au:tegmark", "au:tegmark"),
        ("au:tegmark grokking", "au:tegmark AND all:grokking"),
        ('ti:"effective theory" or abs:grokking', 'ti:"effective theory" OR abs:grokking'),
        ("cat:cs.LG and not (au:li or au:lee)", "cat:cs.LG ANDNOT (au:li OR au:lee)"),
        ("cat:cs.LG ANDNOT survey", "cat:cs.LG ANDNOT all:survey"),
        ("(a OR b) c", "(all:a OR all:b) AND all:c"),
    ],
)
def test_words_become_a_query_of_arxiv(words: str, query: str) -> None:
    assert words_to_query(words) == query


def test_the_categories_of_a_feed_are_read_from_its_address() -> None:
    assert feed_categories("https://feeds/atom/cs.AI+q-bio.NC", SERVICES) == ["cs.AI", "q-bio.NC"]
    assert feed_categories("https://feeds/rss/math?x=1", SERVICES) == ["math"]
    assert feed_categories("https://journal.org/rss/math", SERVICES) == []
