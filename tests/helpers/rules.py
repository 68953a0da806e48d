"""Rules, and a feed whose papers they judge."""

from pytest_httpserver import HTTPServer

from paperdesk.jobs.follow_feed import follow_feed
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.refresh_result import Refreshed
from paperdesk.library import rules
from paperdesk.library.library import Library
from paperdesk.model.rules import parse_action
from paperdesk.online.http import Http

TITLES = ("Grokking in networks", "Blockchain for everybody", "Ferns of the Alps", "Grokking on a blockchain")


def feed_of(*titles: str) -> str:
    entries = "".join(f"<item><title>{t}</title><guid>{t}</guid></item>" for t in titles)
    return f"<rss version='2.0'><channel><title>News</title>{entries}</channel></rss>"


def rule(library: Library, query: str, action: str, expires_at: str = "") -> int:
    with library.edit("Rule") as edit:
        return rules.save_rule(edit, name="", query=query, action=parse_action(action), expires_at=expires_at)


def arrive(library: Library, server: HTTPServer, *titles: str) -> Refreshed:
    server.expect_request("/feed").respond_with_data(feed_of(*titles), content_type="application/rss+xml")
    with Http() as http:
        return follow_feed(library, http, server.url_for("/feed"), Progress())
