"""Tests stand alone: what several need lies in modules that hold no test."""

import ast
from pathlib import Path

TESTS = Path(__file__).parent


def imported(file: Path) -> list[str]:
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    plain = [name.name for node in nodes if isinstance(node, ast.Import) for name in node.names]
    named = [(node.module, name.name) for node in nodes if isinstance(node, ast.ImportFrom) for name in node.names]
    return plain + [f"{module}.{name}" for module, name in named]


def test_no_test_is_imported() -> None:
    found = [
        f"{file.relative_to(TESTS)} imports {name}"
        for file in sorted(TESTS.rglob("*.py"))
        for name in imported(file)
        if name.startswith("tests.") and any(part.startswith("test_") for part in name.split("."))
    ]
    assert found == []
