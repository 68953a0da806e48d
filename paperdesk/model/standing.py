"""The standing of a paper, withdrawn or retracted, according to its source; and its title without that mark."""

import re
from typing import Literal

Standing = Literal["", "withdrawn", "retracted"]

MARK = re.compile(
    r"^\s*[\[(]?\s*(?P<word>withdrawn|retracted|removed|temporarily removed)\b\s*(?:article|paper|chapter)?\s*"
    r"(?:[\])]\s*[:.–—-]?|[:–—])\s*(?=\S)",
    re.IGNORECASE,
)
"""Prefixes of the titles of withdrawn and retracted papers: "WITHDRAWN:", "[RETRACTED]"."""

MARK_BEHIND = re.compile(r"\s*[\[(]\s*(?P<word>withdrawn|retracted)(?: article| paper)?\s*[\])]\s*$", re.IGNORECASE)
NOTICE = re.compile(
    r"\b(?:this|the)\s+(?:\w+\s+){0,2}?(?:paper|article|manuscript|submission|preprint|version|work|study|chapter|report)\s+"
    r"(?:has been|have been|was|is|is being|had to be)\s+(?:\w+\s+)?(?P<word>withdrawn|retracted)\b"
    r"|\b(?P<verb>withdrawn|retracted) by (?:the )?(?:authors?|arxiv|editors?|publisher|journal)\b"
    r"|\bauthors? (?:have|has|wish(?:es)? to) (?P<act>withdrawn?|retract(?:ed)?)\b"
    r"(?:\s+(?:this|their|the|our|it)\b)",
    re.IGNORECASE,
)
WITHDRAWN_COMMENT = re.compile(r"^\s*(?:this (?:paper|submission) )?(?P<word>withdrawn|retracted)\b", re.IGNORECASE)
MARKED_COMMENT = re.compile(r"^(?:Withdrawn|Retracted)\.(?:\s+|$)")
NOTICE_LENGTH = 600  # letters; a longer text is an abstract that mentions a withdrawal


def bare_title(title: str) -> str:
    """The title without a mark for withdrawal or retraction."""
    return MARK_BEHIND.sub("", MARK.sub("", title)) or title


def standing_of(title: str, abstract: str = "", comment: str = "") -> Standing:
    """The standing of a paper according to its source."""
    found = MARK.match(title) or MARK_BEHIND.search(title) or WITHDRAWN_COMMENT.match(comment) or NOTICE.search(comment)
    if found is None and is_notice(abstract):
        found = NOTICE.search(abstract)
    if found is None:
        return ""
    word = next(value for value in found.groupdict().values() if value).lower()
    return "retracted" if word.startswith("retract") else "withdrawn"


def marked_comment(comment: str, standing: str) -> str:
    """The note exported for a withdrawn or retracted paper, for other programs to show."""
    if not standing or comment.casefold().startswith(standing):
        return comment
    return f"{standing.capitalize()}. {comment}".strip()


def bare_comment(comment: str) -> str:
    """The comment without that mark."""
    return MARKED_COMMENT.sub("", comment)


def is_notice(abstract: str) -> bool:
    """True if the abstract only says that the paper was withdrawn or retracted."""
    if len(abstract) > NOTICE_LENGTH:
        return False
    found = NOTICE.search(abstract)
    return found is not None and found.start() < NOTICE_LENGTH // 3
