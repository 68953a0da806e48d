import contextlib

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.importers import IMPORTERS, find_importer
from paperdesk.importers.base import Importer, Source


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b" \r\n\t ", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"%PDF-1.7\n...", "a PDF"),
        (b"SQLite format 3\0" + b"\0" * 100, "an SQLite database"),
        (b"PK\x03\x04" + b"\0" * 100, "a zip archive"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "an image"),
        (bytes(range(256)) * 20, "a binary file"),
        (b"<!DOCTYPE html><html><body><p>Hello</p></body></html>", "a web page without a feed"),
        (b'[{"paper": {"id": "2404.01300", "title": "Cut', "malformed or cut off at line 1"),
        (b'{"a": 1}', "not in a supported format"),
        (b"[" * 100_000, "cannot be read"),
        (b"<?xml version='1.0'?><opml version='2.0'><body/></opml>", "is a list of feeds"),
        (b"Dear Ann,\nthank you for the paper.\nYours, Bo", "not in a supported format"),
    ],
)
def test_what_cannot_be_imported_says_what_it_is_and_what_to_do(data: bytes, says: str) -> None:
    with pytest.raises(ImportFailed, match=says) as failure:
        find_importer(Source(data, "file.bib"))
    message = str(failure.value)
    assert "file.bib" in message
    assert message.endswith((".", "program."))
    assert "\n" not in message


def test_an_unknown_format_lists_the_known_ones() -> None:
    with pytest.raises(ImportFailed) as failure:
        find_importer(Source(b"x"), "word")
    assert all(importer.name in str(failure.value) for importer in IMPORTERS)


def test_a_format_that_is_named_is_not_questioned() -> None:
    assert find_importer(Source(b"no bibtex at all"), "BibTeX").name == "bibtex"


def test_every_importer_has_a_name_of_its_own() -> None:
    names = [importer.name for importer in IMPORTERS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("importer", IMPORTERS, ids=lambda importer: importer.name)
@pytest.mark.parametrize("data", [b"", b"<", b"{", b"@", b"\0", b"<feed", b"@article{", b"[1, null, {}]", b"\xff" * 50])
def test_no_importer_raises_anything_else_whatever_it_is_given(importer: Importer, data: bytes) -> None:
    source = Source(data)
    assert importer.recognizes(source) in {True, False}
    with contextlib.suppress(ImportFailed):
        list(importer.parse(source))


SAMPLES = [
    b'@string{a = {b}}\n@article{k, author = {Lee, Ann and M{\\"u}ller, J.}, title = {A {B} $x$}, year = 2020}\n' * 2,
    (
        b"<?xml version='1.0'?><rss version='2.0'><channel><item><title>A &lt;b</title><link>https://x.org</link></item>"
        b"<item><description><![CDATA[<p>B</p>]]></description></item></channel></rss>"
    ),
    (
        b"<feed xmlns='http://www.w3.org/2005/Atom'><id>http://arxiv.org/api/x</id><entry><id>http://arxiv.org/abs/2606.1v1</id>"
        b"<title>A</title><author><name>Ann Lee</name></author></entry></feed>"
    ),
    b'[{"paper": {"id": "2606.00467", "title": "A", "authors": [{"name": "Ann Lee"}], "upvotes": 3}}]',
    b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": 1, "title": "A", "date_published": "2024"}]}',
    b"Get trending papers in your email inbox!\nSubscribeA Title Here\n"
    + b"We show this. " * 30
    + b"\nAnother Title\n",
]


@pytest.mark.parametrize("data", SAMPLES, ids=["bibtex", "rss", "arxiv", "hf", "json-feed", "listing"])
def test_a_file_cut_off_anywhere_is_read_or_told(data: bytes) -> None:
    whole = len(list(find_importer(Source(data)).parse(Source(data))))
    for end in range(1, len(data), 3):
        source = Source(data[:end])
        with contextlib.suppress(ImportFailed):
            assert len(list(find_importer(source).parse(source))) <= whole + 1
