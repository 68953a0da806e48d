"""The program as one calls it, in this process."""

import io
import json
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from paperdesk.cli.main import main


@dataclass(frozen=True)
class Answer:
    """How a call ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        assert (self.code, self.err) == (0, ""), self.err
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one clear line of an expected failure."""
        assert self.code in (1, 3), self
        assert self.err.startswith("paperdesk: ")
        assert self.err.count("\n") == 1, self.err
        assert self.err.rstrip().endswith((".", "?")) or re.search(r"(with|run|use|on): (the )?.*paperdesk ", self.err)
        assert self.out == ""
        return self.err


Call = Callable[..., Answer]


@pytest.fixture
def call(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Call:
    """`call("search", "grokking", "--json")`; `stdin` is what comes through the pipe."""

    def run(*arguments: object, stdin: bytes = b"") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsysbinary.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = capsysbinary.readouterr()
        return Answer(code, out.decode(), err.decode())

    return run


BIBTEX = """@article{lee2020,
  title = {Deep sleep of machines}, author = {Lee, Ann and Łukasz, Jan}, year = 2020, journal = {Journal of Naps},
  doi = {10.1000/nap.1}, url = {https://example.org/nap}, keywords = {sleep, machines},
  abstract = {We let machines sleep.}
}
@misc{chen2022, title = {Grokking with {\\"U}bermut}, author = {Chen, Bo}, year = 2022, eprint = {2205.10343},
  archiveprefix = {arXiv}}
"""


@pytest.fixture
def filled(call: Call, tmp_path: Path) -> Call:
    """A library with the papers 1 (lee2020) and 2 (chen2022)."""
    file = tmp_path / "papers.bib"
    file.write_text(BIBTEX, encoding="utf-8")
    assert call("import", file).code == 0
    return call
