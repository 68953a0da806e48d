import itertools
import threading
import time

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from paperdesk.online.http import Http, Limits
from paperdesk.online.pace import Pace


def test_arxiv_is_asked_with_pauses_from_whatever_thread(httpserver: HTTPServer) -> None:
    moments: list[float] = []

    def answer(_request: Request) -> Response:
        moments.append(time.monotonic())
        return Response("x")

    httpserver.expect_request("/x").respond_with_handler(answer)
    address = httpserver.url_for("/x")
    pace = Pace(0.3, [address.split("/")[2]])
    with Http(Limits(deadline_s=120), pace) as one, Http(Limits(deadline_s=120), pace) as other:
        threads = [threading.Thread(target=client.fetch, args=(address,)) for client in (one, other, one, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    gaps = [after - before for before, after in itertools.pairwise(moments)]
    assert len(gaps) == 3
    assert min(gaps) > 0.25, "a slow machine only makes them longer"


def test_only_arxiv_is_spared() -> None:
    pace = Pace()
    for address in ("https://rss.arxiv.org/rss/cs.LG", "http://export.arxiv.org/api/query", "https://arxiv.org/"):
        assert pace.covers(address)
    for address in ("https://notarxiv.org/", "https://arxiv.org.evil.com/", "http://[::1", "https://journal.org/"):
        assert not pace.covers(address)
