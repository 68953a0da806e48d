"""Equivalent forms of a word: compounds, numbers after letters, umlauts, Greek letters, spelling."""

import re
from collections.abc import Iterator
from dataclasses import replace

from paperdesk.model.query import Word
from paperdesk.search.scoring import Snapshot
from paperdesk.search.spellings import other_spellings
from paperdesk.text.fold import GREEK, fold

NUMBERED = re.compile(r"([a-z]{2,})(\d{1,4})")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
TRANSCRIBED = re.compile(r"(?<=[aou])e")
HYPHENS = re.compile(r"(?<=\w)[-‐‑](?=\w)")
LONG_GREEK = "|".join(name for name in GREEK.values() if len(name) > 3)  # noqa: PLR2004 - `machine` has no chi in it
BY_GREEK = re.compile(rf"(?<=[a-z0-9]{{2}})(?=(?:{LONG_GREEK})$)")
STAND_INS = {"a": "alpha", "b": "beta", "g": "gamma", "d": "delta", "k": "kappa"}  # typed instead of Greek letters
STAND_IN = re.compile(r"(?<=[A-Z][A-Z])[abgdk](?=[A-Z]|$)|(?<=[A-Z]-)[abgdk](?=[A-Z]|$)")
SHORTEST_PART = 2  # letters in a part of a compound


def same_word(text: str) -> Iterator[str]:
    """Other forms of a word as typed: `zero-shot` is `zeroshot`, `IL6` is `il 6`, `Müller` is `mueller`.

    `TNFα` is `tnf alpha`, `NFkB` is `nf kappab`, `colour` is `color`. Words separated by spaces are all required.
    """
    folded = fold(text)
    yield from other_spellings(folded)
    if (parted := BY_GREEK.sub(" ", folded)) != folded:
        yield parted
    if STAND_IN.search(text):
        greek = STAND_IN.sub(lambda found: f" {STAND_INS[found[0]]}", text)
        yield fold(greek)
        yield HYPHENS.sub("", fold(greek)).replace(" ", "")
    if HYPHENS.search(folded):
        yield HYPHENS.sub("", folded)
    if numbered := NUMBERED.fullmatch(folded):
        yield f"{numbered[1]} {numbered[2]}"
    if (transcribed := text.casefold().translate(UMLAUTS)) != text.casefold():
        yield fold(transcribed)


def other_leaves(leaf: Word) -> Iterator[Word]:
    """Further words to search for: the other forms of a word, and an author `Muller` if `Mueller` was typed."""
    for text in same_word(leaf.text):
        yield replace(leaf, text=text)
    for plain in transcribed(leaf.text) if leaf.field in {"", "author"} else ():
        yield replace(leaf, text=plain, field="author")


def transcribed(name: str) -> Iterator[str]:
    """A folded name with transcribed umlauts reduced: `Mueller` is `muller`."""
    plain = TRANSCRIBED.sub("", folded := fold(name))
    if plain != folded:
        yield plain


def likely_words(snapshot: Snapshot, word: str) -> Iterator[str]:
    """What an unknown word may stand for: `zero shot` for `zeroshot`, `muller` for `mueller`, `nf kappab` for nfkb."""
    folded = fold(word)
    plain = TRANSCRIBED.sub("", folded)
    if plain != folded and snapshot.frequency(plain):
        yield plain
    for at in range(SHORTEST_PART, len(folded)):
        rest = f"{STAND_INS.get(folded[at], '?')}{folded[at + 1 :]}"
        if snapshot.frequency(folded[:at]) and snapshot.frequency(rest):
            yield f"{folded[:at]} {rest}"
    splits = ((folded[:at], folded[at:]) for at in range(SHORTEST_PART, len(folded) - SHORTEST_PART + 1))
    known = [(min(snapshot.frequency(one), snapshot.frequency(other)), one, other) for one, other in splits]
    count, one, other = max(known, default=(0, "", ""))
    if count:
        yield f"{one} {other}"
