import pytest

from paperdesk.model.citation_keys import FALLBACK, clean_key, unique_key
from paperdesk.model.key_patterns import make_key
from paperdesk.model.paper import Author, PaperFields

GROKKING = "Towards Understanding Grokking: An Effective Theory of Representation Learning"


@pytest.mark.parametrize(
    ("title", "author", "year", "key"),
    [
        (GROKKING, Author("Liu", "Ziming"), 2022, "liuUnderstandingGrokkingEffective2022"),
        (GROKKING, None, None, "UnderstandingGrokkingEffective"),
        (GROKKING, Author("Liu"), None, "liuUnderstandingGrokkingEffective"),
        ("Essai sur l'application de l'analyse", Author("Condorcet"), 1785, "condorcetEssaiLapplicationLanalyse1785"),
        (
            r"Rayleigh--B\'enard: the $\alpha$ case",
            Author("Ødegård", particle="de la"),
            2001,
            "delaodegardRayleighBenardAlpha2001",
        ),
        ("深度学习", Author("李", "明"), 2020, "liShenXueXi2020"),
        ("Основы теории групп", Author("Иванов", "Иван"), 2020, "ivanovOsnovyTeoriiGrupp2020"),
        ("Θεωρία αριθμών", Author("Παπαδόπουλος", "Γ."), 2020, "papadopoulosTheoriaArithmon2020"),
        ("Ein ΔΣ-Wandler", Author("김", "민수"), 2020, "gimDeltaSigmaWandler2020"),
        ("ディープラーニング", Author("やまだ"), 2020, "yamadaDeipuraningu2020"),
        ("نظرية", Author("علي", "محمد"), 2020, "lyNdhryh2020"),
        ("", Author("van der Berg"), 2000, "vanderberg2000"),
        ("", None, None, "paper"),
        ("The of and", None, None, "paper"),
    ],
)
def test_a_key_is_made_of_author_title_and_year(title: str, author: Author | None, year: int | None, key: str) -> None:
    made = make_key(PaperFields(title=title, year=year), (author,) if author else ())
    assert made == key
    assert made.isascii()
    assert made.isalnum()


def test_a_taken_key_gets_letters_from_a_to_aa() -> None:
    keys: list[str] = []
    for _ in range(29):
        keys.append(unique_key("key", keys.__contains__))
    assert keys[:3] == ["key", "keya", "keyb"]
    assert keys[26:] == ["keyz", "keyaa", "keyab"]


def test_an_empty_key_becomes_one() -> None:
    assert unique_key("", lambda _: False) == "paper"


def test_a_key_is_never_empty() -> None:
    assert clean_key("{}") == FALLBACK
    assert clean_key("a b{c}") == "abc"
