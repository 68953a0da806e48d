"""Invalid clauses in a query, each with the nearest valid one: errors except while typing.

A clause starts with the name of a field, or with a misspelling of one; everything else is text.
"""

import re

from paperdesk.errors import InvalidQuery, Words
from paperdesk.model.query import (
    KNOWN_FIELDS,
    NUMBERS,
    OTHER_NAMES,
    OTHER_STATES,
    PARTS,
    SORTS,
    STATES,
    Query,
    Token,
    fact_of,
    is_sound,
    parse_query,
    tokens,
)

NAMES = (*KNOWN_FIELDS, *OTHER_NAMES, "sort")
LIKE_A_CLAUSE = re.compile(r"([A-Za-z]+):(?=[^\s/])")
CHOICES = {"is": (*STATES, *OTHER_STATES), "has": PARTS, "sort": SORTS}
MOMENTS = {"added", "published"}
SLIPS = 2  # letters that may be wrong in a name
SHORT, SHORTEST = 4, 3  # letters of a name that may have only one typing error, or none


def read_query(text: str) -> Query:
    """Parse a query that is no longer being typed.

    Raises:
        InvalidQuery: a clause is not valid; the message names it, and the nearest valid one.
    """
    if mistake := find_mistake(text):
        raise InvalidQuery("query-unreadable", "{mistake}", mistake=mistake)
    return parse_query(text, is_typing=False)


def find_mistake(text: str, *, is_typing: bool = False) -> Words | None:
    """The problem with the first invalid clause, in words; None if all are valid.

    The last one is ignored while it is being typed.
    """
    for token in tokens(text):
        if is_typing and token.end == len(text):
            return None
        if mistake := _mistake_in(token):
            return mistake
    return None


def _mistake_in(token: Token) -> Words | None:
    if token.kind == "word":
        return _unknown_field(token.text)
    if token.kind != "field":
        return None
    if choices := CHOICES.get(token.field):
        return _unknown_choice(token, choices)
    if not is_sound(fact_of(token)):
        clause = f"{token.field}:{token.text}"
        named = {"clause": clause, "field": token.field}
        if token.field in MOMENTS:
            return Words(
                "“{clause}” is not valid. Give a date or period, such as {field}:<7d or {field}:2026-01.", **named
            )
        if token.field in NUMBERS:
            return Words(
                "“{clause}” is not valid. Give a number or range, such as {field}:2..9 or {field}:>5.", **named
            )
    return None


def _unknown_choice(token: Token, choices: tuple[str, ...]) -> Words | None:
    value = token.text.lower()
    if value in choices:
        return None
    clause = f"{token.field}:{token.text}"
    if near := _nearest(value, choices, SLIPS):
        return Words("“{clause}” is not valid. Did you mean {near}?", clause=clause, near=f"{token.field}:{near}")
    known = ", ".join(dict.fromkeys(OTHER_STATES.get(choice, choice) for choice in choices))
    return Words("“{clause}” is not valid. Choose one of: {known}.", clause=clause, known=known)


def _unknown_field(text: str) -> Words | None:
    """A clause whose field has a typing error (`yaer:2020`); but `GPT-4:` and `re:invent` are text."""
    found = LIKE_A_CLAUSE.match(text)
    if found is None or found[1].lower() in NAMES:
        return None
    name = found[1].lower()
    slips = 0 if len(name) < SHORTEST else 1 if len(name) <= SHORT else SLIPS
    if near := _nearest(name, NAMES, slips):
        return Words("There is no field “{name}”. Did you mean {near}?", name=found[1], near=f"{near}:")
    return None


def _nearest(word: str, known: tuple[str, ...], slips: int) -> str:
    """The known word with the fewest typing errors; "" if there are too many."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - most queries have no mistake

    best = min(known, key=lambda other: (OSA.distance(word, other), other))
    return best if OSA.distance(word, best) <= slips else ""
