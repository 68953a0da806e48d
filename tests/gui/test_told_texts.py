"""What jobs tell in words is said in the reader's language: the digest, why a record is known, what was filled in."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QListWidget
from pytest_httpserver import HTTPServer

from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.digest import Digest, DigestGroup, DigestPaper, write_body
from paperdesk.gui.desk.reads import SidebarContent
from paperdesk.gui.paper_pane.words import judgement_text
from paperdesk.gui.sidebar.sidebar_model import sidebar_rows
from paperdesk.gui.windows.papers.import_preview import ImportPreviewDialog
from paperdesk.gui.words import day, moment, stored_day, tr_marked
from paperdesk.importers.base import Source
from paperdesk.jobs.complete_details import told_changes
from paperdesk.jobs.digest import NOT_KNOWN
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.preview_import import preview_sources
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.refresh_feeds import refresh_feeds
from paperdesk.library import feed_folders, feeds, papers, retention
from paperdesk.library.library import Library
from paperdesk.library.records import Counts
from paperdesk.model.paper import PaperFields
from paperdesk.model.subscriptions import Subscription
from paperdesk.online.http import Http, Limits
from tests.drafts import add, draft
from tests.gui.pseudo import Pseudo
from tests.helpers.rules import arrive, rule

WORD = re.compile(r"[A-Za-z]{3}")
AT = datetime(2026, 11, 25, 8, 30, tzinfo=UTC)
REFERENCES = """
@article{one, title={Ωμ 1}, author={Ли, Ы}, year=2020, doi={10.1000/1}}
@article{two, title={Ωμ 2}, author={Ли, Ы}, year=2021}
@article{two, title={Ωμ 2}, author={Ли, Ы}, year=2021}
@misc{odd, title={Ωμ Ωμ Ωμ Ωμ 3}}
""".replace("Ωμ 1", "Ωμ " * 24 + "1")


@pytest.fixture(autouse=True)
def _pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def in_english(texts: Sequence[str], *known: str) -> list[str]:
    """The texts in which English is left beside what a reader or a record wrote."""
    rests = {text: re.sub("|".join(map(re.escape, known)) or "$^", "", text) for text in texts}
    return [text for text, rest in rests.items() if WORD.search(rest)]


def test_the_page_of_a_digest_speaks_the_reader_s_language() -> None:
    paper = DigestPaper(1, ExportRecord("", PaperFields(title="")), because=("ωμ",), upvotes=3)
    page = write_body(Digest(AT, AT, 12, (DigestGroup(NOT_KNOWN, (paper,)),)))
    text = re.sub(r"<[^>]*>", "\n", page)
    assert in_english([line for line in text.splitlines() if line], day(AT), moment(AT)) == []
    assert "12" in text


def test_a_preview_says_in_the_reader_s_language_why_a_record_is_known_and_what_is_odd(library: Library) -> None:
    source = Source(REFERENCES.encode(), "r.bib")
    import_sources(library, [Source(REFERENCES.split("\n")[1].encode(), "r.bib")], ImportOptions(), Progress())
    preview = preview_sources(library, [source], ImportOptions(), Progress())
    dialog = ImportPreviewDialog("ωμ", preview, lambda _repaired, _apart: None, lambda _text, _tell: None)
    rows = [shown.item(n).text() for shown in dialog.findChildren(QListWidget) for n in range(shown.count())]
    assert len(rows) >= 5
    dialog.show()
    assert all(shown.horizontalScrollBar().maximum() == 0 for shown in dialog.findChildren(QListWidget))
    dialog.close()
    assert in_english(rows, "10.1000/1", "DOI", "two") == []


def test_what_was_filled_in_is_told_in_the_reader_s_language(library: Library) -> None:
    [one] = add(library, draft("Ωμ"))
    with library.read() as session:
        before = papers.get_detail(session, one)
    with library.edit() as edit:
        papers.update_fields(edit, paper_id=one, values={"year": 2022, "venue": "Ωμ", "abstract": "ωμ"})
    with library.read() as session:
        after = papers.get_detail(session, one)
    told = [tr_marked(change) for change in told_changes(before, after)]
    assert len(told) == 3
    assert in_english(told) == []


def test_what_rules_and_retention_did_is_told_in_the_reader_s_language(
    library: Library, httpserver: HTTPServer
) -> None:
    rule(library, "ωμ", "star")
    arrive(library, httpserver, "Ωμ ωμ")
    with library.edit() as edit:
        retention.dismiss_untouched(edit, paper_days={1: 90})
    with library.read() as session:
        detail = papers.get_detail(session, 1)
    assert len(detail.judgements) == 2
    days = [stored_day(judgement.judged_at) for judgement in detail.judgements]
    assert in_english([judgement_text(judgement) for judgement in detail.judgements], *days) == []


def test_why_a_feed_was_not_refreshed_is_told_in_the_reader_s_language(
    library: Library, httpserver: HTTPServer
) -> None:
    httpserver.expect_request("/gone").respond_with_data("no", status=404)
    httpserver.expect_request("/page").respond_with_data("<html></html>", content_type="text/html")
    addresses = [httpserver.url_for("/gone"), httpserver.url_for("/page")]
    with library.edit() as edit:
        feed_folders.add_subscriptions(edit, [Subscription(address) for address in addresses])
    with Http(Limits(5, 1)) as http:
        refresh_feeds(library, http, None, Progress())
    with library.read() as session:
        content = SidebarContent(Counts(), feeds=tuple(feeds.list_feeds(session)))
    notes = [row.note for row in sidebar_rows(content) if row.is_broken]
    assert len(notes) == 2
    assert in_english(notes, "127.0.0.1", "404 Not Found", *addresses) == []
