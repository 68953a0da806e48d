import pytest

from paperdesk.model.asked_names import is_meant, names_meant
from paperdesk.model.names import parse_name


@pytest.mark.parametrize(
    ("asked", "author"),
    [
        ("John Smith", "John A. Smith"),
        ("Smith, John", "John A. Smith"),
        ("J. Smith", "John A. Smith"),
        ("Smith J", "John A. Smith"),
        ("Smith JA", "John A. Smith"),
        ("John A. Smith", "J. Smith"),
        ("Le, Q. V.", "Quoc V. Le"),
        ("Quoc Le", "Quoc V. Le"),
        ("van der Berg, Ludwig", "Ludwig van der Berg"),
        ("Ludwig Berg", "Ludwig van der Berg"),
        ("Erdos, Pal", "Pál Erdős"),
        ("Wang Wei", "Wei Wang"),
        ("张 三", "张三"),
    ],
)
def test_an_author_is_found_by_any_form_of_the_name(asked: str, author: str) -> None:
    assert any(is_meant(parse_name(author), name) for name in names_meant(asked))


@pytest.mark.parametrize(
    ("asked", "author"),
    [
        ("John Smith", "Jane Smith"),
        ("John Smith", "John Smithson"),
        ("J. Smith", "Karl Smith"),
        ("Smith, John B.", "John A. Smith"),
        ("Smith, John", "Smith"),
    ],
)
def test_others_are_not_meant(asked: str, author: str) -> None:
    assert not any(is_meant(parse_name(author), name) for name in names_meant(asked))


@pytest.mark.parametrize("text", ["graph neural network models of molecules", "room 101", ""])
def test_what_is_no_name_means_nobody(text: str) -> None:
    assert names_meant(text) == []
