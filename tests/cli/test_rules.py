from pathlib import Path

from tests.cli.conftest import Call
from tests.helpers.rules import TITLES, feed_of


def test_rules_are_added_tried_listed_and_removed(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    file.write_text(feed_of(*TITLES), encoding="utf-8")
    assert call("import", file).code == 0
    tried = call("rules", "try", "grokking", "--json").data
    assert (tried["looked_at"], len(tried["found"])) == (4, 2)
    added = call(
        "rules", "add", "title:blockchain", "--do", "hide", "--name", "No coins", "--expires", "2099-01-01", "--json"
    )
    assert added.data["action"] == "hide"
    assert call("rules", "list").out == "   1  hide         No coins: title:blockchain, until 2099-01-01\n"
    file.write_text(feed_of("Another blockchain"), encoding="utf-8")
    call("import", file)
    shown = call("search", "is:dismissed", "--json").data
    assert [paper["title"] for paper in shown["papers"]] == ["Another blockchain"]
    assert call("rules", "remove", "No coins").out == "Removed: No coins\n"
    assert "no rule “No coins”" in call("rules", "remove", "No coins").complaint
    assert "one of: hide" in call("rules", "add", "x", "--do", "dance").complaint
