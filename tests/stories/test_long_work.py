"""Long work: shown with its progress, cancelled by a click, and the window stays live meanwhile."""

from pathlib import Path

from tests.benchmarks.basics import write_bibtex
from tests.gui.window import Reader


def test_an_import_shows_its_progress_and_is_cancelled_and_undone_as_one_step(reader: Reader, tmp_path: Path) -> None:
    file = tmp_path / "many.bib"
    write_bibtex(file, 3000)
    status = reader.window.status
    reader.app.menus.run("sample")  # type: ignore[union-attr]
    reader.settle()
    reader.window.drops.files_dropped.emit([file])
    reader.wait(lambda: status.cancel.isVisible() and "papers" in status.job.text())
    reader.window.list_pane.selection.focus()
    reader.app.menus.run("star")  # type: ignore[union-attr]
    reader.wait(lambda: reader.row.starred)
    assert status.cancel.isVisible(), "starred while the import was going on"
    status.cancel.click()
    reader.settle()
    assert reader.notice.startswith("Import cancelled")
    assert not status.cancel.isVisible()
    stored = reader.sidebar["Library"]
    assert stored is not None
    assert 0 < stored < 3000
    assert stored % 50 == 0
    reader.press("Ctrl+Z", "Ctrl+Z")
    assert reader.sidebar["Library"] == 0
    assert reader.sidebar["Inbox"] == 30
