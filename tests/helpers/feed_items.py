"""One item of a publisher's feed, and what is read from it."""

import html

from paperdesk.model.feed import EntryDraft
from tests.samples import entries_of

RDF = """<?xml version="1.0" encoding="UTF-8"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:prism="http://purl.org/rss/1.0/modules/prism/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="http://journal.org"><title>A Journal</title><link>http://journal.org/</link></channel>{}</rdf:RDF>"""
RSS = """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>{title}</title>
<link>https://journal.org/</link>{items}</channel></rss>"""


def one_rdf(item: str) -> EntryDraft:
    (entry,) = entries_of(RDF.format(item))
    return entry


def one(item: str, title: str = "A Journal") -> EntryDraft:
    (entry,) = entries_of(RSS.format(title=title, items=f"<item>{item}</item>"))
    return entry


def escaped(text: str) -> str:
    return html.escape(text)


def names(entry: EntryDraft) -> list[str]:
    return [author.full for author in entry.paper.authors]


def identifiers(entry: EntryDraft) -> list[str]:
    return [f"{found.scheme}:{found.value}" for found in entry.paper.identifiers]
