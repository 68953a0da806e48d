"""Changes one line of the program at a time, and asks the tests of its room whether they notice.

    python -m tests.long.mutations [--lines 60] [--seed 1] [--only model]

The changes are made in a copy. They are drawn from all rooms in turn: a comparison or sum turned round, a number off by
one, a truth reversed, a call or an early end left out. Missed are those after which all tests of the room pass, also
those that make no difference to anybody; look at each.
"""

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.samples import PROJECT

LONGEST_S = 1_800  # tests that take longer hang, which is noticed
ROOMS: dict[str, tuple[str, ...]] = {
    "model": ("tests/model", "tests/exporters", "tests/jobs"),
    "text": ("tests/text", "tests/importers"),
    "library": ("tests/library", "tests/jobs"),
    "importers": ("tests/importers",),
    "exporters": ("tests/exporters",),
    "documents": ("tests/documents",),
    "online": ("tests/online",),
    "search": ("tests/search",),
    "jobs": ("tests/jobs",),
    "cli": ("tests/cli",),
    "gui": ("tests/gui", "tests/stories"),
    "app": ("tests/stories",),
}
TURNED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
}


@dataclass(frozen=True, slots=True)
class Change:
    """A place in a file of the program, counted in bytes within its line, and what is to stand there."""

    file: Path
    line: int
    start: int
    end: int
    text: str

    def made_in(self, source: str) -> str:
        lines = source.splitlines(keepends=True)
        old = lines[self.line - 1].encode()
        lines[self.line - 1] = (old[: self.start] + self.text.encode() + old[self.end :]).decode()
        return "".join(lines)


def changes(file: Path) -> Iterator[Change]:
    """All changes that can be made within the functions of a file."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for statement in function.body:
                for node in inner(statement):
                    for text in others(node):
                        if node.lineno == node.end_lineno and node.end_col_offset is not None:
                            yield Change(file, node.lineno, node.col_offset, node.end_col_offset, text)


def inner(node: ast.AST) -> Iterator[ast.expr | ast.stmt]:
    """All parts of a statement but functions in it, annotations, and the insides of f-strings, which have no place."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.JoinedStr | ast.arguments):
        return
    if isinstance(node, ast.expr | ast.stmt):
        yield node
    for name, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and name != "annotation":
                yield from inner(child)


def others(node: ast.expr | ast.stmt) -> Iterator[str]:
    """What could stand there instead."""
    match node:
        case ast.Compare(left, [operator], right) if type(operator) in TURNED:
            yield f"({ast.unparse(ast.Compare(left, [TURNED[type(operator)]()], right))})"  # type: ignore[list-item]
        case ast.BoolOp(operator, values):
            yield f"({ast.unparse(ast.BoolOp(TURNED[type(operator)](), values))})"  # type: ignore[arg-type]
        case ast.BinOp(left, operator, right) if type(operator) in TURNED:
            yield f"({ast.unparse(ast.BinOp(left, TURNED[type(operator)](), right))})"  # type: ignore[arg-type]
        case ast.UnaryOp(ast.Not(), operand):
            yield f"({ast.unparse(operand)})"
        case ast.Constant(bool() as truth):
            yield str(not truth)
        case ast.Constant(int() as number):
            yield str(number + 1)
        case ast.Expr(ast.Call()) | ast.Continue() | ast.Break() | ast.Return(None):
            yield "pass"


def drawn(rooms: list[str], count: int, chance: random.Random) -> Iterator[tuple[str, Change]]:
    """Changes of all rooms in turn; within a room each line that can be changed is as likely as another."""
    lines: dict[str, list[list[Change]]] = {}
    for room in rooms:
        by_line: dict[tuple[Path, int], list[Change]] = {}
        for file in sorted((PROJECT / "paperdesk" / room).rglob("*.py")):
            for change in changes(file):
                by_line.setdefault((file, change.line), []).append(change)
        lines[room] = chance.sample(list(by_line.values()), min(count, len(by_line)))
    for number in range(count if rooms else 0):
        room = rooms[number % len(rooms)]
        if lines[room]:
            yield room, chance.choice(lines[room].pop())


def is_noticed(copy: Path, room: str, change: Change) -> bool:
    """Whether a test of the room fails, or does not come to its end."""
    target = copy / change.file.relative_to(PROJECT)
    before = target.read_text(encoding="utf-8")
    target.write_text(change.made_in(before), encoding="utf-8")
    try:
        return not passes(copy, room)
    finally:
        target.write_text(before, encoding="utf-8")


def passes(copy: Path, room: str) -> bool:
    own = [folder for folder in ROOMS[room] if (copy / folder).is_dir()]
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *own]
    environment = {**os.environ, "PYTHONPATH": str(copy), "QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, check=False, timeout=LONGEST_S)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def copied(place: Path) -> Path:
    copy = place / "copy"
    for name in ("paperdesk", "tests", "resources", "packaging"):
        shutil.copytree(PROJECT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "gallery"))
    shutil.copytree(PROJECT / "tests" / "data", copy / "tests" / "data", dirs_exist_ok=True)
    for file in (*PROJECT.glob("*.md"), *PROJECT.glob("*.toml"), PROJECT / "LICENSE"):
        shutil.copy(file, copy / file.name)
    return copy


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=60)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randint(1, 10**6))
    parser.add_argument("--only", choices=sorted(ROOMS), action="append", help="this room; may be given several times")
    options = parser.parse_args()
    os.nice(10)
    noticed, missed = 0, 0
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as place:
        copy = copied(Path(place))
        rooms = [room for room in options.only or ROOMS if passes(copy, room)]
        print(f"left out, since their tests fail as it is: {sorted({*(options.only or ROOMS)} - {*rooms})}", flush=True)
        for room, change in drawn(rooms, options.lines, random.Random(options.seed)):
            found = is_noticed(copy, room, change)
            noticed, missed = noticed + found, missed + (not found)
            old = change.file.read_text(encoding="utf-8").splitlines()[change.line - 1].strip()
            new = change.made_in(change.file.read_text(encoding="utf-8")).splitlines()[change.line - 1].strip()
            where = f"{change.file.relative_to(PROJECT)}:{change.line}"
            print(f"{'noticed' if found else 'MISSED'}  {where}\n    {old}\n    {new}", flush=True)
    print(f"{noticed} of {noticed + missed} noticed, {100 * noticed / max(1, noticed + missed):.0f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main())
