import pytest

from paperdesk.errors import InvalidField
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.replace_text import apply_changes, find_changes
from paperdesk.library import history, papers
from paperdesk.library.library import Library
from paperdesk.model.find_replace import Replacement
from paperdesk.model.paper_fields import PaperFields
from tests.drafts import add, draft


def titles(library: Library, ids: list[int]) -> list[str]:
    with library.read() as session:
        return [fields.title for _, _, fields in papers.get_fields(session, ids)]


def test_many_papers_change_in_one_step_that_can_be_undone(library: Library) -> None:
    ids = add(library, *(draft(f"Deep lerning {n}") for n in range(120)))
    changes = find_changes(library, ids, Replacement("lerning", "learning"), Progress())
    assert len(changes) == 120
    assert apply_changes(library, changes, Progress()) == 120
    assert titles(library, ids) == [f"Deep learning {n}" for n in range(120)]
    with library.read() as session:
        step = history.next_undo(session)
    assert step is not None
    assert step.label == "Replaced text in 120 papers"
    history.undo(library)
    assert titles(library, ids) == [f"Deep lerning {n}" for n in range(120)]


def test_a_field_that_changed_since_stays_and_a_paper_that_is_gone_is_left_out(library: Library) -> None:
    ids = add(library, draft("Lerning"), draft("Lerning more"))
    changes = find_changes(library, [*ids, 999], Replacement("lerning", "learning"), Progress())
    with library.edit("Changed title") as edit:
        papers.update_fields(edit, paper_id=ids[0], values={"title": "Something else"})
    assert apply_changes(library, changes, Progress()) == 1
    assert titles(library, ids) == ["Something else", "learning more"]


def test_what_is_found_is_text_and_no_pattern() -> None:
    fields = PaperFields(title="a.b (c)", venue="axb", comment="A.B")
    assert list(Replacement("a.b", r"\\1").changes(fields)) == [
        ("title", "a.b (c)", r"\\1 (c)"),
        ("comment", "A.B", r"\\1"),
    ]
    assert list(Replacement("a.b", "x", "journal").changes(fields)) == []
    assert list(Replacement("axb", "axb").changes(fields)) == []


@pytest.mark.parametrize(("find", "field"), [("", ""), ("x", "year"), ("x", "extra"), ("x", "nonsense")])
def test_what_cannot_be_replaced_is_refused(find: str, field: str) -> None:
    with pytest.raises(InvalidField):
        Replacement(find, "y", field)


def test_capitals_are_told_apart_where_that_is_asked_for() -> None:
    fields = PaperFields(title="Ponds and ponds")
    assert [after for _, _, after in Replacement("Ponds", "Lakes", matches_case=True).changes(fields)] == [
        "Lakes and ponds"
    ]
    assert [after for _, _, after in Replacement("Ponds", "Lakes").changes(fields)] == ["Lakes and Lakes"]
