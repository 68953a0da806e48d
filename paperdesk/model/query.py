"""The query language: from text to a tree of clauses. Parsing never fails: anything but a clause is text.

Words are joined by AND; the last one matches as a prefix while it is being typed. `"a phrase"`, `-not`, `OR`, `( )`,
`field:value`, `field:"two words"`, ranges `year:2019..2023`, `year:>2020`, `added:<7d`; `is:starred`, `has:pdf`,
`sort:title`. A pasted identifier or address finds its paper.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from paperdesk.model.identifiers import find_identifiers
from paperdesk.model.paper_fields import FIELDS, FieldKind

TEXT_FIELDS = ("title", "author", "abstract", "note", "venue", "text")
"""Fields whose words are in the full-text index."""

FACT_FIELDS = (
    "tag",
    "year",
    "added",
    "published",
    "feed",
    "folder",
    "collection",
    "type",
    "cat",
    "arxiv",
    "doi",
    "key",
    "first",
    "upvotes",
    "is",
    "has",
    *(about.query for about in FIELDS if about.query not in {"", "year", "type", "cat"}),
)
"""Fields that the database answers."""

LIKE = "like"
"""A field that finds papers similar to one, given by its key or id, or to a text."""

KNOWN_FIELDS = (*TEXT_FIELDS, *FACT_FIELDS, LIKE)

NUMBERS = {"year", "upvotes", *(about.query for about in FIELDS if about.query and about.kind is FieldKind.NUMBER)}

STATES = (
    "starred",
    "unread",
    "read",
    "inbox",
    "library",
    "dismissed",
    "trash",
    "annotated",
    "duplicate",
    "incomplete",
    "withdrawn",
    "retracted",
    "changed",
    "to-read",
    "reading",
    "done",
    "conflicting",
)
PARTS = ("pdf", "note", "code", "doi", "arxiv", "abstract", "tag")
SORTS = ("relevance", "added", "published", "title", "author", "venue", "upvotes")
OTHER_STATES = {"dup": "duplicate", "trashed": "trash", "kept": "library", "star": "starred"}
OTHER_NAMES = {"authors": "author", "notes": "note", "tags": "tag", "journal": "venue", "citekey": "key"}

TOKEN = re.compile(
    r"""
    (?P<address>(?:https?://|10\.\d{4,9}/|doi:\s?10\.)\S+)
  | (?P<scope>[A-Za-z]+):(?=\()
  | (?P<open>\() | (?P<close>\))
  | (?P<minus>-(?=[\w"(]))
  | (?P<field>[A-Za-z]+):(?:"(?P<quoted>[^"]*)"?|(?P<value>[^\s()"]+))
  | "(?P<phrase>[^"]*)"?
  | (?P<word>[^\s()"]+)
    """,
    re.VERBOSE,
)
ADDRESS = re.compile(
    r"https?://|10\.\d{4,9}/|doi:|arxiv:|\d{4}\.\d{4,5}(v\d+)?$|[a-z-]+(\.[A-Z]{2})?/\d{7}", re.IGNORECASE
)
WEB = re.compile(r"https?://", re.IGNORECASE)
FIRST = re.compile(r"\^\s*[^\W\d_]")
MOMENT = re.compile(r"\d+[dwmy]$|today$|\d{4}(-\d\d?){0,2}", re.IGNORECASE)
DEEPEST_BRACKETS = 30  # nested brackets; deeper ones are ignored
SPAN = re.compile(r"(?P<low>\d{1,4})[-–](?P<high>\d{1,4})$")  # of years, as written by hand
RANGE = re.compile(r"(?P<low>[^.<>]*)\.\.(?P<high>[^.<>]*)$|(?P<sign>[<>]=?)(?P<bound>.+)$")


@dataclass(frozen=True, slots=True)
class Word:
    """A word in the paper's text, in one field or in any."""

    text: str
    field: str = ""
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """An exact phrase, in one field or in any."""

    text: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A clause answered by the database: one of FACT_FIELDS, "id" for a pasted identifier, "url" for an address.

    `sign` is "" for equality, "..", "<", "<=", ">" or ">="; `high` is the upper bound of a range.
    """

    field: str
    value: str
    sign: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True)
class Not:
    """An exclusion."""

    child: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """A conjunction."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """A disjunction."""

    children: tuple["Node", ...]


Node = Word | Phrase | Fact | Not | And | Or


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query; `root` is None if it is empty, `sort` is "" if it does not specify an order."""

    text: str = ""
    root: Node | None = None
    sort: str = ""

    def leaves(self) -> Iterator[Word | Phrase | Fact]:
        """All words, phrases and facts, including negated ones."""
        yield from _leaves(self.root)

    def wanted(self) -> Iterator[Word | Phrase]:
        """The words and phrases to mark in results."""
        for leaf in _leaves(self.root, negated=False):
            if not isinstance(leaf, Fact) and leaf.field != LIKE:
                yield leaf

    @property
    def has_text(self) -> bool:
        """True if the full-text index is needed to answer."""
        return any(not isinstance(leaf, Fact) for leaf in self.leaves())

    @property
    def is_like(self) -> bool:
        """True if it compares papers with others or with a text, which only the index can do."""
        return any(leaf.field == LIKE for leaf in self.leaves())

    @property
    def names_place(self) -> bool:
        """True if it asks for otherwise hidden papers: trashed or dismissed ones."""
        return any(
            isinstance(leaf, Fact) and leaf.field == "is" and leaf.value in {"trash", "dismissed"}
            for leaf in self.leaves()
        )


def _leaves(node: Node | None, *, negated: bool = True) -> Iterator[Word | Phrase | Fact]:
    if isinstance(node, Not):
        if negated:
            yield from _leaves(node.child)
    elif isinstance(node, And | Or):
        for child in node.children:
            yield from _leaves(child, negated=negated)
    elif node is not None:
        yield node


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a query's text, with its position."""

    kind: str  # open, close, minus, scope, field, phrase, word
    text: str
    field: str = ""
    start: int = 0
    end: int = 0
    is_quoted: bool = False


def tokens(text: str) -> Iterator[Token]:
    """Tokenise a query; a field must have a known name."""
    for match in TOKEN.finditer(text):
        kind, start, end = str(match.lastgroup), match.start(), match.end()
        name = (match["field"] or "").lower()
        name = OTHER_NAMES.get(name, name)
        if name in KNOWN_FIELDS or name == "sort":
            value = match["value"] if match["quoted"] is None else match["quoted"]
            yield Token("field", value, name, start, end, match["quoted"] is not None)
        elif kind == "scope":
            scope = match["scope"].lower()
            scope = OTHER_NAMES.get(scope, scope)
            yield Token(
                "scope" if scope in KNOWN_FIELDS else "word",
                match[0],
                scope if scope in KNOWN_FIELDS else "",
                start,
                end,
            )
        elif match["field"] or kind == "address":
            yield Token("word", match[0], "", start, end)
        elif match["phrase"] is not None:
            yield Token("phrase", match["phrase"], "", start, end)
        else:
            yield Token(kind, match[0], "", start, end)


def parse_query(text: str, *, is_typing: bool = True) -> Query:
    """Parse a query; with `is_typing`, its last word is a prefix unless a space follows it."""
    pieces = list(tokens(text))
    sort = next((t.text.lower() for t in reversed(pieces) if t.field == "sort" and t.text.lower() in SORTS), "")
    pieces = [t for t in pieces if t.field != "sort"]
    open_end = len(text) if is_typing and text and not text[-1].isspace() else -1
    root = _Parser(pieces, open_end).parse()
    if isinstance(root, Word) and WEB.match(root.text):
        root = Fact("url", root.text)
    return Query(text, root, sort)


class _Parser:
    """Recursive descent over the tokens; OR binds weaker than AND, closing brackets can be missing."""

    def __init__(self, pieces: list[Token], open_end: int) -> None:
        self.pieces = pieces
        self.open_end = open_end
        self.at = 0
        self.depth = 0

    def parse(self) -> Node | None:
        nodes: list[Node] = []
        while self.at < len(self.pieces):
            node = self.either()
            if node is not None:
                nodes.append(node)
            if self.at < len(self.pieces):
                self.at += 1  # an extra closing bracket
        return _joined(nodes)

    def either(self) -> Node | None:
        groups: list[Node] = []
        while True:
            group = self.together()
            if group is not None:
                groups.append(group)
            if self.at < len(self.pieces) and _is_word(self.pieces[self.at], "OR"):
                self.at += 1
                continue
            break
        return groups[0] if len(groups) == 1 else Or(tuple(groups)) if groups else None

    def together(self) -> Node | None:
        nodes: list[Node] = []
        while self.at < len(self.pieces):
            token = self.pieces[self.at]
            if token.kind == "close" or _is_word(token, "OR"):
                break
            node = self.single()
            if node is not None:
                nodes.append(node)
        return _joined(nodes)

    def single(self) -> Node | None:
        token = self.pieces[self.at]
        self.at += 1
        if token.kind == "scope":
            inner = self.single() if self.at < len(self.pieces) else None
            return _within(inner, token.field)
        if token.kind in {"open", "minus"} or _is_word(token, "NOT"):
            self.depth += 1
            node = self.nested(token) if self.depth <= DEEPEST_BRACKETS else None
            self.depth -= 1
            return node
        if _is_word(token, "AND"):
            return None
        return _leaf(token, is_open=token.end == self.open_end)

    def nested(self, token: Token) -> Node | None:
        """The content of a bracket or exclusion."""
        if token.kind == "open":
            node = self.either()
            self.at += self.at < len(self.pieces)
            return node
        child = self.single() if self.at < len(self.pieces) and self.pieces[self.at].kind != "close" else None
        return Not(child) if child is not None else None


def _within(node: Node | None, field: str) -> Node | None:
    """Brackets after a field name, searched within that field: `title:(frogs OR newts)`."""
    if isinstance(node, And | Or):
        return type(node)(tuple(inner for child in node.children if (inner := _within(child, field)) is not None))
    if isinstance(node, Not):
        child = _within(node.child, field)
        return Not(child) if child is not None else None
    if isinstance(node, Word | Phrase) and not node.field:
        is_open = isinstance(node, Word) and node.is_prefix
        token = Token("field", node.text, field, is_quoted=isinstance(node, Phrase))
        return _field(token, is_open=is_open)
    return node


def _is_word(token: Token, word: str) -> bool:
    return token.kind == "word" and token.text == word


def _joined(nodes: list[Node]) -> Node | None:
    return nodes[0] if len(nodes) == 1 else And(tuple(nodes)) if nodes else None


def _leaf(token: Token, *, is_open: bool) -> Node | None:
    if token.kind == "phrase":
        return Phrase(token.text) if token.text.strip() else None
    if token.kind == "field":
        return _field(token, is_open=is_open)
    if FIRST.match(token.text):
        return _first(token.text, is_open=is_open)
    if ADDRESS.match(token.text):
        found = find_identifiers(token.text)
        if found:
            return Fact("id", f"{found[0].scheme}:{found[0].value}")
    return Word(token.text, is_prefix=is_open)


def _first(name: str, *, is_open: bool) -> Fact:
    """The first author, possibly still incomplete."""
    bare = name.removeprefix("^").strip()
    return Fact("first", f"{bare}*" if is_open and not bare.endswith("*") else bare)


def _field(token: Token, *, is_open: bool) -> Node | None:
    if token.field == "first" or (token.field == "author" and FIRST.match(token.text)):
        return _first(token.text, is_open=is_open and not token.is_quoted)
    if token.field in TEXT_FIELDS or token.field == LIKE:
        if token.is_quoted or token.field == LIKE:
            return Phrase(token.text, token.field) if token.text.strip() else None
        return Word(token.text, token.field, is_prefix=is_open)
    if token.field == "is" and OTHER_STATES.get(token.text.lower(), token.text.lower()) not in STATES:
        return None if is_open else Word(f"is:{token.text}")
    if token.field == "has" and token.text.lower() not in PARTS:
        return None if is_open else Word(f"has:{token.text}")
    fact = fact_of(token)
    return fact if is_sound(fact) else None if is_open else Word(f"{token.field}:{token.text}")


def is_sound(fact: Fact) -> bool:
    """True if a range of numbers or dates is valid; "year:abc" is not."""
    if fact.field in NUMBERS:
        return all(bound.isdecimal() for bound in (fact.value, fact.high) if bound) and bool(fact.value or fact.high)
    if fact.field in {"added", "published"}:
        return all(MOMENT.match(bound) for bound in (fact.value, fact.high) if bound) and bool(fact.value or fact.high)
    return True


def fact_of(token: Token) -> Fact:
    """The clause for the database, valid or not."""
    if token.field in {"is", "has"}:
        value = token.text.lower()
        return Fact(token.field, OTHER_STATES.get(value, value) if token.field == "is" else value)
    if token.field in NUMBERS and (span := SPAN.match(token.text)):
        return Fact(token.field, span["low"], "..", span["high"])
    match = RANGE.match(token.text) if token.field in {"added", "published", *NUMBERS} else None
    if match is None:
        return Fact(token.field, token.text)
    if match["sign"]:
        return Fact(token.field, match["bound"], match["sign"])
    return Fact(token.field, match["low"], "..", match["high"])
