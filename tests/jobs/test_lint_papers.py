from dataclasses import replace

import pytest

from paperdesk.jobs.lint_papers import apply_fixes, lint_papers
from paperdesk.jobs.progress import Progress
from paperdesk.library import history, keys, papers
from paperdesk.library.library import Library
from paperdesk.model.paper import Author
from tests.drafts import add, draft


def test_fixes_are_one_step_that_can_be_taken_back(library: Library) -> None:
    ids = add(
        library, *(draft(f"{{GNN}} number {i}", "Ann Lee", year=2020, venue="N", pages="1--2") for i in range(60))
    )
    rows = lint_papers(library, ids, Progress())
    assert len([row for row in rows if row.finding.is_fixable]) == 60 * 2
    assert apply_fixes(library, rows, Progress()) == 120
    assert lint_papers(library, ids, Progress()) == []
    with library.read() as session:
        assert papers.get_detail(session, ids[0]).fields.title == "GNN number 0"
        step = history.next_undo(session)
    assert step is not None
    assert step.label == "Fixed 120 problems in references"
    with library.edit() as edit:
        history.turn_step(edit, step.id)
    assert len(lint_papers(library, ids, Progress())) == len(rows)


def test_what_changed_meanwhile_is_not_overwritten(library: Library) -> None:
    (paper,) = add(library, draft("{GNN}", "Ann Lee", year=2020, venue="N"))
    rows = lint_papers(library, [paper], Progress())
    with library.edit("Edit") as edit:
        papers.update_fields(edit, paper_id=paper, values={"title": "By hand {X}"})
    assert apply_fixes(library, rows, Progress()) == 0
    with library.read() as session:
        assert papers.get_detail(session, paper).fields.title == "By hand {X}"


def test_keys_that_clash_get_others_and_still_find_their_papers(library: Library) -> None:
    first, second = add(library, draft("One of it", "A B", year=1), draft("Two of it", "A B", year=2))
    with library.edit() as edit:
        keys.set_key(edit, paper_id=first, key="Lee2020")
        keys.set_key(edit, paper_id=second, key="lee2020")
    rows = [row for row in lint_papers(library, [first, second], Progress()) if row.finding.check == "key"]
    assert apply_fixes(library, rows, Progress()) == 1
    with library.read() as session:
        assert papers.get_detail(session, second).citation_key == "lee2020a"
        assert papers.find_by_key(session, "lee2020") == second
        assert papers.find_by_key(session, "Lee2020") == first


@pytest.mark.parametrize("key", ["O'Keeffe_1961", "a(b)", "x=y"])
def test_a_key_that_some_programs_cannot_take_is_told_and_stays(library: Library, key: str) -> None:
    (paper,) = add(library, replace(draft("One of it", "A B", year=2001), citation_key=key))
    (row,) = [row for row in lint_papers(library, [paper], Progress()) if row.finding.check == "key"]
    assert (row.finding.is_fixable, key in row.finding.message) == (False, True)


def test_fixes_of_editors_and_of_several_fields_can_be_taken_back(library: Library) -> None:
    paper = replace(
        draft("A report of things", "Ann Lee", year=2001, type="report", publisher="P"),
        editors=(Author("Miller", "D., Firby, J."),),
    )
    fields = replace(paper.fields, extra={"isbn": "TR-5"})
    (paper_id,) = add(library, replace(paper, fields=fields))
    rows = lint_papers(library, [paper_id], Progress())
    assert apply_fixes(library, rows, Progress()) == 2
    with library.read() as session:
        after = papers.get_detail(session, paper_id)
        step = history.next_undo(session)
    assert [editor.full for editor in after.editors] == ["D. Miller", "J. Firby"]
    assert (after.fields.issue, after.fields.extra) == ("TR-5", {})
    assert lint_papers(library, [paper_id], Progress()) == []
    assert step is not None
    with library.edit() as edit:
        history.turn_step(edit, step.id)
    with library.read() as session:
        before = papers.get_detail(session, paper_id)
    assert (before.editors, before.fields) == (paper.editors, fields)
