import json

import pytest

from tests.samples import entries_of, rejected_of

FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "A feed",
    "home_page_url": "https://x.org/",
    "authors": [{"name": "The Editor"}],
    "items": [
        {
            "id": "1",
            "url": "https://doi.org/10.1000/a",
            "title": "One &amp; only",
            "content_html": "<p>We <b>show</b>.</p><script>alert(1)</script>",
            "date_published": "2024-03-09T10:00:00+01:00",
            "authors": [{"name": "Ann Lee"}],
            "attachments": [{"url": "https://x.org/1.pdf", "mime_type": "application/pdf"}],
        },
        {"id": 2, "content_text": "Only <text>.", "external_url": "javascript:alert(1)"},
        {},
        "nonsense",
    ],
}


def test_items_are_read_and_empty_ones_rejected() -> None:
    text = json.dumps(FEED)
    first, second = entries_of(text)
    assert (first.paper.fields.title, first.paper.fields.abstract) == ("One & only", "We show.")
    assert [author.full for author in first.paper.authors] == ["Ann Lee"]
    assert [link.kind for link in first.paper.links] == ["page", "pdf"]
    assert first.paper.identifiers[0].value == "10.1000/a"
    assert first.announced_at is not None
    assert first.announced_at.hour == 9
    assert (second.guid, second.paper.links, second.paper.fields.abstract) == ("2", (), "Only <text>.")
    assert [found.where for found in rejected_of(text)] == ["entry 3", "entry 4"]


@pytest.mark.parametrize("version", ["https://jsonfeed.org/version/1", "http://jsonfeed.org/version/1.0"])
def test_both_versions_are_known(version: str) -> None:
    old = FEED | {"version": version, "author": {"name": "Bo Li"}, "authors": None}
    second = entries_of(json.dumps(old))[1]
    assert [author.full for author in second.paper.authors] == ["Bo Li"]
