"""A LibreOffice without a screen, driven as a reader would: in a process, with a profile of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import uuid4

from paperdesk.jobs.office import COMMANDS, SENTENCES
from tests.samples import PROJECT

DRIVER = Path(__file__).with_name("driver.py")


class Refused(Exception):
    """What the extension told the reader: the name of a sentence, or what went wrong."""


class Writer:
    """Commands for the driver, by name: `writer.do("type", text="Hello")`."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def do(self, command: str, /, **told: Any) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([command, told]) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline() or '{"failed": "LibreOffice is gone"}')
        if "failed" in answer:
            raise Refused(answer.get("reason", answer["failed"]))
        return answer["is"]

    def new(self, port: int, **told: Any) -> None:
        self.do("open", port=port, texts={**COMMANDS, **SENTENCES}, **told)


@lru_cache(1)
def python_with_uno() -> str:
    """A Python that can drive LibreOffice; "" if there is none."""
    soffice = shutil.which("soffice")
    beside = str(Path(soffice).resolve().with_name("python")) if soffice else ""
    for python in ("/usr/bin/python3", beside, sys.executable) if soffice else ():
        if python and Path(python).exists():
            done = subprocess.run([python, "-c", "import uno"], capture_output=True, check=False)
            if done.returncode == 0:
                return python
    return ""


@contextmanager
def office(folder: Path) -> Iterator[Writer]:
    """A LibreOffice whose profile lies in a folder."""
    pipe = f"paperdesk{uuid4().hex}"
    profile = (folder / "profile").as_uri()
    accept = f"--accept=pipe,name={pipe};urp;"
    command = ["soffice", "--headless", "--norestore", "--nologo", accept, f"-env:UserInstallation={profile}"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        driving = subprocess.Popen(
            [python_with_uno(), str(DRIVER), pipe, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=PROJECT,
            env=environment,
        )
        writer = Writer(driving)
        try:
            yield writer
        finally:
            try:
                writer.do("quit")
                running.wait(60)
            except (Refused, OSError, subprocess.TimeoutExpired):
                running.terminate()
            driving.communicate()
