"""Lint: problems in references, and their fixes if certain.

A check is a function that takes one paper and yields findings. A fix is a field and its new value; nothing is fixed
here.
"""

import dataclasses
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from paperdesk.errors import Words
from paperdesk.model.bibtex_types import REPORTED
from paperdesk.model.identifiers import normalize_doi, normalize_isbn, normalize_issn
from paperdesk.model.names import is_group, parse_name, split_family_initial_list, split_particle
from paperdesk.model.paper import Author, Identifier
from paperdesk.model.paper_fields import FIELDS, PaperFields
from paperdesk.text.html import html_to_text
from paperdesk.text.latex import latex_to_text
from paperdesk.text.latex_symbols import MATH
from paperdesk.text.mojibake import repaired

WHO = "authors or editors"
REQUIRED = {
    "article": ("authors", "title", "venue", "year"),
    "inproceedings": ("authors", "title", "venue", "year"),
    "preprint": ("authors", "title", "year"),
    "book": (WHO, "title", "publisher", "year"),
    "incollection": ("authors", "title", "venue", "year"),
    "thesis": ("authors", "title", "publisher", "year"),
    "report": ("authors", "title", "publisher", "year"),
    "proceedings": ("title", "year"),
    "manual": ("title",),
    "dataset": ("title", "year"),
    "software": ("title",),
    "online": ("title",),
    "patent": ("authors", "title", "year"),
}
"""The fields that a bibliography style needs for each type; for any other type, only the title."""
NAMES = {
    WHO: Words("authors or editors"),
    "authors": Words("authors"),
    **{about.name: about.noun for about in FIELDS},
}
TEXTS = tuple(about.name for about in FIELDS if about.is_prose)
TEX_REST = re.compile(r"\\[a-zA-Z]+|\\[\"'`^~=.]\{?[a-zA-Z]|\{[^\W\d][^{},;|]*\}|``|''")
BRACED = re.compile(r"(?<![\\^_\w])\{([^\W\d][^{}\\,;|]*)\}")  # mathematical sets contain commas
RANGE = re.compile(r"(?:pp?\.?\s*)?([A-Za-z]*\d+)\s*(?:-+|–|—|−)\s*([A-Za-z]*\d+)")
PAGES = re.compile(r"[A-Za-z]*\d+[A-Za-z]?(?:[-–][A-Za-z]*\d+[A-Za-z]?)?(?:,\s?[A-Za-z]*\d+(?:[-–][A-Za-z]*\d+)?)*\+?")
COMMAND = re.compile(r"\\[a-zA-Z]+\s*\{")
EMPTY_WORDS = re.compile(r"(?:n\.?/?a\.?|none|null|nil|unknown|undefined)(?:\s*-+\s*n/?a)?", re.IGNORECASE)
NEVER_EMPTY = {"title", "type", "abstract", "comment", "extra"}  # such a word may be intended in these
EARLIEST_YEAR = 1400
INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]*)+")
SHOUTED_LETTERS = 8  # fewer letters may be an acronym
LONG_NAME_LETTERS = 4
LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Subject:
    """One paper as lint sees it."""

    fields: PaperFields
    authors: tuple[Author, ...] = ()
    editors: tuple[Author, ...] = ()
    identifiers: tuple[Identifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem: the check, the field, the message, and the new value if it is certain."""

    check: str
    field: str
    message: str
    before: Any = None
    after: Any = None  # a text or a number; all people or identifiers; for "fields", several values by name
    is_fixable: bool = False


def lint(subject: Subject) -> list[Finding]:
    """All findings about one paper, in the order of the checks."""
    return [finding for check in CHECKS for finding in check(subject)]


def _missing(subject: Subject) -> Iterator[Finding]:
    """Values required by bibliographies."""
    for name in REQUIRED.get(subject.fields.type, ("title",)):
        if name == WHO:
            is_there = bool(subject.authors or subject.editors)
        else:
            is_there = bool(subject.authors) if name == "authors" else getattr(subject.fields, name) not in ("", None)
        if not is_there:
            yield Finding(
                "missing", name, Words("Missing {field} (type {type}).", field=NAMES[name], type=subject.fields.type)
            )


def _identifiers(subject: Subject) -> Iterator[Finding]:
    """DOIs and ISBNs that are invalid or not normalised."""
    normal: dict[str, Callable[[str], str]] = {"doi": normalize_doi, "isbn": normalize_isbn, "issn": normalize_issn}
    for number, identifier in enumerate(subject.identifiers):
        right = normal.get(identifier.scheme, str)(identifier.value)
        if not right:
            yield Finding("identifier", identifier.scheme, _is_none(identifier.value, identifier.scheme))
        elif right != identifier.value:
            better = dataclasses.replace(identifier, value=right)
            fixed = (*subject.identifiers[:number], better, *subject.identifiers[number + 1 :])
            message = Words("The {scheme} should be written “{value}”.", scheme=identifier.scheme.upper(), value=right)
            yield Finding("identifier", "identifiers", message, subject.identifiers, fixed, is_fixable=True)
    for scheme, normalize in normal.items():
        value = subject.fields.extra.get(scheme, "")
        parts = [part for part in re.split(r"[;,]|\s{2,}|\sand\s", value) if part.strip()]
        is_number = scheme == "isbn" and subject.fields.type in REPORTED  # checked separately
        if not is_number and any(not normalize(part) for part in parts):
            yield Finding("identifier", scheme, _is_none(value, scheme))


def _is_none(value: str, scheme: str) -> Words:
    return Words("“{value}” is not a valid {scheme}.", value=value, scheme=scheme.upper())


def _pages(subject: Subject) -> Iterator[Finding]:
    pages = subject.fields.pages
    if not pages or EMPTY_WORDS.fullmatch(pages):
        return
    better = better_pages(pages)
    if better != pages:
        yield _fix("pages", "pages", Words("Pages should be written “{pages}”.", pages=better), pages, better)
    elif found := RANGE.fullmatch(pages):
        first, last = (int(re.sub(r"\D", "", part)) for part in found.groups())
        if last < first:
            yield Finding("pages", "pages", Words("The page range {pages} ends before it begins.", pages=pages))
    elif not PAGES.fullmatch(pages):
        yield Finding("pages", "pages", Words("“{pages}” is not a page or page range.", pages=pages))


def better_pages(pages: str) -> str:
    """Pages as `12-19`: one hyphen, no "pp.", an abbreviated last page (`475-82`) completed."""
    found = RANGE.fullmatch(pages.strip())
    if not found:
        return re.sub(r"\App?\.?\s*(?=\d)", "", pages.strip())
    first, last = found.groups()
    if first.isdigit() and last.isdigit() and len(last) < len(first):
        whole = first[: len(first) - len(last)] + last
        last = whole if int(whole) >= int(first) else last
    return f"{first}-{last}"


def _dates(subject: Subject) -> Iterator[Finding]:
    fields = subject.fields
    if fields.year is not None and not EARLIEST_YEAR <= fields.year <= datetime.now(UTC).year + 2:
        yield Finding("date", "year", Words("{year} is an unlikely year for a paper.", year=str(fields.year)))
    if fields.day and not fields.month:
        yield _fix("date", "day", Words("There is a day but no month."), fields.day, None)
    elif fields.day and fields.month and not _is_day(fields.year or 2000, fields.month, fields.day):
        message = Words("The month {month} has no day {day}.", month=fields.month, day=fields.day)
        yield _fix("date", "day", message, fields.day, None)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(max(1, year), month, day)
    except ValueError:
        return False
    return True


def _markup(subject: Subject) -> Iterator[Finding]:
    """Leftover HTML or TeX in texts, not counting formulas."""
    for name in TEXTS:
        text = getattr(subject.fields, name)
        bare = MATH.sub("", text) if "$" in text or "\\" in text else text
        if (better := html_to_text(text)) != text:
            yield _fix("html", name, Words("The {field} contains HTML.", field=NAMES[name]), text, better)
        elif TEX_REST.search(bare):
            better = without_braces(latex_to_text(text))
            message = Words("The {field} contains TeX.", field=NAMES[name])
            yield _fix("tex", name, message, text, better) if better != text else Finding("tex", name, message, text)


def without_braces(text: str) -> str:
    """A text without the braces that protect capitals in BibTeX (`{GNN}s`), leaving formulas and commands unchanged."""
    if COMMAND.search(text):
        return text  # braces may be the arguments of a command: `\\ion{H}{i}`
    pieces, start = [], 0
    for formula in MATH.finditer(text):
        pieces += [BRACED.sub(r"\1", text[start : formula.start()]), formula[0]]
        start = formula.end()
    return "".join([*pieces, BRACED.sub(r"\1", text[start:])])


def _shouting(subject: Subject) -> Iterator[Finding]:
    """Titles and names in all capitals."""
    title = subject.fields.title
    if is_shouted(title) and " " in title:
        yield _fix("capitals", "title", Words("The title is in all capitals."), title, sentence_case(title))
    if any(is_shouted(author.family, LONG_NAME_LETTERS) for author in subject.authors if author.given):
        calm = tuple(
            _calm(author) if is_shouted(author.family, LONG_NAME_LETTERS) else author for author in subject.authors
        )
        yield _fix("capitals", "authors", Words("Names are in all capitals."), subject.authors, calm)


def _calm(author: Author) -> Author:
    if not author.given:
        return author
    given = author.given.title() if is_shouted(author.given, LONG_NAME_LETTERS) else author.given
    return dataclasses.replace(author, family=author.family.title(), given=given)


def is_shouted(text: str, least: int = SHOUTED_LETTERS) -> bool:
    """True if a text has only capitals, and enough of them not to be an acronym."""
    letters = LETTER.findall(MATH.sub("", text))
    return len(letters) >= least and all(letter.isupper() for letter in letters)


def sentence_case(title: str) -> str:
    """A title capitalised only at its beginning and after a colon; words with digits stay unchanged."""
    words = [word if re.search(r"\d|\$", word) else word.lower() for word in title.split(" ")]
    return re.sub(r"(\A\W*|[:.?!]\s+)([^\W\d_])", lambda found: found[1] + found[2].upper(), " ".join(words))


def _empty_words(subject: Subject) -> Iterator[Finding]:
    """Placeholders for unknown values: "n/a", "null"."""
    for about in FIELDS:
        value = getattr(subject.fields, about.name)
        if about.name not in NEVER_EMPTY and isinstance(value, str) and EMPTY_WORDS.fullmatch(value.strip()):
            message = Words("“{value}” is not a {field}.", value=value, field=NAMES[about.name])
            yield _fix("empty", about.name, message, value, "")
    for role, people in (("authors", subject.authors), ("editors", subject.editors)):
        real = tuple(person for person in people if not EMPTY_WORDS.fullmatch(person.full))
        if real != people:
            name = next(person.full for person in people if person not in real)
            yield _fix(
                "empty", role, Words("“{value}” is not a {field}.", value=name, field=Words("name")), people, real
            )


def _names(subject: Subject) -> Iterator[Finding]:
    """Several people in one name, and initials instead of a family name."""
    for role, people in (("authors", subject.authors), ("editors", subject.editors)):
        fixed = tuple(name for person in people for name in _parted(person))
        if fixed != people:
            message = Words("Several names are written as one: {names}.", names="; ".join(name.full for name in fixed))
            yield _fix("names", role, message, people, fixed)
            continue  # other problems are reported once this one is corrected
        turned = tuple(map(_turned, people))
        if turned != people:
            wrong = next(name for name, right in zip(people, turned, strict=True) if name != right)
            message = Words("“{name}” has initials instead of a family name.", name=wrong.full)
            yield _fix("names", role, message, people, turned)


def _turned(person: Author) -> Author:
    """A name with its parts swapped: family "J.A.", given "Smith" is J.A. Smith."""
    if not (INITIALS.fullmatch(person.family) and person.given) or INITIALS.fullmatch(person.given):
        return person
    particle, family = split_particle([*person.particle.split(), *person.given.split()])
    return dataclasses.replace(person, family=family, given=person.family, particle=particle)


def _garbled(subject: Subject) -> Iterator[Finding]:
    """Characters read in the wrong encoding."""
    message = Words("Some characters were read in the wrong encoding.")
    for name in TEXTS:
        text = getattr(subject.fields, name)
        if (better := repaired(text)) != text:
            yield _fix("encoding", name, message, text, better)
    for role, people in (("authors", subject.authors), ("editors", subject.editors)):
        fixed = tuple(
            Author(*(repaired(part) for part in (one.family, one.given, one.particle, one.suffix))) for one in people
        )
        if fixed != people:
            yield _fix("encoding", role, message, people, fixed)


def _numbers(subject: Subject) -> Iterator[Finding]:
    """A report or patent number mistaken for an ISBN."""
    fields = subject.fields
    value = fields.extra.get("isbn", "")
    if not value or normalize_isbn(value) or fields.type not in REPORTED or fields.issue not in {"", value}:
        return
    rest = {name: text for name, text in fields.extra.items() if name != "isbn"}
    message = Words("“{value}” is not an ISBN but the number of the {type}.", value=value, type=fields.type)
    before, after = ({"issue": fields.issue, "extra": fields.extra}, {"issue": value, "extra": rest})
    yield _fix("identifier", "fields", message, before, after)


def _parents(subject: Subject) -> Iterator[Finding]:
    """Missing records that it is contained in, or takes values from."""
    for name in ("crossref", "xdata"):
        if key := subject.fields.extra.get(name, ""):
            message = Words(
                "It takes values from “{key}”, which is not in the library. Import that record to fill them in.",
                key=key,
            )
            yield Finding("parent", name, message, key)


def _parted(person: Author) -> tuple[Author, ...]:
    """The names in a list mistaken for one name; otherwise the name alone.

    Family "Miller", given "D., Firby, J."; or family "Ann Lee", given "Bo Li, Cy Orton".
    """
    if "," not in person.given:
        return (person,)
    whole = f"{person.particle} {person.family}, {person.given}".strip()
    parts = [part.strip() for part in whole.split(",") if part.strip()]
    if all(len(part.split()) > 1 and not is_group(part) for part in parts):
        return tuple(map(parse_name, parts))
    return split_family_initial_list(whole) or (person,)


def _fix(check: str, field: str, message: str, before: Any, after: Any) -> Finding:
    return Finding(check, field, message, before, after, is_fixable=True)


CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    _missing,
    _identifiers,
    _pages,
    _dates,
    _markup,
    _shouting,
    _empty_words,
    _names,
    _garbled,
    _numbers,
    _parents,
)
CHECK_NAMES = (
    *("missing", "identifier", "pages", "date", "html", "tex", "capitals", "empty", "names", "encoding", "parent"),
    "key",
)
