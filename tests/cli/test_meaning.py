"""Searching by meaning on the command line."""

import shutil
from pathlib import Path

import pytest

from paperdesk import paths
from paperdesk.errors import ModelError
from paperdesk.meaning.models import Model, find_model
from paperdesk.settings import load_settings
from tests.cli.conftest import Call


@pytest.fixture
def model() -> Model:
    try:
        return find_model()
    except ModelError as error:
        pytest.skip(str(error))


@pytest.mark.usefixtures("model")
def test_papers_are_read_and_found_by_what_they_mean(filled: Call) -> None:
    total = filled("search", "--json").data["total"]
    assert filled("meaning", "status", "--json").data == {"model": "all-MiniLM-L6-v2", "done": 0, "total": total}
    assert filled("meaning", "update", "--json").data == {"read": total}
    assert filled("meaning", "update", "--json").data == {"read": 0}
    assert filled("search", "slumber", "--json").data["total"] == 0
    found = filled("search", "--meaning", "slumber", "--json").data
    assert "sleep" in found["papers"][0]["title"].casefold()


def test_it_is_turned_off_and_on(filled: Call, model: Model, tmp_path: Path) -> None:
    assert filled("meaning", "off").out == "Search by meaning is off.\n"
    assert "turned off" in filled("search", "--meaning", "sleep").complaint
    assert not load_settings(paths.settings_file()).meaning.enabled
    own = tmp_path / "own"
    own.mkdir()
    assert "it contains no model.toml" in filled("meaning", "on", "--model", own).complaint
    shutil.copy(model.weights, own / "model.onnx")
    shutil.copy(model.tokenizer, own / "tokenizer.json")
    (own / "model.toml").write_text('name = "mine"\npooling = "mean"\nnumbers = 384\nmost_tokens = 64\n')
    assert filled("meaning", "on", "--model", own).out == "Search by meaning is on, with mine.\n"
    assert load_settings(paths.settings_file()).meaning.folder == str(own)
    assert "all-MiniLM-L6-v2" in filled("meaning", "on", "--own").out
    assert filled("search", "--meaning", "sleep").code == 0
