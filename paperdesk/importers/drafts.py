"""Shared by feed importers: creating drafts and entries in a uniform way."""

import hashlib

from paperdesk.errors import PaperDeskError
from paperdesk.importers.base import Rejected
from paperdesk.model.links import join_links, links_in, make_link
from paperdesk.model.paper import Identifier, Link, LinkKind, PaperFields
from paperdesk.text.fold import title_key
from paperdesk.text.latex import latex_to_text


def plain(text: object) -> str:
    """A title or abstract from a source, with its LaTeX decoded; "" if it is not a text."""
    return latex_to_text(text) if isinstance(text, str) else ""


def all_links(fields: PaperFields, *links: Link | None) -> tuple[Link, ...]:
    """The links given by a source, then those in the abstract and the comment."""
    return join_links(links, links_in(fields.abstract), links_in(fields.comment))


def arxiv_links(identifier: Identifier) -> tuple[Link | None, ...]:
    """The page and the PDF of an arXiv paper, without a version, so that they lead to the newest."""
    address = "https://arxiv.org/{}/" + identifier.value
    return (make_link(address.format("abs"), LinkKind.PAGE), make_link(address.format("pdf"), LinkKind.PDF))


def guid_of(*texts: str) -> str:
    """A guid for an entry without one: equal texts produce the same guid, regardless of their notation."""
    key = "\n".join(title_key(text) for text in texts)
    return "text:" + hashlib.sha256(key.encode()).hexdigest()[:32]


def rejected(where: str, error: Exception | str, text: str = "") -> Rejected:
    """A rejected record, with the reason as a sentence."""
    if isinstance(error, PaperDeskError):
        return Rejected(where, error.words, text)
    return Rejected(where, error if isinstance(error, str) else str(error) or type(error).__name__, text)
