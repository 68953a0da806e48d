"""The reference files of other programs: as many records as the manifest says, with the values that are expected."""

import csv
import re
from pathlib import Path

import pytest

from paperdesk.importers.base import Rejected
from paperdesk.model.paper import PaperDraft
from tests.helpers.better_bibtex import differences
from tests.helpers.jabref import DIFFERENCES, different, pairs, records_in, unequal
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


@pytest.mark.parametrize(("file", "count"), references() or [("refs/x", 0)])
def test_every_record_comes_in_or_is_told(file: str, count: int) -> None:
    records = records_in(shared_data(file))
    assert len(records) == count
    assert all(record.text and record.reason for record in records if isinstance(record, Rejected))


@pytest.mark.parametrize(("stem", "name"), pairs() or [("x", "x.ris")])
def test_the_values_are_those_that_stand_beside_the_file(stem: str, name: str) -> None:
    expected = [r for r in records_in(shared_data(f"refs/jabref/{stem}.bib")) if isinstance(r, PaperDraft)]
    found = [r for r in records_in(shared_data(f"refs/jabref/{name}")) if isinstance(r, PaperDraft)]
    differing = {field for wanted, given in zip(expected, found, strict=False) for field in different(wanted, given)}
    listed = {field for where, field in DIFFERENCES if where == stem}
    assert "*" in listed or len(found) >= len(expected)
    assert differing - listed == set() or "*" in listed
    assert listed - differing <= {"*"}, "listed, but equal"


def test_at_least_99_of_100_values_are_those_that_are_expected() -> None:
    """Of all files that have expected values beside them; one mixes records, which cannot be told apart."""
    count, wrong = unequal()
    if not count:
        pytest.skip("no files with expected values are beside the project")
    of_bibtex, wrong_of_bibtex = differences()
    share = 1 - (len(wrong) + len(wrong_of_bibtex)) / (count + of_bibtex)
    print(f"{share:.2%} of {count + of_bibtex} fields equal")  # noqa: T201 - seen with -s
    assert share >= 0.99
