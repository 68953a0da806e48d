"""What arXiv says, made small: its feeds of one day, and its query API with pages."""

import re
from datetime import UTC, datetime
from urllib.parse import parse_qs

from werkzeug import Request, Response

HEAD = (
    "<?xml version='1.0' encoding='UTF-8'?><rss xmlns:arxiv='http://arxiv.org/schemas/atom' "
    "xmlns:dc='http://purl.org/dc/elements/1.1/' version='2.0'><channel><title>cs.LG updates on arXiv.org</title>"
    "<link>http://rss.arxiv.org/rss/cs.LG</link>{}</channel></rss>"
)
ITEM = (
    "<item><title>Paper {id}</title><link>https://arxiv.org/abs/{id}</link><description>arXiv:{id}v{version} Announce "
    "Type: {kind} \nAbstract: About {id}.</description><guid isPermaLink='false'>oai:arXiv.org:{id}v{version}</guid>"
    "<category>cs.LG</category><pubDate>{day}</pubDate><arxiv:announce_type>{kind}</arxiv:announce_type>"
    "<dc:creator>Ann Lee (MIT, CERN), Bo Li</dc:creator></item>"
)
ENTRY = (
    "<entry><id>http://arxiv.org/abs/{id}v1</id><title>Paper {id}</title><summary>About {id}.</summary>"
    "<published>{moment}</published><updated>{moment}</updated><author><name>Ann Lee</name></author>"
    "<category term='cs.LG'/></entry>"
)


def arxiv_rss(*announced: str, day: str = "2024-01-08") -> str:
    """A feed that announces `2401.00001v1 new` and so on, on a day."""
    items = []
    for text in announced:
        found = re.fullmatch(r"(\S+)v(\d+) (\S+)", text)
        assert found
        moment = datetime.fromisoformat(day).strftime("%a, %d %b %Y 00:00:00 -0500")
        items.append(ITEM.format(id=found[1], version=found[2], kind=found[3], day=moment))
    return HEAD.format("".join(items))


class Api:
    """The query API: knows papers by the moment of their submission, answers in pages, newest first."""

    def __init__(self, papers: dict[str, str]) -> None:
        self.papers = papers
        self.queries: list[str] = []
        self.fails = False

    def __call__(self, request: Request) -> Response:
        if self.fails:
            return Response("Rate exceeded.", status=429)
        asked = parse_qs(request.query_string.decode())
        query = asked["search_query"][0]
        self.queries.append(query)
        found = re.search(r"submittedDate:\[(\d{12}) TO (\d{12})\]", query)
        start, end = (
            (datetime.strptime(text, "%Y%m%d%H%M").replace(tzinfo=UTC) for text in found.groups())
            if found
            else (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
        )
        fits = [
            (moment, name) for name, moment in self.papers.items() if start <= datetime.fromisoformat(moment) <= end
        ]
        first, count = int(asked["start"][0]), int(asked["max_results"][0])
        page = sorted(fits, reverse=True)[first : first + count]
        entries = "".join(ENTRY.format(id=name, moment=moment) for moment, name in page)
        return Response(
            "<feed xmlns='http://www.w3.org/2005/Atom'><id>http://arxiv.org/api/x</id>"
            f"<title>arXiv Query: {query.replace('&', '&amp;').replace('<', '')}</title>{entries}</feed>"
        )
