import pytest
from hypothesis import given
from hypothesis import strategies as st

from paperdesk.text.romanize import is_latin, romanize, syllables


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Иванов", "Ivanov"),
        ("Щукин", "Shchukin"),
        ("王伟", "WangWei"),
        ("김민수", "GimMinSu"),
        ("やまだ", "yamada"),
        ("Παπαδόπουλος", "Papadopoulos"),
        ("ΑΘΗΝΑ", "ATHINA"),
        ("ΔΣ", "DeltaSigma"),
        ("αx", "alphax"),
        ("Erdős", "Erdos"),
        ("Ødegård", "Odegard"),
        ("Nguyễn Đặng", "Nguyen Dang"),
        ("plain", "plain"),
    ],
)
def test_other_scripts_are_written_in_latin_letters(text: str, latin: str) -> None:
    assert romanize(text) == latin


def test_chinese_characters_are_parted_into_syllables() -> None:
    assert syllables("深度学习") == ["Shen", "Du", "Xue", "Xi"]


@given(st.text())
def test_the_result_is_ascii(text: str) -> None:
    assert romanize(text).isascii()


def test_latin_is_told_from_other_scripts() -> None:
    assert is_latin("Đặng")
    assert not is_latin("王 伟 2020")
