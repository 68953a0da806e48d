"""The digest: the best new papers in groups, as an HTML page, as Markdown, or as an email."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from html import escape

from paperdesk.errors import Words, counted
from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.markdown import escape as escape_markdown
from paperdesk.exporters.plain import addresses, author_list
from paperdesk.language import code, day, moment, tr, tr_marked
from paperdesk.text.plain_math import plain_math
from paperdesk.text.urls import is_web_address

ABSTRACT = 420  # characters of an abstract in a digest
MOST_NAMES = 6
HEAD = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 44em; margin: 2em auto; padding: 0 1em; }}
h2 {{ font-size: 1.05em; margin-top: 2em; }} h3 {{ font-size: 1.05em; margin-bottom: 0; }}
p {{ margin: .2em 0; }} .quiet {{ opacity: .7; font-size: .9em; }}
@media (prefers-color-scheme: dark) {{ body {{ background: #16181d; color: #e4e6eb; }} a {{ color: #8ab4f8; }} }}
</style>
</head>
<body>
"""
FOOT = "</body>\n</html>\n"


UNTITLED = Words("(untitled)")
LINK_NAMES = {"page": Words("Page"), "code": Words("Code"), "project": Words("Project"), "data": Words("Data")}


@dataclass(frozen=True, slots=True)
class DigestPaper:
    """A paper in a digest, with the reason."""

    id: int
    record: ExportRecord
    because: tuple[str, ...] = ()
    upvotes: int | None = None


@dataclass(frozen=True, slots=True)
class DigestGroup:
    """The papers of one tag or feed, best first."""

    title: str
    papers: tuple[DigestPaper, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """The best new papers in a period."""

    since: datetime
    until: datetime
    arrived: int  # number of papers, of which the groups show the best
    groups: tuple[DigestGroup, ...] = ()

    @property
    def count(self) -> int:
        return sum(len(group.papers) for group in self.groups)

    @property
    def title(self) -> str:
        """`PaperDesk, 25 November 2026: 20 of 134 new papers`, in the user's language."""
        shown = counted("{count} of {n} new paper", "{count} of {n} new papers", self.arrived, count=self.count)
        what = shown if self.arrived else Words("nothing new")
        return tr(Words("PaperDesk, {day}: {what}", day=day(self.until), what=what))


def write_html(digest: Digest) -> str:
    """A page that loads no external resources."""
    return "".join(
        (HEAD.format(title=escape(digest.title), language=code().replace("_", "-")), write_body(digest), FOOT)
    )


def write_body(digest: Digest, *, own_links: bool = False) -> str:
    """The body of the page; with `own_links`, titles link to `paper:ID`, for the window."""
    return "".join(_html(digest, own_links=own_links))


def _html(digest: Digest, *, own_links: bool) -> Iterator[str]:
    title, span = digest.title, _span(digest)
    yield f"<h1>{escape(title)}</h1>\n<p class='quiet'>{escape(span)}</p>\n"
    for group in digest.groups:
        yield f"<h2>{escape(tr_marked(group.title))}</h2>\n"
        for paper in group.papers:
            yield _html_paper(paper, own_links=own_links)


def _html_paper(paper: DigestPaper, *, own_links: bool) -> str:
    record = paper.record
    found = [(name, url) for name, url in addresses(record) if is_web_address(url)]
    title = escape(plain_math(record.fields.title) or tr(UNTITLED))
    target = f"paper:{paper.id}" if own_links else found[0][1] if found else ""
    head = f'<a href="{escape(target)}">{title}</a>' if target else title
    links = " ".join(f'<a href="{escape(url)}">{escape(tr(LINK_NAMES.get(name, name)))}</a>' for name, url in found)
    quiet = [escape(part) for part in (_byline(record), _why(paper)) if part]
    return "".join(
        (
            f"<h3>{head}</h3>\n",
            *(f"<p class='quiet'>{part}</p>\n" for part in quiet),
            f"<p>{escape(plain_math(_abstract(record)))}</p>\n" if record.fields.abstract else "",
            f"<p class='quiet'>{links}</p>\n" if links else "",
        )
    )


def write_markdown(digest: Digest) -> str:
    """The digest for notes and terminals."""
    return "\n\n".join(_markdown(digest)) + "\n"


def _markdown(digest: Digest) -> Iterator[str]:
    yield f"# {digest.title}"
    yield _span(digest)
    for group in digest.groups:
        yield f"## {escape_markdown(tr_marked(group.title))}"
        for paper in group.papers:
            yield from _markdown_paper(paper)


def _markdown_paper(paper: DigestPaper) -> Iterator[str]:
    record = paper.record
    yield f"### {escape_markdown(record.fields.title or tr(UNTITLED))}"
    if quiet := [escape_markdown(part) for part in (_byline(record), _why(paper)) if part]:
        yield "  \n".join(f"*{part}*" for part in quiet)
    if record.fields.abstract:
        yield escape_markdown(_abstract(record))
    if links := [f"<{url}>" for _, url in addresses(record) if is_web_address(url)]:
        yield " ".join(links)


def write_mail(digest: Digest, *, sender: str, recipient: str) -> EmailMessage:
    """The digest as an email: plain text, and HTML for programs that display it."""
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = digest.title
    mail["From"] = sender or "paperdesk@localhost"
    mail["To"] = recipient or "undisclosed-recipients:;"
    mail["Date"] = format_datetime(digest.until)
    mail["Message-ID"] = make_msgid(domain="paperdesk.localhost")
    mail.set_content(write_markdown(digest))
    mail.add_alternative(write_html(digest), subtype="html")
    return mail


def _span(digest: Digest) -> str:
    return tr(Words("New since {moment}.", moment=moment(digest.since)))


def _byline(record: ExportRecord) -> str:
    names = author_list(record.authors)
    if len(record.authors) > MOST_NAMES:
        names = ", ".join(author.full for author in record.authors[:MOST_NAMES]) + " et al."
    return ". ".join(part for part in (names, record.fields.venue) if part)


def _why(paper: DigestPaper) -> str:
    votes = counted("{n} upvote", "{n} upvotes", paper.upvotes or 0)
    words = Words("because of {words}", words=", ".join(paper.because))
    found = ((paper.upvotes, votes), (paper.because, words))
    told = "; ".join(tr(text) for is_there, text in found if is_there)
    return told[:1].upper() + told[1:]


def _abstract(record: ExportRecord) -> str:
    text = " ".join(record.fields.abstract.split())
    return text if len(text) <= ABSTRACT else text[:ABSTRACT].rsplit(" ", 1)[0] + " …"
