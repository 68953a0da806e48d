import pytest

from paperdesk.model.joined_names import split_joined

OSLO = "Department of Physics, University of Oslo, Oslo, Norway"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"Ann Lee{OSLO}.Bo LiInstitute of Optics, Chinese Academy of Sciences, Beijing, China.", "Ann Lee|Bo Li"),
        (f"Ann LeeMaria Rossia {OSLO}b School of Law, University of Leeds, Leeds, UK", "Ann Lee|Maria Rossi"),
        (f"Xiao Hu1Xin Yang2,3Ian McDonald11{OSLO}.2State Key Laboratory of Silicon, Hangzhou, China.",
         "Xiao Hu|Xin Yang|Ian McDonald"),
        ("Ángel GarcíaÉric van den BergInstitut Pasteur, Paris, France", "Ángel García|Éric van den Berg"),
        (f"J. K. OrtonJ.-P. LeeAnna O'Neill{OSLO}", "J. K. Orton|J.-P. Lee|Anna O'Neill"),
    ],
)  # fmt: skip
def test_names_are_told_from_the_affiliations_that_run_into_them(text: str, names: str) -> None:
    assert [author.full for author in split_joined(text)] == names.split("|")


def test_a_list_of_megabytes_is_split_as_well() -> None:
    assert len(split_joined(f"Ann Lee{OSLO}." * 40_000)) == 40_000


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, Bo Li",
        "Ann Lee (MIT, University of Oslo), Ian McDonald (CERN)",
        "Max Planck Institute for Physics",
        "McGill University, University of Oslo",
        "the LaMDA team, Google Research Center",
        "",
    ],
)
def test_other_lists_are_left_to_what_splits_other_lists(text: str) -> None:
    assert split_joined(text) == ()
