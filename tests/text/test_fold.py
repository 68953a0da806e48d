import pytest

from paperdesk.text.fold import fold, title_key


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Plain ASCII", "plain ascii"),
        ("Erdős Łódź Ødegård Đorđe Þór", "erdos lodz odegard dorde thor"),
        ("Straße ﬁne œuvre", "strasse fine oeuvre"),
        ("L² x₁", "l2 x1"),
        ("α-helix Ωmega", "alpha-helix omegamega"),
        ("“it’s” – here", '"it\'s" - here'),
        ("한국 東京 が", "한국 東京 が"),
    ],
)
def test_case_accents_and_typography_make_no_difference(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(folded) == folded


def test_titles_are_the_same_however_they_are_set() -> None:
    keys = {
        title_key(title)
        for title in (
            r"Rayleigh--B\'enard: the $\alpha$-case",
            "Rayleigh–Bénard: The α case",
            "RAYLEIGH-BÉNARD (the alpha-case).",
        )
    }
    assert keys == {"rayleigh benard the alpha case"}
