"""Classes and files stay small enough to be read at one sitting; one that does not says why in its docstring."""

import ast
from pathlib import Path

import paperdesk

PROJECT = Path(paperdesk.__file__).parent.parent
LONGEST_CLASS_LINES, LONGEST_FILE_LINES = 200, 400
REASON = "lines:"  # as in "Over 200 lines: a list of entries that belong together."


def test_no_class_is_long_without_a_reason() -> None:
    found = []
    for folder in ("paperdesk", "tests", "packaging"):
        for file in sorted((PROJECT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ClassDef) and node.end_lineno is not None:
                    lines = node.end_lineno - node.lineno + 1
                    if lines > LONGEST_CLASS_LINES and REASON not in (ast.get_docstring(node) or ""):
                        found.append(f"{file.relative_to(PROJECT)}: {node.name} has {lines} lines")
    assert found == []


def test_no_file_of_the_program_is_long_without_a_reason() -> None:
    found = []
    for file in sorted((PROJECT / "paperdesk").rglob("*.py")):
        source = file.read_text(encoding="utf-8")
        if source.count("\n") > LONGEST_FILE_LINES and REASON not in (ast.get_docstring(ast.parse(source)) or ""):
            found.append(f"{file.relative_to(PROJECT)} has {source.count(chr(10))} lines")
    assert found == []
