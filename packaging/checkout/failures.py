"""What the set-up tells where it cannot go on."""

import re
import sys


class SetupFailed(Exception):
    """The set-up cannot go on; the message says what the reader can do."""


def say(text: str) -> None:
    print(f"PaperDesk: {text}", file=sys.stderr, flush=True)


NO_ANSWER = (
    r"name resolution|Name or service not known|ew ?[cC]onnection|ConnectionError|ConnectTimeout|ReadTimeout|"
    r"timed out|unreachable|Connection (refused|aborted|broken|reset)|getaddrinfo|IncompleteRead"
)
# What pip says -> what is to be done. The first that is found holds: without a network pip also finds no release.
CAUSES = (
    (
        r"No space left on device|Disk quota exceeded|Errno 28",
        "the disk is full. Free up 1 GB and start again.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerification",
        "the certificate of the package index is not trusted. If your network has its own, set PIP_CERT to its file.",
    ),
    (
        r"ProxyError|Cannot connect to proxy|407 Proxy",
        "the proxy does not respond. Correct or unset HTTPS_PROXY and start again.",
    ),
    (
        NO_ANSWER,
        "the package index does not respond. Connect to the network and start again.",
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "a downloaded package is not the tested one. Start again; if this happens again, report it.",
    ),
    (
        r"Permission denied|Errno 13|Read-only file system|Errno 30",
        "a file is not writable. Make sure that you own this folder and {cache}.",
    ),
    (
        r"No matching distribution found for (?P<name>\S+)",
        "there is no ready-made package of {name} for this system and {python}.",
    ),
)


def cause_of(output: str, **values: str) -> str:
    """Say in one sentence why pip failed, and what to do.

    Args:
        output: what pip printed.
        values: what the sentences name.
    """
    for pattern, sentence in CAUSES:
        if found := re.search(pattern, output):
            return sentence.format(**values, **found.groupdict())
    errors = [line.partition("ERROR:")[2].strip() for line in output.splitlines() if "ERROR:" in line]
    told = errors[-1] if errors else (output.strip().splitlines() or ["pip ended without a message"])[-1]
    return f"pip failed: {told}"
