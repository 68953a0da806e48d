"""Collections on the command line: listed, filled, emptied; a wrong name is told."""

from tests.cli.conftest import Call


def test_papers_go_into_a_collection_and_out_of_it(filled: Call) -> None:
    assert filled("collections", "list").out == "There are no collections.\n"
    assert filled("collections", "add", "Thesis/Chapter 3", "1", "2").out == "Added to Thesis/Chapter 3: 2 papers.\n"
    assert [(row["path"], row["papers"]) for row in filled("collections", "list", "--json").data] == [
        (["Thesis"], 0),
        (["Thesis", "Chapter 3"], 2),
    ]
    assert filled("collections", "remove", "chapter 3", "1").out == "Removed from chapter 3: 1 paper.\n"
    assert filled("collections", "list", "--json").data[1]["papers"] == 1
    assert filled("undo").out == "Undid: Removed 1 paper from “chapter 3”.\n"
    assert filled("collections", "list", "--json").data[1]["papers"] == 2


def test_a_collection_that_is_not_there_is_told(filled: Call) -> None:
    answer = filled("collections", "remove", "Ferns", "1")
    assert answer.code == 1
    assert answer.complaint == (
        "paperdesk: There is no collection “Ferns”. List the collections with: paperdesk collections list\n"
    )


def test_a_name_of_two_collections_wants_what_is_around_it(filled: Call) -> None:
    filled("collections", "add", "A/Notes", "1")
    filled("collections", "add", "B/Notes", "1")
    answer = filled("collections", "remove", "notes", "1")
    assert answer.code == 1
    assert "Several collections are called “notes”" in answer.complaint
    assert filled("collections", "remove", "b/notes", "1").code == 0
