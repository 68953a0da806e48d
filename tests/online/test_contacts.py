"""Which servers were contacted is noted, and the notes do not grow."""

import stat
from datetime import UTC, datetime

import pytest
from pytest_httpserver import HTTPServer

from paperdesk import paths
from paperdesk.errors import FetchFailed, MailFailed
from paperdesk.exporters.digest import Digest, write_mail
from paperdesk.online import contacts
from paperdesk.online.contacts import Purpose, forget_contacts, list_contacts, note_contact
from paperdesk.online.http import Http, Limits
from paperdesk.online.mail import send_mail
from paperdesk.settings import MailSettings


def told() -> list[tuple[str, str, int]]:
    return [(contact.host, contact.purpose, contact.times) for contact in list_contacts()]


def test_each_server_on_the_way_is_noted_once_for_a_purpose(httpserver: HTTPServer) -> None:
    other = f"http://127.0.0.1:{httpserver.port}/there"
    httpserver.expect_request("/here").respond_with_data("", status=302, headers={"Location": other})
    httpserver.expect_request("/there").respond_with_data("x")
    named = f"http://localhost:{httpserver.port}/here?secret=1"
    for _ in range(2):
        with Http(Limits(deadline_s=600), purpose=Purpose.FOLLOW) as http:
            http.fetch(named)
            http.fetch(named)
    found = told()
    assert sorted(found) == [
        (f"127.0.0.1:{httpserver.port}", "follow", 2),
        (f"localhost:{httpserver.port}", "follow", 2),
    ]
    assert "secret" not in paths.contacts_file().read_text()
    assert stat.S_IMODE(paths.contacts_file().stat().st_mode) == 0o600


def test_a_server_that_does_not_answer_was_contacted_too() -> None:
    with Http(Limits(deadline_s=600)) as http, pytest.raises(FetchFailed):
        http.fetch("http://127.0.0.1:9/feed")
    digest = Digest(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC), 0)
    settings = MailSettings(server="127.0.0.1", port=9, recipient="a@b.org", security="none")
    with pytest.raises(MailFailed):
        send_mail(settings, "", write_mail(digest, sender="", recipient="a@b.org"))
    assert sorted(told()) == [("127.0.0.1", "mail", 1), ("127.0.0.1:9", "feeds", 1)]


def test_the_notes_do_not_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contacts, "LARGEST", 3_000)
    monkeypatch.setattr(contacts, "MOST", 5)
    for number in range(500):
        note_contact(f"host{number % 20}.org", Purpose.FEEDS)
    assert paths.contacts_file().stat().st_size <= 3_100
    assert told()[0][0] == "host19.org"


def test_what_is_no_note_is_passed_over() -> None:
    note_contact("a.org", Purpose.FEEDS)
    with paths.contacts_file().open("ab") as file:
        file.write(b"\xff\nx\ty\tz\t1\n2026-01-01T00:00:00\tb.org\tfeeds\t1\n9\t9\t9\t\nhalf")
    note_contact("c.org", Purpose.FEEDS)
    assert {host for host, _, _ in told()} == {"a.org", "b.org"}  # what follows a half line is lost with it
    forget_contacts()
    forget_contacts()
    assert told() == []


def test_where_nothing_can_be_noted_servers_are_contacted_all_the_same(httpserver: HTTPServer) -> None:
    paths.contacts_file().mkdir(parents=True)
    httpserver.expect_request("/").respond_with_data("x")
    with Http(Limits(deadline_s=600)) as http:
        assert http.fetch(httpserver.url_for("/")).body == b"x"
    assert told() == []
