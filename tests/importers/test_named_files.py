"""The files that records name, in the ways of JabRef, Zotero, Mendeley, EndNote, BibDesk and RIS."""

import base64
import plistlib

import pytest

from paperdesk.importers.named_files import named_files


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        (":files/a.pdf:PDF;desc:files/b.pdf:PDF", ["files/a.pdf", "files/b.pdf"]),
        ("files/c with space.pdf", ["files/c with space.pdf"]),
        ("Full Text PDF:files/a.pdf:application/pdf", ["files/a.pdf"]),
        (r"R1:C\:\\Users\\ann\\a.pdf:PDF", [r"C:\Users\ann\a.pdf"]),
        (r":C$\backslash$:/Users/ann/a{\_}b.pdf:pdf", ["C:/Users/ann/a_b.pdf"]),
        (r"C:\Users\ann\a.pdf", [r"C:\Users\ann\a.pdf"]),
        (r"Part 1\: the start:a\;b.pdf:PDF", ["a;b.pdf"]),
        ("file:///home/ann/my%20paper.pdf", ["/home/ann/my paper.pdf"]),
        (":home/ann/a.pdf:pdf", ["home/ann/a.pdf"]),
        (":a.pdf", ["a.pdf"]),
        ("internal-pdf://0123/a.pdf", ["internal-pdf://0123/a.pdf"]),
        ("https://x.org/a.pdf", []),
        ("", []),
    ],
)
def test_the_paths_in_a_field(text: str, paths: list[str]) -> None:
    assert named_files({"file": text}) == paths


def test_other_fields_name_files_as_well() -> None:
    bookmark = base64.b64encode(plistlib.dumps({"relativePath": "Papers/a.pdf", "aliasData": b"x"})).decode()
    extra = {"local-url": "file://localhost/home/ann/b.pdf", "bdsk-file-1": bookmark, "localfile": "c.pdf"}
    assert named_files(extra) == ["c.pdf", "/home/ann/b.pdf", "Papers/a.pdf"]


@pytest.mark.parametrize(
    "text", ["", "YnBsaXN0MDA=", "no base64", "AAAA", base64.b64encode(plistlib.dumps([1])).decode()]
)
def test_a_bookmark_that_is_none_names_nothing(text: str) -> None:
    assert named_files({"bdsk-file-1": text}) == []
