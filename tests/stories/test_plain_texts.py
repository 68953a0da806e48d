"""What stands in titles, names, tags and notes is shown as it is: Qt takes no sign for markup, and reads no file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QListView, QTextEdit, QTreeWidget, QWidget

from tests.gui.window import Reader
from tests.helpers.screens import SCREENS, put_back

SIDE = 900  # pixels: it cannot be overlooked where it is drawn
NEEDS_MORE = ("annotations", "reader")  # papers, a PDF
BIBTEX = """@article{one, title={TEXT in a title}, author={TEXT and B, TEXT}, journal={TEXT}, year=2020,
 abstract={TEXT in an abstract}, doi={10.1/x}}
@article{two, title={TEXT in a title}, author={TEXT and B, TEXT}, journal={TEXT}, year=2020, doi={10.1/y}}
@article{three, title={TEXT of another one}, year=2021}"""


def markup(folder: Path) -> str:
    picture = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    assert picture.save(str(folder / "picture.png"))
    return f"<img src='{folder / 'picture.png'}'><b>x</b>"


def test_no_screen_takes_texts_for_markup(reader: Reader, tmp_path: Path) -> None:
    text = markup(tmp_path)
    reader.ask.clipboard = BIBTEX.replace("TEXT", text)
    reader.press("Ctrl+V", "g", "l", "s", "t")
    reader.type(text)
    reader.press("Return", "Esc", "n")
    reader.type(f"![{text}]({tmp_path / 'picture.png'}) {text} ![]({(tmp_path / 'picture.png').as_uri()})")
    reader.press("Esc")
    taken = taken_for_markup(reader, "window")
    for name, show in SCREENS.items():
        if name not in NEEDS_MORE:
            show(reader)
            taken += taken_for_markup(reader, name)
            put_back(reader, "light")
    assert taken == []


def taken_for_markup(reader: Reader, screen: str) -> list[str]:
    """What Qt would format, or where it has drawn the picture."""
    QApplication.processEvents()
    widgets = [widget for widget in reader.window.findChildren(QWidget) if widget.isVisible()]
    labels = [w.text() for w in widgets if isinstance(w, QLabel) and w.textFormat() != Qt.TextFormat.PlainText]
    tips = [widget.toolTip() for widget in widgets] + [tip for widget in widgets for tip in tips_of(widget)]
    told = [f"{screen}: {text}" for text in (*labels, *tips) if "<img" in text or "<b>" in text]
    drawn = [w for w in widgets if isinstance(w, QTextEdit) and w.document().idealWidth() > SIDE]
    return told + [f"{screen}: a picture in {type(widget).__name__}" for widget in drawn]


def tips_of(widget: QWidget) -> list[str]:
    """The tips of a list's rows."""
    if not isinstance(widget, QListView | QTreeWidget) or widget.model() is None:
        return []
    model, columns = widget.model(), range(widget.columnCount()) if isinstance(widget, QTreeWidget) else range(1)
    indices = [model.index(row, column) for row in range(min(30, model.rowCount())) for column in columns]
    return [str(index.data(Qt.ItemDataRole.ToolTipRole) or "") for index in indices]
