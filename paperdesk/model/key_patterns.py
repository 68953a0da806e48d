"""The pattern language of citation keys: `auth.lower + shorttitle(3,3) + year`.

It follows Better BibTeX: terms (`auth`, `year`, `'text'`) joined by `+`, each followed by filters after dots;
alternatives separated by `|`, of which the first non-empty one is used; and parentheses. A key is in ASCII and never
empty.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from paperdesk.errors import InvalidField, Words
from paperdesk.model.citation_keys import FALLBACK, ascii_letters, title_words
from paperdesk.model.paper import Author, Identifier, PaperFields

DEFAULT = "auth.lower + shorttitle(3,3) + year"
TOKEN = re.compile(
    r"\s*(?:(?P<name>[A-Za-z]\w*)|(?P<number>\d+)|'(?P<text>[^']*)'|\"(?P<quoted>[^\"]*)\""
    r"|/(?P<regex>(?:[^/\\]|\\.)+)/(?P<flags>[a-z]*)|(?P<sign>[+|;().,]))"
)
UNWANTED = re.compile(r"[^A-Za-z0-9:._+/-]+")
PAIR = 2
DEEPEST_CALLS = 20
Value = int | str | re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Source:
    """The paper for which a key is created."""

    fields: PaperFields
    authors: tuple[Author, ...] = ()
    identifiers: tuple[Identifier, ...] = ()


Part = Callable[[Source], str]


def make_key(
    fields: PaperFields,
    authors: tuple[Author, ...],
    *,
    identifiers: tuple[Identifier, ...] = (),
    pattern: str = DEFAULT,
) -> str:
    """Create the key of a paper from a pattern.

    With the default pattern, a paper without authors has a key that starts with the title; without a year, nothing
    replaces it.

    Raises:
        InvalidField: the pattern is not valid.
    """
    key = UNWANTED.sub("", compile_pattern(pattern)(Source(fields, authors, identifiers)))
    return FALLBACK + key if key in {"", _year(fields)} else key


@lru_cache(maxsize=16)
def compile_pattern(pattern: str) -> Part:
    """Compile the text of a pattern into a function.

    Raises:
        InvalidField: the pattern is not valid; the message says where.
    """
    return _Reader(pattern).read()


class _Reader:
    """Parses a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.tokens = self._cut()
        self.at = 0
        self.depth = 0

    def _cut(self) -> list[re.Match[str]]:
        tokens, end, text = [], 0, self.pattern.rstrip()
        while end < len(text):
            token = TOKEN.match(text, end)
            if token is None:
                raise self._wrong(Words("“{text}” has no meaning", text=text[end:].strip()[:12]))
            tokens.append(token)
            end = token.end()
        return tokens

    def _wrong(self, why: str) -> InvalidField:
        return InvalidField(
            "key-pattern-invalid",
            "The pattern “{pattern}” cannot be read: {reason}. Terms: {terms}; filters: {filters}.",
            pattern=self.pattern,
            reason=why,
            terms=", ".join(TERMS),
            filters=", ".join(FILTERS),
        )

    def read(self) -> Part:
        part = self._alternatives()
        if self.at < len(self.tokens):
            raise self._wrong(Words("“{text}” is not expected here", text=self.tokens[self.at][0].strip()))
        return part

    def _sign(self, *signs: str) -> bool:
        """Consume one of these characters if it comes next."""
        if self.at < len(self.tokens) and self.tokens[self.at]["sign"] in signs:
            self.at += 1
            return True
        return False

    def _alternatives(self) -> Part:
        self.depth += 1
        if self.depth > DEEPEST_CALLS:
            raise self._wrong(Words("its parentheses are nested too deeply"))
        parts = [self._sum()]
        while self._sign("|", ";"):
            parts.append(self._sum())
        self.depth -= 1
        return parts[0] if len(parts) == 1 else lambda source: next(filter(None, (part(source) for part in parts)), "")

    def _sum(self) -> Part:
        parts = [self._filtered()]
        while self._sign("+"):
            parts.append(self._filtered())
        return parts[0] if len(parts) == 1 else lambda source: "".join(part(source) for part in parts)

    def _filtered(self) -> Part:
        part = self._term()
        while self._sign("."):
            part = self._filter(part)
        return part

    def _term(self) -> Part:
        if self._sign("("):
            part = self._alternatives()
            if not self._sign(")"):
                raise self._wrong(Words("a parenthesis is not closed"))
            return part
        token = self._next(Words("a term"))
        if not token["name"]:
            literal = token["text"] if token["text"] is not None else token["quoted"]
            if literal is None:
                raise self._wrong(Words("“{text}” is not expected here", text=token[0].strip()))
            return lambda _source: literal
        term = TERMS.get(token["name"])
        if term is None:
            raise self._wrong(Words("there is no term “{name}”", name=token["name"]))
        return self._bound(token["name"], term, self._arguments())

    def _filter(self, part: Part) -> Part:
        name = self._next(Words("a filter"))["name"] or ""
        change = FILTERS.get(name)
        if change is None:
            raise self._wrong(Words("there is no filter “{name}”", name=name))
        arguments = self._arguments()
        self._try(name, lambda: change("Word word", *arguments))
        return lambda source: change(part(source), *arguments)

    def _bound(self, name: str, term: Callable[..., str], arguments: Sequence[Value]) -> Part:
        self._try(name, lambda: term(Source(PaperFields(title="Word word")), *arguments))
        return lambda source: term(source, *arguments)

    def _try(self, name: str, run: Callable[[], str]) -> None:
        try:
            run()
        except (TypeError, ValueError, re.error, IndexError) as error:
            raise self._wrong(Words("the arguments of “{name}” are not valid", name=name)) from error

    def _next(self, what: str) -> re.Match[str]:
        if self.at >= len(self.tokens):
            raise self._wrong(Words("{what} is missing at the end", what=what))
        self.at += 1
        return self.tokens[self.at - 1]

    def _arguments(self) -> list[Value]:
        values: list[Value] = []
        if not self._sign("("):
            return values
        while not self._sign(")"):
            token = self._next(Words("a closing parenthesis"))
            if not token["sign"]:
                values.append(self._value(token))
            elif token["sign"] != ",":
                raise self._wrong(Words("“{text}” is not expected here", text=token["sign"]))
        return values

    def _value(self, token: re.Match[str]) -> Value:
        if token["number"]:
            return int(token["number"])
        if token["regex"]:
            try:
                return re.compile(token["regex"], re.IGNORECASE if "i" in token["flags"] else 0)
            except re.error as error:
                raise self._wrong(Words("/{text}/ is not a valid regular expression", text=token["regex"])) from error
        return next(token[name] for name in ("text", "quoted", "name") if token[name] is not None)


