from datetime import UTC, datetime

import pytest

from paperdesk.text.dates import PartialDate, parse_date, parse_moment, parse_month

NOW = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024", (2024, None, None)),
        ("2024-03", (2024, 3, None)),
        ("2024-03-09", (2024, 3, 9)),
        ("20240309", (2024, 3, 9)),
        ("2018-12-17-08:00", (2018, 12, 17)),
        ("2026-06-11T00:00:00.000Z", (2026, 6, 11)),
        ("Jun 12, 2026", (2026, 6, 12)),
        ("7/1994", (1994, 7, None)),
        ("03.2010", (2010, 3, None)),
        ("24.10.2008", (2008, 10, 24)),
        ("13/1994", (1994, None, None)),
        ("3/4/2008", (2008, None, None)),
        ("25 December 2020", (2020, 12, 25)),
        ("2020 Jan-Feb", (2020, 1, None)),
        ("Summer 2019", (2019, None, None)),
        ("Thu, 22 Nov 2018 05:50:04 GMT", (2018, 11, 22)),
        ("2009///", (2009, None, None)),
        ("1034~", (1034, None, None)),
        ("-2010-01~", (-2010, 1, None)),
        ("2009-02-31", (2009, 2, None)),
        ("2024-13-45", (2024, None, None)),
        ("12 May", (None, None, None)),
        ("99", (None, None, None)),
        ("Mar 25", (None, None, None)),
        ("", (None, None, None)),
        ("soon", (None, None, None)),
        ("05-Nov-2026", (2026, 11, 5)),
        ("3 Mär 2026", (2026, 3, 3)),
        ("2 ноября 2026 г.", (2026, 11, 2)),
        ("12 févr. 2026", (2026, 2, 12)),
        ("7 de outubro de 2026", (2026, 10, 7)),
        ("1 maart 2026", (2026, 3, 1)),
        ("2026年11月2日", (2026, 11, 2)),
        ("2026年 11月", (2026, 11, None)),
        ("2026년 3월 9일", (2026, 3, 9)),
        ("pp. 12-2026", (None, None, None)),
    ],
)
def test_a_date_is_read_as_far_as_it_goes_and_no_further(text: str, date: tuple[int | None, ...]) -> None:
    assert parse_date(text) == PartialDate(*date)


def test_a_date_is_written_as_far_as_it_goes() -> None:
    assert [PartialDate().iso, PartialDate(2024).iso, PartialDate(2024, 3, 9).iso] == ["", "2024", "2024-03-09"]


@pytest.mark.parametrize(
    ("text", "month"), [("3", 3), ("mar", 3), ("March", 3), ("Jan-Feb", 1), ("13", None), ("x", None)]
)
def test_months_are_read_by_name_and_number(text: str, month: int | None) -> None:
    assert parse_month(text) == month


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("FRI, 25 SEP 2026 01:06:48 -0400", "2026-09-25T05:06:48+00:00"),
        ("Tue, 02 Apr 2024 00:00:00 -0400", "2024-04-02T04:00:00+00:00"),
        ("Wed, 5 Nov 2025 22:21:32 EST", "2025-11-06T03:21:32+00:00"),
        ("2024-04-02T00:00:00-04:00", "2024-04-02T04:00:00+00:00"),
        ("Wed, 5 Nov 2025 10:00 PM EST", "2025-11-06T03:00:00+00:00"),
        ("5 Nov 2025 12:30:05 am GMT", "2025-11-05T00:30:05+00:00"),
        ("Wed, 05 Nov 2025 22:21:32 +01:00", "2025-11-05T21:21:32+00:00"),
        ("Wed, 05 Nov 2025 22:21:32 GMT+02:00", "2025-11-05T20:21:32+00:00"),
        ("Wed, 05 Nov 2025 22:21:32 JST", "2025-11-05T13:21:32+00:00"),
        ("Wed, 05 Jul 2025 22:21:32 BST", "2025-07-05T21:21:32+00:00"),
        ("2026年11月2日", "2026-11-02T00:00:00+00:00"),
        ("2026-06-11T00:00:00.000Z", "2026-06-11T00:00:00+00:00"),
        ("2018-12-17-08:00", "2018-12-17T08:00:00+00:00"),
        ("2020/1/10 14:33:00", "2020-01-10T00:00:00+00:00"),
    ],
)
def test_a_moment_is_read_in_utc(text: str, moment: str) -> None:
    found = parse_moment(text, now=NOW)
    assert found is not None
    assert found.isoformat() == moment


@pytest.mark.parametrize(
    "text", ["0001-01-01", "2024-13-45", "2037-06-03", "2024", "", "x" * 1000, "9999-12-31T23:59:59-12:00"]
)
def test_what_is_no_moment_or_out_of_range_is_none(text: str) -> None:
    assert parse_moment(text, now=NOW) is None


def test_of_several_months_the_first_counts_and_no_day_is_guessed() -> None:
    assert parse_date("12 March - 5 April 2020") == PartialDate(2020, 3)
    assert parse_date("12 March 2020") == PartialDate(2020, 3, 12)
