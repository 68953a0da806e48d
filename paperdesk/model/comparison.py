"""A paper prepared for comparison: title, authors, year and place in a normalised form."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from paperdesk.model.addresses import guid_key, page_keys
from paperdesk.model.feed import EntryDraft
from paperdesk.model.joined_fields import LEADING_WORDS
from paperdesk.model.paper import Author, PaperDraft
from paperdesk.model.roles import ASIDE, SERIAL, role_of
from paperdesk.model.standing import bare_title
from paperdesk.text.fold import CACHED_TEXTS, fold, skeleton, title_key
from paperdesk.text.romanize import IN_GREEK, romanize

PREPRINT_DOIS = (
    "10.48550/", "10.1101/", "10.2139/ssrn", "10.20944/", "10.31234/", "10.31219/", "10.31235/", "10.26434/",
    "10.21203/", "10.36227/", "10.22541/", "10.2196/preprints",
)  # fmt: skip
"""Prefixes of the DOIs of preprint servers: arXiv, bioRxiv and medRxiv, SSRN, Preprints.org, PsyArXiv, OSF, ..."""

PREPRINT_VENUE = re.compile(r"\b(?:arxiv|biorxiv|medrxiv|ssrn|preprint|corr|openreview|hal|research square)\b")
VENUE_KINDS = {
    "report": re.compile(r"\b(?:tech(?:nical)?\.? rep(?:ort)?|thesis|dissertation|unpublished|manuscript|submitted)\b"),
    "proceedings": re.compile(r"\b(?:proc|proceedings|conf|conference|symp|symposium|workshop|meeting|congress)\b"),
    "journal": re.compile(r"\b(?:journal|j|trans|transactions|letters|annals|bulletin|magazine|review|record)\b"),
}
ARTICLE = re.compile(r"^(?:the|an?) (?=\w)")
ROMAN = {"ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"}
LETTERED = re.compile(r"[(\[]([A-H])[)\]]\W*$|\b[Pp]art ([A-H])\b")
PARTED = re.compile(r"\b(?:part|volume|vol|chapter|book|paper|lecture|section|no|episode) (\w+)\b")
SPELT = {"one": "1", "two": "2", "three": "3", "four": "4", "i": "1"} | {
    roman: str(number) for number, roman in enumerate(("ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"), start=2)
}
INITIALS = re.compile(r"(?:[a-z](?: [a-z])*)?")  # Latin only; a Chinese name may be one letter
AND_OTHERS = {"et al", "al", "others", "and others", "et alii", "u a"}  # a truncated list
SMALL = {
    "a", "an", "the", "of", "in", "on", "for", "and", "with", "to", "by", "from", "at", "as", "is", "using", "via",
    "its", "their", "some",
}  # fmt: skip
NO_TITLE = re.compile(
    r"(?:https?://|doi:|arxiv:|10\.\d{4,9}/)\S+$|\d{4}\.\d{4,5}(?:v\d+)?$|\S+\.(?:pdf|docx?|tex|indd|dvi)$|"
    r"(?:untitled|no title|unknown|title|pmid:? ?\d+|isbn:? ?[\d-]+)$",
    re.IGNORECASE,
)
COMMON_TITLE_WORDS = 3  # a title this short may recur
STEM_LETTERS = 4  # letters to which the words of a venue are cut


@dataclass(frozen=True)
class ComparedPaper:
    """What is known about a paper for comparison with another one."""

    title: str
    authors: tuple[str, ...] = ()  # folded names in order, as far as known: "given family"
    families: tuple[str, ...] = ()  # family names of the same authors
    year: int | None = None
    venue: str = ""
    volume: str = ""
    pages: str = ""
    type: str = "misc"
    identifiers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    number: str = ""  # the issue of a journal
    edition: str = ""
    language: str = ""
    day: tuple[int | None, int | None] = (None, None)  # month and day
    cited_as: str = ""  # the citation key
    other_titles: tuple[str, ...] = ()  # former titles, and titles in other sources
    is_titled_by_hand: bool = False  # the user entered the title
    links: frozenset[str] = frozenset()  # its own pages, in the form of `page_key`
    entries: Mapping[str, frozenset[str]] = field(default_factory=dict)  # feed -> guids

    @cached_property
    def whole_key(self) -> str:
        """The complete folded title."""
        return title_key(bare_title(self.title))

    @cached_property
    def key(self) -> str:
        """The folded title without its article and parenthetical parts."""
        bare = bare_title(self.title)
        return ARTICLE.sub("", title_key(ASIDE.sub(" ", bare)) or title_key(bare))

    @cached_property
    def squeezed(self) -> str:
        """The title without spaces: "SQL 3" is "SQL3"."""
        return self.key.replace(" ", "")

    @cached_property
    def start(self) -> str:
        """The first words of the title, to find it within another one."""
        return " ".join(self.key.split(maxsplit=LEADING_WORDS)[:LEADING_WORDS])

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The numbers in the title, which distinguish parts and years of a series."""
        words = self.key.split()
        found = re.findall(r"\d+", self.key) + [SPELT[word] for word in words if word in ROMAN]
        found += [SPELT.get(part, "") for part in PARTED.findall(self.key) if part in SPELT and part not in ROMAN]
        if words and words[-1] == "i":
            found.append("1")
        return tuple(sorted(set(filter(None, found))))

    @cached_property
    def part_letter(self) -> str:
        """The capital letter of a part in a series: "Spectra (A)", "Part A"; "" if there is none."""
        found = LETTERED.search(self.title)
        return (found[1] or found[2]) if found else ""

    @cached_property
    def is_serial(self) -> bool:
        """True if the title recurs in every issue."""
        return SERIAL.fullmatch(self.key) is not None

    @property
    def may_come_back(self) -> bool:
        """True if another paper may well have the same title: a recurring or very short one."""
        return self.is_serial or len(self.key.split()) <= COMMON_TITLE_WORDS

    @cached_property
    def role(self) -> str:
        """Its relation to another text that its title refers to: a "correction", a "reply" ... or ""."""
        return role_of(self.key, self.title)

    @cached_property
    def says_nothing(self) -> bool:
        """True if there is no title, or an identifier or address instead."""
        return not self.key or NO_TITLE.match(self.title.strip()) is not None

    @cached_property
    def venue_kind(self) -> str:
        """The kind of venue according to its name: "proceedings", "journal", "report" or ""."""
        venue = fold(self.venue)
        return next((kind for kind, pattern in VENUE_KINDS.items() if pattern.search(venue)), "")

    @cached_property
    def is_preprint(self) -> bool:
        dois = self.identifiers.get("doi", frozenset())
        if any(not doi.startswith(PREPRINT_DOIS) for doi in dois):
            return False
        if self.venue_kind == "report":
            return True
        is_named = bool(dois) or "arxiv" in self.identifiers or self.type == "preprint"
        return is_named or not self.venue or PREPRINT_VENUE.search(fold(self.venue)) is not None

    @cached_property
    def page_numbers(self) -> list[str]:
        return re.findall(r"\d+", self.pages)

    @cached_property
    def venue_stems(self) -> str:
        """The beginnings of the words of the venue, which may be abbreviated."""
        return " ".join(word[:STEM_LETTERS] for word in title_key(self.venue).split() if word not in SMALL)


