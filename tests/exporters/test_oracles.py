"""What bibtex, biber and pandoc say of everything that we export of every sample."""

import json
import re
import subprocess
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperdesk.errors import ImportFailed
from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import ExportOptions, ExportRecord
from paperdesk.exporters.csl import csl_of
from paperdesk.model.citation_keys import clean_key, unique_key
from paperdesk.model.key_patterns import make_key
from paperdesk.model.paper import Author, PaperDraft, PaperFields
from paperdesk.text.latex import Letters, text_to_latex
from tests.helpers.examples import examples
from tests.samples import SHARED, oracle, papers_of

FOLDERS = ("bibtex", "bibtex/bbt", "refs", "refs/jabref", "hf", "arxiv", "feeds")
SAMPLES = sorted(
    path.relative_to(SHARED).as_posix() for name in FOLDERS for path in (SHARED / name).glob("*") if path.is_file()
)
ALL = ExportOptions(notes=True)


@cache
def records_of_sample(name: str) -> tuple[ExportRecord, ...]:
    """The papers of a sample as records with keys that differ in more than case, as `keys check` asks for."""
    try:
        papers = papers_of((SHARED / name).read_bytes())
    except ImportFailed:
        return ()
    taken: set[str] = set()
    records = []
    for paper in papers:
        wanted = clean_key(paper.citation_key or make_key(paper.fields, paper.authors))
        key = unique_key(wanted, lambda key: key.lower() in taken)
        taken.add(key.lower())
        parts = (paper.fields, paper.authors, paper.editors, paper.identifiers, paper.links, paper.tags, paper.notes)
        records.append(ExportRecord(key, *parts))
    return tuple(records)


def exported(name: str, records: tuple[ExportRecord, ...], options: ExportOptions = ALL) -> str:
    return "".join(find_exporter(name).write(records, options))


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    words = [oracle(command[0]), *command[1:]]
    return subprocess.run(words, cwd=folder, capture_output=True, encoding="utf-8", errors="replace", check=False)


def bibtex_of(text: str, folder: Path) -> str:
    """Run BibTeX on all of a file: no error, and the bibliography that it makes."""
    (folder / "all.bib").write_text(text, encoding="utf-8")
    (folder / "all.aux").write_text("\\citation{*}\n\\bibstyle{plain}\n\\bibdata{all}\n", encoding="utf-8")
    done = run(folder, "bibtex", "-min-crossrefs=2", "all")
    assert done.returncode == 0, done.stdout
    assert "error message" not in done.stdout, done.stdout
    return (folder / "all.bbl").read_text(encoding="utf-8", errors="replace")


@pytest.mark.parametrize("ascii_only", [False, True], ids=["utf-8", "ascii"])
@pytest.mark.parametrize("name", SAMPLES)
def test_bibtex_accepts_every_export_of_every_sample(name: str, ascii_only: bool, tmp_path: Path) -> None:
    records = records_of_sample(name)
    if not records:
        pytest.skip("it holds no papers")
    text = exported("bibtex", records, ExportOptions(notes=True, ascii_only=ascii_only))
    assert bibtex_of(text, tmp_path).count("\\bibitem") == len(records)


@pytest.mark.parametrize("format_name", ["bibtex", "biblatex"])
def test_biber_accepts_every_export_of_every_sample(format_name: str, tmp_path: Path) -> None:
    """All samples in one file, since each start of biber takes seconds; keys are numbered apart."""
    records = [
        ExportRecord(f"s{number}-{record.citation_key}", *_parts(record))
        for number, name in enumerate(SAMPLES)
        for record in records_of_sample(name)
    ]
    if not records:
        pytest.skip("no samples are beside the project")
    (tmp_path / "all.bib").write_text(exported(format_name, tuple(records)), encoding="utf-8")
    done = run(tmp_path, "biber", "--tool", "--validate-datamodel", "--output-file=out.bib", "all.bib")
    assert done.returncode == 0, done.stdout[-3000:]
    assert "ERROR" not in done.stdout, [line for line in done.stdout.splitlines() if "ERROR" in line][:9]
    assert (tmp_path / "out.bib").read_text(encoding="utf-8").count("\n@") >= len(records) - 1


def _parts(record: ExportRecord) -> tuple[Any, ...]:
    return (
        *(record.fields, record.authors, record.editors, record.identifiers, record.links, record.tags),
        record.notes,
    )


# What pandoc makes of it


def plain(text: object) -> str:
    """A text without markup, case and typography, in which pandoc and we may differ."""
    bare = re.sub(r"</?(?:span|i|b|sup|sub|strong|em|sc)\b[^>]*>", "", str(text))
    bare = unicodedata.normalize("NFKC", bare).casefold()
    return re.sub(r"[\W_]+", "", bare)


