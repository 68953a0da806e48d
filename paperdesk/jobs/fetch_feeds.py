"""Fetching many feeds in parallel: a few servers at a time, arXiv's feeds one at a time."""

from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeAlias

from paperdesk.errors import FetchFailed
from paperdesk.free_memory import share_arenas
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.library.records import FeedRow
from paperdesk.online.http import Fetched, Http

FETCHING_THREADS = 6
LOOK_S = 0.2
Answer: TypeAlias = Fetched | FetchFailed | Exception


def fetch_feeds(
    http: Http, rows: Sequence[FeedRow], progress: Progress
) -> Generator[tuple[FeedRow, Answer], None, None]:
    """Yield each feed with its server's response, as they arrive.

    There are never more responses in memory than workers: the next is fetched when one has been taken. If closed early
    or cancelled, running fetches are aborted.

    Raises:
        Cancelled: the request was cancelled.
    """
    free = deque(row for row in rows if not http.pace.covers(row.address))
    paced = deque(row for row in rows if http.pace.covers(row.address))
    running: dict[Future[Answer], FeedRow] = {}
    share_arenas()
    pool = ThreadPoolExecutor(FETCHING_THREADS + 1, "fetch")
    is_done = False
    try:
        while free or paced or running:
            if progress.is_cancelled:
                raise Cancelled
            _start(pool, http, running, (free, paced))
            done, _ = wait(running, timeout=LOOK_S, return_when=FIRST_COMPLETED)
            for future in done:
                yield running.pop(future), future.result()
        is_done = True
    finally:
        if not is_done:
            http.cut()
        pool.shutdown(wait=True, cancel_futures=True)


def _start(
    pool: ThreadPoolExecutor, http: Http, running: dict[Future[Answer], FeedRow], queues: tuple[deque[FeedRow], ...]
) -> None:
    """Start the workers: one for servers that require pauses, the others for the rest."""
    free, paced = queues
    paced_running = sum(http.pace.covers(row.address) for row in running.values())
    while free and len(running) - paced_running < FETCHING_THREADS:
        row = free.popleft()
        running[pool.submit(_fetch, http, row)] = row
    if paced and not paced_running:
        row = paced.popleft()
        running[pool.submit(_fetch, http, row)] = row


def _fetch(http: Http, row: FeedRow) -> Answer:
    try:
        return http.fetch(row.fetch_address, etag=row.etag, last_modified=row.last_modified)
    except Exception as error:  # reported where the feed is stored
        return error
