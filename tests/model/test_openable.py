from pathlib import Path

import pytest

from paperdesk.model.openable import may_open_address, may_open_file


@pytest.mark.parametrize("address", ["https://x.org/a?b#c", "HTTP://x.org", "mailto:a@b.org?subject=x"])
def test_addresses_of_the_web_and_of_mail_may_be_opened(address: str) -> None:
    assert may_open_address(address)


@pytest.mark.parametrize(
    "address",
    [
        *("javascript:alert(1)", "file:///etc/passwd", "ftp://x.org", "data:text/html,x", "smb://x/y", "ms-word:x"),
        *("", "x.org", "https://", "https://x.org/\u202efdp", "\x01https://x.org", "mailto:a b", "http://x .org"),
    ],
)
def test_no_other_address_may(address: str) -> None:
    assert not may_open_address(address)


@pytest.mark.parametrize("name", ["a.pdf", "A.PDF", "data.csv", "page.html", "x.tar.gz"])
def test_documents_may_be_opened(name: str) -> None:
    assert may_open_file(Path("/library/files") / name)


PROGRAMS = ("a", "a.exe", "a.pdf.exe", "a.desktop", "a.sh", "a.lnk", "a.scr", "a.py", "a.app", "a.jar", "fdp\u202e.pdf")


@pytest.mark.parametrize("name", PROGRAMS)
def test_what_could_be_a_program_may_not(name: str) -> None:
    assert not may_open_file(Path("/library/files") / name)
