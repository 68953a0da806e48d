import pytest

from paperdesk.text.dates import PartialDate, parse_date
from paperdesk.text.edtf import edtf_of, is_edtf, read_edtf

TOLD = [  # what stands there, the year that it is sorted by
    ("2015-21", 2015),
    ("2015-22/2016-24", 2015),
    ("2004-01-01/..", 2004),
    ("../2004-01-01", 2004),
    ("1984?", 1984),
    ("1984~", 1984),
    ("1984%", 1984),
    ("199X", 1990),
    ("19XX", 1900),
    ("1999-uu", 1999),
    ("2017-10-28T14:30:00", 2017),
    ("-0044-03-15", -44),
    ("-0300~/-0200~", -300),
]


@pytest.mark.parametrize(("text", "year"), TOLD)
def test_what_a_date_says_beyond_a_day_is_kept_and_sorted_by_what_is_certain(text: str, year: int) -> None:
    assert is_edtf(text)
    assert parse_date(text).year == year


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1990--1991", "1990/1991"),
        ("1990/91", "1990/1991"),
        ("c. 1880", "1880~"),
        ("ca. 1984", "1984~"),
        ("1991-1990", ""),
        ("in press", ""),
        ("2019a", ""),
    ],
)
def test_free_text_is_edtf_where_it_is_certain(text: str, edtf: str) -> None:
    assert edtf_of(text) == edtf


def test_ranges_seasons_and_doubts_are_read() -> None:
    span = read_edtf("2015-22/2016-24")
    assert span
    assert (span.dates, span.seasons) == ((PartialDate(2015), PartialDate(2016)), (2, 4))
    decade, about, since = read_edtf("199X"), read_edtf("1984~"), read_edtf("2004/..")
    assert decade
    assert about
    assert since
    assert decade.dates == (PartialDate(1990), PartialDate(1999))
    assert about.is_circa
    assert since.dates == (PartialDate(2004), PartialDate())
    assert read_edtf("in press") is None
    assert read_edtf("Y17000") is None


def test_years_before_christ_are_sorted_before() -> None:
    assert parse_date("44 BC").year == -43
    assert parse_date("19??").year == 1900
