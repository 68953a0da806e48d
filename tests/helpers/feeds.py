"""Feeds that a server on this machine answers with, and what became of them in a library."""

from pytest_httpserver import HTTPServer

from paperdesk.library import feeds, papers
from paperdesk.library.library import Library
from paperdesk.library.records import FeedRow, PaperDetail

PATH = "/feed.xml"


def rss(*titles: str, title: str = "Journal of Tests") -> str:
    entries = "".join(
        f"<item><title>{name}</title><link>https://example.org/{name.replace(' ', '-')}</link>"
        f"<guid isPermaLink='false'>{name}</guid><description>About {name}.</description></item>"
        for name in titles
    )
    return (
        f"<rss version='2.0'><channel><title>{title}</title><link>https://example.org</link>{entries}</channel></rss>"
    )


def serve(server: HTTPServer, body: str | bytes, path: str = PATH, status: int = 200, **headers: str) -> str:
    """Answer like this from now on; returns the address."""
    server.clear()
    return also_serve(server, body, path, status, **headers)


def also_serve(server: HTTPServer, body: str | bytes, path: str, status: int = 200, **headers: str) -> str:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    server.expect_request(path).respond_with_data(body, status, headers=named)
    return server.url_for(path)


def rows(library: Library) -> list[FeedRow]:
    with library.read() as session:
        return feeds.list_feeds(session)


def details(library: Library) -> list[PaperDetail]:
    with library.read() as session:
        return papers.get_details(session, papers.list_ids(session, any_place=True))


def titles(library: Library, place: str = "inbox") -> list[str]:
    return [detail.fields.title for detail in details(library) if detail.place == place]


FIRST, SECOND, THIRD = "First paper of the feed", "Second paper of the feed", "Third paper of the feed"
