"""The model that PaperDesk brings, loaded once; the tests skip where the extra is not installed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from paperdesk.errors import ModelError
from paperdesk.meaning.meaning import Meaning
from paperdesk.meaning.models import Model, find_model


@pytest.fixture(scope="session")
def model() -> Model:
    try:
        return find_model()
    except ModelError as error:
        pytest.skip(str(error))


@pytest.fixture
def meaning(model: Model, tmp_path: Path) -> Iterator[Meaning]:
    found = Meaning(tmp_path / "meaning", model)
    yield found
    found.close()
