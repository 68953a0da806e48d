"""Plain lists of DOIs, arXiv IDs, ISBNs and PMIDs, as copied from a mail or a spreadsheet."""

import re
from collections.abc import Iterator

from paperdesk.errors import Words
from paperdesk.importers.base import Importer, Record, Rejected, Source, at_line
from paperdesk.importers.drafts import arxiv_links
from paperdesk.model.identifiers import (
    bare_arxiv,
    find_identifiers,
    normalize_isbn,
)
from paperdesk.model.links import join_links
from paperdesk.model.paper import Identifier, PaperDraft, PaperFields

SEPARATOR = re.compile(r"[\s,;|]+")
COMMENT = re.compile(r"\s*(?:#|//|%)")
BULLET = re.compile(r"(?:[-*•]|\d{1,4}[.)])\s+")
LABEL = re.compile(r"\b(?:arxiv|doi|isbn(?:-1[03])?|pmid|pmcid|eprint):?\s+", re.IGNORECASE)
MOST_BROKEN = 0.2  # share of other lines that a list may contain
LONGEST_LINE_CHARS = 200  # characters of a line in such a list


def recognizes(source: Source) -> bool:
    """Lines with nothing but identifiers, with few exceptions."""
    if source.head.lstrip("\ufeff \t\r\n")[:1] in {"<", "{", "[", "@"}:
        return False
    lines = [line for _, line in _lines(source.head)]
    if len(source.head) == 4_000 and len(lines) > 1:  # noqa: PLR2004 - the last line may be cut off
        lines.pop()
    if not lines or any(len(line) > LONGEST_LINE_CHARS for line in lines):
        return False
    broken = sum(not _identifiers(line) for line in lines)
    return broken <= len(lines) * MOST_BROKEN and broken < len(lines)


def parse(source: Source) -> Iterator[Record]:
    """Yield one paper per identifier; other lines are Rejected."""
    for number, line in _lines(source.text):
        found = _identifiers(line)
        if not found:
            yield Rejected(at_line(number), Words("This is not a DOI, arXiv ID, ISBN or PMID. Correct it."), line)
        for identifier in found:
            yield _draft(identifier)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        clean = BULLET.sub("", line.strip(" \t,;\"'"), count=1).strip(" \t,;\"'")
        if clean and not COMMENT.match(clean):
            yield number, clean


def _identifiers(line: str) -> list[Identifier]:
    """The identifiers on a line; none if anything else is on it."""
    found: list[Identifier] = []
    if isbn := normalize_isbn(line) if re.fullmatch(r"(?:ISBN[-:\s\d]*)?[\dXx -]{10,17}", line, re.IGNORECASE) else "":
        return [Identifier("isbn", isbn)]
    for word in SEPARATOR.split(LABEL.sub(lambda label: label[0].strip().rstrip(":") + ":", line)):
        bare = bare_arxiv(word)
        known = (bare,) if bare else find_identifiers(word)
        if len(known) != 1 or not _is_all(word, known[0]):
            return []
        found.append(known[0])
    return list(dict.fromkeys(found))


def _is_all(word: str, identifier: Identifier) -> bool:
    """True if a word is exactly the identifier: bare, labelled or as an address."""
    rest = word.lower().replace(identifier.value.lower(), "", 1)
    return bool(re.fullmatch(r"(?:https?://)?[\w.:-]{0,40}(?:/[\w.:-]*){0,3}(?:\?id=)?(?:v\d+)?(?:\.pdf)?/?", rest))


def _draft(identifier: Identifier) -> PaperDraft:
    if identifier.scheme == "arxiv":
        return PaperDraft(
            PaperFields(type="preprint"), identifiers=(identifier,), links=join_links(arxiv_links(identifier))
        )
    kind = "book" if identifier.scheme == "isbn" else "misc"
    return PaperDraft(PaperFields(type=kind), identifiers=(identifier,))


IMPORTER = Importer("identifiers", "List of DOIs, arXiv IDs, ISBNs or PMIDs", "references", recognizes, parse)
