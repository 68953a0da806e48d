"""A reader has a folder watched: what a browser saves there is in the library soon after."""

import os
from pathlib import Path

from paperdesk.gui.background.folder_watching import FolderWatching
from paperdesk.jobs.watched_folder import watched_folder
from tests.gui.window import Reader


def test_a_file_that_is_saved_there_is_a_paper_soon_after(reader: Reader, tmp_path: Path) -> None:
    assert reader.app.menus is not None
    assert reader.app.desk is not None
    folder = tmp_path / "downloads"
    folder.mkdir()
    (folder / "old.bib").write_text("@misc{b, title = {Long there}, author = {Lee, Ann}}")
    reader.ask.says_yes = False
    reader.ask.folder = folder
    reader.app.menus.run("watch-folder")
    reader.wait(lambda: "PaperDesk now watches" in reader.notice)
    watching = reader.app.findChild(FolderWatching)
    assert watching is not None
    reader.wait(lambda: watching._watcher.directories() == [str(folder)])
    file = folder / "refs.bib"
    file.write_text("@article{a, title = {Saved by the browser}, author = {Lee, Ann}, year = 2020}")
    os.utime(file, (1_000_000_000, 1_000_000_000))
    reader.wait(lambda: watching.timer.isActive() and watching.timer.interval() < 60_000)
    watching.look()
    reader.wait(lambda: "Watched folder: " in reader.notice)
    assert "1 added" in reader.notice
    reader.ask.says_yes = True
    reader.app.menus.run("watch-folder")
    reader.wait(lambda: watching._watcher.directories() == [])
    assert watched_folder(reader.app.desk.library) is None
