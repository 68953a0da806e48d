"""Files of papers leave the library under readable names, and are linked instead of copied where one wants that."""

from pathlib import Path

from paperdesk.gui.windows.references.writing_settings import WritingSettings
from tests.gui.window import Reader
from tests.helpers.stories import carry_out
from tests.pdfs import page_of, write_pdf
from tests.stories.reading import take_in


def test_files_are_saved_under_the_names_that_the_settings_say(reader: Reader, tmp_path: Path) -> None:
    take_in(reader, write_pdf(tmp_path / "source.pdf", [page_of("On gauge fields")], title="On gauge fields"))
    reader.pane.selection.select_row(0)
    reader.settle()
    key = reader.paper.citation_key
    target = tmp_path / "out"
    target.mkdir()
    reader.ask.folder = target
    carry_out(reader, "save-pdfs")
    reader.wait(lambda: reader.notice.startswith("Saved 1 file to"))
    assert [path.name for path in target.iterdir()] == [f"{key}.pdf"]
    carry_out(reader, "writing")
    dialog = reader.dialog
    assert isinstance(dialog, WritingSettings)
    dialog.file_names.setText("nothing")
    assert "no term" in dialog.file_sample.text()
    dialog.file_names.setText("'Paper on ' + title")
    assert dialog.file_sample.text() == "Paper on Gauge Fields.pdf"
    dialog.accept()
    reader.settle()
    carry_out(reader, "save-pdfs")
    reader.wait((target / "Paper on Gauge Fields.pdf").is_file)


def test_a_file_is_linked_where_it_is_and_read_there(reader: Reader, tmp_path: Path) -> None:
    take_in(reader, write_pdf(tmp_path / "source.pdf", [page_of("On gauge fields")], title="On gauge fields"))
    reader.pane.selection.select_row(0)
    reader.settle()
    linked = write_pdf(tmp_path / "linked.pdf", [page_of("Elsewhere")])
    reader.ask.files = [linked]
    carry_out(reader, "link-files")
    reader.wait(lambda: len(reader.paper.attachments) == 2)
    row = next(file for file in reader.paper.attachments if file.is_linked)
    assert row.path == str(linked)
    reader.press("Ctrl+Z")
    reader.wait(lambda: len(reader.paper.attachments) == 1)
    assert linked.is_file()
