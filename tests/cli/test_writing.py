"""The commands of those who write: export, cite, bibliography, keys, lint, linked files, cited papers."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.samples import papers_of


@pytest.fixture
def full(call: Call, tmp_path: Path) -> Call:
    (tmp_path / "in.bib").write_bytes(
        b"@article{lee2020, title={Deep {GNN}s}, author={Lee, Ann}, year=2020, journal={Nature}, pages={1--2}}\n"
        b"@article{ng2021, title={Other things}, author={Ng, Bo}, year=2021, journal={Cell}, keywords={x}}\n"
    )
    call("import", tmp_path / "in.bib")
    return call


def test_the_ending_of_the_file_tells_the_format(full: Call, tmp_path: Path) -> None:
    for name, start in (
        ("a.ris", "TY  - JOUR"),
        ("a.json", "["),
        ("a.md", "- "),
        ("a.csv", "\ufeffCit"),
        ("a.html", "<!"),
    ):
        assert full("export", "-o", tmp_path / name).code == 0
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)
    assert full("export", "tag:x", "--format", "biblatex").out.startswith("@article{ng2021")
    assert "journaltitle" in full("export", "--format", "biblatex").out
    assert "for EndNote" in full("export", "--list-formats").out


def test_papers_are_cited(full: Call) -> None:
    assert full("cite", "lee2020", "ng2021").out == "\\cite{lee2020,ng2021}\n"
    assert full("cite", "lee2020", "--format", "pandoc").out == "[@lee2020]\n"
    assert "Choose one of" in full("cite", "lee2020", "--format", "word").complaint


def test_a_bibliography_is_printed_in_a_style(full: Call) -> None:
    assert "Lee, A. (2020). Deep GNNs. Nature, 1–2." in full("bibliography", "--style", "apa").out
    assert "<i>Nature</i>" in full("bibliography", "lee", "--style", "ieee", "--html").out
    assert len(full("bibliography", "--list-styles", "--json").data) >= 15
    assert "Choose one of" in full("bibliography", "--style", "nobody").complaint


def test_keys_follow_a_pattern_and_are_checked(full: Call) -> None:
    assert full("keys", "pattern").out == "auth.lower + shorttitle(3,3) + year\n"
    assert full("keys", "pattern", "auth + year").out == "auth + year\n"
    assert "cannot be read" in full("keys", "pattern", "auth +").complaint
    assert full("keys", "renew", "lee", "--fixed", "--json").data == {"changed": 1}
    assert full("show", "lee2020", "--json").data["citation_key"] == "Lee2020"
    assert full("keys", "check").out == "No problems with citation keys.\n"


def test_lint_finds_and_fixes(full: Call) -> None:
    full("edit", "lee2020", "--set", "title={Deep} things", "--set", "year=")
    found = full("lint")
    assert found.code == 1
    assert "lee2020: The title contains TeX.  → Deep things" in found.out
    assert "Missing year" in found.out
    fixed = full("lint", "--fix", "--check", "tex", "--json").data
    assert fixed["fixed"] == 1
    assert full("show", "lee2020", "--json").data["title"] == "Deep things"


def test_a_linked_file_follows_the_library(full: Call, tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    assert "1 paper" in full("linked", "add", target, "tag:x").out
    full("tag", "lee2020", "--add", "x")
    assert full("linked", "update").code == 0
    assert {paper.citation_key for paper in papers_of(target.read_bytes())} == {"lee2020", "ng2021"}
    assert full("linked", "list", "--json").data[0]["paper_count"] == 2
    full("tag", "lee2020", "ng2021", "--remove", "x")
    answer = full("linked", "update")
    assert answer.code == 1
    assert "finds no paper" in answer.out
    assert len(papers_of(target.read_bytes())) == 2
    full("linked", "remove", target)
    assert full("linked", "list").out == "No linked files.\n"


def test_a_linked_folder_holds_notes(full: Call, tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    vault.mkdir()
    full("note", "lee2020", "A thought")
    assert "1 paper" in full("linked", "add", vault).out
    assert "A thought" in (vault / "@lee2020.md").read_text(encoding="utf-8")
    full("note", "ng2021", "Another")
    assert full("linked", "update").code == 0
    assert sorted(file.name for file in vault.iterdir()) == ["@lee2020.md", "@ng2021.md"]


def test_what_a_document_cites_is_exported_and_what_is_missing_is_told(full: Call, tmp_path: Path) -> None:
    document, target = tmp_path / "a.tex", tmp_path / "a.bib"
    document.write_text(r"\cite{lee2020,nobody}", encoding="utf-8")
    answer = full("cited", document, "-o", target)
    assert answer.code == 1
    assert "no paper has the key “nobody”" in answer.err
    assert [paper.citation_key for paper in papers_of(target.read_bytes())] == ["lee2020"]
    warning = full("edit", "lee2020", "--set", "key=other")
    assert warning.code == 0
    assert "a.tex" in warning.err


def test_json_answers_are_json(full: Call) -> None:
    assert json.loads(full("cite", "lee2020", "--json").out)["citation"] == "\\cite{lee2020}"


def test_duplicates_are_listed_and_merged(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(
        "@misc{lee, title = {A survey of graph networks}, author = {Lee, Ann}, year = {2020}}\n"
        "@article{lee21, title = {Survey of the graph networks in use}, author = {Lee, Ann}, year = {2020}}\n"
        "@article{ng, title = {Something else}, author = {Ng, Bo}, year = {2021}}\n"
    )
    call("import", tmp_path / "a.bib")
    assert "possibly one paper: nearly the same title, same authors" in call("duplicates").out
    (pair,) = call("duplicates", "--json").data["pairs"]
    assert not pair["sure"]
    call("edit", "lee21", "--set", "title=A survey of graph networks")
    assert "1 pair, 1 of them certain" in call("duplicates").out
    assert call("duplicates", "--merge", "--json").data == {"merged": 1}
    assert call("show", "lee21", "--json").data == call("show", "lee", "--json").data


def test_papers_told_apart_are_no_duplicates(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(
        "@article{lee, title = {Book review}, author = {Lee, Ann}, year = {2020}, pages = {7--9}, volume = {1}}\n"
        "@article{lee21, title = {Book review}, author = {Lee, Ann}, year = {2020}, pages = {7--8}, volume = {1}}\n"
    )
    assert call("import", tmp_path / "a.bib", "--json").data["added"] == 1
    (tmp_path / "b.bib").write_text("@misc{ng, title = {A review of these books}, author = {Ng, Bo}, year = {2020}}")
    call("import", tmp_path / "b.bib")
    (tmp_path / "c.bib").write_text("@misc{ng2, title = {Review of these new books}, author = {Ng, Bo}, year = {2020}}")
    call("import", tmp_path / "c.bib")
    assert len(call("duplicates", "--json").data["pairs"]) == 1
    assert call("duplicates", "--different", "ng", "ng2").out == "Marked as different.\n"
    assert call("duplicates", "--json").data["pairs"] == []
