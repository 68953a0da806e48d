"""Fetching over HTTP: conditional, with a deadline for the whole fetch and a size limit."""

import errno
import logging
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from email.message import Message
from http import HTTPStatus
from types import TracebackType
from urllib.parse import urlsplit

import httpx2

from paperdesk import __version__
from paperdesk.errors import FetchFailed, Words
from paperdesk.online.contacts import Purpose, note_contact
from paperdesk.online.deadline import Deadline
from paperdesk.online.own_network import Guard
from paperdesk.online.pace import Pace
from paperdesk.online.retry_after import in_words, wait_told

log = logging.getLogger(__name__)
USER_AGENT = f"PaperDesk/{__version__} (personal paper library)"
REDIRECTS = 10
PERMANENT = {301, 308}
NOT_MODIFIED = 304
TOO_MANY = {429, 503}
SILENCE_S = 10.0
NO_NETWORK = {errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH}
ADVICE = {
    400: Words("Check the address or its query."),
    401: Words("It requires a login, which PaperDesk does not support."),
    403: Words("It denies access to PaperDesk."),
    404: Words("Check the address."),
    410: Words("It no longer exists. Look for a new address."),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """Time and size limits for one whole fetch, including redirects."""

    deadline_s: float = 30.0
    size_mb: float = 20.0


@dataclass(frozen=True, slots=True)
class Fetched:
    """The result; `body` is None if nothing has changed."""

    address: str  # the current address, after permanent redirects
    body: bytes | None
    etag: str = ""
    last_modified: str = ""
    read_from: str = ""  # the final address of this fetch: the base of its relative links
    charset: str = ""  # as given by the server; "" if not given
    wait_s: int = 0  # until the next request, as requested by the server; 0 if not given
    links: tuple[str, ...] = ()  # its `Link` headers, unchanged
    is_within: bool = field(default=False, compare=False)  # it came from the local network


class Http:
    """The program's only HTTP client, usable on any thread."""

    def __init__(
        self, limits: Limits | None = None, pace: Pace | None = None, purpose: Purpose = Purpose.FEEDS
    ) -> None:
        """Take the limits of each fetch, the rate limit for arXiv, and the purpose."""
        self.limits = limits or Limits()
        self.purpose = purpose
        self._noted: set[str] = set()
        self.pace = pace or Pace()
        self.on_bytes: Callable[[int, int], None] = lambda _size, _total: None
        """Receives the number of bytes received, and the total; 0 if the server does not give it."""
        self._under_way: set[Deadline] = set()
        self._lock = threading.Lock()
        self._is_over = False
        # Each fetch has its own connection, so that its deadline can close it.
        self._client = httpx2.Client(
            headers={"User-Agent": USER_AGENT},
            follow_redirects=False,
            limits=httpx2.Limits(max_keepalive_connections=0),
        )

    def __enter__(self) -> "Http":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def cut(self) -> None:
        """Abort everything in progress and start nothing more."""
        with self._lock:
            self._is_over = True
            under_way = tuple(self._under_way)
        for deadline in under_way:
            deadline.cut()

    @contextmanager
    def _deadline(self) -> Iterator[Deadline]:
        """A deadline for one fetch, which `cut` can end."""
        with Deadline(self.limits.deadline_s) as deadline:
            with self._lock:
                if self._is_over:
                    raise FetchFailed("refresh-cancelled", "The refresh was cancelled.")
                self._under_way.add(deadline)
            try:
                yield deadline
            finally:
                with self._lock:
                    self._under_way.discard(deadline)

    def fetch(
        self, address: str, *, etag: str = "", last_modified: str = "", told_by: Fetched | None = None
    ) -> Fetched:
        """Fetch an address, unless our copy is current.

        `told_by` is the page that contained the address, if the user did not enter it: a page on the internet may not
        send PaperDesk into the local network.

        Raises:
            FetchFailed: it was not fetched in time, or is too large.
        """
        headers = {"If-None-Match": etag} if etag else {}
        headers |= {"If-Modified-Since": last_modified} if last_modified else {}
        self.pace.wait(address, lambda: self._is_over)
        with self._deadline() as deadline:
            guard = Guard(host(address) if told_by is None else host(told_by.read_from))
            if told_by is not None:
                guard.began_within = told_by.is_within
            deadline.on_connected = guard.connected
            return replace(self._follow(address, headers, deadline), is_within=bool(guard.began_within))

    def _follow(self, address: str, headers: dict[str, str], deadline: Deadline) -> Fetched:
        """Follow redirects manually: remember permanent ones, refuse other kinds of addresses."""
        stays, at, is_permanent = address, address, True
        for _ in range(REDIRECTS):
            refuse_other_schemes(at)
            with self._answer(at, headers, deadline) as response:
                log.debug("%s answered %s", host(at), response.status_code)
                if not response.has_redirect_location:
                    return self._read(response, stays, at, deadline)
                is_permanent = is_permanent and response.status_code in PERMANENT
                at = str(httpx2.URL(at).join(response.headers["location"]))
            stays = at if is_permanent else stays
        raise FetchFailed("redirects-in-circle", "{host} redirects in a loop. Check the address.", host=host(address))

    @contextmanager
    def _answer(self, address: str, headers: dict[str, str], deadline: Deadline) -> Iterator[httpx2.Response]:
        """One server's response with its body unread; errors are translated."""
        try:
            self._note(host(address))
            timeout = min(SILENCE_S, deadline.left_s)
            trace = {"trace": deadline.notice}
            with self._client.stream("GET", address, headers=headers, timeout=timeout, extensions=trace) as response:
                yield response
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, ValueError) as error:
            if deadline.is_over:
                raise _late(address, deadline) from error
            failure = _failure(address, error)
            failure.looks_offline = _is_offline(error)
            raise failure from error

    def _note(self, name: str) -> None:
        """Record a server once for this client's purpose."""
        with self._lock:
            is_new = name not in self._noted
            self._noted.add(name)
        if is_new:
            note_contact(name, self.purpose)

    def _read(self, response: httpx2.Response, stays: str, at: str, deadline: Deadline) -> Fetched:
        if response.status_code == NOT_MODIFIED:
            return Fetched(stays, None, read_from=at)
        if response.is_error:
            is_limit = response.status_code in TOO_MANY
            raise _refusal(at, response.status_code, wait_told(response.headers, is_refusal=is_limit))
        body = self._body(response, at, deadline)
        told = response.headers
        return Fetched(
            stays,
            body,
            told.get("etag", ""),
            told.get("last-modified", ""),
            at,
            charset=_charset(told.get("content-type", "")),
            wait_s=wait_told(told, is_refusal=False),
            links=tuple(told.get_list("link")),
        )

    def _body(self, response: httpx2.Response, address: str, deadline: Deadline) -> bytes:
        """Read the body incrementally: neither a slow drip nor a decompression bomb exceeds the limits."""
        pieces, size, cap = [], 0, self.limits.size_mb * 1_000_000
        told = response.headers.get("content-length", "")
        total = int(told) if told.isdecimal() else 0
        for piece in response.iter_bytes():
            size += len(piece)
            self.on_bytes(size, total)
            if size > cap:
                raise FetchFailed(
                    "answer-too-large",
                    "{address} is larger than {size_mb} MB and was not downloaded.",
                    address=address,
                    size_mb=f"{self.limits.size_mb:g}",
                )
            if deadline.is_over:
                raise _late(address, deadline)
            pieces.append(piece)
        if deadline.is_over:  # a body without a stated length ends where the connection was closed, without an error
            raise _late(address, deadline)
        return b"".join(pieces)


