import html
import json
from typing import Any

from paperdesk.importers import find_importer
from paperdesk.importers.base import Source
from tests.samples import entries_of, rejected_of

PAPER: dict[str, Any] = {
    "id": "2606.00467",
    "authors": [{"name": "Raphaël Baena", "hidden": True, "user": {"fullname": "Raphael"}}, {"name": "Yuxuan Fan"}],
    "publishedAt": "2026-01-01T00:00:00.000Z",
    "submittedOnDailyAt": "2026-06-12T00:00:00.000Z",
    "title": "A Title Hard-Wrapped for\n  Contrastive Loss",
    "summary": "Of 1.40\\% gain. See https://ann.github.io/x.",
    "upvotes": 12.0,
    "githubRepo": "https://github.com/ann/x",
    "projectPage": "https://github.com/ann/page",
}
DAILY: dict[str, Any] = {
    "paper": PAPER,
    "publishedAt": "2025-12-31T20:00:00.000Z",
    "title": PAPER["title"],
    "numComments": 2,
    "submittedBy": {"name": "ann", "fullname": "Ann Lee"},
}


def test_a_daily_list_is_read() -> None:
    entry = entries_of(json.dumps([DAILY]))[0]
    assert entry.paper.fields.title == "A Title Hard-Wrapped for Contrastive Loss"
    assert [author.full for author in entry.paper.authors] == ["Raphaël Baena", "Yuxuan Fan"]
    assert (entry.guid, entry.rank, entry.upvotes, entry.comments, entry.submitter) == (
        "hf:2606.00467",
        1,
        12,
        2,
        "ann",
    )


def test_the_date_of_the_paper_is_the_inner_one_and_the_announcement_that_of_the_list() -> None:
    entry = entries_of(json.dumps([DAILY]))[0]
    assert (entry.paper.fields.year, entry.paper.fields.month, entry.paper.fields.day) == (2026, 1, 1)
    assert entry.announced_at is not None
    assert entry.announced_at.isoformat() == "2026-06-12T00:00:00+00:00"


def test_repositories_are_code_and_other_pages_projects() -> None:
    links = entries_of(json.dumps([DAILY]))[0].paper.links
    assert {link.url: link.kind for link in links} == {
        "https://arxiv.org/abs/2606.00467": "page",
        "https://arxiv.org/pdf/2606.00467": "pdf",
        "https://github.com/ann/x": "code",
        "https://github.com/ann/page": "code",
        "https://ann.github.io/x": "project",
    }


def test_one_paper_alone_is_read() -> None:
    assert entries_of(json.dumps(PAPER))[0].guid == "hf:2606.00467"


def test_a_broken_record_costs_no_other() -> None:
    text = json.dumps([DAILY, {"paper": {"id": "x", "title": "", "authors": []}}, {"paper": 3}, None, DAILY])
    assert [entry.rank for entry in entries_of(text)] == [1, 5]
    assert [found.where for found in rejected_of(text)] == ["entry 2", "entry 3", "entry 4"]


def test_hostile_links_are_left_out() -> None:
    hostile = DAILY | {"paper": PAPER | {"githubRepo": "javascript:alert(1)", "projectPage": "data:text/html,x"}}
    assert all(link.url.startswith("https://") for link in entries_of(json.dumps([hostile]))[0].paper.links)


def test_a_saved_page_is_read_from_its_data() -> None:
    props = html.escape(json.dumps({"dateString": "2026-06-12", "dailyPapers": [DAILY, DAILY]}), quote=True)
    page = (
        f'<!doctype html><html><body><div data-target="DailyPapers" class="x" data-props="{props}"></div></body></html>'
    )
    assert find_importer(Source(page.encode())).name == "hf-page"
    assert [entry.rank for entry in entries_of(page)] == [1, 2]


def test_digests_are_read_as_markdown_and_as_json() -> None:
    markdown = (
        "\n# A First Paper\n[arxiv_pdf_url](https://arxiv.org/pdf/2408.00874)\n# faild to  read !!!!\n### Notes\n- a\n"
    )
    markdown += "# Second Paper\n[arxiv](https://arxiv.org/abs/2408.01031v2)\n"
    records = [
        {"title": "A First Paper", "link": "/papers/2408.00874"},
        {"title": "Second Paper", "arxiv_id": "2408.01031v2"},
    ]
    for text in (markdown, json.dumps(records)):
        entries = entries_of(text)
        assert [entry.paper.fields.title for entry in entries] == ["A First Paper", "Second Paper"]
        assert [entry.guid for entry in entries] == ["hf:2408.00874", "hf:2408.01031"]
        assert entries[0].paper.fields.abstract == ""


def test_a_paper_in_each_line_is_read() -> None:
    lines = "\n".join(json.dumps(DAILY | {"paper": PAPER | {"id": f"2606.0046{number}"}}) for number in (1, 2))
    assert [entry.guid for entry in entries_of(lines + "\n")] == ["hf:2606.00461", "hf:2606.00462"]
