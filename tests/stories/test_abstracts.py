"""Somebody reads abstracts: formulae are drawn, copied as TeX, and nothing in them leads astray."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QTextDocument

from paperdesk.gui.paper_pane.passage_text import OBJECT
from paperdesk.gui.widgets.formulae import draw_formula
from tests.gui.window import Reader
from tests.helpers.abstracts import marked, read

MATH = (
    "The velocity $v_t$ has risk \\(\\mathcal{O}(n)\\), costs $5 and $10, and CO_{2} is a gas.\n\n"
    "Then\n\\[ x = \\frac{1}{2} \\]\nholds, but $x_{$ and $\\nonsense{y}$ do not. 𝒳 waves: https://github.com/a/b."
)


def test_formulae_are_drawn_and_broken_ones_stay_as_they_came(reader: Reader) -> None:
    shown = read(reader, MATH)
    text = shown.toPlainText()
    assert text.count(OBJECT) == 3
    assert "costs $5 and $10" in text
    assert "CO2 is a gas" in text
    assert "$x_{$ and $\\nonsense{y}$ do not" in text


def test_titles_have_formulae_too_and_the_list_shows_their_signs(reader: Reader) -> None:
    read(reader, "About $x_i$ it is.", "Momentum $v_t$ and $\\unknown$")
    title = reader.window.paper_pane.title
    reader.wait(lambda: not title._is_waiting)
    assert title.toPlainText() == f"Momentum {OBJECT} and $\\unknown$"
    row = reader.pane.model.row_at(0)
    assert row is not None
    assert row.title.text == "Momentum vₜ and $\\unknown$"
    assert row.snippet.text == "About xᵢ it is."


def test_what_is_copied_is_tex(reader: Reader) -> None:
    shown = read(reader, MATH)
    shown.selectAll()
    assert shown.createMimeDataFromSelection().text() == shown.content
    shown.select_range(MATH.index("has risk"), MATH.index(", costs"))
    assert shown.createMimeDataFromSelection().text() == "has risk \\(\\mathcal{O}(n)\\)"


def test_hits_stand_on_their_words_behind_formulae_and_wide_signs(reader: Reader) -> None:
    shown = read(reader, MATH)
    reader.press("/")
    reader.type("waves velocity")
    assert marked(shown, reader.window.theme.colors.hit) == ["velocity", "waves"]


def test_an_address_is_opened_and_nothing_else_is_loaded(reader: Reader) -> None:
    shown = read(reader, MATH + " <img src=http://127.0.0.1:9/a.png> file:///etc/passwd")
    html = shown.document().toHtml()
    assert 'href="https://github.com/a/b"' in html
    assert "<img" not in html
    assert 'href="file' not in html
    shown.anchorClicked.emit(QUrl("https://github.com/a/b"))
    shown.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert reader.ask.opened == ["https://github.com/a/b"]
    given = shown.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/passwd"))
    assert given.size() == QSize(1, 1), "without anything Qt would read the file itself"


def test_a_selection_outlives_the_coming_of_formulae_and_of_another_look(reader: Reader) -> None:
    shown = read(reader, MATH)
    chosen = MATH.index("holds"), MATH.index(" do not")
    shown.select_range(*chosen)
    reader.window.appearance.set(theme="dark", text_size=140)
    assert shown.selected_range == chosen


def test_every_place_of_the_source_is_shown_and_found_again(reader: Reader) -> None:
    shown = read(reader, MATH)
    for word in ("velocity", "has risk", "gas", "Then", "holds", "waves"):
        place = MATH.index(word)
        there = shown._shown(place, is_end=False)
        assert shown.source_place(there) == place
        assert shown.document().characterAt(there) == word[0]


def test_a_formula_that_nobody_can_draw_is_none() -> None:
    assert draw_formula("x_{") is None
    assert draw_formula("{" * 900 + "}" * 900) is None
    drawn = draw_formula("\\frac{a}{b}")
    assert drawn is not None
    assert drawn.ascent > 0
    assert drawn.descent > 0


def test_a_start_does_not_load_the_drawing_of_formulae(tmp_path: Path, sit_down: Callable[[], Reader]) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.gui.window import FakeAsk; from paperdesk.app import *\n"
        "from PySide6.QtWidgets import QApplication; q = QApplication([])\n"
        f"a = App(WindowOptions(Path({str(tmp_path / 'other')!r}), None, theme='light'), ask=FakeAsk()); a.start()\n"
        "a.tasks.idle.connect(q.quit); q.exec(); a.window.close()\n"
        "sys.exit('ziamath' in sys.modules or 'latex2mathml' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=600).returncode == 0
