"""Requests from editors to Better BibTeX, an extension of Zotero: picking citations, items, whole .bib files.

Source: Better BibTeX's manual (citing/cayw, exporting/pull, json-rpc). The picker is PaperDesk's own.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from paperdesk import __version__
from paperdesk.doors.asked import Answer, Asked, Endpoint, Refused, json_answer, text_answer
from paperdesk.doors.item_keys import id_of_key
from paperdesk.errors import InvalidQuery, PaperDeskError
from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import Exporter, ExportOptions
from paperdesk.jobs.cite import cite
from paperdesk.jobs.export_papers import export_text
from paperdesk.jobs.progress import Progress
from paperdesk.library import keys, papers
from paperdesk.library.collections import list_paths, papers_in
from paperdesk.library.library import Library
from paperdesk.model.citing import CitationForm, Pick, find_citation_form, latex_citation
from paperdesk.model.paper import Place

FORMS = {
    "latex": "latex",
    "cite": "latex",
    "natbib": "latex",
    "citep": "citep",
    "biblatex": "autocite",
    "pandoc": "pandoc",
    "typst": "typst",
    "asciidoc": "asciidoc",
    "asciidoctor-bibtex": "asciidoc",
    "mmd": "mmd",
}
"""Better BibTeX's name of a form of citation -> ours."""
COMMANDS = frozenset({"latex", "cite", "natbib", "biblatex"})  # forms that take another command
COMMAND = re.compile(r"[A-Za-z]{1,40}\*?")
UNKNOWN_WISHES = ("selected", "clipboard", "texstudio", "select")
FORMATS = {
    "bib": "bibtex",
    "bibtex": "bibtex",
    "betterbibtex": "bibtex",
    "biblatex": "biblatex",
    "betterbiblatex": "biblatex",
    "json": "csl-json",
    "csljson": "csl-json",
    "jzon": "csl-json",
    "bettercsljson": "csl-json",
    "csl": "csl-json",
    "yaml": "csl-yaml",
    "cslyaml": "csl-yaml",
    "bettercslyaml": "csl-yaml",
    "ris": "ris",
}
"""Better BibTeX's name of a format, without spaces and punctuation -> ours."""
KINDS = {"csl-json": "application/json", "csl-yaml": "text/yaml; charset=utf-8"}
PULLED = re.compile(r"/?(?P<library>\d+)/(?P<name>.+)\.(?P<format>\w+)")
MOST_FOUND = 200  # items returned by a search
INVALID, NO_METHOD, BAD_PARAMETERS, FAILED = -32600, -32601, -32602, -32603  # codes of JSON-RPC 2.0


