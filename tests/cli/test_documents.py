"""PDFs on the command line: protected ones, files that are none, scans."""

import stat
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.hostile_pdfs import write_locked_pdf
from tests.pdfs import page_of, write_operators, write_pdf

PICTURE = "q 300 0 0 300 100 200 cm BI /W 1 /H 1 /CS /G /BPC 8 ID w EI Q"


@pytest.fixture
def recogniser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program called tesseract that takes a picture, and says the same of each."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "tesseract"
    program.write_text(
        "#!/bin/sh\n"
        '[ "$3 $4" = "-l xyz" ] && { echo "Failed loading language xyz" >&2; exit 1; }\n'
        "head -c 2 | grep -q P5 && echo 'Words read on photosyn-' && echo 'thesis of self-' && echo 'made trees'\n"
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return program


def test_a_protected_pdf_is_imported_with_its_password(call: Call, tmp_path: Path) -> None:
    file = write_locked_pdf(tmp_path / "a.pdf", "sesame", "The growth of locked trees")
    assert "password-protected" in call("import", file).complaint
    assert "is not correct" in call("import", file, "--password", "x").complaint
    assert call("import", file, "--password", "sesame", "--json").data["added"] == 1


def test_a_login_page_called_a_pdf_is_told_as_what_it_is(filled: Call, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_text("<html><body>Please log in</body></html>")
    assert "is not a PDF but a login page" in filled("import", file).complaint
    assert "is not a PDF but a login page" in filled("attach", "lee2020", file).complaint


def test_a_scan_is_told_and_read_where_a_program_is_there(filled: Call, tmp_path: Path, recogniser: Path) -> None:
    assert filled("attach", "lee2020", write_operators(tmp_path / "a.pdf", PICTURE)).code == 0
    assert "To recognise its text, run: paperdesk text lee2020 --ocr" in filled("text", "lee2020").err
    assert "Failed loading language xyz" in filled("text", "lee2020", "--ocr", "--language", "xyz").complaint
    answer = filled("text", "lee2020", "--ocr")
    assert answer.out.strip() == "Words read on photosynthesis of self-made trees"
    assert "lee2020" in filled("search", "photosynthesis").out


def test_without_the_program_a_scan_says_what_is_missing(
    filled: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    filled("attach", "lee2020", write_operators(tmp_path / "a.pdf", PICTURE))
    for arguments in ((), ("--ocr",)):
        assert "Install “tesseract”" in filled("text", "lee2020", *arguments).complaint


def test_the_text_of_a_pdf_is_printed(filled: Call, tmp_path: Path) -> None:
    filled("attach", "lee2020", write_pdf(tmp_path / "a.pdf", [page_of("Words of a self-", "supervised page")]))
    assert filled("text", "lee2020").out.strip() == "Words of a self-supervised page"


def test_files_are_linked_and_saved_under_names_of_a_pattern(filled: Call, tmp_path: Path) -> None:
    file = write_pdf(tmp_path / "elsewhere.pdf", [page_of("On gauge fields")])
    assert filled("attach", "--link", "1", file, "--json").data == {"attached": 1}
    assert "cannot be read" in filled("attach", "--link", "1", tmp_path / "gone.pdf").err
    (shown,) = filled("show", "1", "--json").data["attachments"]
    assert shown["is_linked"]
    said = filled("save-files", tmp_path / "out", "--names", "'Paper ' + year", "--json").data
    assert [Path(path).read_bytes() for path in said["saved"]] == [file.read_bytes()]
    assert Path(said["saved"][0]).name.startswith("Paper ")
    assert "no term" in filled("save-files", tmp_path / "out", "--names", "nothing").err
