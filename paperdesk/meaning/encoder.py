"""From texts to vectors; runs only in the other process, which keeps the model used last."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from paperdesk.errors import ModelError
from paperdesk.meaning.models import Model

BATCH_TEXTS = 8  # texts per batch; more need more memory but are no faster
MOST_CHARS = 20_000  # of one text; the model reads only the beginning
Floats = NDArray[np.float32]
_kept: list[tuple[Model, "Session"]] = []


def encode(model: Model, texts: Sequence[str]) -> bytes:
    """The unit vectors of texts: a row of float32 for each.

    Raises:
        ModelError: the model does not match its description.
    """
    if not _kept or _kept[0][0] != model:
        _kept[:] = [(model, Session(model))]
    whole = (text[:MOST_CHARS].encode(errors="replace").decode() for text in texts)
    return _kept[0][1].encode([*whole]).tobytes()


class Session:
    """A loaded model."""

    def __init__(self, model: Model) -> None:
        import onnxruntime  # noqa: PLC0415 - an extra, which this process alone loads
        from tokenizers import Tokenizer  # noqa: PLC0415

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # otherwise it keeps the memory of the longest batch
        options.log_severity_level = 4  # errors are raised
        try:
            self.run = onnxruntime.InferenceSession(model.weights, options, providers=["CPUExecutionProvider"])
            self.tokenizer = Tokenizer.from_file(model.tokenizer)
        except Exception as error:
            raise _unusable(model, error) from error
        self.tokenizer.enable_truncation(model.most_tokens)
        self.tokenizer.no_padding()
        self.model = model
        self.names = {one.name for one in self.run.get_inputs()}

    def encode(self, texts: Sequence[str]) -> Floats:
        found = self.tokenizer.encode_batch(list(texts))
        order = sorted(range(len(texts)), key=lambda place: len(found[place].ids))
        rows = np.zeros((len(texts), self.model.numbers), np.float32)
        for start in range(0, len(order), BATCH_TEXTS):
            batch = order[start : start + BATCH_TEXTS]
            rows[batch] = self._encode([found[place].ids for place in batch])
        rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
        return rows

    def _encode(self, tokens: Sequence[Sequence[int]]) -> Floats:
        given = self.padded(tokens)
        try:
            output = self.run.run(None, given)[0]
            return self._pooled(np.asarray(output, np.float32), given["attention_mask"]).reshape(
                len(tokens), self.model.numbers
            )
        except Exception as error:
            raise _unusable(self.model, error) from error

    def padded(self, tokens: Sequence[Sequence[int]]) -> dict[str, NDArray[np.int64]]:
        """The model's input: the tokens of each text, padded to the longest one."""
        length = max(len(ids) for ids in tokens)
        ids, mask = np.zeros((len(tokens), length), np.int64), np.zeros((len(tokens), length), np.int64)
        for row, own in enumerate(tokens):
            ids[row, : len(own)], mask[row, : len(own)] = own, 1
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        return {name: value for name, value in given.items() if name in self.names}

    def _pooled(self, output: Floats, mask: NDArray[np.int64]) -> Floats:
        """One vector per text, pooled from tokens if the model returns these."""
        if output.ndim == 2:  # noqa: PLR2004 - texts and numbers: it pools itself
            return output
        if self.model.pooling == "first":
            return output[:, 0]
        weights = mask[:, :, None].astype(np.float32)
        pooled: Floats = (output * weights).sum(axis=1) / weights.sum(axis=1)
        return pooled


def _unusable(model: Model, error: Any) -> ModelError:
    return ModelError(
        "model-does-not-answer",
        "The model {name} does not match its description: {why}",
        name=model.name,
        why=error,
    )