class BetterBibTeX:
    """Answers requests from editors to one library."""

    def __init__(
        self,
        library: Library,
        find: Callable[[str], Sequence[int]],
        pick: Callable[[str, Sequence[Pick]], Sequence[Pick]],
    ) -> None:
        self.library, self._find, self._pick = library, find, pick
        self._methods: Mapping[str, Callable[..., Any]] = {
            "api.ready": lambda: {"betterbibtex": __version__, "zotero": __version__},
            "item.search": self.search,
            "item.citationkey": self.citation_keys,
            "item.export": self.export,
        }

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """All supported requests from editors."""
        whole = ("/better-bibtex/library", "/better-bibtex/export/library")
        parts = ("/better-bibtex/collection", "/better-bibtex/export/collection")
        return (
            Endpoint("/better-bibtex/cayw", ("GET",), self.cite_as_you_write),
            Endpoint("/better-bibtex/json-rpc", ("POST",), self.call),
            *(Endpoint(path, ("GET",), self.pull_library) for path in whole),
            *(Endpoint(path, ("GET",), self.pull_collection) for path in parts),
        )

    def cite_as_you_write(self, asked: Asked) -> Answer:
        """The citation of papers that the user picks; empty if cancelled."""
        if "probe" in asked.query:
            return text_answer("ready")
        for wish in UNKNOWN_WISHES:
            if asked.query.get(wish):
                raise Refused(text_answer(f"PaperDesk does not know “{wish}”; leave it out", 400))
        form = _form(asked.query.get("format", "latex"), asked.query.get("command", ""))
        picks = self._pick(asked.query.get("query", ""), ())
        text = cite(self.library, picks, form) if picks else ""
        bare = form.name == "pandoc" and not asked.query.get("brackets")
        return text_answer(text[1:-1] if bare else text)

    def pull_library(self, asked: Asked) -> Answer:
        """All papers in the library as one file, without the inbox."""
        _, exporter = _pulled(asked)
        with self.library.read() as session:
            ids = papers.ids_in(session, [Place.LIBRARY]).tolist()
        return self._file(ids, exporter, asked)

    def pull_collection(self, asked: Asked) -> Answer:
        """A collection as one file, by its path of names, or by the Connector's name for it, `C7`."""
        name, exporter = _pulled(asked)
        wanted = tuple(part for part in name.split("/") if part)
        with self.library.read() as session:
            paths = dict(list_paths(session))
            found = next((i for i, path in paths.items() if name == f"C{i}" or wanted == path), None)
            ids = [] if found is None else papers_in(session, found)
        if found is None:
            raise Refused(text_answer(f"There is no collection “{name}”", 404))
        return self._file(ids, exporter, asked)

    def _file(self, ids: Sequence[int], exporter: Exporter, asked: Asked) -> Answer:
        options = ExportOptions(notes=asked.query.get("exportNotes") == "true")
        return text_answer(
            self._text(ids, exporter, options), kind=KINDS.get(exporter.name, "text/plain; charset=utf-8")
        )

    def _text(self, ids: Sequence[int], exporter: Exporter, options: ExportOptions) -> str:
        def give_way(_done: int, _total: int, _what: str) -> None:
            self.library.give_way()

        return export_text(self.library, ids, exporter, options, Progress(give_way))

    def call(self, asked: Asked) -> Answer:
        """One call of JSON-RPC 2.0, or several."""
        try:
            wanted = json.loads(asked.body)
        except (ValueError, RecursionError):
            return json_answer(_failure(None, -32700, "This is not JSON"))
        if not isinstance(wanted, list):
            told = self._called(wanted)
            return Answer(204) if told is None else json_answer(told)
        told_all = [told for one in wanted[:100] if (told := self._called(one)) is not None]
        return json_answer(told_all or _failure(None, INVALID, "It contains no call"))

    def _called(self, wanted: object) -> dict[str, Any] | None:
        """The result of a call; None for a notification."""
        if not isinstance(wanted, dict) or not isinstance(wanted.get("method"), str):
            return _failure(None, INVALID, "This is not a JSON-RPC 2.0 call")
        number, given = wanted.get("id"), wanted.get("params", [])
        method = self._methods.get(wanted["method"])
        if method is None:
            told = _failure(number, NO_METHOD, f"PaperDesk has no method “{wanted['method']}”")
        else:
            told = _answered(number, method, given)
        return told if "id" in wanted else None

    def search(self, terms: object, library: object = None) -> list[dict[str, Any]]:
        """The papers that match a query, as CSL-JSON with their citation keys."""
        del library  # there is one
        if not isinstance(terms, str):
            raise TypeError
        ids = list(self._find(terms))[:MOST_FOUND]
        if not ids:
            return []
        items = json.loads(export_text(self.library, ids, find_exporter("csl-json"), ExportOptions(), Progress()))
        return [{**item, "citekey": item["id"], "citation-key": item["id"], "library": "PaperDesk"} for item in items]

    def citation_keys(self, item_keys: object) -> dict[str, str | None]:
        """The citation keys of items, by their keys in the local API: `P0000012`, or `1:P0000012`."""
        names = [item_keys] if isinstance(item_keys, str) else item_keys
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise TypeError
        ids = {name: id_of_key(name.rpartition(":")[2]) for name in names}
        known = [paper_id for paper_id in ids.values() if paper_id is not None]
        with self.library.edit() as edit:
            keys.fix_keys(edit, paper_ids=known)
            found = {row.id: row.citation_key for row in papers.get_rows(edit.session, known)}
        return {name: found.get(paper_id) if paper_id is not None else None for name, paper_id in ids.items()}

    def export(self, citekeys: object, translator: object = "bibtex", library: object = None) -> str:
        """Papers by citation key, in a format."""
        del library
        names = [citekeys] if isinstance(citekeys, str) else citekeys
        if not isinstance(names, list) or not isinstance(translator, str):
            raise TypeError
        with self.library.read() as session:
            ids = [papers.find_paper(session, str(name)) for name in names]
        return self._text(list(dict.fromkeys(ids)), _exporter(translator), ExportOptions())


def _form(name: str, command: str) -> CitationForm:
    known = FORMS.get(name.lower())
    form = find_citation_form(known) if known else None
    if form is None:
        raise Refused(text_answer(f"There is no format “{name}”; there are: {', '.join(FORMS)}", 400))
    if not command:
        return form
    if name.lower() not in COMMANDS or COMMAND.fullmatch(command) is None:
        raise Refused(text_answer("A command is only for LaTeX, and has only letters", 400))
    several = f"{command}s" if name.lower() == "biblatex" else ""
    return CitationForm("command", "", "", latex_citation(command, several=several, names_pages=not several))


def _pulled(asked: Asked) -> tuple[str, Exporter]:
    """The name and format after the question mark, `/1/library.bibtex&exportNotes=true`."""
    found = PULLED.fullmatch(unquote(asked.asks.partition("&")[0].removesuffix("=")))
    if found is None:
        raise Refused(text_answer("Give the export after the question mark: ?/1/library.bibtex", 400))
    return found["name"], _exporter(found["format"])


def _exporter(name: str) -> Exporter:
    known = FORMATS.get(re.sub(r"[^a-z]", "", name.lower()))
    if known is None:
        raise Refused(text_answer(f"There is no format “{name}”; there are: {', '.join(FORMATS)}", 400))
    return find_exporter(known)


def _answered(number: object, method: Callable[..., Any], given: object) -> dict[str, Any]:
    try:
        result = method(**given) if isinstance(given, dict) else method(*(given if isinstance(given, list) else [None]))
    except Refused as refused:
        return _failure(number, BAD_PARAMETERS, refused.answer.body.decode())
    except (TypeError, InvalidQuery) as error:
        why = str(error) if isinstance(error, InvalidQuery) else "These parameters are not valid for this method"
        return _failure(number, BAD_PARAMETERS, why)
    except PaperDeskError as error:
        return _failure(number, FAILED, str(error))
    return {"jsonrpc": "2.0", "result": result, "id": number}


def _failure(number: object, code: int, message: str) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "error": {"code": code, "message": message}, "id": number}
