"""The reader meets records that met another paper: before, afterwards, corrected, withdrawn."""

from pathlib import Path

import pytest

from paperdesk.gui.paper_list.card_texts import chips
from paperdesk.gui.paper_pane import looked_at
from paperdesk.gui.widgets.buttons import LinkButton
from paperdesk.gui.windows.papers.import_preview import ImportPreviewDialog
from paperdesk.gui.windows.papers.merges_window import MergesWindow
from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.import_pdfs import import_pdfs
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.records import PaperRow
from tests.gui.window import Reader
from tests.pdfs import write_paper

FIRST = "@article{a1, title={Ponds of the north}, author={Lee, Ann}, year=2020, journal={J}, doi={10.5555/p}}"
SECOND = "@article{a2, title={Ponds of the North}, author={Lee, Ann}, year=2021, journal={K}, doi={10.5555/p}}"
FEED = (
    "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Pond Letters</title>"
    "<link>http://ponds.org/</link><item><title>{}</title><guid isPermaLink='false'>k1</guid>"
    "<link>http://ponds.org/k/1</link><dc:creator>Ann Lee</dc:creator>"
    "<description>{}</description></item></channel></rss>"
)


def take_in(reader: Reader, text: str, name: str = "refs.bib") -> None:
    assert reader.app.desk is not None
    import_sources(reader.app.desk.library, [Source(text.encode(), name)], ImportOptions(), Progress())
    reader.settle()


def rows(reader: Reader) -> list[PaperRow]:
    assert reader.app.desk is not None
    with reader.app.desk.library.read() as session:
        return papers.get_rows(session, sorted(papers.list_ids(session)))


def links(reader: Reader, text: str) -> list[LinkButton]:
    return [button for button in reader.window.paper_pane.said.findChildren(LinkButton) if button.text() == text]


def test_a_merge_is_seen_side_by_side_and_refused_with_one_key(reader: Reader, tmp_path: Path) -> None:
    take_in(reader, FIRST)
    (tmp_path / "more.bib").write_text(SECOND)
    reader.ask.files = [tmp_path / "more.bib"]
    reader.press("Ctrl+I")
    assert reader.app.menus is not None
    dialog = reader.dialog
    assert isinstance(dialog, ImportPreviewDialog)
    (shown,) = dialog.met
    lines = [shown.fields.topLevelItem(n) for n in range(shown.fields.topLevelItemCount())]
    told = {line.text(0): (line.text(1), line.text(2)) for line in lines if line}
    assert told["Year"] == ("2021", "2020")
    shown.toggle()
    assert dialog.apart == {0}
    dialog.yes.click()
    reader.settle()
    reader.wait(lambda: len(rows(reader)) == 2)


def test_both_are_kept_afterwards_and_that_is_undone(reader: Reader) -> None:
    take_in(reader, FIRST)
    take_in(reader, SECOND)
    reader.press("g", "l")
    reader.pane.selection.select_row(0)
    reader.settle()
    reader.wait(lambda: bool(links(reader, "Keep both")))
    links(reader, "Keep both")[0].click()
    reader.wait(lambda: len(rows(reader)) == 2)
    reader.press("Ctrl+Z")
    reader.wait(lambda: len(rows(reader)) == 1)


def test_a_changed_abstract_is_seen_beside_the_old_one(reader: Reader) -> None:
    take_in(reader, FEED.format("Ponds of the south", "What was said of it at first."), "feed.xml")
    take_in(reader, "@article{z, title={Zebras at rest in the sun}, author={Wu, Bo}, year=2019}")
    assert reader.app.desk is not None
    later = Source(FEED.format("Ponds of the south", "Quite another abstract of it.").encode(), "feed.xml")
    import_sources(reader.app.desk.library, [later], ImportOptions(), Progress())
    row = rows(reader)[0]
    assert ("Changed", "#2f7ed8") in list(chips(row))
    reader.press("g", "i")
    reader.pane.selection.select_row(0)
    reader.settle()
    reader.wait(lambda: bool(links(reader, "Use this")))
    links(reader, "Use this")[0].click()
    reader.wait(lambda: rows(reader)[0].abstract == "What was said of it at first.")


