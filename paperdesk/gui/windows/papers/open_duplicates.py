"""Opens the windows of duplicates and merged records: finds them, and carries out decisions."""

from PySide6.QtWidgets import QDialog

from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.reads import read_merged, read_pair, read_titles
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.paper_pane.said_section import KEEP_BOTH
from paperdesk.gui.windows.papers.duplicates_window import DuplicatesWindow
from paperdesk.gui.windows.papers.merges_window import MergesWindow
from paperdesk.gui.words import tr
from paperdesk.jobs.merge_duplicates import list_duplicates, merge_chosen, merge_sure
from paperdesk.library.arrival_records import DuplicatePair
from paperdesk.library.keeping_both import keep_both
from paperdesk.library.records import PaperDetail
from paperdesk.library.relations import Kind, relate_papers
from paperdesk.model.steps import Step


def open_duplicates(window: MainWindow, desk: Desk) -> QDialog:
    """Find possible duplicates, and decide on them pair by pair."""
    return DuplicatesTask(DuplicatesWindow(desk.undo_key, window), desk).shown


def open_merges(window: MainWindow, desk: Desk) -> QDialog:
    """The merged records, which can become separate papers again."""

    def go(paper_id: int) -> None:
        shown.accept()
        desk.list.go_to_paper(paper_id)

    def refresh() -> None:
        desk.tasks.query(shown, lambda: read_merged(desk.engine), shown.show_records, topic="merged")

    def keep(record_id: int) -> None:
        desk.edit(KEEP_BOTH, lambda edit: keep_both(edit, record_id=record_id), lambda _paper_id: refresh())

    shown = MergesWindow(go, desk.undo_key, window)
    shown.keep_wanted.connect(keep)
    refresh()
    return shown


class DuplicatesTask:
    """Fills one window of duplicates, and carries out its decisions."""

    def __init__(self, shown: DuplicatesWindow, desk: Desk) -> None:
        self.shown, self.desk = shown, desk
        shown.current_changed.connect(self.compare)
        shown.merge_wanted.connect(self.merge)
        shown.work_wanted.connect(lambda pair: self.relate(pair, "work", Step("one-work")))
        shown.different_wanted.connect(lambda pair: self.relate(pair, "different", Step("different-papers")))
        shown.merge_sure_wanted.connect(self.merge_all)
        self.look()

    def look(self) -> None:
        library = self.desk.library
        self.desk.tasks.job(
            self.shown, tr("Comparing papers"), lambda progress: list_duplicates(library, progress), self.show
        )

    def show(self, pairs: list[DuplicatePair]) -> None:
        """Show the pairs of which both papers exist."""
        ids = [paper_id for pair in pairs for paper_id in (pair.one_id, pair.other_id)]

        def then(titles: dict[int, str]) -> None:
            self.shown.show_pairs([pair for pair in pairs if {pair.one_id, pair.other_id} <= set(titles)], titles)

        self.desk.tasks.query(self.shown, lambda: read_titles(self.desk.engine, ids), then, topic="titles")

    def compare(self, pair: DuplicatePair | None) -> None:
        if pair is None:
            self.desk.tasks.drop(self.shown, "pair")
        else:
            engine = self.desk.engine
            self.desk.tasks.query(self.shown, lambda: read_pair(engine, pair), self.shown.show_pair, topic="pair")

    def merge(self, keep: PaperDetail, drop: PaperDetail, taken: tuple[str, ...]) -> None:
        step = Step("merge-papers", key=drop.citation_key, into=keep.citation_key)
        rest = [pair for pair in self.shown.all_pairs if drop.id not in (pair.one_id, pair.other_id)]
        self.desk.edit(step, lambda edit: merge_chosen(edit, keep, drop, taken), lambda _none: self.show(rest))

    def relate(self, pair: DuplicatePair, kind: Kind, step: Step) -> None:
        pairs = [(pair.one_id, pair.other_id)]
        rest = [other for other in self.shown.all_pairs if other != pair]
        self.desk.edit(
            step,
            lambda edit: relate_papers(edit, pairs=pairs, kind=kind, reason=pair.reason),
            lambda _none: self.show(rest),
        )

    def merge_all(self, pairs: list[DuplicatePair]) -> None:
        library = self.desk.library
        self.desk.tasks.job(
            self.shown,
            tr("Merging duplicates"),
            lambda progress: merge_sure(library, pairs, progress),
            lambda _count: self.look(),
        )
