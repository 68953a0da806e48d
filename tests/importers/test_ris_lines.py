"""What a RIS record says leaves with it: its type, its tags, and names in every form."""

from dataclasses import replace

import pytest

from paperdesk.importers.base import Source
from paperdesk.model.paper import Author
from tests.helpers.exported import exported_as
from tests.helpers.round_trip import drafts_in, essence

HEAD = "TY  - {kind}\nTI  - Things\n{lines}\nER  - \n"
LINES = [
    ("MGZN", ["T2  - The Economist", "DA  - 2005/12//Winter"]),
    ("NEWS", ["LA  - de", "SE  - Feuilleton"]),
    ("VIDEO", ["M3  - 35 mm", "C1  - mine", "C2  - also mine"]),
    ("CPAPER", ["T2  - ICML 2010", "C3  - Proceedings of ICML", "CY  - Haifa"]),
    ("CPAPER", ["T2  - ICML 2010", "C3  - Proceedings of ICML", "CY  - Haifa", "C1  - New York", "PB  - ACM"]),
    ("PAT", ["A2  - Things Inc.", "AU  - Lee, Ann"]),
]
SPELLED = {"T2  - The Economist": "JO  - The Economist"}


@pytest.mark.parametrize(("kind", "lines"), LINES, ids=[f"{kind} {lines[0]}" for kind, lines in LINES])
def test_a_record_in_ris_leaves_with_its_type_and_all_its_lines(kind: str, lines: list[str]) -> None:
    (draft,) = drafts_in(Source(HEAD.format(kind=kind, lines="\n".join(lines)).encode()))
    text = exported_as("ris", [draft])
    wanted = [f"TY  - {kind}", *(SPELLED.get(line, line) for line in lines)]
    assert [line for line in wanted if line not in text.splitlines()] == [], text
    (again,) = drafts_in(Source(text.encode()))
    assert essence(again) == essence(draft)


def test_a_type_that_was_changed_leaves_as_the_new_one() -> None:
    (draft,) = drafts_in(Source(HEAD.format(kind="MGZN", lines="AU  - Lee, Ann").encode()))
    changed = replace(draft, fields=replace(draft.fields, type="book"))
    assert exported_as("ris", [draft]).startswith("TY  - MGZN")
    assert exported_as("ris", [changed]).startswith("TY  - BOOK")


def test_a_name_in_braces_is_a_group() -> None:
    (draft,) = drafts_in(Source(HEAD.format(kind="RPRT", lines="AU  - {NASA, Ames}").encode()))
    assert draft.authors == (Author("NASA, Ames"),)


def test_the_second_name_of_a_patent_holds_it() -> None:
    (draft,) = drafts_in(Source(HEAD.format(kind="PAT", lines="A2  - Things Inc.").encode()))
    assert draft.editors == ()
    assert "  holder = {Things Inc.}" in exported_as("biblatex", [draft])
