from pathlib import Path

from tests.cli.conftest import Call

FILE = """
@misc{a, title={One of the papers}, author={Liu, Z. and Berg, Ann}, year=2020}
@misc{b, title={Another of the papers}, author={Ziming Liu}, year=2021}
@misc{c, title={A book that was edited}, author={Berg, Ann}, editor={Liu, Z.}, year=2022}
"""


def test_names_are_offered_and_joined_only_when_asked(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "a.bib"
    file.write_text(FILE, encoding="utf-8")
    call("import", file, "--json")
    assert call("authors", "variants", "--json").data["variants"] == [{"keep": "Liu, Ziming", "others": ["Liu, Z."]}]
    assert call("authors", "join", "Liu, Ziming", "Liu, Z.", "--json").data["changed"] == 2
    assert call("authors", "variants", "--json").data["variants"] == []
    assert call("show", "a", "--json").data["authors"] == ["Ziming Liu", "Ann Berg"]
    assert "Liu, Ziming" in call("export", "key:c").out
    assert "No paper has an author" in call("authors", "join", "Liu, Ziming", "Nobody, N.").complaint
