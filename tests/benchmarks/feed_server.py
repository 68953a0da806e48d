"""A server for the measurements of feeds, in a process of its own: good feeds with ETags, and a thousand bad answers."""

import asyncio
import gzip
import hashlib
import multiprocessing
import random
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from xml.sax.saxutils import escape

from tests.benchmarks.basics import _names, corpus

FEEDS, ENTRIES = 200, 100
HOSTILE = 1_000
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "{}">'.format("a" * 1000)
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 20}">' for i in range(8))
    + "]><rss version='2.0'><channel><title>&i;</title><item><title>&i;</title></item></channel></rss>"
).encode()
Writer = asyncio.StreamWriter


def good_feeds() -> list[bytes]:
    """200 feeds of 100 real papers each, by turns RSS and Atom."""
    records = list(corpus(FEEDS * ENTRIES))
    return [_feed(number, records[number * ENTRIES : (number + 1) * ENTRIES]) for number in range(FEEDS)]


def _feed(number: int, records: list[dict[str, object]]) -> bytes:
    return (_rss if number % 2 else _atom)(number, records).encode()


def _rss(number: int, records: list[dict[str, object]]) -> str:
    items = "".join(
        f"<item><title>{escape(str(r['title']))}</title><link>https://example.org/{number}/{i}</link>"
        f"<guid isPermaLink='false'>{number}-{i}</guid><dc:creator>{escape(', '.join(map(str, _names(r))))}</dc:creator>"
        f"<description>{escape(str(r['abstract']))}</description><pubDate>Wed, 25 Nov 2026 08:00:00 GMT</pubDate></item>"
        for i, r in enumerate(records)
    )
    return (
        f"<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Feed {number}</title>"
        f"<link>https://example.org/{number}</link>{items}</channel></rss>"
    )


def _atom(number: int, records: list[dict[str, object]]) -> str:
    entries = "".join(
        f"<entry><id>tag:{number},{i}</id><title>{escape(str(r['title']))}</title>"
        + "".join(f"<author><name>{escape(str(name))}</name></author>" for name in _names(r))
        + f"<link href='https://example.org/{number}/{i}'/><updated>2026-11-25T08:00:00Z</updated>"
        f"<summary>{escape(str(r['abstract']))}</summary></entry>"
        for i, r in enumerate(records)
    )
    return f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Feed {number}</title><id>f{number}</id>{entries}</feed>"


async def _send(writer: Writer, body: bytes, status: str = "200 OK", *headers: str) -> None:
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers, "", ""]
    writer.write("\r\n".join(head).encode() + body)
    await writer.drain()


async def _redirect(writer: Writer, target: str) -> None:
    await _send(writer, b"", "302 Found", f"Location: {target}")


async def _endless(writer: Writer, piece: bytes, pause_s: float) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss><channel><title>")
    while True:
        writer.write(piece)
        await writer.drain()
        await asyncio.sleep(pause_s)


async def _short(writer: Writer, body: bytes) -> None:
    """A body that ends before its length says."""
    writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {len(body) * 2}\r\n\r\n".encode() + body)
    await writer.drain()


async def _raw(writer: Writer, data: bytes) -> None:
    writer.write(data)
    await writer.drain()


def _mutated(chance: random.Random, body: bytes) -> bytes:
    """Bytes changed, dropped and doubled at random."""
    found = bytearray(body[:20_000])
    for _ in range(chance.randint(1, 60)):
        at = chance.randrange(len(found))
        found[at : at + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 4))
    return bytes(found)


