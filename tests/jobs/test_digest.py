"""The digest: what is in it, in which groups, in which formats."""

import email
import email.policy
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from paperdesk.errors import InvalidField
from paperdesk.jobs.digest import keep_moment, make_digest, parse_since, telling_reasons
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.send_digest import render
from paperdesk.library import papers, tags
from paperdesk.library.arrival_records import Origin
from paperdesk.library.arrivals import Arrival
from paperdesk.library.library import Library
from paperdesk.model.paper import Place
from paperdesk.search.index import Index
from paperdesk.settings import MailSettings
from tests.drafts import add, draft, entry
from tests.helpers.meanings import by_subject
from tests.helpers.taste import about

FEEDS = {name: Arrival(Origin(f"https://example.org/{name}", "rss", name)) for name in ("One", "Two")}
MAIL = MailSettings(sender="me@example.org", recipient="you@example.org")


@pytest.fixture
def index(library: Library) -> Iterator[Index]:
    opened = open_index(library)
    yield opened
    opened.close()


def announce(library: Library, index: Index, count: int = 30) -> None:
    """Papers on grokking in one feed, on blockchains in the other."""
    for i in range(count):
        add(library, entry(about("grokking", i)), arrival=FEEDS["One"])
        add(library, entry(about("blockchains", i)), arrival=FEEDS["Two"])
    catch_up(library, index, Progress())


def test_without_decisions_the_upvoted_come_first_in_groups_by_feed(library: Library, index: Index) -> None:
    add(library, entry(draft("Plain paper")), entry(draft("Praised paper"), upvotes=74), arrival=FEEDS["One"])
    add(library, entry(draft("Second praised"), upvotes=12), arrival=FEEDS["Two"])
    digest = make_digest(library, index)
    shown = [(group.title, [paper.record.fields.title for paper in group.papers]) for group in digest.groups]
    assert shown == [("One", ["Praised paper", "Plain paper"]), ("Two", ["Second praised"])]
    assert (digest.arrived, digest.count) == (3, 3)


def test_the_best_are_what_the_reader_likes_with_the_words(library: Library, index: Index) -> None:
    announce(library, index)
    with library.edit() as edit:
        papers.set_starred(edit, paper_ids=range(1, 25, 2), starred=True)
        papers.set_place(edit, paper_ids=range(2, 25, 2), place=Place.DISMISSED)
    digest = make_digest(library, index, top=15)
    chosen = [paper for group in digest.groups for paper in group.papers]
    assert len(chosen) == 15
    assert all(paper.record.fields.title.startswith("Grokking") for paper in chosen)
    assert digest.arrived == 48, "what was dismissed is not news"
    assert chosen[0].because == (), "a word alone tells nothing where its text is not in sight"
    with library.edit() as edit:
        tags.tag_papers(edit, paper_ids=range(1, 25, 2), names=["Grokking"])
    chosen = [paper for group in make_digest(library, index, top=15).groups for paper in group.papers]
    assert chosen[0].because == ("grokking",), "the reader has a tag for it"


def test_reasons_that_tell_something_are_phrases_and_tags() -> None:
    words = ("end", "phase transition", "estimator", "zero-shot", "grokking")
    assert telling_reasons(words, ["", "Grokking", "money"]) == ("phase transition", "zero-shot", "grokking")


def test_papers_that_are_like_those_of_a_tag_stand_under_it(library: Library, index: Index) -> None:
    announce(library, index)
    with library.edit() as edit:
        papers.set_place(edit, paper_ids=range(1, 40, 2), place=Place.DISMISSED)
        tags.tag_papers(edit, paper_ids=range(2, 30, 2), names=["money"])
    digest = make_digest(library, index, top=60)
    groups = {group.title: [paper.record.fields.title for paper in group.papers] for group in digest.groups}
    assert sum(title.startswith("Blockchains") for title in groups["#money"]) >= 20
    assert not any(title.startswith("Grokking") for title in groups["#money"])
    assert all(title.startswith("Grokking") for title in groups.get("One", []))


