"""Opens the window that asks for preferences, and stores the answers: stars and dismissals."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.papers.first_days_window import FirstDaysWindow
from paperdesk.gui.words import number, tr, tr_n
from paperdesk.jobs.first_days import Seeds, find_seeds, papers_to_ask
from paperdesk.library import papers
from paperdesk.library.library import Edit
from paperdesk.library.reader_decisions import list_reader_decisions
from paperdesk.library.records import PaperRow
from paperdesk.model.paper import Place
from paperdesk.model.steps import Step
from paperdesk.search.preferences import FEWEST_DECISIONS, FEWEST_MEANT


class FirstDays(QObject):
    """The content of the window, and where its answers go."""

    def __init__(self, desk: Desk, shown: FirstDaysWindow) -> None:
        super().__init__(shown)
        self.desk, self.shown = desk, shown
        self._asked: list[int] = []
        shown.named.connect(self.name)
        shown.answered.connect(self.answer)
        shown.more_wanted.connect(self.ask)
        desk.signals.changed.connect(self.count)
        self.ask()

    def count(self) -> None:
        """Show the current number of decisions."""
        desk = self.desk

        def read() -> int:
            with desk.library.read() as session:
                return len(list_reader_decisions(session))

        desk.tasks.query(self.shown, read, lambda decided: self.shown.say(self._state(decided)), topic="decided")

    def ask(self) -> None:
        """Ask about the next papers."""
        desk, asked = self.desk, tuple(self._asked)

        def read() -> tuple[list[PaperRow], int]:
            ids = papers_to_ask(desk.library, desk.engine, asked)
            with desk.library.read() as session:
                return papers.get_rows(session, ids), len(list_reader_decisions(session))

        desk.tasks.quiet(
            self.shown, read, self._show
        )  # learning takes seconds in a large library, so no edit waits for it

    def _show(self, found: tuple[list[PaperRow], int]) -> None:
        rows, decided = found
        self._asked += [row.id for row in rows]
        self.shown.say(self._state(decided))
        self.shown.show_papers(rows)

    def _state(self, decided: int) -> str:
        fewest = FEWEST_MEANT if self.desk.engine.meaning is not None else FEWEST_DECISIONS
        if decided >= fewest:
            return tr_n(
                "For You is ranked by {n} decision.",
                "For You is ranked by {n} decisions. More decisions improve the ranking.",
                decided,
            )
        return tr("{n} of the {all} decisions needed to rank “For You”.", n=number(decided), all=number(fewest))

    def name(self, text: str) -> None:
        """Star the papers that lines refer to."""

        def star(seeds: Seeds) -> Seeds:
            if seeds.paper_ids:
                with self.desk.library.edit(Step("star", len(seeds.paper_ids))) as edit:
                    papers.set_starred(edit, paper_ids=seeds.paper_ids, starred=True)
            return seeds

        self.desk.tasks.edit(self.shown, lambda: star(find_seeds(self.desk.engine, text)), self._named)

    def _named(self, seeds: Seeds) -> None:
        self.shown.lines.setPlainText("\n".join(seeds.unknown))
        if seeds.paper_ids:
            undo = self.desk.undo_key
            self.desk.notice(
                tr("{papers} starred. Press {undo} to undo.", papers=papers_label(len(seeds.paper_ids)), undo=undo)
            )
        self.ask()
        unknown = tr_n(
            "{n} line matches no paper in your library. Add the paper by its DOI first.",
            "{n} lines match no papers in your library. Add the papers by their DOIs first.",
            len(seeds.unknown),
        )
        self.shown.complain(unknown if seeds.unknown else "")

    def answer(self, paper_id: int, is_liked: bool) -> None:  # noqa: FBT001 - a signal's own signature
        """Star a paper, or dismiss it; the other answer reverts the first."""
        desk = self.desk
        if is_liked:
            desk.edit(Step("star", 1), lambda edit: _like(edit, paper_id))
        else:
            desk.edit(Step("dismiss", 1), lambda edit: _dislike(edit, paper_id))


def _like(edit: Edit, paper_id: int) -> None:
    papers.set_place(edit, paper_ids=[paper_id], place=Place.INBOX)
    papers.set_starred(edit, paper_ids=[paper_id], starred=True)


def _dislike(edit: Edit, paper_id: int) -> None:
    papers.set_starred(edit, paper_ids=[paper_id], starred=False)
    papers.set_place(edit, paper_ids=[paper_id], place=Place.DISMISSED)


def open_first_days(window: MainWindow, desk: Desk) -> QDialog:
    """Ask for preferences."""
    shown = FirstDaysWindow(window)
    FirstDays(desk, shown)
    return shown
