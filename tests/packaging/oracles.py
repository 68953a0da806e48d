"""Programs of others that judge what is made; where they are missing a test is skipped, or fails if it has to run."""

import os
import shutil
import subprocess

import pytest


def run_oracle(*command: str) -> subprocess.CompletedProcess[str]:
    if not shutil.which(command[0]):
        reason = f"{command[0]} is not installed"
        if os.environ.get("PAPERDESK_REQUIRE_ORACLES"):
            pytest.fail(reason)
        pytest.skip(reason)
    return subprocess.run(command, capture_output=True, text=True, check=False)
