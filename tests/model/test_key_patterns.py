import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperdesk.errors import InvalidField
from paperdesk.model.key_patterns import DEFAULT, FILTERS, TERMS, compile_pattern, make_key
from paperdesk.model.paper import Author, Identifier, PaperFields
from tests.helpers.examples import examples

PAPER = PaperFields(
    title="Towards Understanding Grokking: An Effective Theory of Learning",
    year=2022,
    month=5,
    venue="Journal of Machine Learning",
    pages="R12-19",
)
AUTHORS = (Author("Erdős", "Paul"), Author("Berg", "Ann", "van der"), Author("Ng", "C"))


def key(pattern: str, fields: PaperFields = PAPER, authors: tuple[Author, ...] = AUTHORS) -> str:
    return make_key(fields, authors, identifiers=(Identifier("arxiv", "2205.10343"),), pattern=pattern)


@pytest.mark.parametrize(
    ("pattern", "made"),
    [
        (DEFAULT, "erdosUnderstandingGrokkingEffective2022"),
        ("auth + year", "Erdos2022"),
        ("auth(3).upper + shortyear", "ERD22"),
        ("auth(0,2).lower", "vanderberg"),
        ("authEtal2 + year", "ErdosEtAl2022"),
        ("authEtal2('.')", "Erdos.EtAl"),
        ("shorttitle(2,1)", "UnderstandingGrokking"),
        ("shorttitle(2).lower", "understandinggrokking"),
        ("veryshorttitle.lower + '_' + year", "understanding_2022"),
        ("title.select(2,2).condense('-')", "Grokking-Effective"),
        ("title.lower.capitalize.select(1,1)", "Understanding"),
        ("journal.select(1,1) + ':' + firstpage", "Journal:R12"),
        ("arxiv", "2205.10343"),
        ("arxiv.replace('.', '_')", "2205_10343"),
        ("title.replace(/[aeiou]/i, '')", "ndrstndngGrkkngffctvThryLrnng"),
        ("auth(0,9) | veryshorttitle", "Understanding"),
        ("(auth(0,9) | auth) + year", "Erdos2022"),
        ("auth(0,9); arxiv", "2205.10343"),
        ("'a b' + year + type", "ab2022article"),
        ("month", "05"),
        ("auth.clean", "Erdos"),
    ],
)
def test_a_pattern_makes_a_key(pattern: str, made: str) -> None:
    assert key(pattern) == made


@pytest.mark.parametrize(
    "pattern",
    [
        *(
            "",
            "auth +",
            "nobody",
            "auth.nothing",
            "auth(",
            "auth)",
            "(auth",
            "auth year",
            "+",
            "auth.replace(/(/, 'a')",
        ),
        *(
            "auth('x')",
            "auth.select('a')",
            "shorttitle(1,2,3)",
            "§",
            "'open",
            "(" * 50 + "auth" + ")" * 50,
            "auth..lower",
        ),
    ],
)
def test_what_is_no_pattern_is_told_with_what_there_is(pattern: str) -> None:
    with pytest.raises(InvalidField, match="shorttitle"):
        compile_pattern(pattern)


def test_a_paper_without_anything_gets_a_key() -> None:
    assert key(DEFAULT, PaperFields(), ()) == "paper"
    assert key("auth + year", PaperFields(year=2020), ()) == "paper2020"


WORDS = st.text(min_size=0, max_size=30)


@settings(max_examples=examples(300), derandomize=True, deadline=None)
@given(
    WORDS, WORDS, st.sampled_from([*TERMS, DEFAULT]), st.sampled_from([name for name in FILTERS if name != "replace"])
)
def test_every_key_is_one_that_latex_takes(title: str, name: str, term: str, change: str) -> None:
    made = key(f"({term}).{change}", PaperFields(title=title, venue=name, year=1999), (Author(name),))
    assert re.fullmatch(r"[A-Za-z0-9:._+/-]+", made)