def _charset(content_type: str) -> str:
    message = Message()
    message["content-type"] = content_type
    return message.get_content_charset("")


def _late(address: str, deadline: Deadline) -> FetchFailed:
    return FetchFailed(
        "server-too-slow",
        "{host} took longer than {seconds} s. Try again later.",
        host=host(address),
        seconds=f"{deadline.seconds:g}",
    )


def _failure(address: str, error: Exception) -> FetchFailed:
    """The error for a failed fetch, with what to do about it."""
    name = host(address)
    if isinstance(error, httpx2.TimeoutException):
        return FetchFailed("server-silent", "{host} did not respond in time. Try again later.", host=name)
    if _is_about_encryption(error):
        return FetchFailed(
            "server-not-trusted",
            "{host} cannot be trusted: its encryption or certificate is not in order. Check the address.",
            host=name,
        )
    if isinstance(error, httpx2.NetworkError | httpx2.ProxyError):
        return FetchFailed("server-unreachable", "{host} cannot be reached. Check your internet connection.", host=name)
    if isinstance(error, httpx2.ProtocolError | httpx2.DecodingError | httpx2.StreamError):
        return FetchFailed(
            "server-broke-off",
            "{host} broke off, or does not answer as a web server does. Check the address, or try again later.",
            host=name,
        )
    return FetchFailed(
        "address-does-not-work", "“{address}” is not a valid web address. Check it for typing errors.", address=address
    )


def _is_offline(error: BaseException) -> bool:
    """True if it failed because there is no network: names do not resolve, or there is no route."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, socket.gaierror) or getattr(cause, "errno", None) in NO_NETWORK:
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def _is_about_encryption(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None


def _refusal(address: str, status: int, wait_s: int) -> FetchFailed:
    try:
        answer = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        answer = str(status)
    asked = {"status": status, "retry_after_s": wait_s}
    if wait_s and status not in ADVICE:
        return FetchFailed(
            "server-asks-to-wait",
            "{host} answered {answer}. Try again in {span}.",
            **asked,
            host=host(address),
            answer=answer,
            span=in_words(wait_s),
        )
    advice = ADVICE.get(status, Words("Try again later."))
    return FetchFailed(
        "server-refuses",
        "{host} answered {answer}. {advice}",
        **asked,
        host=host(address),
        answer=answer,
        advice=advice,
    )


def refuse_other_schemes(address: str) -> None:
    """Refuse everything but well-formed http and https addresses.

    Raises:
        FetchFailed: it is another kind of address.
    """
    try:
        url = httpx2.URL(address)
    except (httpx2.InvalidURL, ValueError):
        url = httpx2.URL("")
    if url.scheme not in {"http", "https"} or not url.host:
        raise FetchFailed(
            "not-a-web-address",
            "“{text}” is not a web address. Addresses begin with https:// or http://.",
            text=address,
        )


def host(address: str) -> str:
    """The server in an address, with its port, without a password."""
    try:
        return urlsplit(address).netloc.rpartition("@")[2] or address
    except ValueError:
        return address
