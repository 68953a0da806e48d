"""A digest as a page: what a mail program or the window shows."""

from datetime import UTC, datetime

from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.digest import Digest, DigestGroup, DigestPaper, write_html, write_markdown
from paperdesk.model.paper import Author, PaperFields

AT = datetime(2026, 11, 30, tzinfo=UTC)


def test_formulae_are_read_without_tex_and_reasons_begin_a_sentence() -> None:
    record = ExportRecord(
        "key2020",
        PaperFields(title="Bounds of $O(n^2)$", abstract="We show $x_1 \\leq y$ for all."),
        (Author("Lee", "Ann"),),
    )
    digest = Digest(AT, AT, 1, (DigestGroup("#theory", (DigestPaper(1, record, ("bounds",), 3),)),))
    page = write_html(digest)
    assert "Bounds of O(n²)" in page
    assert "We show x₁ ≤ y for all." in page
    assert "3 upvotes; because of bounds" in page
    alone = Digest(AT, AT, 1, (DigestGroup("#theory", (DigestPaper(1, record, ("bounds",)),)),))
    assert "Because of bounds" in write_html(alone)
    assert "$O(n^2)$" in write_markdown(alone), "programs for Markdown draw formulae"
