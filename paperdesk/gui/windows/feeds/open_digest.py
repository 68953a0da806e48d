"""Opens the digest: makes it, saves it, sends it; and the settings of its mail."""

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
from paperdesk.gui.words import said, tr
from paperdesk.jobs.digest import keep_moment, make_digest, parse_since
from paperdesk.jobs.export_papers import write_file
from paperdesk.jobs.send_digest import FORMATS, render, send_digest
from paperdesk.online.mail import keep_password
from paperdesk.settings import MailSettings


def open_digest(window: MainWindow, desk: Desk) -> QDialog:
    """The best of what arrived."""
    shown = DigestWindow(window.theme, window)

    def make(span: str) -> None:
        since = parse_since(span, datetime.now(UTC)) if span else None
        shown.say(tr("Choosing the best of what arrived…"))
        desk.tasks.quiet(shown, lambda: make_digest(desk.library, desk.engine.index, since), shown.show_digest)

    def go(paper_id: int) -> None:
        shown.accept()
        window.go_to_paper(paper_id)

    shown.span_chosen.connect(make)
    shown.paper_wanted.connect(go)
    shown.address_wanted.connect(desk.ask.open_address)
    shown.save_wanted.connect(partial(_save, desk, shown))
    shown.send_wanted.connect(partial(_send, desk, shown))
    shown.settings_wanted.connect(lambda: open_mail_settings(window, desk, shown).open())
    make("")
    return shown


def _save(desk: Desk, shown: DigestWindow) -> None:
    target = desk.ask.save_file(tr("Save the digest"), f"digest-{datetime.now(UTC):%Y-%m-%d}.html", tr(PATTERNS))
    digest = shown.digest
    if target is None or digest is None:
        return
    ending = target.suffix.lower().lstrip(".")
    content = render(digest, ending if ending in FORMATS else "html", desk.settings.mail)
    desk.tasks.edit(
        shown,
        lambda: write_file(target, iter([content.decode()])),
        lambda _none: shown.say(tr("Saved as {target}.", target=target.name)),
    )


def _send(desk: Desk, shown: DigestWindow) -> None:
    """Send it; the next digest begins where a sent one ended."""
    digest, mail = shown.digest, desk.settings.mail
    if digest is None:
        return
    shown.say(tr("Sending…"))

    def work(made: Digest) -> str:
        try:
            send_digest(made, mail)
        except PaperDeskError as error:
            return said(error)
        keep_moment(desk.library, made)
        return tr("Sent to {recipient}.", recipient=mail.recipient)

    desk.tasks.quiet(shown, lambda: work(digest), shown.say)


def open_mail_settings(window: MainWindow, desk: Desk, parent: QDialog | None = None) -> QDialog:
    """Where the digest is sent, and how."""
    shown = MailSettingsDialog(desk.settings.mail, parent or window)

    def use(mail: MailSettings, password: str) -> None:
        window.settings = desk.settings = replace(window.settings, mail=mail)
        window.settings_changed.emit(window.settings)

        def keep() -> str:
            try:
                keep_password(mail.user, password)
            except PaperDeskError as error:
                return said(error)
            return ""

        if password:
            desk.tasks.quiet(shown, keep, lambda error: shown.show_error(error) if error else shown.accept())
        else:
            shown.accept()

    shown.chosen.connect(use)
    return shown
