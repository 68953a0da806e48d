import pytest

from paperdesk.model.bibtex_names import needs_braces, parse_bibtex_names
from paperdesk.model.names import parse_name, split_arxiv_authors, split_family_initial_list, split_names
from paperdesk.model.paper import Author


@pytest.mark.parametrize(
    ("name", "author"),
    [
        ("Ada Lovelace", Author("Lovelace", "Ada")),
        ("Ludwig van der Berg", Author("Berg", "Ludwig", "van der")),
        ("Ludwig Van der Berg", Author("Berg", "Ludwig", "Van der")),
        ("van der Berg, Ludwig", Author("Berg", "Ludwig", "van der")),
        ("Berg, Ludwig van der", Author("Berg", "Ludwig", "van der")),
        ("Martin Luther King, Jr.", Author("King", "Martin Luther", "", "Jr.")),
        ("King, Martin Luther, Jr.", Author("King", "Martin Luther", "", "Jr.")),
        ("John Smith III", Author("Smith", "John", "", "III")),
        ("Dr. John Smith PhD", Author("Smith", "John")),
        ("Smith JQ", Author("Smith", "JQ")),
        ("Wei LI", Author("LI", "Wei")),
        ("C. -P. Yuan", Author("Yuan", "C. -P.")),
        ("Plato", Author("Plato")),
        ("van Gogh", Author("Gogh", "", "van")),
        ("李明", Author("李", "明")),
        ("欧阳娜娜", Author("欧阳", "娜娜")),
        ("山田 太郎", Author("山田", "太郎")),
        ("やまだ", Author("やまだ")),
        ("The ATLAS Collaboration", Author("The ATLAS Collaboration")),
        ("", Author("")),
    ],
)
def test_one_name_is_split(name: str, author: Author) -> None:
    assert parse_name(name) == author


def test_affiliations_of_arxiv_names_are_dropped_with_their_commas() -> None:
    names = split_arxiv_authors(
        "Francisco J. Botella (Valencia U.,Valencia U., IFIC), Miguel Nebot (Lisbon, IST (now))"
    )
    assert [name.full for name in names] == ["Francisco J. Botella", "Miguel Nebot"]


def test_the_rest_that_is_not_shown_is_no_author() -> None:
    names = split_arxiv_authors("A. Bee, C. Dee, et al. (909 additional authors not shown)")
    assert [name.full for name in names] == ["A. Bee", "C. Dee"]


def test_family_names_with_initials_are_taken_in_pairs() -> None:
    names = split_names("Kaur, M., Shukla, A., van der Berg, L., Bhati, K. K.")
    assert [name.inverted for name in names] == ["Kaur, M.", "Shukla, A.", "van der Berg, L.", "Bhati, K. K."]


def test_full_names_with_commas_are_no_pairs() -> None:
    assert split_family_initial_list("José García, Zsófia Bíró") == ()
    assert [name.family for name in split_names("José García, Zsófia Bíró and Li Wei")] == ["García", "Bíró", "Wei"]


def test_semicolons_part_names() -> None:
    assert [name.inverted for name in split_names("Smith, Jane; Doe, A.")] == ["Smith, Jane", "Doe, A."]


@pytest.mark.parametrize(
    ("value", "authors"),
    [
        ("Knuth, Donald E. and Leslie Lamport", (Author("Knuth", "Donald E."), Author("Lamport", "Leslie"))),
        (r"Garc{\'i}a, Jos\'e", (Author("García", "José"),)),
        ("{ATLAS Collaboration} and others", (Author("ATLAS Collaboration"), Author("others"))),
        ("{Barnes and Noble}", (Author("Barnes and Noble"),)),
        ("van der Berg, Jr., Ludwig", (Author("Berg", "Ludwig", "van der", "Jr."),)),
        ("{van der Berg}, Ludwig", (Author("van der Berg", "Ludwig"),)),
        (r"{\'E}mile Zola", (Author("Zola", "Émile"),)),
        (r"Charles de la Vall{\'e}e Poussin", (Author("Vallée Poussin", "Charles", "de la"),)),
        ("given=Richard, family=Foo, prefix=von, useprefix=true", (Author("Foo", "Richard", "von"),)),
        ("A, B, C, D", (Author("A", "B, C, D"),)),
        ("Smith, J.; Doe, A.", (Author("Smith", "J."), Author("Doe", "A."))),
        ("", ()),
        (", and ,", ()),
    ],
)
def test_bibtex_names_are_split(value: str, authors: tuple[Author, ...]) -> None:
    assert parse_bibtex_names(value) == authors


@pytest.mark.parametrize("value", ["{", "}", "A {b and C", "\\", "{" * 2000, " and " * 2000, "and, and, and"])
def test_broken_bibtex_names_do_not_fail(value: str) -> None:
    assert isinstance(parse_bibtex_names(value), tuple)


@pytest.mark.parametrize("family", ["van der Berg", "Barnes and Noble", "Smith, Inc.", "ATLAS Collaboration"])
def test_family_names_that_would_be_torn_apart_need_braces(family: str) -> None:
    assert needs_braces(Author(family))
    assert parse_bibtex_names(f"{{{family}}}") == (Author(family),)


def test_a_list_parted_by_semicolons_and_commas_is_read_as_its_names_are_written() -> None:
    assert [a.full for a in split_names("Ann Lee, Bo De Baere; Cy Orton")] == ["Ann Lee", "Bo De Baere", "Cy Orton"]
    assert [a.family for a in split_names("García Márquez, Gabriel José; Lee, Ann May")] == ["García Márquez", "Lee"]


def test_a_shouted_family_name_is_no_row_of_initials() -> None:
    assert parse_name("Ann WONG") == Author("WONG", "Ann")
    assert parse_name("Wong ABC") == Author("Wong", "ABC")
