"""What JabRef reads from the files of other formats, which stands beside them as BibTeX, compared with what we read."""

import re
from collections.abc import Iterator
from pathlib import Path

from paperdesk.errors import ImportFailed
from paperdesk.importers import find_importer
from paperdesk.importers.base import Record, Rejected, Source
from paperdesk.model.paper import Author, PaperDraft
from tests.helpers.better_bibtex import plain, spelt_out
from tests.samples import SHARED, shared_data

DIFFERENCES = {
    ("MODSImporterTestModsCollection", "authors"): "JabRef makes authors of those whom the file calls editors",
    ("MedlineImporterTestKeywordSingleEntry", "authors"): "JabRef makes the person that the paper is about its author",
    ("MedlineImporterTestNbib", "authors"): "JabRef loses the suffix Jr",
    ("MedlineImporterTestNbib", "type"): "JabRef calls the book an article",
    ("MedlineImporterTestPubmedBook", "type"): "JabRef calls the book an article",
    ("MedlinePlainImporterTestInproceeding", "type"): "JabRef takes an editorial for a conference paper",
    ("RisImporterTest1", "*"): "a mixture of records without ends, of which JabRef makes one",
    ("RisImporterTest5a", "issue"): "JabRef takes M1, here a copyright, for the issue",
    ("RisImporterTest6", "issue"): "JabRef takes the accession number for the issue",
}
TEXTS = ("type", "title", "venue", "volume", "issue", "pages", "year", "month")


def records_in(path: Path) -> list[Record]:
    """The records of a file; one that is refused as a whole is one rejected record, unless it holds none."""
    source = Source(path.read_bytes(), path.name)
    try:
        return list(find_importer(source).parse(source))
    except ImportFailed as error:
        is_empty = re.fullmatch(r"(?:\s*%.*\n?)*\s*", source.text)
        return [] if is_empty else [Rejected("all of it", str(error), source.text)]


def pairs() -> list[tuple[str, str]]:
    """Input and expected BibTeX that stand beside one another."""
    folder = SHARED / "refs" / "jabref"
    found = sorted(folder.glob("*.bib")) if folder.exists() else []
    return [(path.stem, other.name) for path in found for other in folder.glob(f"{path.stem}.*") if other != path]


def different(wanted: PaperDraft, given: PaperDraft) -> Iterator[str]:
    """The fields that the expected record has and ours says otherwise."""
    for name in TEXTS:
        value = getattr(wanted.fields, name)
        if value not in {"", None} and not same(name, str(value), str(getattr(given.fields, name))):
            yield name
    for role in ("authors", "editors"):
        if getattr(wanted, role) and names(getattr(wanted, role)) != names(getattr(given, role)):
            yield role
    if dois(wanted) and dois(wanted) != dois(given):
        yield "doi"


def same(name: str, wanted: str, given: str) -> bool:
    """Whether two values say the same: `454-81` and `454-481`, `J. Chem. Phys.` and the whole name, `–` and `—`."""
    if name == "venue":
        return plain(given) in spelt_out(plain(wanted), plain(given))
    if name == "pages" and "-" in wanted:
        first, last = wanted.split("-", 1)
        spelt = f"{first}-{first[: max(0, len(first) - len(last))]}{last}"
        return given in {wanted, spelt}
    if name == "title":
        wanted, given = wanted.rstrip("."), given.rstrip(".")  # PubMed puts a stop behind each
    return wanted.replace("—", "–") == given.replace("—", "–")


def names(people: tuple[Author, ...]) -> list[str]:
    return [person.full.replace(".", "") for person in people]


def told(paper: PaperDraft) -> int:
    """How many fields an expected record has."""
    texts = sum(getattr(paper.fields, name) not in {"", None} for name in TEXTS)
    return texts + bool(paper.authors) + bool(paper.editors) + bool(dois(paper))


def dois(paper: PaperDraft) -> list[str]:
    return [identifier.value for identifier in paper.identifiers if identifier.scheme == "doi"]


def unequal() -> tuple[int, list[tuple[str, str, str, str]]]:
    """How many fields were compared, and of those that differ without a reason: file, field, wanted, given."""
    count, wrong = 0, list[tuple[str, str, str, str]]()
    for stem, name in pairs():
        records = (records_in(shared_data(f"refs/jabref/{file}")) for file in (f"{stem}.bib", name))
        expected, found = ([r for r in each if isinstance(r, PaperDraft)] for each in records)
        for wanted, given in zip(expected, found, strict=False) if (stem, "*") not in DIFFERENCES else ():
            count += told(wanted)
            fields = [field for field in different(wanted, given) if (stem, field) not in DIFFERENCES]
            wrong += [(name, field, shown(wanted, field), shown(given, field)) for field in fields]
    return count, wrong


def shown(paper: PaperDraft, field: str) -> str:
    return str(getattr(paper.fields, field, None) or getattr(paper, field, dois(paper)))
