"""Lists of feeds on the command line."""

from pathlib import Path

from tests.cli.conftest import Call

LIST = (
    '<opml version="2.0"><body><outline text="Physics"><outline text="P" xmlUrl="https://example.org/p"/></outline>'
    '<outline text="Top" xmlUrl="https://example.org/t"/><outline text="No" type="rss" url="https://example.org/n"/>'
    "</body></opml>"
)


def test_a_list_goes_in_and_comes_out_again(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "in.opml"
    file.write_text(LIST, encoding="utf-8")
    answer = call("feeds", "import", file)
    assert (answer.code, answer.out) == (0, "2 feeds added, 1 could not be read.\n")
    assert "https://example.org/n" in answer.err
    assert call("feeds", "add", file).out == "0 feeds added, 2 already followed, 1 could not be read.\n"
    out = call("feeds", "export").out
    assert call("feeds", "import", "-", "--library", tmp_path / "other", stdin=out.encode()).code == 0
    names = [
        (row["folder"], row["title"]) for row in call("feeds", "list", "--json", "--library", tmp_path / "other").data
    ]
    assert names == [("Physics", "P"), ("", "Top")]


def test_feeds_move_into_folders_and_out(call: Call, tmp_path: Path) -> None:
    assert call("feeds", "import", "-", stdin=LIST.encode()).code == 0
    assert call("feeds", "move", "https://example.org/t", "--to", "Physics/Solid").code == 0
    assert "Solid/ Top" in call("feeds", "list").out
    assert call("feeds", "move", "2", "--to", "").code == 0
    assert "Solid/" not in call("feeds", "list").out
    target = tmp_path / "out.opml"
    assert call("feeds", "export", "-o", target, "--json").data["feeds"] == 2
    assert "There is no" not in target.read_text(encoding="utf-8")


def test_what_is_no_list_is_refused_in_one_line(call: Call) -> None:
    assert "not an OPML file" in call("feeds", "import", "-", stdin=b"words").complaint
