"""Models that turn texts into vectors: a folder with weights, tokenizer and a short description.

`model.toml` contains `name`, `pooling` ("mean", "first", or "none" if the weights pool and scale themselves), `numbers`
(of a vector), `most_tokens`, and if needed `query_prefix`, `text_prefix` and the `sha256` of `model.onnx`. The weights
of the model that PaperDesk installs are in an extra package, named by `package`, or are downloaded from the `address`
in `[download]`, whose `sha256` and `bytes` they must match.
"""

import hashlib
import importlib.util
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from paperdesk import paths
from paperdesk.errors import ModelError, Words

DESCRIPTION, TOKENIZER, WEIGHTS = "model.toml", "tokenizer.json", "model.onnx"
POOLINGS = ("mean", "first", "none")
ENGINES = ("onnxruntime", "tokenizers")  # packages
MOST_NUMBERS = 4_096
MOST_TOKENS = 8_192


@dataclass(frozen=True, slots=True)
class Model:
    """A usable model, as plain values for another process."""

    name: str
    weights: str
    tokenizer: str
    sha256: str
    pooling: str
    numbers: int
    most_tokens: int
    query_prefix: str = ""
    text_prefix: str = ""

    @property
    def key(self) -> str:
        """The part of a file name that distinguishes its vectors from those of other models."""
        said = f"{self.sha256}|{self.pooling}|{self.numbers}|{self.most_tokens}|{self.text_prefix}"
        return hashlib.sha256(said.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Download:
    """The address of a model's weights, the expected content, and the target file."""

    name: str
    address: str
    sha256: str
    bytes: int
    file: Path


def find_download(folder: str = "") -> Download:
    """How to download the weights of the model in the user's folder, or of PaperDesk's own model.

    Raises:
        ModelError: its description does not say.
    """
    at = Path(folder) if folder else _brought()
    said = _described(at)
    download = _download_of(said)
    address, sha256, size = (download.get(name) for name in ("address", "sha256", "bytes"))
    if not (isinstance(address, str) and isinstance(sha256, str) and isinstance(size, int)):
        raise _refused(at, Words("its {file} does not say where to download the weights", file=DESCRIPTION))
    return Download(str(said.get("name", at.name)), address, sha256, size, _fetched(at))


def _download_of(said: dict[str, Any]) -> dict[str, Any]:
    """The download section of a description; none if it is not a table."""
    download = said.get("download")
    return download if isinstance(download, dict) else {}


def _brought() -> Path:
    return paths.resources() / "models" / "minilm"


def _fetched(folder: Path) -> Path:
    """The location of downloaded weights, as the program's own folder may be read-only."""
    return paths.models_folder() / "minilm" / WEIGHTS if folder == _brought() else folder / WEIGHTS


def find_model(folder: str = "") -> Model:
    """The model in the user's folder, or PaperDesk's own model.

    Raises:
        ModelError: the extra or the model is missing, or does not match its description.
    """
    if missing := [name for name in ENGINES if importlib.util.find_spec(name) is None]:
        raise ModelError(
            "meaning-not-installed",
            "Search by meaning needs the package {name}, which is not installed. Install it with: {command}",
            name=missing[0],
            command=paths.extras_command(),
        )
    return _read(Path(folder) if folder else _brought())


def _described(folder: Path) -> dict[str, Any]:
    try:
        return tomllib.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
    except OSError as error:
        raise _refused(folder, Words("it contains no {file}", file=DESCRIPTION)) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _refused(folder, Words("its {file} cannot be read", file=DESCRIPTION)) from error


def _read(folder: Path) -> Model:
    said = _described(folder)
    weights = _weights(folder, str(said.get("package", "")), can_be_fetched=bool(_download_of(said)))
    tokenizer = folder / TOKENIZER
    if not tokenizer.is_file():
        raise _refused(folder, Words("it contains no {file}", file=tokenizer.name))
    numbers, most_tokens = said.get("numbers", 0), said.get("most_tokens", 0)
    if said.get("pooling") not in POOLINGS:
        raise _refused(folder, Words("its pooling is not one of {known}", known=", ".join(POOLINGS)))
    if not _is_count(numbers, MOST_NUMBERS) or numbers % 8 or not _is_count(most_tokens, MOST_TOKENS):
        raise _refused(folder, Words("its dimensions and maximum tokens are not given"))
    found = hash_of(weights, weights.stat().st_mtime_ns)
    if found not in (said.get("sha256", found), _download_of(said).get("sha256")):
        raise _refused(
            folder,
            Words("its {file} is not the one described in {description}", file=weights.name, description=DESCRIPTION),
        )
    prefixes = (str(said.get("query_prefix", "")), str(said.get("text_prefix", "")))
    return Model(
        str(said.get("name", folder.name)),
        str(weights),
        str(tokenizer),
        found,
        said["pooling"],
        numbers,
        most_tokens,
        *prefixes,
    )


def _weights(folder: Path, package: str, *, can_be_fetched: bool) -> Path:
    """The location of the weights: in a package, in the folder, or where they were downloaded to."""
    spec = importlib.util.find_spec(package) if package.isidentifier() else None
    inside = spec.submodule_search_locations if spec is not None else None
    weights = Path(inside[0]) / WEIGHTS if inside else _fetched(folder)
    if not weights.is_file() and not can_be_fetched:
        raise _refused(folder, Words("it contains no {file}", file=WEIGHTS))
    if not weights.is_file():
        raise ModelError(
            "model-not-installed",
            "The model has not been downloaded yet. Download it with “paperdesk meaning get”, or choose a folder "
            "with a model.",
        )
    return weights


def _is_count(value: object, most: int) -> bool:
    return isinstance(value, int) and 0 < value <= most


def _refused(folder: Path, why: str) -> ModelError:
    return ModelError("model-refused", "The model in “{folder}” cannot be used: {why}.", folder=folder, why=why)


@lru_cache(8)
def hash_of(file: Path, _changed_at: int) -> str:
    """The hash of a file, cached until the file changes."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