def test_changed_is_told_until_the_paper_was_looked_at_and_left(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("south", "north"):
        text = FEED.format(f"Ponds of the {name}", "What was said of it at first.").replace("k1", name)
        take_in(reader, text.replace("k/1", name), f"{name}.xml")
    reader.press("g", "i")
    reader.pane.selection.select_row(0)
    reader.settle()
    shown = reader.paper.id
    name = "south" if reader.paper.fields.title.endswith("south") else "north"
    text = FEED.format(f"Ponds of the {name}", "Quite another abstract of it.").replace("k1", name)
    take_in(reader, text.replace("k/1", name), f"{name}.xml")

    def is_changed() -> bool:
        return {row.id: row.is_changed for row in rows(reader)}[shown]

    reader.wait(lambda: reader.paper.fields.abstract == "Quite another abstract of it.")
    assert is_changed(), "also while it is shown"
    monkeypatch.setattr(looked_at, "LOOKED_AT_MS", 10**9)
    reader.press("j")
    reader.settle()
    reader.press("k")
    reader.settle()
    assert is_changed(), "it was only passed by"
    monkeypatch.setattr(looked_at, "LOOKED_AT_MS", 0)
    reader.press("j")
    reader.wait(lambda: not is_changed())


def test_merges_are_listed_in_a_window_and_parted_there(reader: Reader, tmp_path: Path) -> None:
    take_in(reader, FIRST)
    reader.ask.clipboard = SECOND
    reader.press("Ctrl+V")
    reader.wait(lambda: "1 was merged into an existing paper. Press Ctrl+Shift+G to see it." in reader.notice)
    reader.press("Ctrl+Shift+G")
    shown = reader.dialog
    assert isinstance(shown, MergesWindow)
    reader.wait(lambda: shown.records.topLevelItemCount() == 1)
    line = shown.records.topLevelItem(0)
    assert line is not None
    assert [line.text(n).split("\n") for n in range(2)] == [
        ["Ponds of the North", "the clipboard"],
        ["Ponds of the north", "same DOI 10.5555/p"],
    ]
    reader.focus(shown.records)
    reader.press("b")
    reader.wait(lambda: len(rows(reader)) == 2)
    reader.wait(lambda: shown.records.topLevelItemCount() == 0)
    assert not shown.keep.isEnabled()
    shown.reject()


def test_a_withdrawn_paper_is_marked_and_keeps_its_text(reader: Reader) -> None:
    take_in(reader, FEED.format("Ponds of the west", "The abstract of the paper."), "feed.xml")
    take_in(reader, FEED.format("WITHDRAWN: Ponds of the west", "This paper has been withdrawn."), "feed.xml")
    (row,) = rows(reader)
    assert (row.title, row.abstract) == ("Ponds of the west", "The abstract of the paper.")
    assert next(iter(chips(row)))[0] == "Withdrawn"
    reader.press("g", "i")
    reader.pane.selection.select_row(0)
    reader.settle()
    note = reader.window.paper_pane.standing
    reader.wait(lambda: "withdrawn" in note.text())


def test_a_folder_of_pdfs_is_seen_beside_the_library_and_one_is_kept_apart(reader: Reader, tmp_path: Path) -> None:
    assert reader.app.desk is not None
    (tmp_path / "pdfs").mkdir()
    title = write_paper(tmp_path / "pdfs" / "a.pdf", 1)
    import_pdfs(reader.app.desk.library, [title], ImportOptions(), Progress())
    write_paper(tmp_path / "pdfs" / "b.pdf", 2)
    reader.ask.folder = tmp_path / "pdfs"
    assert reader.app.menus is not None
    reader.app.menus.run("import-folder")
    reader.wait(lambda: reader.dialog is not None)
    dialog = reader.dialog
    assert isinstance(dialog, ImportPreviewDialog)
    assert len(rows(reader)) == 1, "nothing is stored before it is wanted"
    met = next(shown for shown in dialog.met if shown.records.count() == 2)
    met.records.setCurrentRow(1)
    reader.focus(met.records)
    reader.press("b")
    assert dialog.apart == {1}
    dialog.yes.click()
    reader.wait(lambda: len(rows(reader)) == 2)
