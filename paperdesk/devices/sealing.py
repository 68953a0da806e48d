"""How changes are stored in the folder: compressed, and encrypted if there is a passphrase.

Files are encrypted with AES-GCM, using a key derived from the passphrase by scrypt; the library stores the key, never
the passphrase. File names are then keyed hashes, so that somebody with the folder but without the passphrase learns
only sizes and times.
"""

import base64
import hashlib
import hmac
import importlib.util
import os
import zlib
from typing import Any

from paperdesk import paths
from paperdesk.errors import DevicesError

MAGIC = b"PDSK1"
NONCE_BYTES, KEY_BYTES, SALT_BYTES = 12, 32, 16
COST = {"n": 2**15, "r": 8, "p": 1}  # 32 MB and a tenth of a second
MOST_MEMORY = 128 * 1024 * 1024
LARGEST = 1 << 30  # bytes to which one file of changes may decompress
PROOF = b"PaperDesk"
LEVEL = 3  # compression level, of 9


class Sealing:
    """Packs and unpacks files in the folder; without a key it only compresses."""

    def __init__(self, key: bytes = b"") -> None:
        self.key = key

    def seal(self, body: bytes, *, about: str) -> bytes:
        """Seal a file; `about` is its name, so that it cannot be swapped for another one."""
        packed = zlib.compress(body, LEVEL)
        if not self.key:
            return MAGIC + b"0" + packed
        nonce = os.urandom(NONCE_BYTES)
        sealed: bytes = _cipher(self.key).encrypt(nonce, packed, about.encode())
        return MAGIC + b"1" + nonce + sealed

    def open(self, sealed: bytes, *, about: str) -> bytes:
        """Return the original bytes of a sealed file.

        Raises:
            ValueError: it is truncated, damaged, or sealed with another key.
        """
        head, kind, rest = sealed[: len(MAGIC)], sealed[len(MAGIC) : len(MAGIC) + 1], sealed[len(MAGIC) + 1 :]
        if head != MAGIC or kind != (b"1" if self.key else b"0"):
            raise ValueError("no such file")
        if self.key:
            rest = _decrypted(self.key, rest, about)
        unpacking = zlib.decompressobj()
        try:
            body = unpacking.decompress(rest, LARGEST)
        except zlib.error as error:
            raise ValueError("damaged") from error
        if not unpacking.eof:
            raise ValueError("cut off")
        return body

    def name(self, content_hash: str) -> str:
        """The name of a file with this content in the folder."""
        if not self.key:
            return content_hash
        return hmac.new(self.key, content_hash.encode(), hashlib.sha256).hexdigest()


def _cipher(key: bytes) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - an extra

    return AESGCM(key)


def _decrypted(key: bytes, sealed: bytes, about: str) -> bytes:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - an extra

    try:
        opened: bytes = _cipher(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], about.encode())
    except (InvalidTag, ValueError) as error:
        raise ValueError("damaged, or another passphrase") from error
    return opened


def new_lock(passphrase: str) -> tuple[dict[str, object], bytes]:
    """Create the encryption parameters of a new folder, and its key."""
    _check_installed()
    salt = os.urandom(SALT_BYTES)
    key = _derived(passphrase, salt, COST)
    proof = hmac.new(key, PROOF, hashlib.sha256).hexdigest()
    return {"salt": base64.b64encode(salt).decode(), **COST, "proof": proof}, key


def unlock(lock: dict[str, Any], passphrase: str) -> bytes:
    """Derive the key of an encrypted folder.

    Raises:
        DevicesError: the passphrase is wrong.
    """
    _check_installed()
    cost = {name: int(lock[name]) for name in COST}
    if cost["n"] * cost["r"] * 128 > MOST_MEMORY:
        raise DevicesError(
            "passphrase-costs-too-much", "Decrypting this folder needs more memory than PaperDesk allows."
        )
    key = _derived(passphrase, base64.b64decode(lock["salt"]), cost)
    if not hmac.compare_digest(hmac.new(key, PROOF, hashlib.sha256).hexdigest(), str(lock["proof"])):
        raise DevicesError("passphrase-wrong", "The passphrase is wrong.")
    return key


def _derived(passphrase: str, salt: bytes, cost: dict[str, int]) -> bytes:
    return hashlib.scrypt(
        passphrase.encode(), salt=salt, n=cost["n"], r=cost["r"], p=cost["p"], maxmem=2 * MOST_MEMORY, dklen=KEY_BYTES
    )


def _check_installed() -> None:
    if importlib.util.find_spec("cryptography") is None:
        raise DevicesError(
            "encryption-not-installed",
            "Encryption needs an extra: cryptography is missing. Install it with: {command}",
            command=paths.extras_command(),
        )
