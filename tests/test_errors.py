"""Every expected error has a code that stays, one text to it, and the values that its text names."""

import ast
import pickle
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import paperdesk
from paperdesk import errors
from paperdesk.documents.pages import read_pages
from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.errors import DocumentDamaged, FetchFailed, ImportFailed, InvalidField, PaperDeskError, Words

PACKAGE = Path(paperdesk.__file__).parent
KINDS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, PaperDeskError)}
OWN = {"status", "retry_after_s"}  # of FetchFailed: what the program does about it, not what it says


def makings() -> Iterator[tuple[str, ast.Call, dict[str, str]]]:
    """Where an error is made, the call, and the texts that names of the same function stand for."""
    for file in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(file.read_text())
        for function in [tree, *(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))]:
            nodes = list(own_nodes(function))
            calls = (
                n for n in nodes if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id in KINDS
            )
            for call in calls:
                yield f"{file.relative_to(PACKAGE)}:{call.lineno}", call, texts_before(nodes, call.lineno)


def own_nodes(function: ast.AST) -> Iterator[ast.AST]:
    """What stands in a function, but not in one within it."""
    for child in ast.iter_child_nodes(function):
        if not isinstance(child, ast.FunctionDef):
            yield child
            yield from own_nodes(child)


def texts_before(nodes: list[ast.AST], line: int) -> dict[str, str]:
    found = [n for n in nodes if isinstance(n, ast.Assign) and isinstance(n.value, ast.Constant) and n.lineno < line]
    found.sort(key=lambda node: node.lineno)
    return {n.targets[0].id: n.value.value for n in found if isinstance(n.targets[0], ast.Name)}  # type: ignore[attr-defined]


def literal(node: ast.expr, texts: dict[str, str]) -> str:
    if isinstance(node, ast.Name) and node.id in texts:
        return texts[node.id]
    assert isinstance(node, ast.Constant), f"line {node.lineno}: write the text out, with names in braces"
    assert isinstance(node.value, str)
    return node.value


def fields_of(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_every_error_has_a_code_and_the_values_that_its_text_names() -> None:
    found = list(makings())
    assert len(found) > 140
    for place, call, texts in found:
        assert len(call.args) == 2, f"{place}: give a code and a text"
        code, text = (literal(argument, texts) for argument in call.args)
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", code), f"{place}: “{code}” is not in kebab-case"
        given = {keyword.arg for keyword in call.keywords if keyword.arg} - OWN
        assert fields_of(text) == given, place


def test_a_code_belongs_to_one_text() -> None:
    texts: dict[str, set[str]] = {}
    for _place, call, known in makings():
        texts.setdefault(literal(call.args[0], known), set()).add(literal(call.args[1], known))
    assert [code for code, of_code in texts.items() if len(of_code) > 1] == []


def test_an_error_says_its_sentence_and_keeps_its_parts() -> None:
    error = InvalidField("tag-exists", "There is already a tag “{name}”.", name="{name} {0} {}")
    assert str(error) == "There is already a tag “{name} {0} {}”."
    assert (error.code, error.text) == ("tag-exists", "There is already a tag “{name}”.")
    assert error.parameters == {"name": "{name} {0} {}"}


def test_what_is_no_text_or_number_becomes_a_text() -> None:
    error = ImportFailed("x", "{path} {reason} {size:.1f}", path=Path("a") / "b", reason=None, size=2)
    assert error.parameters == {"path": str(Path("a") / "b"), "reason": "None", "size": 2}
    assert str(error) == f"{Path('a') / 'b'} None 2.0"


def test_an_error_comes_whole_out_of_a_pickle() -> None:
    within = ImportFailed("json-too-deep", "It is too deep.")
    error = FetchFailed(
        "x", "{host} {kind} {inner}", status=503, retry_after_s=9, host="a", kind=Words("b"), inner=within
    )
    error.looks_offline = True
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert type(copy) is FetchFailed
    assert str(copy) == str(error) == "a b It is too deep."
    assert (copy.code, copy.status, copy.retry_after_s, copy.looks_offline) == ("x", 503, 9, True)
    assert isinstance(copy.parameters["kind"], Words)
    inner = copy.parameters["inner"]
    assert isinstance(inner, ImportFailed)
    assert inner.code == "json-too-deep"


def test_the_process_that_reads_pdfs_hands_its_errors_over(tmp_path: Path) -> None:
    empty = tmp_path / "empty {0}.pdf"
    empty.touch()
    apart = PdfProcess()
    try:
        with pytest.raises(DocumentDamaged) as caught:
            apart.ask(read_pages, str(empty))
    finally:
        apart.close()
    assert caught.value.code == "document-empty"
    assert str(caught.value) == "empty {0}.pdf is empty. Download or copy it again."
