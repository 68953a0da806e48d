"""arXiv's listings by mail."""

from email.message import EmailMessage

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.importers import find_importer
from paperdesk.importers.base import Source
from tests.samples import entries_of, papers_of

RULE = "-" * 78
HEAD = f"""{RULE}
{RULE}
Send any comments regarding submissions directly to submitter.
{RULE}
Archives at http://arxiv.org/
To unsubscribe, e-mail To: cs@arXiv.org, Subject: cancel
{RULE}
 Submissions to:
Machine Learning
 received from  Thu  5 Nov 26 18:00:00 GMT  to  Fri  6 Nov 26 18:00:00 GMT
{RULE}
{RULE}
"""
NEW = r"""\\
arXiv:2611.04001
Date: Thu, 5 Nov 2026 17:58:34 GMT   (143kb,D)

Title: Sleep of Machines: How Networks Forget
  What They Learned
Authors: Ann Lee (MIT, Boston), J\"urgen M\"uller, Bo Chi and
  Cy Dee (Univ. of Oslo)
Categories: cs.LG hep-th math.AG 68T05
Comments: 12 pages, 3 figures
Journal-ref: J. Naps 12 (2026) 1-9
DOI: 10.5555/nap.1
License: http://creativecommons.org/licenses/by/4.0/
\\
  We let machines sleep and look at what they forget, which is
more than we thought: $a<b$ holds.
  A second paragraph follows.
\\ ( https://arxiv.org/abs/2611.04001 ,  143kb)
"""
CROSS = rf"""%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-
{RULE}
\\
arXiv:2611.04002 (*cross-listing*)
Date: Wed, 4 Nov 2026 10:00:00 GMT   (20kb)

Title: A cross-listed one
Authors: Bo Chi
Categories: hep-ph cs.LG
\\
  It comes from elsewhere.
\\ ( https://arxiv.org/abs/2611.04002 ,  20kb)
"""
REPLACED = rf"""%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%
{RULE}
\\
arXiv:2509.00003
replaced with revised version Thu, 5 Nov 2026 09:00:00 GMT   (1234kb,D)

Title: A replaced one
Authors: Cy Dee
Categories: cs.LG
\\ ( https://arxiv.org/abs/2509.00003 ,  1234kb)
{RULE}
\\
arXiv:hep-th/9901001
replaced with revised version Thu, 5 Nov 2026 09:30:00 GMT   (12kb)

Title: An old one
Authors: Di Eff
Categories: hep-th
\\ ( https://arxiv.org/abs/hep-th/9901001 ,  12kb)
"""
LISTING = HEAD + "\n".join([NEW + RULE, CROSS + RULE, REPLACED + RULE, "For subscribe options, see arXiv.\n"])


def as_mail(encoding: str) -> bytes:
    mail = EmailMessage()
    mail["From"] = "no-reply@arXiv.org"
    mail["To"] = "ann@example.org"
    mail["Subject"] = "cs daily Subj-class mailing 0001 1"
    mail.set_content(LISTING, cte=encoding)
    return mail.as_bytes()


MAILS = [as_mail(encoding) for encoding in ("quoted-printable", "base64", "7bit")]


@pytest.mark.parametrize("data", [LISTING.encode(), LISTING.replace("\n", "\r\n").encode(), *MAILS])
def test_a_listing_is_read_whole(data: bytes) -> None:
    assert find_importer(Source(data)).name == "arxiv-mail"
    entries = entries_of(data)
    assert [(e.guid, e.announce_type) for e in entries] == [
        ("arxiv:2611.04001", "new"),
        ("arxiv:2611.04002", "cross"),
        ("arxiv:2509.00003", "replace"),
        ("arxiv:hep-th/9901001", "replace"),
    ]
    first = entries[0].paper
    assert first.fields.title == "Sleep of Machines: How Networks Forget What They Learned"
    assert [author.full for author in first.authors] == ["Ann Lee", "Jürgen Müller", "Bo Chi", "Cy Dee"]
    assert first.fields.abstract == (
        "We let machines sleep and look at what they forget, which is more than we thought: $a<b$ holds.\n\n"
        "A second paragraph follows."
    )
    assert (first.fields.categories, first.fields.comment) == ("cs.LG hep-th math.AG", "12 pages, 3 figures")
    assert (first.fields.venue, first.fields.year, first.fields.month) == ("J. Naps 12 (2026) 1-9", 2026, 11)
    assert [(one.scheme, one.value) for one in first.identifiers] == [("arxiv", "2611.04001"), ("doi", "10.5555/nap.1")]
    assert [entry.paper.fields.abstract for entry in entries[1:]] == ["It comes from elsewhere.", "", ""]
    assert entries[2].announced_at is not None
    assert entries[2].announced_at.isoformat() == "2026-11-05T09:00:00+00:00"
    assert entries[2].paper.fields.year is None, "the day of the replacement is not the paper's"


def test_a_block_that_is_broken_costs_no_other() -> None:
    broken = LISTING.replace("Title: A cross-listed one\n", "").replace("Authors: Bo Chi\n", "")
    guids = [entry.guid for entry in entries_of(broken)]
    assert [guids[0], *guids[-2:]] == ["arxiv:2611.04001", "arxiv:2509.00003", "arxiv:hep-th/9901001"]


@pytest.mark.parametrize(
    "text", ["\\\\ a path \\\\server\\share", "Hi\n\\\\\nabout", "From: ann@example.org\n\nHi arXiv"]
)
def test_another_text_is_no_listing(text: str) -> None:
    with pytest.raises(ImportFailed, match="not in a supported format"):
        find_importer(Source(text.encode()))


HEADERS = ("text/plain; charset=utf-9", "text/plain; charset=\0", 'text/plain; charset*0*="x', "x/y/z")
MAIL = (
    "From: a@arxiv.org\nSubject: arXiv\nContent-Type: {}\n\n\\\\\narXiv:2401.00001\nTitle: Of frogs\n\\\\\n a\n\\\\\n"
)


@pytest.mark.parametrize("header", HEADERS)
def test_a_mail_with_a_broken_header_is_read_as_it_stands(header: str) -> None:
    (paper,) = papers_of(MAIL.format(header))
    assert paper.fields.title == "Of frogs"
