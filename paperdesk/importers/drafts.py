"""What importers of feeds share: making drafts and entries of what a source says, in one way."""

import hashlib

from paperdesk.importers.base import Rejected
from paperdesk.model.links import join_links, links_in, make_link
from paperdesk.model.paper import Identifier, Link, LinkKind, PaperFields
from paperdesk.text.fold import title_key
from paperdesk.text.latex import latex_to_text


def plain(text: object) -> str:
    """A title or an abstract as a source wrote it, with its LaTeX decoded; "" for what is no text."""
    return latex_to_text(text) if isinstance(text, str) else ""


def all_links(fields: PaperFields, *links: Link | None) -> tuple[Link, ...]:
    """The links that a source told, then those in the abstract and the comment."""
    return join_links(links, links_in(fields.abstract), links_in(fields.comment))


def arxiv_links(identifier: Identifier) -> tuple[Link | None, ...]:
    """The page and the PDF of an arXiv paper, without its version: they lead to the newest."""
    address = "https://arxiv.org/{}/" + identifier.value
    return (make_link(address.format("abs"), LinkKind.PAGE), make_link(address.format("pdf"), LinkKind.PDF))


def guid_of(*texts: str) -> str:
    """A guid for an entry that came without: the same texts give the same one, however they are written."""
    key = "\n".join(title_key(text) for text in texts)
    return "text:" + hashlib.sha256(key.encode()).hexdigest()[:32]


def rejected(where: str, error: Exception | str, text: str = "") -> Rejected:
    """A record that could not be taken, with the reason as a sentence."""
    return Rejected(where, str(error) or type(error).__name__, text)
