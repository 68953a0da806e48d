"""Fetching over HTTP: conditional, with a deadline for the whole and a cap on what is taken in."""

import time
from dataclasses import dataclass
from types import TracebackType
from urllib.parse import urlsplit

import httpx2

from paperdesk import __version__
from paperdesk.errors import FetchFailed

USER_AGENT = f"PaperDesk/{__version__} (personal paper library)"
REDIRECTS = 10
PERMANENT = {301, 308}
NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much at most: for all of one fetch, redirects included."""

    deadline_s: float = 30.0
    size_mb: float = 20.0


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back; `body` is None where nothing has changed."""

    address: str  # where it lies now, after permanent redirects
    body: bytes | None
    etag: str = ""
    last_modified: str = ""


class Http:
    """The one client of the program."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._client = httpx2.Client(
            headers={"User-Agent": USER_AGENT}, timeout=httpx2.Timeout(10.0), follow_redirects=False
        )

    def __enter__(self) -> "Http":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def fetch(self, address: str, *, etag: str = "", last_modified: str = "") -> Fetched:
        """Get what lies at an address, unless it is what we have.

        Raises:
            FetchFailed: it could not be had in time, or is larger than we take.
        """
        deadline = time.monotonic() + self.limits.deadline_s
        headers = {"If-None-Match": etag} if etag else {}
        headers |= {"If-Modified-Since": last_modified} if last_modified else {}
        try:
            return self._follow(address, headers, deadline)
        except httpx2.TimeoutException as error:
            raise FetchFailed(f"{host(address)} did not answer in time. Try again later.") from error
        except httpx2.TransportError as error:
            raise FetchFailed(f"{host(address)} cannot be reached. Are you online?") from error
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, ValueError) as error:
            raise FetchFailed(f"{address} could not be fetched: {error}.") from error

    def _follow(self, address: str, headers: dict[str, str], deadline: float) -> Fetched:
        """Follow redirects by hand: a permanent one is remembered, one to another kind of address refused."""
        stays, at, is_permanent = address, address, True
        for _ in range(REDIRECTS):
            refuse_other_schemes(at)
            with self._client.stream("GET", at, headers=headers) as response:
                if not response.has_redirect_location:
                    return self._read(response, stays, deadline)
                is_permanent = is_permanent and response.status_code in PERMANENT
                at = str(httpx2.URL(at).join(response.headers["location"]))
            stays = at if is_permanent else stays
        raise FetchFailed(f"{host(address)} redirects in a circle. Check the address.")

    def _read(self, response: httpx2.Response, address: str, deadline: float) -> Fetched:
        if response.status_code == NOT_MODIFIED:
            return Fetched(address, None)
        if response.is_error:
            raise FetchFailed(f"{host(address)} answered {response.status_code} {response.reason_phrase}.")
        body = self._body(response, deadline)
        return Fetched(address, body, response.headers.get("etag", ""), response.headers.get("last-modified", ""))

    def _body(self, response: httpx2.Response, deadline: float) -> bytes:
        """Read piece by piece: neither a slow drip nor a bomb of zeros gets past the limits."""
        pieces, size, cap = [], 0, self.limits.size_mb * 1_000_000
        for piece in response.iter_bytes(65_536):
            size += len(piece)
            if size > cap:
                raise FetchFailed(f"{response.url} is larger than {self.limits.size_mb:.0f} MB and was not taken in.")
            if time.monotonic() > deadline:
                raise FetchFailed(f"{host(str(response.url))} took longer than {self.limits.deadline_s:.0f} s.")
            pieces.append(piece)
        return b"".join(pieces)


def refuse_other_schemes(address: str) -> None:
    """Only http and https lead to the network.

    Raises:
        FetchFailed: it is another kind of address.
    """
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise FetchFailed(f"“{address}” is no web address. Addresses begin with https:// or http://.")


def host(address: str) -> str:
    return urlsplit(address).netloc or address
