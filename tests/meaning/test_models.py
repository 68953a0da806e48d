import shutil
import sys
from pathlib import Path

import pytest

from paperdesk import paths
from paperdesk.errors import ModelError
from paperdesk.meaning import models
from paperdesk.meaning.meaning import Meaning
from paperdesk.meaning.models import Model, find_model


@pytest.fixture
def folder(model: Model, tmp_path: Path) -> Path:
    """A model of the reader's own: the same weights under another name."""
    own = tmp_path / "own model"
    own.mkdir()
    shutil.copy(model.weights, own / "model.onnx")
    shutil.copy(model.tokenizer, own / "tokenizer.json")
    describe(own)
    return own


def describe(folder: Path, **changes: object) -> None:
    said: dict[str, object] = {"name": "mine", "pooling": "mean", "numbers": 384, "most_tokens": 64} | changes
    lines = (f'{name} = "{value}"' if isinstance(value, str) else f"{name} = {value}" for name, value in said.items())
    (folder / "model.toml").write_text("\n".join(lines), encoding="utf-8")


def test_a_folder_with_a_model_of_your_own_is_used(folder: Path, model: Model, tmp_path: Path) -> None:
    describe(folder, query_prefix="query: ", text_prefix="passage: ")
    own = find_model(str(folder))
    assert (own.name, own.numbers, own.query_prefix) == ("mine", 384, "query: ")
    assert own.key != model.key
    meaning = Meaning(tmp_path / "vectors", own)
    try:
        assert float(meaning.encode(["frogs"])[0] @ meaning.encode_query("frogs")) < 0.999, "the prefixes differ"
    finally:
        meaning.close()


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"pooling": "median"}, "its pooling is not one of mean, first, none"),
        ({"numbers": 0}, "dimensions and maximum tokens"),
        ({"numbers": 383}, "dimensions and maximum tokens"),
        ({"numbers": "many"}, "dimensions and maximum tokens"),
        ({"most_tokens": 1_000_000}, "dimensions and maximum tokens"),
        ({"download": "somewhere", "sha256": "0" * 64}, "its model.onnx is not the one described in model.toml"),
        ({"sha256": "0" * 64}, "its model.onnx is not the one described in model.toml"),
    ],
)
def test_a_model_that_is_not_what_it_says_is_refused(folder: Path, changes: dict[str, object], why: str) -> None:
    describe(folder, **changes)
    with pytest.raises(ModelError, match=why):
        find_model(str(folder))


@pytest.mark.parametrize("name", ["model.toml", "model.onnx", "tokenizer.json"])
def test_a_folder_that_lacks_a_file_is_refused(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ModelError, match=f"it contains no {name}"):
        find_model(str(folder))


def test_a_description_that_cannot_be_read_is_refused(folder: Path) -> None:
    (folder / "model.toml").write_bytes(b"\xff= [")
    with pytest.raises(ModelError, match="cannot be read"):
        find_model(str(folder))


def test_weights_of_another_size_are_told_when_they_are_asked(folder: Path, tmp_path: Path) -> None:
    describe(folder, numbers=128)
    meaning = Meaning(tmp_path / "vectors", find_model(str(folder)))
    try:
        with pytest.raises(ModelError, match="does not match its description"):
            meaning.encode(["frogs"])
    finally:
        meaning.close()


def test_weights_that_are_none_are_told_when_they_are_asked(folder: Path, tmp_path: Path) -> None:
    (folder / "model.onnx").write_bytes(b"no model")
    meaning = Meaning(tmp_path / "vectors", find_model(str(folder)))
    try:
        with pytest.raises(ModelError, match="does not match its description"):
            meaning.encode(["frogs"])
    finally:
        meaning.close()


def test_without_the_extra_one_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "ENGINES", ("no_such_engine",))
    with pytest.raises(ModelError, match=r"no_such_engine, which is not installed\. Install it with: packaging/run"):
        find_model()


def test_away_from_a_checkout_the_extra_is_installed_by_pip(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(models, "ENGINES", ("no_such_engine",))
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "paperdesk" / "paths.py"))
    with pytest.raises(ModelError, match=r"Install it with: pip install 'paperdesk\[all\]'"):
        find_model()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(ModelError, match=r"Install it with: pipx install"):
        find_model()
