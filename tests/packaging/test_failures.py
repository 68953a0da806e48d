"""Why a set-up failed, in one sentence."""

import pytest
from checkout.failures import cause_of

OFFLINE = """WARNING: Retrying after connection broken by 'NewConnectionError: Failed to establish a new
connection: [Errno -3] Temporary failure in name resolution': /simple/alembic/
ERROR: Could not find a version that satisfies the requirement alembic==1.20.0 (from versions: none)
ERROR: No matching distribution found for alembic==1.20.0
"""
FULL = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n"
DENIED = "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/root/.cache'\n"
UNTRUSTED = "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')))\n"
SAID = {
    OFFLINE: "Connect to the network",
    FULL: "Free up 1 GB",
    DENIED: "own this folder and /the/cache",
    UNTRUSTED: "PIP_CERT",
    "ERROR: No matching distribution found for numpy==2.3.5\n": "numpy==2.3.5 for this system and Python 3.11",
    "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.\n": "not the tested one",
    "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 403'))\n": "HTTPS_PROXY",
    "ERROR: something nobody thought of\n": "pip failed: something nobody thought of",
    "": "pip ended without a message",
}


@pytest.mark.parametrize("output", SAID, ids=list(SAID.values()))
def test_the_cause_is_told_with_what_to_do(output: str) -> None:
    told = cause_of(output, cache="/the/cache", python="Python 3.11")
    assert SAID[output] in told
    assert "\n" not in told