def test_the_next_digest_begins_where_the_last_one_ended(library: Library, index: Index) -> None:
    add(library, entry(draft("Yesterday's paper")), arrival=FEEDS["One"])
    first = make_digest(library, index)
    keep_moment(library, first)
    assert make_digest(library, index).count == 0
    add(library, entry(draft("Today's news")), arrival=FEEDS["One"])
    assert make_digest(library, index).title.endswith("1 of 1 new paper")
    assert make_digest(library, index, datetime.now(UTC) - timedelta(days=1)).count == 2


def test_nothing_new_is_said(library: Library, index: Index) -> None:
    assert make_digest(library, index).title.endswith("nothing new")


@pytest.mark.parametrize("form", ["html", "md"])
def test_hostile_titles_come_out_as_text(library: Library, index: Index, form: str) -> None:
    hostile = "<script>alert(1)</script> [x](javascript:alert(1)) *bold*"
    paper = draft(hostile, "Bobby <b>Tables", abstract="<img src=x onerror=alert(1)>")
    add(library, entry(paper), arrival=FEEDS["One"])
    text = render(make_digest(library, index), form, MAIL).decode()
    assert "<script>" not in text
    assert "<img" not in text.replace("\\<img", "")
    assert form == "html" or not re.search(r"(?<!\\)\]\(javascript", text)


def test_a_mail_holds_text_and_page_and_survives_every_letter(library: Library, index: Index) -> None:
    paper = draft("Über 機械学習 ∑ 😀", "Łukasz Żak", doi="10.1000/x", abstract="α" * 600)
    add(library, entry(paper), arrival=FEEDS["One"])
    message = email.message_from_bytes(render(make_digest(library, index), "eml", MAIL), policy=email.policy.default)
    assert message["To"] == "you@example.org"
    assert message["Subject"].startswith("PaperDesk, ")
    text, page = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert page is not None
    assert "Über 機械学習 ∑ 😀" in text.get_content()
    assert "https://doi.org/10.1000/x" in page.get_content()


def test_there_is_no_other_format(library: Library, index: Index) -> None:
    with pytest.raises(InvalidField, match="html, md, eml"):
        render(make_digest(library, index), "pdf", MAIL)


def test_the_time_is_read_as_people_write_it() -> None:
    present = datetime(2026, 11, 25, 8, tzinfo=UTC)
    assert parse_since("12h", present) == datetime(2026, 11, 24, 20, tzinfo=UTC)
    assert parse_since("1d", present) == datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert parse_since("2w", present) == datetime(2026, 11, 11, 8, tzinfo=UTC)
    assert parse_since("2026-11-01", present) == datetime(2026, 11, 1, tzinfo=UTC)
    for text in ("", "soon", "-1d", "99999999999d", "2026-13-01"):
        with pytest.raises(InvalidField):
            parse_since(text, present)


def test_papers_of_one_subject_stand_together(library: Library, index: Index, tmp_path: Path) -> None:
    ids = [
        *add(library, *(entry(about("grokking", i)) for i in range(4)), arrival=FEEDS["One"]),
        *add(library, *(entry(about("blockchains", i)) for i in range(3)), arrival=FEEDS["Two"]),
        *add(library, entry(draft("Alone", abstract="On nothing else.")), arrival=FEEDS["Two"]),
    ]
    catch_up(library, index, Progress())
    vectors = by_subject(tmp_path / "a.vectors", dict(zip(ids, [0, 0, 0, 0, 1, 1, 1, 2], strict=True)))
    plain = {group.title for group in make_digest(library, index).groups}
    assert plain == {"One", "Two"}
    groups = {group.title: len(group.papers) for group in make_digest(library, index, meant=vectors).groups}
    assert groups == {"4 papers on grokking": 4, "3 papers on blockchains": 3, "Two": 1}
