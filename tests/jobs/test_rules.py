from datetime import UTC, datetime

import pytest
from pytest_httpserver import HTTPServer

from paperdesk.errors import InvalidField
from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.refresh_feeds import refresh_feeds
from paperdesk.jobs.rules import told, try_rule
from paperdesk.library import history, papers
from paperdesk.library.library import Library
from paperdesk.library.records import PaperDetail
from paperdesk.model.paper import Place
from paperdesk.model.query import parse_query
from paperdesk.model.rules import parse_action, parse_expiry
from paperdesk.online.http import Http
from paperdesk.search.engine import Engine
from paperdesk.search.rule_matching import RuleMatching
from tests.drafts import FEED, add, draft, entry
from tests.helpers.rules import TITLES, arrive, feed_of, rule


def all_papers(library: Library) -> dict[str, PaperDetail]:
    with library.read() as session:
        details = papers.get_details(session, range(1, 100))
    return {detail.fields.title: detail for detail in details}


def test_each_kind_of_rule_does_what_it_says_and_keeps_its_reason(library: Library, httpserver: HTTPServer) -> None:
    rule(library, "title:blockchain", "hide")
    rule(library, "ferns", "tag:nature")
    rule(library, "ferns", "keep")
    rule(library, "grokking -blockchain", "star")
    result = arrive(library, httpserver, *TITLES)
    found = all_papers(library)
    assert [found[title].place for title in TITLES] == ["inbox", "dismissed", "library", "dismissed"]
    assert found["Grokking in networks"].starred
    assert [tag.name for tag in found["Ferns of the Alps"].tags] == ["nature"]
    reasons = [judgement.reason for judgement in found["Blockchain for everybody"].judgements]
    assert reasons == ["Hidden by the rule “title:blockchain”"]
    assert told(result.judged) == "2 hidden by rules"


def test_a_paper_is_judged_once_when_it_arrives(library: Library, httpserver: HTTPServer) -> None:
    arrive(library, httpserver, *TITLES)
    rule(library, "blockchain", "hide")
    with Http() as http:
        refresh_feeds(library, http, None, Progress())
    assert {detail.place for detail in all_papers(library).values()} == {"inbox"}


def test_what_a_rule_hid_and_the_reader_brought_back_stays(library: Library, httpserver: HTTPServer) -> None:
    rule(library, "blockchain", "hide")
    arrive(library, httpserver, *TITLES)
    with library.edit("Back") as edit:
        papers.set_place(edit, paper_ids=[2], place=Place.INBOX)
    with Http() as http:
        refresh_feeds(library, http, None, Progress())
    assert all_papers(library)["Blockchain for everybody"].place == "inbox"


def test_what_one_rule_stars_another_does_not_hide(library: Library, httpserver: HTTPServer) -> None:
    rule(library, "blockchain", "hide")
    rule(library, "grokking", "star")
    arrive(library, httpserver, *TITLES)
    found = all_papers(library)["Grokking on a blockchain"]
    assert (found.place, found.starred) == ("inbox", True)


def test_a_rule_that_has_ended_does_nothing_any_more(library: Library, httpserver: HTTPServer) -> None:
    rule(library, "blockchain", "hide", expires_at="2020-01-31T23:59:59Z")
    arrive(library, httpserver, *TITLES)
    assert all_papers(library)["Blockchain for everybody"].place == "inbox"


def test_what_shall_be_told_is_told(library: Library, httpserver: HTTPServer) -> None:
    rule(library, "grokking", "notify")
    assert told(arrive(library, httpserver, *TITLES).judged) == "2 for “grokking”"


def test_a_pasted_page_is_judged_as_well_and_undone_as_one(library: Library) -> None:
    rule(library, "blockchain", "hide")
    source = Source(feed_of(*TITLES).encode(), "feed.xml")
    result = import_sources(library, [source], ImportOptions(), Progress())
    assert all_papers(library)["Blockchain for everybody"].place == "dismissed"
    with library.edit() as edit:
        assert result.step_id is not None
        history.turn_step(edit, result.step_id)
    assert all_papers(library) == {}


def test_a_rule_is_tried_on_what_was_announced_last_and_changes_nothing(library: Library) -> None:
    add(
        library,
        *(entry(draft(f"Paper {i} on {'grokking' if i % 10 == 0 else 'ferns'}")) for i in range(600)),
        arrival=FEED,
    )
    trial = try_rule(library, "grokking")
    assert (len(trial.found), trial.looked_at) == (50, 500)
    assert trial.found[0].title == "Paper 590 on grokking"
    with library.read() as session:
        assert papers.count_papers(session).inbox == 600


@pytest.mark.parametrize(
    "query",
    [
        "networks",
        "network -alps",
        '"in networks"',
        "title:fern OR author:tegmark",
        "Ünïversal",
        "(grokking OR ferns) year:>2020",
        "the of",
        "is:starred OR blockchains",
        "abstract:whales",
        "venue:nature whales",
        "netw*",
        "*work",
        "n?tworks",
        "author:teg*",
        "title:*shot",
        "tnf-alpha",
        "colour",
        "behaviors",
        "c++",
        "pnas",
        "zero-shot",
        "IL6",
        "Müller",
        "2019",
        "whales 2022",
        "-2019",
        '"Tegmark, Max"',
        '"m tegmark"',
        'author:"tegmark m"',
        'author:"Tegmark"',
        '"Tegmark, Ann"',
        "author:张伟",
        "author:伟",
    ],
)
def test_a_rule_finds_what_a_search_with_its_query_finds(library: Library, query: str) -> None:
    ids = add(
        library,
        *(entry(draft(title, year=2018 + i)) for i, title in enumerate(TITLES)),
        entry(draft("On the universal law", "Max Tegmark", abstract="It sings of whales.", venue="Nature", year=2022)),
        entry(draft("Zeroshot learning of IL-6", "Hans Mueller", abstract="Since 2019.")),
        entry(draft("深度学习", "张 伟")),
        entry(draft("TNFα and the color of C++", venue="Proceedings of the National Academy of Sciences")),
        entry(draft("Behaviour of TNF-α in C", venue="C")),
        arrival=FEED,
    )
    index = open_index(library)
    catch_up(library, index, Progress())
    parsed = parse_query(query, is_typing=False)
    assert parsed.root is not None
    searched = Engine(library, index).search(parsed)
    with library.read() as session:
        judged = RuleMatching(session, ids).find(parsed.root)
    index.close()
    assert judged == (frozenset(searched.ids) if not searched.note else frozenset())


def test_a_rule_without_a_query_is_refused(library: Library) -> None:
    with pytest.raises(InvalidField, match="needs a query"):
        rule(library, "  ", "hide")


@pytest.mark.parametrize("text", ["explode", "tag:", "tag", "hide:x", ""])
def test_what_no_rule_can_do_is_refused(text: str) -> None:
    with pytest.raises(InvalidField, match="Choose one of: hide"):
        parse_action(text)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("", ""), ("30d", "2026-01-31T12:00:00Z"), ("2w", "2026-01-15T12:00:00Z"), ("2027-01-31", "2027-01-31T23:59:59Z")],
)
def test_the_end_of_a_rule_is_an_age_or_a_date(typed: str, stored: str) -> None:
    assert parse_expiry(typed, datetime(2026, 1, 1, 12, tzinfo=UTC)) == stored


def test_an_end_that_is_neither_is_refused() -> None:
    with pytest.raises(InvalidField, match="is not a valid time"):
        parse_expiry("soon", datetime(2026, 1, 1, tzinfo=UTC))
