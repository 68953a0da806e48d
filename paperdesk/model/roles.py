"""The relation of a text to another one or to its issue, from its title: an erratum, a reply, a column."""

import re

ASIDE = re.compile(
    r"[(\[][^()\[\]]*\b(?:abstract|panel|tutorial|session|demo|demonstration|poster|invited|paper|talk|keynote|preprint|"
    r"industrial|extended|short|version|v\d+)\b[^()\[\]]*[)\]]"
    r"|[,:–—-]\s*(?:guest )?editors?\s*['’]?\s*s?\s*['’]?\s*(?:foreword|introduction|preface)\s*$"
    r"|^\s*(?:panel|tutorial|invited talk|keynote|demo|poster)(?: session)?\s*:\s+(?=\S)",
    re.IGNORECASE,
)
"""Remarks in parentheses before or after a title that are not part of it."""

SERIAL = re.compile(
    r"(?:(?:guest|associate) )?(?:editor(?:s|ial)?\b.*|foreword.*|preface.*|prologue|epilogue|introduction|afterword|"
    r"introduction to .*issue.*|book reviews?|(?:.* )?column|(?:.* )?message|(?:.* )?news|in memoriam.*|"
    r"obituar(?:y|ies).*|"
    r"(?:publisher s |author )?(?:errat(?:um|a)|corrigend(?:um|a)|corrections?)|"
    r"table of contents|front ?matter|back ?matter|front cover|back cover|cover|masthead|index|author index|contents|"
    r"calendar.*|letters?(?: to the editor)?|in this issue.*|reminiscences.*|announcements?|acknowledge?ments?.*|"
    r"title.*preface.*|reviewers.*|calls? for (?:papers|proposals|participation|nominations).*|research highlights?|"
    r"issue information.*|this (?:week|month|year|issue) in .*|(?:weekly|monthly|daily|annual) .*|"
    r".*\b(?:of|for) the (?:week|month|day)|.*\b(?:reading list|link ?fest|round ?up|link dump)|"
    r"(?:open |phd |post ?doc\w* |faculty |research |tenure track |full |assistant |job )*"
    r"(?:positions?|vacanc(?:y|ies)|jobs?|openings?|fellowships?|studentships?|scholarships?)"
    r"(?: (?:in|at|for|on|available)\b.*)?|"
    r"post ?doc\w*(?: (?:researcher|position|fellow|in|at)\b.*)?|"
    r"(?:doctoral|phd) (?:student|candidate|researcher)s?\b.*|"
    r"(?:from|message from|letter from|a word from|notes from) the (?:editor|chair|president|desk|director).*|"
    r"(?:.* )?(?:view from the chair|corner|corrections and clarifications|diary|notes and news|short notes|spotlight)|"
    r"(?:chair|president|editor|director|secretary|treasurer) s .*|award winners.*|people|events|comment|commentary|"
    r"news and views|perspectives?|highlights|briefs?|questions and answers|books received|"
    r"appendi(?:x|ces)(?: \w{1,3})?|microsoft word .*|(?:paper|manuscript|article) (?:accepted|published|submitted)|"
    r"today s .*|(?:open|vacant) positions? .*|instructions (?:to|for) authors|trade press.*|abstracts?|untitled|"
    r"no title|discussion|panel discussion)"
)
"""Titles that recur in every issue; only an identifier or the place in print distinguishes them."""

ROLES = {
    "retraction": r"(?:retraction|withdrawal|expression of concern)\b.*",
    "correction": (
        r"(?:publisher s |author s? ?|the )?(?:errat(?:um|a)|corrigend(?:um|a)|corrections?|addend(?:um|a))\b.*"
        r"|.* (?:erratum|errata|corrigendum|addendum|correction to)|.* vol \d+ (?:p|pg|pp|page|art no) .*"
    ),
    "reply": (
        r"(?:(?:the )?authors? |a )?(?:reply|response|rejoinder|rebuttal)\b.*"
        r"|.* (?:reply|rejoinder|rebuttal|authors response)"
        r"|.* (?:a|authors) (?:reply|response)(?: to .*)?"
    ),
    "comment": (
        r"(?:a |further |invited )?(?:comments?|commentary|discussion|remarks?) (?:on|to|of|about)\b.*"
        r"|.* (?:a )?comment"
    ),
    "review": r"(?:a )?(?:book )?reviews?(?: of)? .*|.* (?:book review|review essay)",
    "supplement": (
        r"(?:supplement(?:ary|al)?|supporting) (?:materials?|information|data|text) (?:to|for|of)\b.*"
        r"|.* supplementary material"
    ),
}  # fmt: skip
PATTERNS = {role: re.compile(pattern) for role, pattern in ROLES.items()}
COLON = re.compile(r"\breview\b\s*(?:of\b|:)|\bbook reviews?\b|^\s*reviews? of\b", re.IGNORECASE)


def role_of(key: str, title: str) -> str:
    """The relation of a text to another one named in its title; "" for an independent paper.

    Args:
        key: the folded title.
        title: as written, as only this shows the colon of a review.
    """
    found = next((role for role, pattern in PATTERNS.items() if pattern.fullmatch(key)), "")
    return "" if found == "review" and not COLON.search(title) else found
