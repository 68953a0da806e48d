"""Annotations out on the command line."""

import json
from pathlib import Path

import pytest

from paperdesk import paths
from paperdesk.library.annotations import add_annotation
from paperdesk.library.library import Library
from paperdesk.library.papers import find_paper
from paperdesk.model.annotation import Anchor, AnnotationKind
from paperdesk.settings import chosen_library
from tests.cli.conftest import Call


@pytest.fixture
def marked(call: Call, tmp_path: Path) -> Call:
    (tmp_path / "in.bib").write_bytes(
        b"@article{lee2020, title={Deep {GNN}s}, author={Lee, Ann}, year=2020, keywords={nets}}\n"
        b"@article{ng2021, title={Other things}, author={Ng, Bo}, year=2021}\n"
    )
    call("import", tmp_path / "in.bib")
    call("note", "ng2021", "read again")
    library = Library(chosen_library(paths.settings_file()))
    with library.edit() as edit:
        paper_id = find_paper(edit.session, "lee2020")
        for color, quote in (("yellow", "the loss is small"), ("red", "it never ends")):
            anchor = Anchor("abstract", quote)
            add_annotation(edit, paper_id=paper_id, kind=AnnotationKind.HIGHLIGHT, color=color, anchor=anchor)
    library.close()
    return call


def test_annotations_of_a_search_are_printed(marked: Call) -> None:
    assert "> the loss is small" in marked("annotations", "tag:nets").out
    assert "read again" not in marked("annotations", "tag:nets").out
    assert "read again" in marked("annotations").out
    assert "the loss" not in marked("annotations", "--color", "red").out
    assert "the loss" not in marked("annotations", "--kind", "note").out


def test_annotations_are_written_as_web_annotations(marked: Call, tmp_path: Path) -> None:
    assert json.loads(marked("annotations", "--format", "jsonld").out)["total"] == 3
    marked("annotations", "lee", "-o", tmp_path / "a.jsonld")
    assert json.loads((tmp_path / "a.jsonld").read_text(encoding="utf-8"))["total"] == 2


def test_a_file_and_a_folder_are_renewed(marked: Call, tmp_path: Path) -> None:
    for target in (("-o", tmp_path / "a.md"), ("--folder", tmp_path / "vault")):
        assert marked("annotations", *target).out == "3 annotations from 2 papers exported.\n"
        assert marked("annotations", *target).out == "3 annotations from 2 papers: everything is up to date.\n"
    (tmp_path / "a.md").write_text((tmp_path / "a.md").read_text() + "Mine")
    marked("note", "ng2021", "and once more")
    assert marked("annotations", "-o", tmp_path / "a.md", "--json").data["written"] == [str(tmp_path / "a.md")]
    assert (tmp_path / "a.md").read_text().endswith("Mine")
    assert sorted(file.name for file in (tmp_path / "vault").iterdir()) == ["@lee2020.md", "@ng2021.md"]


def test_a_folder_takes_markdown_only(marked: Call, tmp_path: Path) -> None:
    answer = marked("annotations", "--folder", tmp_path, "--format", "jsonld")
    assert answer.code == 2
    assert "--folder writes Markdown" in answer.err
