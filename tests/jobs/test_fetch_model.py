"""The model is fetched from the address in its description, whole and right or not at all."""

import hashlib
import shutil
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from paperdesk.errors import FetchFailed, ModelError
from paperdesk.jobs.fetch_model import fetch_model
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.meaning.models import find_download, find_model
from tests.meaning.conftest import model

__all__ = ["model"]
WEIGHTS = b"weights" * 50_000


def describe(folder: Path, address: str, body: bytes = WEIGHTS) -> str:
    folder.mkdir(exist_ok=True)
    (folder / "model.toml").write_text(
        f'name = "mine"\npooling = "mean"\nnumbers = 384\nmost_tokens = 64\n[download]\naddress = "{address}"\n'
        f'sha256 = "{hashlib.sha256(body).hexdigest()}"\nbytes = {len(body)}\n',
        encoding="utf-8",
    )
    return str(folder)


def test_the_weights_are_fetched_once_with_their_size_told(httpserver: HTTPServer, tmp_path: Path) -> None:
    httpserver.expect_oneshot_request("/model.onnx").respond_with_data(WEIGHTS)
    download = find_download(describe(tmp_path / "own", httpserver.url_for("/model.onnx")))
    told: list[tuple[int, int, str]] = []
    assert fetch_model(download, Progress(lambda *report: told.append(report))).read_bytes() == WEIGHTS
    assert told[-1][:2] == (len(WEIGHTS), len(WEIGHTS))
    assert told[-1][2].startswith("Downloading the model from ")
    assert fetch_model(download, Progress()) == download.file, "it is not asked for again"


def test_what_is_not_what_was_promised_is_not_kept(httpserver: HTTPServer, tmp_path: Path) -> None:
    httpserver.expect_request("/other").respond_with_data(b"another model")
    httpserver.expect_request("/gone").respond_with_data("", status=404)
    httpserver.expect_request("/huge").respond_with_data(b"0" * 3_000_000)
    for path, failure in (("/other", ModelError), ("/gone", FetchFailed), ("/huge", FetchFailed)):
        download = find_download(describe(tmp_path / "own", httpserver.url_for(path)))
        with pytest.raises(failure):
            fetch_model(download, Progress())
        assert [file.name for file in (tmp_path / "own").iterdir()] == ["model.toml"]


def test_a_reader_who_does_not_want_it_any_more_keeps_nothing(httpserver: HTTPServer, tmp_path: Path) -> None:
    httpserver.expect_request("/model.onnx").respond_with_handler(lambda _request: Response(WEIGHTS))
    progress = Progress(lambda _done, _all, _what: progress.cancel())
    with pytest.raises(Cancelled):
        fetch_model(find_download(describe(tmp_path / "own", httpserver.url_for("/model.onnx"))), progress)
    assert [file.name for file in (tmp_path / "own").iterdir()] == ["model.toml"]


def test_a_fetched_model_is_used(httpserver: HTTPServer, tmp_path: Path, model: object) -> None:
    brought = find_model()
    body = Path(brought.weights).read_bytes()
    httpserver.expect_request("/model.onnx").respond_with_data(body)
    own = describe(tmp_path / "own", httpserver.url_for("/model.onnx"), body)
    shutil.copy(brought.tokenizer, tmp_path / "own" / "tokenizer.json")
    with pytest.raises(ModelError, match="not been downloaded yet"):
        find_model(own)
    fetch_model(find_download(own), Progress())
    assert find_model(own).sha256 == brought.sha256


def test_the_model_that_comes_along_says_where_it_can_be_had() -> None:
    download = find_download()
    assert download.address.startswith("https://")
    assert len(download.sha256) == 64
    assert download.file.name == "model.onnx"


def test_a_model_without_an_address_cannot_be_fetched(tmp_path: Path) -> None:
    for text in ('name = "mine"\n', 'download = "https://example.org"\n', "[download]\naddress = 3\n"):
        (tmp_path / "model.toml").write_text(text)
        with pytest.raises(ModelError, match="where to download the weights"):
            find_download(str(tmp_path))
