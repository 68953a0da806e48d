"""Opens the digest: creates, saves and sends it; and its mail settings."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import QDialog

from paperdesk.errors import PaperDeskError
from paperdesk.exporters.digest import Digest
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.windows.feeds.digest_window import PATTERNS, DigestWindow
from paperdesk.gui.windows.feeds.mail_settings import MailSettingsDialog
from paperdesk.gui.words import error_text, tr
from paperdesk.jobs.digest import keep_moment, make_digest, parse_since
from paperdesk.jobs.export_papers import write_file
from paperdesk.jobs.send_digest import FORMATS, render, send_digest
from paperdesk.online.mail import keep_password
from paperdesk.settings import MailSettings


def open_digest(window: MainWindow, desk: Desk) -> QDialog:
    """The best new papers."""
    dialog = DigestWindow(window.theme, window)

    def make(span: str) -> None:
        since = parse_since(span, datetime.now(UTC)) if span else None
        dialog.say(tr("Choosing the best new papers…"))
        meaning = desk.engine.meaning
        meant = meaning.vectors if meaning is not None else None
        desk.tasks.quiet(
            dialog, lambda: make_digest(desk.library, desk.engine.index, since, meant=meant), dialog.show_digest
        )

    def go(paper_id: int) -> None:
        dialog.accept()
        desk.list.go_to_paper(paper_id)

    dialog.span_chosen.connect(make)
    dialog.paper_wanted.connect(go)
    dialog.address_wanted.connect(desk.ask.open_address)
    dialog.save_wanted.connect(partial(_save, desk, dialog))
    dialog.send_wanted.connect(partial(_send, desk, dialog))
    dialog.settings_wanted.connect(lambda: open_mail_settings(window, desk, dialog).open())
    make("")
    return dialog


def _save(desk: Desk, dialog: DigestWindow) -> None:
    target = desk.ask.save_file(tr("Save digest"), f"digest-{datetime.now(UTC):%Y-%m-%d}.html", tr(PATTERNS))
    digest = dialog.digest
    if target is None or digest is None:
        return
    ending = target.suffix.lower().lstrip(".")
    content = render(digest, ending if ending in FORMATS else "html", desk.settings.mail)
    desk.tasks.edit(
        dialog,
        lambda: write_file(target, iter([content.decode()])),
        lambda _none: dialog.say(tr("Saved as {target}.", target=target.name)),
    )


def _send(desk: Desk, dialog: DigestWindow) -> None:
    """Send it; the next digest begins where a sent one ended."""
    digest, mail = dialog.digest, desk.settings.mail
    if digest is None:
        return
    dialog.say(tr("Sending…"))

    def work(made: Digest) -> str:
        try:
            send_digest(made, mail)
        except PaperDeskError as error:
            return error_text(error)
        keep_moment(desk.library, made)
        return tr("Sent to {recipient}.", recipient=mail.recipient)

    desk.tasks.quiet(dialog, lambda: work(digest), dialog.say)


def open_mail_settings(window: MainWindow, desk: Desk, parent: QDialog | None = None) -> QDialog:
    """Where and how the digest is sent."""
    dialog = MailSettingsDialog(desk.settings.mail, parent or window)

    def use(mail: MailSettings, password: str) -> None:
        window.settings = desk.settings = replace(window.settings, mail=mail)
        window.settings_changed.emit(window.settings)

        def keep() -> str:
            try:
                keep_password(mail.user, password)
            except PaperDeskError as error:
                return error_text(error)
            return ""

        if password:
            desk.tasks.quiet(dialog, keep, lambda error: dialog.show_error(error) if error else dialog.accept())
        else:
            dialog.accept()

    dialog.chosen.connect(use)
    return dialog
