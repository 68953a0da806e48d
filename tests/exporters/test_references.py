import json
import subprocess
import sys
from pathlib import Path

import pytest

from paperdesk import paths
from paperdesk.errors import ExportFailed
from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.csl import csl_of
from paperdesk.exporters.references import format_references, style_title
from paperdesk.model.paper import Author, Identifier, PaperFields
from tests.helpers.export_records import FULL
from tests.samples import oracle

STYLES = sorted((paths.resources() / "styles").glob("*.csl"))
FIRST_PAGE_ONLY = {"american-physics-society", "american-institute-of-physics", "science", "the-astrophysical-journal"}
WITHOUT_TITLES = {"american-institute-of-physics", "royal-society-of-chemistry", "science", "the-astrophysical-journal"}
PAPERS = (
    FULL,
    ExportRecord("cjk", PaperFields(title="深度学习", year=2020, type="preprint"), (Author("李", "明"),)),
    ExportRecord(
        "ng",
        PaperFields(title="<b>Bold</b> & <script>x</script>", type="inproceedings", pages="100-110", year=2019),
        (Author("Ng"),),
    ),
    ExportRecord("bare", PaperFields(title="No date at all: Somebody's room")),
    ExportRecord("empty", PaperFields(year=-44), identifiers=(Identifier("doi", "10.1/x"),)),
)


def test_some_fifteen_styles_come_with_the_program_and_keep_their_licence() -> None:
    assert len(STYLES) >= 15
    for style in STYLES:
        data = style.read_bytes()
        assert b"creativecommons.org/licenses/by-sa/3.0" in data
        assert style_title(data)


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.stem)
def test_every_style_formats_every_paper(style: Path) -> None:
    found = {reference.citation_key: reference for reference in format_references(PAPERS, style)}
    assert set(found) == {record.citation_key for record in PAPERS}
    assert "garcía" in found["garcia2024"].text.lower()
    pages = found["garcia2024"].text.replace("1-10", "1–10")
    assert "1–10" in pages or style.stem in FIRST_PAGE_ONLY
    assert "1–0" not in pages
    assert ("$x_{1}$" in found["garcia2024"].text) == (style.stem not in WITHOUT_TITLES)
    assert "<b>Bold" not in found["ng"].html
    assert "<script" not in found["ng"].html.lower()
    assert "& " in found["ng"].text or style.stem in WITHOUT_TITLES
    assert "李明" in found["cjk"].text
    assert "Ng, ." not in found["ng"].text
    times = found["bare"].text.lower().count("no date at all")
    assert times == 1 or (times == 0 and style.stem in WITHOUT_TITLES)


def test_the_window_starts_without_loading_citeproc() -> None:
    code = "import sys, paperdesk.gui.menus.menus; print(sorted({'citeproc', 'lxml', 'rispy'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_apa_reads_as_apa() -> None:
    (style,) = (style for style in STYLES if style.stem == "apa")
    record = ExportRecord(
        "a",
        PaperFields(title="Deep nets", venue="Nature", year=2020, volume="3", issue="2", pages="1-10"),
        (Author("Lee", "Ann"), Author("Berg", "Ludwig", "van der")),
        identifiers=(Identifier("doi", "10.1000/x"),),
    )
    (reference,) = format_references([record], style)
    assert reference.html == (
        "Lee, A., &amp; van der Berg, L. (2020). Deep nets. <i>Nature</i>, <i>3</i>(2), 1–10. https://doi.org/10.1000/x"
    )
    assert reference.text.startswith("Lee, A., & van der Berg, L. (2020). Deep nets. Nature, 3(2)")


def test_pandoc_makes_the_same_of_a_style(tmp_path: Path) -> None:
    record = ExportRecord(
        "a",
        PaperFields(title="Deep nets", venue="Nature", year=2020, volume="3", issue="2", pages="1-10"),
        (Author("Lee", "Ann"), Author("Ng", "Bo")),
    )
    (tmp_path / "a.json").write_text(json.dumps([csl_of(record)]), encoding="utf-8")
    for name in ("apa", "nature", "chicago-author-date", "american-medical-association"):
        (style,) = (style for style in STYLES if style.stem == name)
        command = [oracle("pandoc"), "-f", "csljson", "-t", "plain", "--wrap=none", "--citeproc", "--csl", str(style)]
        done = subprocess.run([*command, "a.json"], cwd=tmp_path, capture_output=True, text=True, check=True)
        theirs = " ".join(done.stdout.replace("_", "").split())
        ours = format_references([record], style)[0].text
        assert _letters(ours) == _letters(theirs), name


def _letters(text: str) -> str:
    """What two processors must agree on; the quotation marks and blanks of the locale are not it."""
    return "".join(sign for sign in text.replace("-", "–") if sign.isalnum() or sign in "–(),:&")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no xml",
        b"<style/>",
        b'<!DOCTYPE a [<!ENTITY b "c">]><style xmlns="http://purl.org/net/xbiblio/csl">&b;</style>',
        b'<style xmlns="http://purl.org/net/xbiblio/csl"><info><title>Dependent</title></info></style>',
    ],
)
def test_what_is_no_style_is_refused_with_advice(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.csl"
    file.write_bytes(data)
    with pytest.raises(ExportFailed, match="Choose"):
        format_references([FULL], file)
