"""A library with an index beside it, and the shortest ways to fill and to ask them."""

from collections.abc import Callable, Iterator

import pytest

from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.model.paper import PaperDraft
from paperdesk.model.query import Node, parse_query
from paperdesk.search.engine import Answer, Engine
from tests.drafts import add


class Desk:
    """What a test of searching needs."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.index = open_index(library)
        self.engine = Engine(library, self.index)

    def add(self, *drafts: PaperDraft) -> list[int]:
        ids = add(self.library, *drafts)
        self.catch_up()
        return ids

    def catch_up(self) -> int:
        return catch_up(self.library, self.index, Progress())

    def ask(self, text: str, *, is_typing: bool = False, scope: Node | None = None, sort: str = "") -> Answer:
        return self.engine.search(parse_query(text, is_typing=is_typing), scope=scope, sort=sort)

    def titles(self, text: str, *, is_typing: bool = False, scope: Node | None = None, sort: str = "") -> list[str]:
        answer = self.ask(text, is_typing=is_typing, scope=scope, sort=sort)
        with self.library.read() as session:
            return [row.title for row in papers.get_rows(session, answer.ids)]


@pytest.fixture
def desk(library: Library) -> Iterator[Desk]:
    opened = Desk(library)
    yield opened
    opened.index.close()


@pytest.fixture
def reopen(library: Library) -> Callable[[], Desk]:
    """A second look at the same library, as another start of the program has it."""
    return lambda: Desk(library)
