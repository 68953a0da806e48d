"""The reference files of other programs: as many records as the manifest says, with the values that are expected."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.importers import find_importer
from paperdesk.importers.base import Record, Rejected, Source
from paperdesk.model.paper import Author, PaperDraft
from tests.helpers.better_bibtex import differences, plain, spelt_out
from tests.samples import SHARED, shared_data

OTHERWISE = {
    "MedlineImporterTestNbib.xml": (2, "the manifest counts the article and passes over the book behind it"),
    "MedlinePlainImporterTestMultiAbstract.txt": (1, "the manifest counts PMID; this one record has a PMC instead"),
    "MedlinePlainImporterTestMultiTitle.txt": (1, "the manifest counts PMID; this one record has a PMCR instead"),
    "MedlinePlainImporterTestMultipleEntries.txt": (7, "the same two records, with five others"),
    "RisImporterCorrupted.ris": (1, "it has no TY, which the manifest counts; the record is told with its text"),
}
MARKS = {
    ".xml": r"<(?:\w+:)?(?:PubmedArticle|PubmedBookArticle|record|mods)[\s>]|<z:itemType>(?!attachment|note)",
    ".rdf": r"<z:itemType>(?!attachment|note)",
    ".bib": r"^\s*@(?!comment|string|preamble)\w+\s*[{(]",
}
NOT_OURS = ("semantic_scholar_transformer.json",)  # an answer of a service, no format that this is about


def references() -> list[tuple[str, int]]:
    """Each file with its number of records: the manifest's, or where it has none, that of the marks in the file."""
    path = SHARED / "MANIFEST.tsv"
    if not path.exists():
        return []
    rows = csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    files = [row for row in rows if row["file"].startswith("refs/") and not row["file"].endswith(NOT_OURS)]
    return [(row["file"], _count(row["file"], row["entries"])) for row in files]


def _count(file: str, told: str) -> int:
    name = Path(file).name
    if name in OTHERWISE:
        return OTHERWISE[name][0]
    text = (SHARED / file).read_text(encoding="utf-8", errors="replace")
    return int(told) if told else len(re.findall(MARKS[Path(file).suffix], text, re.MULTILINE | re.IGNORECASE))


def records_in(path: Path) -> list[Record]:
    """The records of a file; one that is refused as a whole is one rejected record, unless it holds none."""
    source = Source(path.read_bytes(), path.name)
    try:
        return list(find_importer(source).parse(source))
    except ImportFailed as error:
        is_empty = re.fullmatch(r"(?:\s*%.*\n?)*\s*", source.text)
        return [] if is_empty else [Rejected("all of it", str(error), source.text)]


@pytest.mark.parametrize(("file", "count"), references() or [("refs/x", 0)])
def test_every_record_comes_in_or_is_told(file: str, count: int) -> None:
    records = records_in(shared_data(file))
    assert len(records) == count
    assert all(record.text and record.reason for record in records if isinstance(record, Rejected))


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


def pairs() -> list[tuple[str, str]]:
    """Input and expected BibTeX that stand beside one another."""
    folder = SHARED / "refs" / "jabref"
    found = sorted(folder.glob("*.bib")) if folder.exists() else []
    return [(path.stem, other.name) for path in found for other in folder.glob(f"{path.stem}.*") if other != path]


@pytest.mark.parametrize(("stem", "name"), pairs() or [("x", "x.ris")])
def test_the_values_are_those_that_stand_beside_the_file(stem: str, name: str) -> None:
    expected = [r for r in records_in(shared_data(f"refs/jabref/{stem}.bib")) if isinstance(r, PaperDraft)]
    found = [r for r in records_in(shared_data(f"refs/jabref/{name}")) if isinstance(r, PaperDraft)]
    differing = {field for wanted, given in zip(expected, found, strict=False) for field in different(wanted, given)}
    listed = {field for where, field in DIFFERENCES if where == stem}
    assert "*" in listed or len(found) >= len(expected)
    assert differing - listed == set() or "*" in listed
    assert listed - differing <= {"*"}, "listed, but equal"


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


def test_at_least_99_of_100_values_are_those_that_are_expected() -> None:
    """Of all files that have expected values beside them; one mixes records, which cannot be told apart."""
    count = wrong = 0
    for stem, name in pairs() or pytest.skip("no files with expected values are beside the project"):
        records = (records_in(shared_data(f"refs/jabref/{file}")) for file in (f"{stem}.bib", name))
        expected, found = ([r for r in each if isinstance(r, PaperDraft)] for each in records)
        for wanted, given in zip(expected, found, strict=False) if (stem, "*") not in DIFFERENCES else ():
            count, wrong = count + told(wanted), wrong + len(list(different(wanted, given)))
    of_bibtex, wrong_of_bibtex = differences()
    share = 1 - (wrong + len(wrong_of_bibtex)) / (count + of_bibtex)
    print(f"{share:.2%} of {count + of_bibtex} fields equal")  # noqa: T201 - seen with -s
    assert share >= 0.99


def dois(paper: PaperDraft) -> list[str]:
    return [identifier.value for identifier in paper.identifiers if identifier.scheme == "doi"]