@lru_cache(CACHED_TEXTS)
def title_skeleton(title: str) -> str:
    """The consonants of a title without parenthetical parts, used to look up possible duplicates."""
    bare = bare_title(title)
    key = ARTICLE.sub("", title_key(ASIDE.sub(" ", bare)) or title_key(bare))
    return skeleton(key) or key


def names_of(authors: Iterable[Author]) -> dict[str, tuple[str, ...]]:
    """Authors in the form needed by `Described`; names without letters are left out."""
    known = [(_name_key(a.full), _name_key(a.family)) for a in authors]
    known = [pair for pair in known if not INITIALS.fullmatch(pair[0]) and pair[0] not in AND_OTHERS]
    return {"authors": tuple(full for full, _ in known), "families": tuple(family or full for full, family in known)}


def _name_key(name: str) -> str:
    """The folded name; a Greek one transliterated, as folding would spell out each letter."""
    return title_key(name if name.isascii() or not IN_GREEK.search(name) else romanize(name))


def compared_draft(item: PaperDraft | EntryDraft, source: str = "") -> ComparedPaper:
    """A draft for comparison, with data from its feed entry."""
    draft = item.paper if isinstance(item, EntryDraft) else item
    identifiers: dict[str, frozenset[str]] = {}
    for known in draft.identifiers:
        identifiers[known.scheme] = identifiers.get(known.scheme, frozenset()) | {known.value}
    urls = [link.url for link in draft.links if link.kind == "page"]
    entries = {}
    if isinstance(item, EntryDraft):
        urls.append(item.url)
        entries = {source: frozenset({guid_key(item.guid)})} if source else {}
    return compared_paper(
        draft.fields, draft.authors, identifiers, urls=urls, entries=entries, cited_as=draft.citation_key
    )


def compared_paper(
    row: Any,
    authors: Iterable[Author],
    identifiers: Mapping[str, frozenset[str]],
    *,
    urls: Iterable[str] = (),
    entries: Mapping[str, frozenset[str]] | None = None,
    **more: Any,
) -> ComparedPaper:
    """A stored paper for comparison; `row` has the columns, or is the fields themselves."""
    names: dict[str, Any] = {**names_of(authors), **more}
    return ComparedPaper(
        title=row.title,
        year=row.year,
        venue=row.venue,
        volume=row.volume,
        pages=row.pages,
        type=row.type,
        number=row.issue,
        edition=row.edition,
        language=row.language,
        day=(row.month, row.day),
        identifiers=identifiers,
        links=page_keys(urls),
        entries=entries or {},
        **names,
    )
