"""What is known of a paper when it is compared with another one: title, authors, year and place, in one form."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from paperdesk.model.paper import Author
from paperdesk.model.run_together import LEADING_WORDS
from paperdesk.text.fold import fold, title_key

PREPRINT_DOIS = (
    "10.48550/", "10.1101/", "10.2139/ssrn", "10.20944/", "10.31234/", "10.31219/", "10.31235/", "10.26434/",
    "10.21203/", "10.36227/", "10.22541/", "10.2196/preprints", "10.5281/zenodo",
)  # fmt: skip
"""What the DOIs of preprint servers begin with: arXiv, bioRxiv and medRxiv, SSRN, Preprints.org, PsyArXiv, OSF, ..."""

PREPRINT_VENUE = re.compile(r"\b(?:arxiv|biorxiv|medrxiv|ssrn|preprint|corr|openreview|hal|research square)\b")
VENUE_KINDS = {
    "report": re.compile(r"\b(?:tech(?:nical)?\.? rep(?:ort)?|thesis|dissertation|unpublished|manuscript|submitted)\b"),
    "proceedings": re.compile(r"\b(?:proc|proceedings|conf|conference|symp|symposium|workshop|meeting|congress)\b"),
    "journal": re.compile(r"\b(?:journal|j|trans|transactions|letters|annals|bulletin|magazine|review)\b"),
}
ASIDE = re.compile(
    r"[(\[][^()\[\]]*\b(?:abstract|panel|tutorial|session|demo|demonstration|poster|invited|paper|talk|keynote|preprint|"
    r"industrial|extended|short|version|v\d+)\b[^()\[\]]*[)\]]",
    re.IGNORECASE,
)
"""What stands in parentheses behind a title and is none of it."""

SERIAL = re.compile(
    r"(?:guest )?(?:editor(?:s|ial)?\b.*|foreword.*|preface.*|introduction|introduction to .*issue.*|book reviews?.*|"
    r"(?:.* )?column|(?:.* )?message|news|in memoriam|obituary|errat(?:um|a).*|corrigend(?:um|a).*|corrections?|"
    r"table of contents|front matter|back matter|cover|masthead|index|contents|calendar.*|letters?(?: to the editor)?|"
    r"in this issue|reminiscences.*|announcements?|acknowledge?ments?.*|title.*preface.*|reviewers.*|call for papers)"
)
"""Titles that come back in every issue; only an identifier or the place in print tells them apart."""

ARTICLE = re.compile(r"^(?:the|an?) (?=\w)")
ROMAN = {"ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"}
PARTED = re.compile(r"\b(?:part|volume|vol|chapter|book|paper|lecture|section|no|episode) (\w+)\b")
SPELT = {"one": "1", "two": "2", "three": "3", "four": "4", "i": "1"} | {
    roman: str(number) for number, roman in enumerate(("ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"), start=2)
}
INITIALS = re.compile(r"(?:[a-z](?: [a-z])*)?")  # of the Latin ones; a Chinese name may be one letter
SMALL = {
    "a", "an", "the", "of", "in", "on", "for", "and", "with", "to", "by", "from", "at", "as", "is", "using", "via",
    "its", "their", "some",
}  # fmt: skip
STEM = 4  # letters, to which the words of a venue are cut


@dataclass(frozen=True)
class Described:
    """What is known of a paper when it is compared with another one."""

    title: str
    authors: tuple[str, ...] = ()  # folded names, in order: "given family"; as much as is known of each
    families: tuple[str, ...] = ()  # of the same authors
    year: int | None = None
    venue: str = ""
    volume: str = ""
    pages: str = ""
    type: str = "misc"
    identifiers: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def key(self) -> str:
        return ARTICLE.sub("", title_key(ASIDE.sub(" ", self.title)) or title_key(self.title))

    @cached_property
    def squeezed(self) -> str:
        """The title without blanks: "SQL 3" is "SQL3"."""
        return self.key.replace(" ", "")

    @cached_property
    def start(self) -> str:
        """The first words of the title, by which it is found within another one."""
        return " ".join(self.key.split(maxsplit=LEADING_WORDS)[:LEADING_WORDS])

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The numbers in the title, by which parts and years of a series differ."""
        words = self.key.split()
        found = re.findall(r"\d+", self.key) + [SPELT[word] for word in words if word in ROMAN]
        found += [SPELT.get(part, "") for part in PARTED.findall(self.key) if part in SPELT and part not in ROMAN]
        if words and words[-1] == "i":
            found.append("1")
        return tuple(sorted(set(filter(None, found))))

    @cached_property
    def is_serial(self) -> bool:
        return SERIAL.fullmatch(self.key) is not None

    @cached_property
    def venue_kind(self) -> str:
        """What the name of the venue says that it is: "proceedings", "journal", "report" or ""."""
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
        return " ".join(word[:STEM] for word in title_key(self.venue).split() if word not in SMALL)


def names_of(authors: Iterable[Author]) -> dict[str, tuple[str, ...]]:
    """What `Described` wants to know of authors; those without a letter are left out."""
    known = [(title_key(a.full), title_key(a.family)) for a in authors]
    known = [pair for pair in known if not INITIALS.fullmatch(pair[0])]
    return {"authors": tuple(full for full, _ in known), "families": tuple(family or full for full, family in known)}
