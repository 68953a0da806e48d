import numpy as np

from paperdesk.meaning.meaning import Meaning


def test_the_model_says_what_its_makers_published(meaning: Meaning) -> None:
    rows = meaning.encode(
        ["A man is eating food.", "A man is eating a piece of bread.", "The girl is carrying a baby."]
    )
    near = rows @ rows.T
    assert np.allclose(np.diag(near), 1, atol=1e-5)
    assert abs(near[0, 1] - 0.755) < 0.03
    assert abs(near[0, 2] + 0.105) < 0.05


def test_texts_of_any_length_and_kind_have_vectors(meaning: Meaning) -> None:
    texts = ["", "x", "水" * 3_000, "\0\ud800 broken", "word " * 100_000, "a\nb\tc"]
    rows = meaning.encode(texts)
    assert rows.shape == (6, 384)
    assert np.isfinite(rows).all()


def test_a_text_has_the_same_vector_in_any_company(meaning: Meaning) -> None:
    alone = meaning.encode(["frogs of the delta"])[0]
    among = meaning.encode(["x", "a much longer text about something else " * 9, "frogs of the delta"])[2]
    assert float(alone @ among) > 0.99


def test_a_process_that_was_ended_is_started_anew(meaning: Meaning) -> None:
    first = meaning.encode_query("frogs")
    meaning.close()
    assert np.allclose(meaning.encode_query("frogs"), first, atol=1e-4)
