"""Other forms of a word that mean the same: joined or parted compounds, numbers behind letters, transcribed umlauts."""

import re
from collections.abc import Iterator

from paperdesk.search.scoring import Snapshot
from paperdesk.text.fold import fold

NUMBERED = re.compile(r"([a-z]{2,})(\d{1,4})")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
TRANSCRIBED = re.compile(r"(?<=[aou])e")
HYPHENS = re.compile(r"(?<=\w)[-‐‑](?=\w)")
SHORTEST_PART = 2  # letters of a part of a compound


def same_word(text: str) -> Iterator[str]:
    """Other forms of a word as typed: `zero-shot` is `zeroshot`, `IL6` is `il 6`, `Müller` is `mueller`."""
    folded = fold(text)
    if HYPHENS.search(folded):
        yield HYPHENS.sub("", folded)
    if numbered := NUMBERED.fullmatch(folded):
        yield f"{numbered[1]} {numbered[2]}"
    if (transcribed := text.casefold().translate(UMLAUTS)) != text.casefold():
        yield fold(transcribed)


def likely_words(snapshot: Snapshot, word: str) -> Iterator[str]:
    """What an unknown word may stand for: `zeroshot` for `zero shot`, `mueller` for `muller`."""
    folded = fold(word)
    plain = TRANSCRIBED.sub("", folded)
    if plain != folded and snapshot.frequency(plain):
        yield plain
    splits = ((folded[:at], folded[at:]) for at in range(SHORTEST_PART, len(folded) - SHORTEST_PART + 1))
    known = [(min(snapshot.frequency(one), snapshot.frequency(other)), one, other) for one, other in splits]
    count, one, other = max(known, default=(0, "", ""))
    if count:
        yield f"{one} {other}"
