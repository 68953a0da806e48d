"""Requests from word processors: pick papers, and format all citations of a document with its bibliography.

The protocol is PaperDesk's own; the extension for LibreOffice (resources/writer) speaks it, in JSON. A *paper* is an
object that the document keeps as it is, with `uid`, `key`, `record`, `prefix` and `locator`
(jobs/document_citations.CitedPaper). An error is a sentence in plain text, in the user's language.

    GET  /paperdesk/styles    -> {"style": NAME, "styles": [{"name": NAME, "title": TITLE}]}
    POST /paperdesk/pick      {"papers": [PAPER]} -> {"papers": [PAPER]}; none if the user cancelled
    POST /paperdesk/document  {"style": NAME, "citations": [{"papers": [PAPER], "note": NUMBER}]}
        -> {"style": NAME, "title": TITLE, "notes": BOOL, "citations": [{"papers": [PAPER], "html": HTML}],
            "bibliography": {"entries": [HTML], "hangs": BOOL, "numbered": BOOL}, "told": [SENTENCE]}

`note` is the number of the note that a citation is in, or 0. An empty `html` means: leave the text as it is.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from paperdesk import paths
from paperdesk.doors.asked import Answer, Asked, Endpoint, Refused, json_answer, text_answer
from paperdesk.errors import PaperDeskError
from paperdesk.jobs.citation_styles import find_style, list_styles, makes_notes
from paperdesk.jobs.document_citations import CitedPaper, DocumentCitation, cited_papers, format_document, picks_in
from paperdesk.language import error_text, tr_n
from paperdesk.library.library import Library
from paperdesk.model.citing import Pick
from paperdesk.settings import load_settings

MOST_CITATIONS = 5_000
LARGEST_NOTE = 1_000_000
MOST_PAPERS = 200  # in one citation
LONGEST_PASSAGE = 1_000  # characters
CANNOT_READ = "This is not a request of PaperDesk's extension for word processors"


class WordProcessors:
    """Answers requests from word processors to one library."""

    def __init__(
        self, library: Library, pick: Callable[[str, Sequence[Pick]], Sequence[Pick]], style: str = "apa"
    ) -> None:
        self.library, self._pick, self._style = library, pick, style

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """All supported requests from word processors."""
        return (
            Endpoint("/paperdesk/styles", ("GET",), _told(self.styles)),
            Endpoint("/paperdesk/pick", ("POST",), _told(self.pick)),
            Endpoint("/paperdesk/document", ("POST",), _told(self.document)),
        )

    def styles(self, _asked: Asked) -> Answer:
        """The available citation styles, and the one for a document that has none yet."""
        known = [{"name": style.name, "title": style.title} for style in list_styles(self.library)]
        return json_answer({"style": self._style, "styles": known})

    def pick(self, asked: Asked) -> Answer:
        """The papers that the user picks for a citation, starting from those that it has; foreign ones are kept."""
        mine, foreign = picks_in(self.library, _papers(asked.data().get("papers", [])))
        picks = self._pick("", mine)
        found = [*cited_papers(self.library, picks), *foreign] if picks else []
        return json_answer({"papers": list(map(asdict, found))})

    def document(self, asked: Asked) -> Answer:
        """All citations of a document, formatted."""
        told = asked.data()
        citations = _citations(told.get("citations"))
        style = find_style(self.library, _text(told.get("style")) or self._style)
        made = format_document(self.library, citations, style, load_settings(paths.settings_file()).citation)
        cited = zip(made.citations, made.texts, strict=True)
        return json_answer(
            {
                "style": style.name,
                "title": style.title,
                "notes": makes_notes(style),
                "citations": [{"papers": list(map(asdict, papers)), "html": html} for papers, html in cited],
                "bibliography": {
                    "entries": [reference.html for reference in made.bibliography.references],
                    "hangs": made.bibliography.hangs,
                    "numbered": made.bibliography.is_numbered,
                },
                "told": [*_about_foreign(made.foreign), *_about_unknown(made.unknown)],
            }
        )


def _about_foreign(keys: Sequence[str]) -> list[str]:
    if not keys:
        return []
    return [
        tr_n(
            "{n} cited paper is not in your library and was taken from the document: {keys}.",
            "{n} cited papers are not in your library and were taken from the document: {keys}.",
            len(keys),
            keys=", ".join(keys),
        )
    ]


def _about_unknown(keys: Sequence[str]) -> list[str]:
    if not keys:
        return []
    return [
        tr_n(
            "{n} cited paper was not found, so its citations were left as they are: {keys}.",
            "{n} cited papers were not found, so their citations were left as they are: {keys}.",
            len(keys),
            keys=", ".join(keys),
        )
    ]


def _told(answer: Callable[[Asked], Answer]) -> Callable[[Asked], Answer]:
    """An endpoint whose errors are sentences in the user's language."""

    def told(asked: Asked) -> Answer:
        try:
            return answer(asked)
        except PaperDeskError as error:
            return text_answer(error_text(error), 422)

    return told


def _citations(told: object) -> list[DocumentCitation]:
    if not isinstance(told, list) or len(told) > MOST_CITATIONS or not all(isinstance(one, dict) for one in told):
        raise Refused(text_answer(CANNOT_READ, 400))
    notes = [one.get("note", 0) for one in told]
    if not all(isinstance(note, int) and 0 <= note < LARGEST_NOTE for note in notes):
        raise Refused(text_answer(CANNOT_READ, 400))
    return [DocumentCitation(_papers(one.get("papers")), note) for one, note in zip(told, notes, strict=True)]


def _papers(told: object) -> list[CitedPaper]:
    if not isinstance(told, list) or len(told) > MOST_PAPERS or not all(isinstance(one, dict) for one in told):
        raise Refused(text_answer(CANNOT_READ, 400))
    return [_paper(one) for one in told]


def _paper(told: Mapping[str, Any]) -> CitedPaper:
    record = told.get("record")
    prefix, locator = (_text(told.get(name))[:LONGEST_PASSAGE] for name in ("prefix", "locator"))
    return CitedPaper(
        _text(told.get("uid")), _text(told.get("key")), record if isinstance(record, dict) else {}, prefix, locator
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
