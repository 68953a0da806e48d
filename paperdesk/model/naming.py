"""What identifies a paper in two descriptions: identifiers and guids that they share or that contradict."""

from collections.abc import Iterable

from paperdesk.errors import Words
from paperdesk.model.comparison import PREPRINT_DOIS, PREPRINT_VENUE, ComparedPaper
from paperdesk.text.fold import fold

DECISIVE = ("arxiv", "doi", "openreview", "pmid", "pmcid", "isbn")


def shared_identifier(one: ComparedPaper, other: ComparedPaper) -> str:
    """The shared identifier, as people write it; "" if there is none."""
    scheme = shared_scheme(one, other)
    if not scheme:
        return ""
    value = min(one.identifiers[scheme] & other.identifiers[scheme])
    return f"arXiv:{value}" if scheme == "arxiv" else f"{scheme.upper()} {value}"


def shared_scheme(one: ComparedPaper, other: ComparedPaper) -> str:
    for scheme in DECISIVE:
        if one.identifiers.get(scheme, frozenset()) & other.identifiers.get(scheme, frozenset()):
            return scheme
    return ""


def shares_entry(one: ComparedPaper, other: ComparedPaper) -> bool:
    """True if one feed announced both under one guid."""
    return any(guids & other.entries.get(source, frozenset()) for source, guids in one.entries.items())


def contradiction(one: ComparedPaper, other: ComparedPaper) -> str:
    """The identifiers that show two different works; a preprint's DOI does not contradict a published one."""
    for scheme in DECISIVE:
        mine, theirs = one.identifiers.get(scheme, frozenset()), other.identifiers.get(scheme, frozenset())
        if scheme == "doi" and is_preprint_doi(mine) != is_preprint_doi(theirs):
            continue
        if mine and theirs and not mine & theirs:
            return Words("different {identifier}", identifier=scheme.upper() if scheme != "arxiv" else "arXiv ID")
    return ""


def is_preprint_doi(dois: Iterable[str]) -> bool:
    return any(doi.startswith(PREPRINT_DOIS) for doi in dois)


def is_published(type_name: str, venue: str, dois: Iterable[str]) -> bool:
    """True if a paper has been published, and is therefore the version to cite."""
    known = list(dois)
    if known:
        return not all(doi.startswith(PREPRINT_DOIS) for doi in known)
    return type_name != "preprint" and bool(venue) and not PREPRINT_VENUE.search(fold(venue))
