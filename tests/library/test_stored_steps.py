"""A step is stored as what it is, and told in words when it is looked at; what earlier versions wrote stays."""

import ast
import copy
import json
import pickle
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

import paperdesk
from paperdesk.errors import UndoClash, Words
from paperdesk.library import history, papers
from paperdesk.library.library import Library
from paperdesk.library.stored_steps import packed_step, unpacked_step
from paperdesk.model.steps import WORDINGS, Step
from tests.drafts import add, draft

SOURCE = Path(paperdesk.__file__).parent
TAKES_A_STEP = {"edit", "try_edit", "begin_step", "long_step"}
VALUE = re.compile(r"\{(\w+)\}")


def values_of(kind: str) -> dict[str, str]:
    return {name: "x" for name in VALUE.findall(WORDINGS[kind].text) if name != "n"}


@pytest.mark.parametrize("kind", WORDINGS)
def test_every_kind_comes_back_as_it_was(kind: str) -> None:
    numbers = (1, 2) if WORDINGS[kind].one else (None,)
    for n in numbers:
        step = Step(kind, n, **values_of(kind))
        assert "{" not in step
        found = unpacked_step(packed_step(step))
        assert isinstance(found, Step)
        assert (found, found.kind, found.parameters) == (step, kind, step.parameters)
        assert WORDINGS[kind].text.partition("{")[0].strip() not in packed_step(step) or kind in packed_step(step)


def test_one_and_many_have_the_same_values() -> None:
    for wording in WORDINGS.values():
        assert not wording.one or set(VALUE.findall(wording.one)) == set(VALUE.findall(wording.text))


@given(st.text(), st.text())
def test_names_come_back_letter_for_letter(name: str, into: str) -> None:
    step = Step("merge-tag", name=name, into=Words("it is {into}", into=into))
    found = unpacked_step(packed_step(step))
    assert found == step
    assert isinstance(found, Step)
    assert isinstance(found.parameters["into"], Words)


def test_what_is_stored_has_no_word_in_it(library: Library) -> None:
    (paper_id,) = add(library, draft("One"))
    with library.edit(Step("star", 1)) as edit:
        papers.set_starred(edit, paper_ids=[paper_id], starred=True)
    with library.read() as session:
        stored = session.scalars(text("select label from history_steps order by id desc")).first()
        assert json.loads(str(stored)) == {"step": "star", "with": {"n": 1}}
        assert history.list_steps(session)[0].label == "Starred 1 paper"


def test_a_sentence_of_an_earlier_version_and_a_kind_of_a_later_one_are_shown(library: Library) -> None:
    ids = add(library, draft("One"), draft("Two"))
    for stored in ("Star “{n}” papers, once", '{"step":"fold-papers","with":{"n":3}}', '{"step":'):
        with library.edit("old") as edit:
            papers.set_starred(edit, paper_ids=ids, starred=True)
            papers.set_read(edit, paper_ids=ids, is_read=True)
        with library.edit() as edit:
            newest = "update history_steps set label = :label where id = (select max(id) from history_steps)"
            edit.session.execute(text(newest), {"label": stored})
        with library.read() as session:
            shown = history.list_steps(session)[0].label
        assert shown == {'{"step":"fold-papers","with":{"n":3}}': "Fold papers"}.get(stored, stored)
        assert history.undo(library) is not None


def test_a_clash_names_the_other_step_in_words(library: Library) -> None:
    (paper_id,) = add(library, draft("One"))
    for step, title in ((Step("change-title"), "Two"), (Step("edit", 1), "Three")):
        with library.edit(step) as edit:
            papers.update_fields(edit, paper_id=paper_id, values={"title": title})
    with library.read() as session:
        first = history.list_steps(session)[1]
    with pytest.raises(UndoClash, match=r"“Changed title” .* “Edited 1 paper”"):
        history.turn(library, first.id)


def test_a_step_comes_whole_out_of_another_process() -> None:
    step = Step("tag", 2, names="a, b")
    for again in (pickle.loads(pickle.dumps(step)), copy.deepcopy(step)):  # noqa: S301 - made here
        assert (again, again.kind, again.parameters, again.one) == (step, "tag", step.parameters, step.one)


def steps_in_words(tree: ast.AST) -> Iterator[int]:
    """Lines on which a step is given as a sentence, which could be told in one language only."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            given = [*node.args[:2], *(keyword.value for keyword in node.keywords)]
            if name in TAKES_A_STEP and any(is_sentence(argument) for argument in given):
                yield node.lineno


def is_sentence(node: ast.expr) -> bool:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    is_marked = isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"mark", "Words", "counted"}
    return is_text or is_marked or isinstance(node, ast.JoinedStr)


def test_no_step_of_the_program_is_a_sentence() -> None:
    found = [
        f"{file.relative_to(SOURCE)}:{line}"
        for file in SOURCE.rglob("*.py")
        for line in steps_in_words(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert found == []
    assert list(steps_in_words(ast.parse("library.edit(f'Star {n}')"))) == [1]


def test_every_kind_is_used() -> None:
    source = "".join(file.read_text(encoding="utf-8") for file in SOURCE.rglob("*.py") if file.name != "steps.py")
    built = {"keep", "dismiss", "trash", "restore", "edit", "colour-tags", "merge-tags", "delete-tags"}
    retired = {"comment-mark"}  # nothing makes it any more; histories that hold it are still told
    assert {kind for kind in WORDINGS if f'"{kind}"' not in source} - built == retired