def people(names: list[dict[str, str]]) -> list[str]:
    """The names, each as its letters in one fixed order."""
    parts = ("non-dropping-particle", "dropping-particle", "family", "given", "suffix", "literal")
    found = ["".join(sorted(plain("".join(name.get(part, "") for part in parts)))) for name in names]
    return [name for name in found if name != "ehorst"]  # BibTeX's "others" is no person


def core(paper: dict[str, Any]) -> dict[str, object]:
    """The core fields in the form in which they are compared."""
    date = (paper.get("issued", {}).get("date-parts") or [[]])[0]
    return {
        "title": plain(paper.get("title", "")),
        "author": people(paper.get("author", [])),
        "issued": [int(part) for part in date],
        "DOI": str(paper.get("DOI", "")).lower(),
        "page": plain(paper.get("page", "")),
        "volume": plain(paper.get("volume", "")),
        "container-title": plain(paper.get("container-title", "")),
    }


MONTHS = 12
ADDED = {"title": ("titleaddon",), "container-title": ("booktitle", "booksubtitle", "booktitleaddon", "maintitle")}


def agrees(field: str, ours: object, theirs: object, record: ExportRecord) -> bool:
    """Pandoc writes subtitles and addenda, which we keep as fields of their own, into the title."""
    if field == "issued" and {"date", "raw.month", "raw.year"} & set(record.fields.extra):
        return True  # pandoc 2.17 reads EDTF, and months that are texts, in other ways or not at all
    if field in ADDED and {"maintitle", "issuetitle", "booktitle"} & set(record.fields.extra):
        return True  # the title of a larger whole: pandoc gives it another place
    if field == "issued" and isinstance(theirs, list) and max(theirs[1:], default=0) > MONTHS:
        return bool(ours) and ours[:1] == theirs[:1]  # type: ignore[index] # a season, which pandoc counts as a month
    if any(name in record.fields.extra for name in ADDED.get(field, ())):
        return str(theirs).startswith(str(ours))
    return ours == theirs


@pytest.mark.parametrize("format_name", ["bibtex", "biblatex"])
def test_pandoc_reads_the_same_as_our_csl_json_says(format_name: str, tmp_path: Path) -> None:
    compared = differing = 0
    differences = []
    for name in SAMPLES:
        records = records_of_sample(name)
        if not records:
            continue
        (tmp_path / "all.bib").write_text(exported(format_name, records), encoding="utf-8")
        done = run(tmp_path, "pandoc", "-f", format_name, "-t", "csljson", "all.bib")
        assert done.returncode == 0, f"{name}: {done.stderr[:500]}"
        theirs = {paper["id"]: paper for paper in json.loads(done.stdout)}
        assert len(theirs) == len(records), name
        for record, ours in zip(records, map(csl_of, records), strict=True):
            mine, other = core(ours), core(theirs[ours["id"]])
            for field, value in mine.items():
                if value:
                    compared += 1
                    if not agrees(field, value, other[field], record):
                        differing += 1
                        differences.append(f"{name} {ours['id']} {field}: {value!r} {other[field]!r}")
    if not compared:
        pytest.skip("no samples are beside the project")
    # pandoc drops commands that it does not know, and dates that are more than days
    assert differing <= 0.006 * compared, f"{differing} of {compared}:\n" + "\n".join(differences[:60])


# Titles that nobody would write

HOSTILE = st.lists(
    st.one_of(
        st.sampled_from(
            [
                *(
                    "\\input{/etc/passwd}",
                    "\\write18{rm -rf /}",
                    "^^5c",
                    "%",
                    "\\",
                    "{",
                    "}",
                    "$",
                    "$$",
                    "#1",
                    "&",
                    "_",
                ),
                *("\\end{document}", '"', "@article{x,", "--", "``", "''", "~", "\\\\", "\\{", "\\}", "$x_{1}$"),
                *("GNN", "Bayesian", "Rényi", "ű", "Ș", "ễ", "ø", "ı", "李明", "–", "\\'e", "<b>", "$\\input{a}$", "="),
            ]
        ),
        st.characters(blacklist_categories=("Cs", "Cc", "Co", "Cn"), max_codepoint=0x2FFF),
        st.text(alphabet="ab GÄ1", min_size=1, max_size=6),
    ),
    min_size=1,
    max_size=12,
).map("".join)


