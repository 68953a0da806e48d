"""The reader drops PDFs, attaches files, and opens them."""

from pathlib import Path

from paperdesk.gui.commands.imports import import_paths
from tests.gui.window import Reader
from tests.hostile_pdfs import write_locked_pdf
from tests.pdfs import Text, page_of, write_pdf

BODY = page_of(*["Words of the text that fill the page and are all of one size."] * 20, top=300)


def test_dropped_pdfs_become_papers_that_open_with_a_key(reader: Reader, tmp_path: Path) -> None:
    assert reader.app.desk is not None
    file = write_pdf(
        tmp_path / "a.pdf", [[Text("On the Growth of Trees", 20, top=90), Text("doi:10.1000/trees", top=60), *BODY]]
    )
    bib = tmp_path / "b.bib"
    bib.write_text("@misc{x, title = {Another thing}, author = {Ann Lee}, year = {2020}}")
    import_paths(reader.app.desk, [file, bib])
    reader.wait(lambda: {"On the Growth of Trees", "Another thing"} <= set(reader.titles))
    reader.settle()
    reader.go_to("On the Growth of Trees")
    assert [f.title for f in reader.paper.attachments] == ["a.pdf"]
    reader.press("p")
    reader.wait(lambda: reader.window.tabs.reader is not None)
    view = reader.window.tabs.reader
    assert view is not None
    assert view.row.title == "On the Growth of Trees"
    view.commands.open_outside()
    reader.wait(lambda: bool(reader.ask.opened))
    copy = Path(reader.ask.opened[-1])
    assert copy.name == f"{view.row.citation_key}.pdf"
    assert copy.read_bytes() == file.read_bytes()
    reader.close()
    assert not copy.exists()


def test_files_are_attached_to_the_current_paper_and_taken_off_by_undo(reader: Reader, tmp_path: Path) -> None:
    assert reader.app.desk is not None
    assert reader.app.menus is not None
    bib, data = tmp_path / "b.bib", tmp_path / "data.csv"
    bib.write_text("@misc{x, title = {Another thing}, author = {Ann Lee}, year = {2020}}")
    data.write_text("a,b\n")
    import_paths(reader.app.desk, [bib])
    reader.wait(lambda: reader.titles == ["Another thing"])
    reader.settle()
    reader.press("p")
    reader.wait(lambda: "This paper has no files yet" in reader.notice)
    reader.ask.files = [data]
    reader.app.menus.run("attach")
    reader.wait(lambda: [f.title for f in reader.paper.attachments] == ["data.csv"])
    reader.press("Ctrl+Z")
    reader.wait(lambda: not reader.paper.attachments)


def test_the_password_of_a_protected_pdf_is_asked_for_when_it_is_dropped(reader: Reader, tmp_path: Path) -> None:
    desk = reader.app.desk
    assert desk is not None
    good = write_pdf(tmp_path / "a.pdf", [[Text("On the Growth of Trees", 20, top=90), *BODY]])
    locked = write_locked_pdf(tmp_path / "locked.pdf", "sesame", "The growth of locked trees")
    import_paths(desk, [locked])
    reader.wait(lambda: reader.notice == "locked.pdf is password-protected and was skipped.")
    reader.ask.passwords = ["sesame"]
    import_paths(desk, [good, locked])
    reader.wait(lambda: len(reader.titles) == 2)
    reader.settle()
    assert reader.ask.asked == ["Password for locked.pdf:"] * 2
