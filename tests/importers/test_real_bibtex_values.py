"""The values of real BibTeX files against what Better BibTeX makes of them, and names against biber."""

import re
from collections.abc import Iterator

import pytest

from paperdesk.model.bibtex_names import parse_bibtex_names
from paperdesk.model.paper import Author
from tests.helpers.better_bibtex import REASONS, differences, pairs
from tests.samples import papers_of, shared_data


def test_the_values_of_real_files_are_those_that_better_bibtex_reads() -> None:
    if not pairs():
        pytest.skip("no files of Better BibTeX are beside the project")
    count, wrong = differences()
    print(f"{count - len(wrong)} of {count} fields equal: {1 - len(wrong) / count:.2%}")  # noqa: T201 - seen with -s
    assert count > 1300
    assert len(wrong) <= count * 0.01
    assert {row[2] for row in wrong} == set(REASONS)


# Names


PART = re.compile(r"(given|family|prefix|suffix)\s*=> \{string => (undef|'[^']*')")
FIELD = re.compile(r"^\s*(given|family|prefix|suffix)=\{(.*?)\},?$", re.MULTILINE)
BIBER_OTHERWISE = {
    ("L13", "family"): "BibTeX's own rule makes “Van de” before a comma a particle, as we do; biber a part of the name",
    ("L13", "prefix"): "the same",
}
ACCENTS = {r"\v S": "Š", r"\~ Z": "Z̃", r"\vS": "Š", r"\~Z": "Z̃", r"\ Z": "Z̃"}


def test_names_are_split_as_biber_splits_them() -> None:
    table = shared_data("oracles/biber_names.t").read_text(encoding="utf-8")
    rows = [row for rows in (direct_names(table), names_of_entries(table)) for row in rows]
    assert len(rows) >= 30
    differing = []
    for where, wanted, author in rows:
        given = {"given": author.given, "family": author.family, "prefix": author.particle, "suffix": author.suffix}
        differing += [(where, part) for part in given if cleaned(given[part]) != wanted.get(part, "")]
    assert set(differing) == set(BIBER_OTHERWISE)


def direct_names(table: str) -> Iterator[tuple[str, dict[str, str], Author]]:
    """The calls `parsename(..., 'Doe, Jr, John', ...)` with the parts that biber's tests expect."""
    blocks = re.finditer(r"my \$(name\w+) =\s*\{(\s*given\s*=> \{.*?)\}\};", table, re.DOTALL)
    parts = {b[1]: {k: "" if v == "undef" else cleaned(v[1:-1]) for k, v in PART.findall(b[2])} for b in blocks}
    for call in re.finditer(r"is_deeply\(tparsename(?:_x)?\(\$section,'(.*?)', 'author'\), \$(name\w+)", table):
        yield call[1], parts[call[2]], parse_bibtex_names(call[1])[0]


def names_of_entries(table: str) -> Iterator[tuple[str, dict[str, str], Author]]:
    """The records of names.bib with the names in biber's output."""
    papers = {p.citation_key: p for p in papers_of(shared_data("bibtex/biber_names.bib").read_bytes())}
    for entry in re.finditer(r"my \$\w+ = q\|\s*\\entry\{(\w+)\}\{book\}(.*?)\\strng", table, re.DOTALL):
        names = re.findall(r"\{\{(?:[^{}]*,)?hash=\w+\}\{%(.*?)\}\}%", entry[2], re.DOTALL)
        for name, author in zip(names, papers[entry[1]].authors, strict=False):
            yield entry[1], {part: cleaned(value) for part, value in FIELD.findall(name)}, author


def cleaned(text: str) -> str:
    r"""Without braces, ties and the commands by which biber writes blanks: `C.\bibnamedelimi Z.` is `C. Z.`."""
    text = re.sub(r"\\+bibnamedelim[a-z]\s*", " ", text).replace("\\\\,", " ").replace("\\,", " ")
    text = " ".join(re.sub(r"[{}]|(?<!\\)~", " ", text.replace("}", "").replace("{", "")).split())
    for tex, letter in ACCENTS.items():
        text = text.replace(tex, letter)
    return text
