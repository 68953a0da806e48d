"""Hyphens at the ends of lines: cut words are whole again, hyphens of a word's own stay."""

import pytest

from paperdesk.text.line_hyphens import HYPHEN, mend, vocabulary, with_joined_forms
from paperdesk.text.pdf_text import clean_text

OWN_WORDS = """
self-supervised state-of-the-art end-to-end high-dimensional low-rank real-time well-known long-term short-range
data-driven gradient-based model-agnostic context-aware sentence-level fine-tuned pre-trained human-like e-mail x-ray
t-test Navier-Stokes GPT-4 COVID-19 Kullback-Leibler two-dimensional first-order second-order large-scale open-source
three-body non-self-similar half-filled top-down best-effort 2-dimensional BERT-based U-Net F-score IL-6 mid-range
rotation-equivariant so-called ill-posed task-specific zero-shot one-loop single-particle energy-efficient
"""
CUT_WORDS = """
experi-ments generali-zation dimen-sional micro-scopy param-eters neu-ral multi-ple high-er low-est real-ity self-ish
high-light infor-mation con-vergence equiva-lent tem-perature inter-action over-lap back-ground non-linear ob-jective
re-sults hypoth-esis wel-come human-ity question-naire long-ing long-est second-ary first-ly fast-er model-ing
deep-ening state-ment open-ing close-ly small-est hard-ness time-ly data-base under-stand frame-work net-work
"""


def ends(word: str) -> list[str]:
    """A word as it stands when the line ends at each of its hyphens."""
    return [word[:i] + HYPHEN + "\n" + word[i + 1 :] for i, char in enumerate(word) if char == "-"]


@pytest.mark.parametrize("word", OWN_WORDS.split())
def test_a_hyphen_of_the_word_itself_stays(word: str) -> None:
    for cut in ends(word):
        assert mend(f"see the {cut} of it") == f"see the {word} of it"


@pytest.mark.parametrize("word", CUT_WORDS.split())
def test_a_word_that_a_lines_end_cuts_is_whole(word: str) -> None:
    (cut,) = ends(word)
    assert mend(f"see the {cut}, or not") == f"see the {word.replace('-', '')}, or not"


def test_what_the_rest_of_the_text_writes_decides() -> None:
    cut = f"the cross{HYPHEN}\nover and the multi{HYPHEN}\nmodal ones"
    assert mend(cut) == "the crossover and the multimodal ones"
    assert mend(f"{cut}; multi-modal, cross-over") == "the cross-over and the multi-modal ones; multi-modal, cross-over"
    assert mend(cut, vocabulary("a Multi‐modal one")) == "the crossover and the multi-modal ones"
    assert mend(f"low{HYPHEN}\nrank; lowrank, lowrank") == "lowrank; lowrank, lowrank"


def test_addresses_numbers_and_words_cut_twice_keep_what_is_theirs() -> None:
    assert mend(f"10.1234/abc{HYPHEN}\ndef") == "10.1234/abc-def"
    assert mend(f"pages 12{HYPHEN}\n15") == "pages 12-15"
    assert mend(f"the gener{HYPHEN}\nali{HYPHEN}\nzation") == "the generalization"
    assert mend(f"the end{HYPHEN}") == "the end"


@pytest.mark.parametrize("sign", ["-", "‐", "\u00ad", "¬", HYPHEN])
def test_each_sign_at_the_end_of_a_line_is_a_hyphen(sign: str) -> None:
    assert clean_text(f"the experi{sign}\nments of a self{sign}\r\nsupervised kind") == (
        "the experiments of a self-supervised kind"
    )
    assert clean_text("a range -\nor a dash") == "a range -\nor a dash"


def test_compounds_are_searched_for_in_both_forms() -> None:
    assert with_joined_forms("A self-supervised one, state-of-the-art, low-rank, low-rank") == (
        "A self-supervised one, state-of-the-art, low-rank, low-rank\nselfsupervised lowrank"
    )
    assert with_joined_forms("nothing of it") == "nothing of it"
