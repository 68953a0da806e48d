"""Queries the model, and stores the vectors of papers."""

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from paperdesk.errors import ModelError
from paperdesk.meaning.encoder import encode
from paperdesk.meaning.models import Model
from paperdesk.meaning.vectors import Vectors, open_file
from paperdesk.own_process import Bounds, OwnProcess

TIMEOUT_S = 120.0  # for a batch of texts, even on a slow machine
MEMORY_MB = 900  # for the model and the longest batch; a small model takes a third
QUIET = 10  # niceness of the other process
Floats = NDArray[np.float32]


class Meaning:
    """One model, and its vectors of a library's papers."""

    def __init__(self, folder: Path, model: Model) -> None:
        """Take the folder for vectors; the model is loaded on first use."""
        self.model = model
        self.vectors = Vectors(open_file(folder, model.key), model.numbers)
        self.passages = Vectors(open_file(folder, model.key, "-pages"), model.numbers)
        """The vectors of pieces of pages, by the numbers from `passages`; empty unless the user wants them."""
        self._process = OwnProcess(_bounds(model))

    def encode(self, texts: Sequence[str]) -> Floats:
        """The unit vectors of papers' texts.

        Raises:
            ModelError: the model does not respond.
        """
        return self._encoded([f"{self.model.text_prefix}{text}" for text in texts])

    def encode_query(self, text: str) -> Floats:
        """The vector of a query.

        Raises:
            ModelError: the model does not respond.
        """
        found: Floats = self._encoded([f"{self.model.query_prefix}{text}"])[0]
        return found

    def _encoded(self, texts: Sequence[str]) -> Floats:
        if not self._process.is_running:
            self._process.ask(give_way)
        raw = self._process.ask(encode, self.model, texts)
        return np.frombuffer(raw, np.float32).reshape(len(texts), self.model.numbers)

    def end_now(self) -> None:
        """End the other process even during a request."""
        self._process.end_now()

    def close(self) -> None:
        """End the other process."""
        self._process.close()


def give_way() -> None:
    """Yield to all other processes; runs in the other one."""
    if hasattr(os, "nice"):
        os.nice(QUIET)


def _bounds(model: Model) -> Bounds:
    return Bounds(
        TIMEOUT_S,
        MEMORY_MB,
        ModelError("model-too-slow", "The model {name} was stopped because it took too long.", name=model.name),
        ModelError("model-crashes", "The model {name} crashed.", name=model.name),
        ModelError("model-too-large", "The model {name} was stopped because it used too much memory.", name=model.name),
    )