def kinds(feeds: list[bytes], bomb: bytes = b"") -> list[tuple[str, Callable[[Writer, int], Awaitable[None]]]]:
    """The bad answers, by name; each takes a number that makes it another one every time."""
    chance = random.Random(5)

    def cut(number: int) -> bytes:
        body = feeds[number % len(feeds)]
        return body[: 1 + (number * 7919) % (len(body) - 1)]

    def charset(number: int) -> bytes:
        names = ("utf-16", "shift_jis", "windows-1251", "iso-8859-1", "no-such-charset", "utf-7", "ebcdic-cp-us", "")
        head = f'<?xml version="1.0" encoding="{names[number % len(names)]}"?>'.encode()
        return head + "<rss version='2.0'><channel><item><title>Grüße 機械 é</title></item></channel></rss>".encode(
            ("utf-8", "cp1252", "utf-16-le")[number % 3], "replace"
        )

    deep = b"<rss version='2.0'><channel><item><title>" + b"<b>" * 200_000
    return [
        ("cut off", lambda w, n: _send(w, cut(n))),
        ("wrong charset", lambda w, n: _send(w, charset(n))),
        ("entity bomb", lambda w, _n: _send(w, BOMB)),
        ("gzip bomb", lambda w, _n: _send(w, bomb, "200 OK", "Content-Encoding: gzip")),
        ("no gzip", lambda w, n: _send(w, feeds[n % FEEDS], "200 OK", "Content-Encoding: gzip")),
        ("redirects in a loop", lambda w, n: _redirect(w, f"/hostile/{n}")),
        ("redirect to a file", lambda w, _n: _redirect(w, "file:///etc/passwd")),
        ("redirect to nowhere", lambda w, _n: _redirect(w, "http://[::bad")),
        ("random bytes", lambda w, n: _send(w, random.Random(n).randbytes(5_000))),
        ("mutated", lambda w, n: _send(w, _mutated(chance, feeds[n % FEEDS]))),
        ("deeply nested", lambda w, _n: _send(w, deep)),
        ("shorter than told", lambda w, n: _short(w, feeds[n % FEEDS][:3_000])),
        ("no HTTP", lambda w, n: _raw(w, random.Random(n).randbytes(300))),
        ("nothing", lambda w, _n: _raw(w, b"")),
        ("empty body", lambda w, _n: _send(w, b"")),
        ("a web page", lambda w, _n: _send(w, b"<!DOCTYPE html><html><body onload=alert(1)>No</body></html>")),
        ("an error", lambda w, n: _send(w, b"no", ("500 Oops", "404 Gone", "429 Slow", "999 ?")[n % 4])),
        ("a huge head", lambda w, _n: _raw(w, b"HTTP/1.1 200 OK\r\n" + b"X-A: " + b"a" * 500_000 + b"\r\n\r\n")),
    ]


def slow_kinds() -> list[tuple[str, Callable[[Writer, int], Awaitable[None]]]]:
    """Answers that last as long as one lets them; each costs its whole deadline."""
    return [
        ("endless", lambda w, _n: _endless(w, b"a" * 65_536, 0)),
        ("a byte a second", lambda w, _n: _endless(w, b"a", 1.0)),
        ("silence", lambda _w, _n: asyncio.sleep(3600)),
    ]


def kind_of(number: int, fast: int, slow: int) -> tuple[bool, int]:
    """Whether the answer of a number is a slow one, and which: every tenth is."""
    return (True, number // 10 % slow) if number % 10 == 9 else (False, number % fast)


async def _serve(pipe: Connection) -> None:
    feeds = good_feeds()
    tags = [hashlib.sha256(body).hexdigest()[:16] for body in feeds]
    fast, slow = kinds(feeds, gzip.compress(b"<rss>" + b" " * 200_000_000, 9)), slow_kinds()

    async def answer(reader: asyncio.StreamReader, writer: Writer) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            path = head.split(" ", 2)[1]
            number = path.rpartition("/")[2]
            await _answer(writer, head, int(number))
        except (OSError, asyncio.IncompleteReadError, ValueError):
            pass
        finally:
            writer.close()

    async def _answer(writer: Writer, head: str, number: int) -> None:
        if "/good/" in head.partition("\r\n")[0]:
            number %= FEEDS  # more feeds than that tell the same papers once more
            if f'"{tags[number]}"' in head:
                await _send(writer, b"", "304 Not Modified", f'ETag: "{tags[number]}"')
            else:
                await _send(writer, feeds[number], "200 OK", f'ETag: "{tags[number]}"')
            return
        is_slow, kind = kind_of(number, len(fast), len(slow))
        await (slow if is_slow else fast)[kind][1](writer, number)

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    pipe.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


def _run(pipe: Connection) -> None:
    asyncio.run(_serve(pipe))


@contextmanager
def serving() -> Iterator[str]:
    """The address of the server, which runs in another process so that its work is not counted."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_run, args=(there,), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}"
    finally:
        process.kill()
        process.join()
