"""No widget of the window is given a text that cannot be translated; told from the source, by its syntax tree."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import paperdesk.gui

WIDGETS = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QListWidgetItem",
    "QPushButton",
    "QRadioButton",
    "QToolButton",
}
OWN_WIDGETS = {
    "Chip",
    "ElidedLink",
    "FieldRow",
    "KeyButton",
    "LinkButton",
    "LinkedPaper",
    "Papers",
    "Section",
    "SidebarRow",
}
SETTERS = {
    "addAction",
    "addButton",
    "addItem",
    "addItems",
    "addMenu",
    "addRow",
    "addTab",
    "drawText",
    "insertItem",
    "notice",
    "setAccessibleDescription",
    "setAccessibleName",
    "setHeaderLabels",
    "setHorizontalHeaderLabels",
    "setInformativeText",
    "setPlaceholderText",
    "setPrefix",
    "setSpecialValueText",
    "setStatusTip",
    "setSuffix",
    "setTabText",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
    "showText",
}
ASKED = {"choose_folder", "confirm", "line", "open_files", "save_file", "text"}
WORD = re.compile(r"[^\W\d_]{2}")
NAME = re.compile(r"[a-z0-9][a-z0-9:.-]*")  # of what an entry stands for, behind its text: `copy-bibtex`
ALLOWED = {
    "PaperDesk": "the program's name",
    "-annotated.pdf": "the end of a file's name",
    "digest-": "the beginning of a file's name",
    ".html": "the end of a file's name",
    ".svg": "the end of a file's name",
    ".bib": "the end of a file's name",
    "MB": "a unit",
    "#aaaaaa": "a colour",
}
"""Texts in which nothing is to be translated, each with the reason."""


def bare_texts(source: str) -> Iterator[tuple[int, str]]:
    """The line and the words of each text that a widget is given without a mark."""
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and _name(call) in WIDGETS | OWN_WIDGETS | SETTERS | ASKED:
            for place, argument in enumerate((*call.args, *(keyword.value for keyword in call.keywords))):
                for text in _literals(argument):
                    is_name = place > 0 and NAME.fullmatch(text) is not None
                    if WORD.search(text) and text.strip() not in ALLOWED and not is_name:
                        yield call.lineno, text


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def _literals(node: ast.AST) -> Iterator[str]:
    """The texts written right there; not those that are marked, asked for or compared."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif not isinstance(node, ast.Call | ast.Compare | ast.Dict | ast.Lambda | ast.Subscript):
        for child in ast.iter_child_nodes(node):
            yield from _literals(child)


def test_every_text_of_a_widget_is_marked_for_translation() -> None:
    folder = Path(paperdesk.gui.__file__).parent
    found = [
        f"{file.relative_to(folder)}:{line}: {text!r}"
        for file in sorted(folder.rglob("*.py"))
        for line, text in bare_texts(file.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        'QLabel("Nothing runs.")',
        'self.title.setText(f"{count} papers")',
        'box.addItem("All kinds", "")',
        'button.setToolTip("Hide" if is_open else tr("Show"))',
        "label.setText(f\"{name or 'nobody'}\")",
        'menu.addAction(icon, "Delete", run)',
        'table.setHeaderLabels([tr("Tag"), "Papers"])',
        'line.addRow(tr("Name") + " of it", field)',
    ],
)
def test_a_text_without_a_mark_is_noticed(source: str) -> None:
    assert len(list(bare_texts(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        'QLabel(tr("Nothing runs."))',
        'self.title.setText(f"{papers_label(count)}, {number(size)} MB")',
        'label.setText("" if rows else tr("Nothing"))',
        'self.setObjectName("paperPane")',
        'item.setText(names["title"])',
    ],
)
def test_what_is_marked_or_no_word_is_let_through(source: str) -> None:
    assert list(bare_texts(source)) == []
