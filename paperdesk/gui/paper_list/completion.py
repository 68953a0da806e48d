"""Completions at the cursor of a query, and the completed text."""

from dataclasses import dataclass

from paperdesk.model.query import KNOWN_FIELDS, PARTS, SORTS, STATES, tokens

LEAST_LETTERS = 3  # letters of a word that may start the name of a field
FIELDS = tuple(sorted((*KNOWN_FIELDS, "sort")))
STATIC = {"is": STATES, "has": PARTS, "sort": SORTS}
FROM_LIBRARY = ("tag", "author", "venue", "feed", "folder", "collection", "type", "cat")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A field and the beginning of its value; `field` is "" while the field itself is typed."""

    field: str
    start: str

    @property
    def known(self) -> tuple[str, ...]:
        """The completions that need no library."""
        if not self.field:
            return tuple(f"{name}:" for name in FIELDS if name.startswith(self.start) and name != self.start)
        start = self.start.lower()
        return tuple(value for value in STATIC.get(self.field, ()) if value.startswith(start) and value != start)


def wanted_at(text: str, cursor: int) -> Wanted | None:
    """What the token ending at the cursor could become."""
    token = next((t for t in tokens(text[:cursor]) if t.end == cursor), None)
    if token is None:
        return None
    if token.kind == "field":
        return Wanted(token.field, token.text)
    if token.kind != "word":
        return None
    name, sign, _rest = token.text.partition(":")
    if sign and name.lower() in FIELDS:
        return Wanted(name.lower(), "")
    if len(token.text) >= LEAST_LETTERS and any(f.startswith(token.text.lower()) for f in FIELDS):
        return Wanted("", token.text.lower())
    return None


def completed(text: str, cursor: int, value: str) -> tuple[str, int]:
    """The text with the token at the cursor replaced, and the new cursor position."""
    token = next(t for t in tokens(text[:cursor]) if t.end == cursor)
    before, after = text[: token.start], text[cursor:]
    if value.endswith(":"):
        piece = value
    else:
        name = token.field or token.text.partition(":")[0]
        piece = f'{name}:"{value}" ' if " " in value else f"{name}:{value} "
    return before + piece + after.lstrip(), len(before + piece)
