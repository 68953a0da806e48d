"""Opens each separate window, for the actions that open one."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from paperdesk.gui.commands import imports
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.ports import Share, TakePreviewed
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.annotations.open_annotations import open_annotations
from paperdesk.gui.windows.feeds.open_digest import open_digest, open_mail_settings
from paperdesk.gui.windows.feeds.open_feed_health import open_feed_health
from paperdesk.gui.windows.feeds.open_follow import open_follow
from paperdesk.gui.windows.feeds.open_rules import open_rules
from paperdesk.gui.windows.frame import frame
from paperdesk.gui.windows.help.open_help import open_key_sheet, open_manual
from paperdesk.gui.windows.insights.open_insights import open_insights
from paperdesk.gui.windows.library.activity_window import ActivityWindow
from paperdesk.gui.windows.library.open_history import open_history
from paperdesk.gui.windows.library.open_tags import open_tags
from paperdesk.gui.windows.library.share_sheet import ShareSheet
from paperdesk.gui.windows.papers.import_preview import ImportPreviewDialog
from paperdesk.gui.windows.papers.missed_pdfs_window import MissedPdfsWindow
from paperdesk.gui.windows.papers.open_details import open_details
from paperdesk.gui.windows.papers.open_duplicates import open_duplicates, open_merges
from paperdesk.gui.windows.papers.open_first_days import open_first_days
from paperdesk.gui.windows.papers.open_lookups import open_add, open_completed
from paperdesk.gui.windows.papers.open_replace import open_replace
from paperdesk.gui.windows.papers.rejected import RejectedRecords
from paperdesk.gui.windows.references.open_export import open_export
from paperdesk.gui.windows.references.open_references import (
    open_bibliography,
    open_linked,
    open_lint,
    open_names,
    open_writing,
)
from paperdesk.gui.windows.settings.open_settings import open_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paperdesk.jobs.fetch_pdfs import MissedPdf
    from paperdesk.jobs.import_files import RejectedRecord
    from paperdesk.jobs.preview_import import ImportPreview


class Windows:
    """The `WindowsPort` of one main window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.last: QDialog | None = None
        """The most recently opened window."""

    @property
    def desk(self) -> Desk:
        """The desk, which exists before anything can be opened."""
        if self.window.desk is None:
            raise RuntimeError("the main window has no desk yet")
        return self.window.desk

    def show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.last = dialog
        frame(dialog)
        dialog.open()

    def activity(self) -> None:
        self.show(ActivityWindow(self.window.activity, self.window))

    def add_papers(self) -> None:
        self.show(open_add(self.window, self.desk))

    def annotations(self) -> None:
        self.show(open_annotations(self.window, self.desk))

    def bibliography(self) -> None:
        self.show(open_bibliography(self.window, self.desk))

    def completed(self) -> None:
        self.show(open_completed(self.window, self.desk))

    def details(self) -> None:
        editor = open_details(self.window, self.desk)
        if editor is not None:
            self.show(editor)

    def first_days(self) -> None:
        self.show(open_first_days(self.window, self.desk))

    def digest(self) -> None:
        self.show(open_digest(self.window, self.desk))

    def duplicates(self) -> None:
        self.show(open_duplicates(self.window, self.desk))

    def merges(self) -> None:
        self.show(open_merges(self.window, self.desk))

    def missed_pdfs(self, missed: "Sequence[MissedPdf]") -> None:
        self.show(MissedPdfsWindow(missed, self.desk.ask.open_address, self.window))

    def export(self) -> None:
        self.show(open_export(self.window, self.desk))

    def feed_health(self) -> None:
        self.show(open_feed_health(self.window, self.desk))

    def follow(self) -> None:
        self.show(open_follow(self.window, self.desk))

    def history(self) -> None:
        self.show(open_history(self.window, self.desk))

    def import_preview(self, preview: "ImportPreview", name: str, take: TakePreviewed) -> None:
        check = partial(imports.check_text, self.desk)
        self.show(ImportPreviewDialog(name, preview, take, check, self.window))

    def insights(self) -> None:
        self.show(open_insights(self.window, self.desk))

    def key_sheet(self) -> None:
        self.show(open_key_sheet(self.window))

    def linked_files(self) -> None:
        self.show(open_linked(self.window, self.desk))

    def lint(self) -> None:
        self.show(open_lint(self.window, self.desk))

    def mail_settings(self) -> None:
        self.show(open_mail_settings(self.window, self.desk))

    def manual(self) -> None:
        self.show(open_manual(self.window, self.desk))

    def names(self) -> None:
        self.show(open_names(self.window, self.desk))

    def rejected(self, records: "Sequence[RejectedRecord]") -> None:
        self.show(RejectedRecords(records, partial(imports.import_repaired, self.desk), self.window))

    def replace(self) -> None:
        self.show(open_replace(self.window, self.desk))

    def rules(self) -> None:
        self.show(open_rules(self.window, self.desk))

    def settings(self, page: str = "") -> None:
        dialog = open_settings(self.window, self.desk)
        if page:
            dialog.show_page(page)
        self.show(dialog)

    def share_collection(self, title: str, people: "Sequence[str]", share: Share, *, is_shared: bool) -> None:
        self.show(ShareSheet(title, people, share, self.window, is_shared=is_shared))

    def tags(self) -> None:
        self.show(open_tags(self.window, self.desk))

    def writing(self) -> None:
        self.show(open_writing(self.window, self.desk))
