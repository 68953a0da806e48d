"""Spelling correction: one letter missing, extra, wrong, or two transposed (after Peter Norvig)."""

from collections.abc import Iterator

from paperdesk.search.schema import CJK, words
from paperdesk.search.scoring import Snapshot

LETTERS = "abcdefghijklmnopqrstuvwxyz"
FIELDS = ("exact", "authors")
SHORTEST_LETTERS = 4  # letters; shorter words are all similar
LONGEST_LETTERS = 40  # longer ones are not words, and have too many possible misspellings


def corrections(snapshot: Snapshot, text: str) -> list[str]:
    """The words in titles and names that differ from a word by one edit, most frequent first."""
    found = words(text)
    if len(found) != 1 or not SHORTEST_LETTERS <= len(found[0]) <= LONGEST_LETTERS or CJK.search(found[0]):
        return []
    counts: dict[str, int] = {}
    for segment in snapshot.segments:
        known = segment.counts(FIELDS)
        for word in set(_slips(found[0])):
            count = known.get(word.encode(), 0)
            if count:
                counts[word] = counts.get(word, 0) + count
    counts.pop(found[0], None)
    return sorted(counts, key=lambda word: -counts[word])


def _slips(word: str) -> Iterator[str]:
    for i in range(len(word) + 1):
        before, after = word[:i], word[i:]
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in LETTERS)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        yield from (before + letter + after for letter in LETTERS)
