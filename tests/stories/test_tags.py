"""A reader puts tags in order: renames, merges, deletes, and undoes it."""

from paperdesk.gui.windows.library.tags_window import TagsWindow
from tests.gui.window import Reader
from tests.helpers.stories import SAMPLE, paste


def tag(reader: Reader, *names: str) -> None:
    reader.press("t")
    reader.type(", ".join(names))
    reader.press("Return", "Esc")


def open_tags(reader: Reader) -> TagsWindow:
    reader.press("Ctrl+T")
    assert reader.app.menus is not None
    window = reader.dialog
    assert isinstance(window, TagsWindow)
    return window


def select(window: TagsWindow, *names: str) -> None:
    for row in range(window.tree.topLevelItemCount()):
        item = window.tree.topLevelItem(row)
        assert item is not None
        item.setSelected(item.text(0).strip() in names)


def test_tags_are_merged_and_the_merging_is_undone(reader: Reader) -> None:
    paste(reader, SAMPLE)
    tag(reader, "gnn")
    reader.press("j")
    tag(reader, "graph networks")
    window = open_tags(reader)
    select(window, "gnn", "graph networks")
    assert window.message.text() == "2 tags, on 2 papers"
    window.merge.menu().actions()[0].trigger()
    reader.settle()
    assert [window.tree.topLevelItem(0).text(1)] == ["2"]  # type: ignore[union-attr] # there is one
    window.close()
    assert reader.sidebar["gnn"] == 2
    reader.press("Ctrl+Z")
    assert (reader.sidebar["gnn"], reader.sidebar["graph networks"]) == (1, 1)


def test_a_tag_is_found_renamed_and_shown(reader: Reader) -> None:
    paste(reader, SAMPLE)
    tag(reader, "physics", "physics/gravity", "biology")
    window = open_tags(reader)
    window.search.setText("grav")
    hidden = [window.tree.topLevelItem(i).isHidden() for i in range(3)]  # type: ignore[union-attr] # there are three
    assert hidden == [True, True, False]
    window.search.clear()
    select(window, "physics")
    reader.ask.answer = "science"
    window.rename.click()
    reader.settle()
    rows = [row for row in reader.window.sidebar.rows.rows if row.scope is not None and row.scope.kind == "tag"]
    assert [(row.title, row.depth, row.count) for row in rows] == [
        ("biology", 0, 1),
        ("science", 0, 1),
        ("gravity", 1, 1),
    ]
    select(window, "science")
    window.show_papers.click()
    reader.settle()
    assert len(reader.titles) == 1
    assert reader.pane.scope.value == "science"


def test_deleting_tells_how_many_papers_lose_the_tag(reader: Reader) -> None:
    paste(reader, SAMPLE)
    tag(reader, "fleeting")
    window = open_tags(reader)
    select(window, "fleeting")
    window.remove.click()
    reader.settle()
    window.close()
    assert "removed from 1 paper" in reader.notice
    assert "fleeting" not in reader.sidebar


def test_a_tag_stands_below_the_tag_that_it_is_part_of(reader: Reader) -> None:
    paste(reader, SAMPLE)
    tag(reader, "thesis", "thesis/chapter 2", "thesis-old", "notes/ideas")
    window = open_tags(reader)
    items = [window.tree.topLevelItem(row) for row in range(4)]
    assert [item.text(0) for item in items if item] == ["notes/ideas", "thesis", "\u2003chapter 2", "thesis-old"]
    window.close()
