"""Names of files that leave the library."""

import pytest

from paperdesk.errors import InvalidField
from paperdesk.model.file_names import file_stem, portable
from paperdesk.model.names import parse_name
from paperdesk.model.paper import PaperFields

FIELDS = PaperFields(title="On the gauge: fields/forms", year=2020)
AUTHORS = (parse_name("Ann Smith"),)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("", "smith2020"),
        ("auth + ' ' + year + ' - ' + title", "Smith 2020 - Gauge Fields Forms"),
        ("auth + '/../' + year", "Smith .. 2020"),
        ("journal", "smith2020"),  # it gives nothing
        ("'CON'", "_CON"),
    ],
)
def test_a_pattern_gives_the_name(pattern: str, name: str) -> None:
    assert file_stem("smith2020", FIELDS, AUTHORS, pattern=pattern) == name


def test_a_pattern_that_is_not_valid_is_told() -> None:
    with pytest.raises(InvalidField, match="no term"):
        file_stem("smith2020", FIELDS, AUTHORS, pattern="nothing")


@pytest.mark.parametrize(
    "text", ["a/b\\c", "../..", "nul.txt", "x\x00y", "ü" * 300, "trailing. ", "\ud800", 'a:"b"<c>|?*']
)
def test_a_name_stays_in_its_folder_and_fits_every_file_system(text: str) -> None:
    name = portable(text)
    assert not set(name) & set('<>:"/\\|?*\x00')
    assert len(name.encode()) <= 181
    assert not name.endswith((".", " "))
    assert name not in {".", ".."}
    assert not name.lower().startswith("nul.")