# Terms


def _auth(source: Source, letters: int = 0, number: int = 1) -> str:
    """The family name of the first (or another) author, in full or its first letters."""
    names = source.authors[number - 1 : number] if number > 0 else ()
    name = "".join(ascii_letters(f"{author.particle}{author.family}") for author in names)
    return name[:letters] if letters else name


def _auth_et_al(source: Source, separator: str = "") -> str:
    """One or two names; for more authors, the first one and EtAl."""
    count = len(source.authors)
    names = [_auth(source, 0, number) for number in range(1, min(count, PAIR) + 1)]
    return separator.join(names if count <= PAIR else [names[0], "EtAl"])


def _short_title(source: Source, words: int = 3, capitals: int = 0) -> str:
    """The first significant words of the title, joined, the first of them capitalised."""
    found = title_words(source.fields.title)[:words]
    return "".join(_capital(word) if i < capitals else word for i, word in enumerate(found))


def _very_short_title(source: Source, words: int = 1, capitals: int = 0) -> str:
    return _short_title(source, words, capitals)


def _title(source: Source) -> str:
    """All significant words, separated by spaces for `select` and `condense`; the key omits the spaces."""
    return " ".join(map(_capital, title_words(source.fields.title)))


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _year(fields: PaperFields) -> str:
    return str(abs(fields.year)) if fields.year is not None else ""


def _journal(source: Source) -> str:
    return " ".join(map(_capital, title_words(source.fields.venue)))


def _first_page(source: Source) -> str:
    found = re.match(r"\s*([A-Za-z]*\d+)", source.fields.pages)
    return found[1] if found else ""


def _arxiv(source: Source) -> str:
    return next((i.value for i in source.identifiers if i.scheme == "arxiv"), "")


TERMS: Mapping[str, Callable[..., str]] = {
    "auth": _auth,
    "authEtal2": _auth_et_al,
    "shorttitle": _short_title,
    "veryshorttitle": _very_short_title,
    "title": _title,
    "year": lambda source: _year(source.fields),
    "shortyear": lambda source: _year(source.fields)[-2:],
    "month": lambda source: f"{source.fields.month:02d}" if source.fields.month else "",
    "journal": _journal,
    "firstpage": _first_page,
    "arxiv": _arxiv,
    "type": lambda source: source.fields.type,
}


# Filters


def _clean(text: str) -> str:
    return ascii_letters(text)


def _condense(text: str, separator: str = "") -> str:
    return separator.join(text.split())


def _replace(text: str, old: str | re.Pattern[str], new: str = "") -> str:
    return old.sub(lambda _found: new, text) if isinstance(old, re.Pattern) else text.replace(old, new)


def _select(text: str, start: int = 1, count: int = 0) -> str:
    """Some of the words: all of them, or a number of them, from the first, second ... one."""
    words = text.split()[max(0, start - 1) :]
    return " ".join(words[:count] if count else words)


FILTERS: Mapping[str, Callable[..., str]] = {
    "lower": lambda text: text.lower(),
    "upper": lambda text: text.upper(),
    "clean": _clean,
    "condense": _condense,
    "replace": _replace,
    "select": _select,
    "capitalize": lambda text: " ".join(map(_capital, text.split())),
}