@settings(max_examples=examples(60), derandomize=True, deadline=None)
@given(st.lists(HOSTILE, min_size=50, max_size=50), st.booleans())
def test_three_thousand_hostile_titles_survive_bibtex_and_come_back(
    tmp_path_factory: pytest.TempPathFactory, titles: list[str], ascii_only: bool
) -> None:
    drafts = [PaperDraft(PaperFields(title=f"t {title}", year=2020)) for title in titles]
    records = tuple(
        ExportRecord(f"k{number}", draft.fields, (Author("Lee", "Ann"),)) for number, draft in enumerate(drafts)
    )
    text = exported("bibtex", records, ExportOptions(ascii_only=ascii_only))
    folder = tmp_path_factory.mktemp("hostile")
    assert bibtex_of(text, folder).count("\\bibitem") == len(records)
    back = [paper.fields.title for paper in papers_of(text)]
    wanted = [unicodedata.normalize("NFC", draft.fields.title) for draft in drafts]
    assert [unicodedata.normalize("NFC", title) for title in back] == wanted


# Every letter

LATIN = [
    chr(code)
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if unicodedata.category(chr(code)).startswith("L")
    and not re.search(r"\\ifdefined|\\fontencoding", text_to_latex(chr(code), Letters.ASCII))
]
"""Those for which the usual fonts have a letter, or the parts of it."""


UNKNOWN_TO_PANDOC = set("ÐÞðþĐđĲĳŊŋƒȘșȚțẞ")  # it drops \\DH, \\TH, \\textcommabelow ..., which LaTeX knows


def has_one_mark(letter: str) -> bool:
    """Whether biber decodes a letter: of two marks it leaves both as commands, which LaTeX composes."""
    return len(unicodedata.normalize("NFD", letter)) <= 2 and letter not in "ẞ"


def composed(text: str) -> str:
    """Other decoders put the accent of `\\'{\\i}` on a dotless i, which looks the same."""
    dotted = re.sub(
        "ȷ(?=[\u0300-\u036f])", "j", re.sub("ı(?=[\u0300-\u036f])", "i", unicodedata.normalize("NFD", text))
    )
    return unicodedata.normalize("NFC", dotted)


def latin_file(folder: Path) -> dict[str, str]:
    """Write a file that has each letter in ASCII mode; returns the letters by their keys."""
    letters = {f"k{ord(letter):x}": letter for letter in LATIN}
    text = (f"@misc{{{k},\n note = {{a{text_to_latex(v, Letters.ASCII)}b}}\n}}\n" for k, v in letters.items())
    (folder / "all.bib").write_text("".join(text), encoding="utf-8")
    return letters


def test_pandoc_decodes_every_latin_letter_of_ascii_mode(tmp_path: Path) -> None:
    letters = latin_file(tmp_path)
    assert "ű" not in (tmp_path / "all.bib").read_text(encoding="utf-8")
    done = run(tmp_path, "pandoc", "-f", "bibtex", "-t", "csljson", "all.bib")
    assert done.returncode == 0, done.stderr
    found = {paper["id"]: composed(paper["note"]) for paper in json.loads(done.stdout)}
    wrong = {letter: found.get(key, "") for key, letter in letters.items() if found.get(key) != f"a{letter}b"}
    assert set(wrong) == UNKNOWN_TO_PANDOC


def test_biber_decodes_every_latin_letter_of_ascii_mode(tmp_path: Path) -> None:
    letters = latin_file(tmp_path)
    done = run(tmp_path, "biber", "--tool", "--output-file=out.bib", "all.bib")
    assert done.returncode == 0, done.stdout
    values = re.findall(r"NOTE\s*=\s*\{(.*)\},", (tmp_path / "out.bib").read_text(encoding="utf-8"))
    found = [composed(re.sub(r"[{}]", "", value)) for value in values]
    pairs = [(letter, value) for letter, value in zip(letters.values(), found, strict=True) if has_one_mark(letter)]
    assert [value for _, value in pairs] == [f"a{letter}b" for letter, _ in pairs]


# There and back


def test_csl_json_of_every_sample_comes_back_whole() -> None:
    compared = 0
    differences = []
    for name in SAMPLES:
        records = records_of_sample(name)
        back = papers_of(exported("csl-json", records)) if records else []
        assert len(back) == len(records), name
        for record, paper in zip(records, back, strict=True):
            compared += 1
            ours = (record.fields.type, record.fields.extra, record.fields.categories, *_parts(record)[1:])
            theirs = (paper.fields.type, paper.fields.extra, paper.fields.categories, paper.authors, paper.editors)
            if ours != (*theirs, paper.identifiers, paper.links, paper.tags, paper.notes):
                differences.append(f"{name} {record.citation_key}")
    if not compared:
        pytest.skip("no samples are beside the project")
    assert len(differences) <= 0.005 * compared, differences
