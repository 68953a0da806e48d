"""A literature note for Obsidian or Logseq: front matter, annotations, and space to write."""

import json
import re
from collections.abc import Iterator

from paperdesk.exporters.annotated import AnnotatedPaper
from paperdesk.exporters.annotations_markdown import note_stem, region_of
from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.plain import addresses
from paperdesk.text.quoting import quoted
from paperdesk.text.regions import Wanted, find_regions, region_text

FRONT = "front"
MATTER = re.compile(r"\A\ufeff?---[ \t]*(?:\r\n|\r|\n)(.*?)(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n|\Z)", re.DOTALL)
KEY = re.compile(r"^([\w-]+)[ \t]*:", re.MULTILINE)
ID = re.compile(r"(?:^paperdesk:[ \t]*[\"']?|%% pd:begin )(paper-\w+-\d+)", re.MULTILINE)
NO_TAG = re.compile(r"[^\w/-]+")
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u2028\u2029]+")


def new_note(paper: AnnotatedPaper) -> str:
    """The text of a new note with empty sections."""
    title = quoted(paper.record.fields.title or paper.record.citation_key)
    front = region_text(FRONT, "", "#")
    return f"---\n{front}---\n\n# {title}\n\n{region_text(paper.id, '')}\n## Notes\n\n"


def regions_of_note(paper: AnnotatedPaper, text: str) -> list[Wanted]:
    """The sections of a note: its front matter, which the user may take over, and its annotations."""
    return [front_of(paper, text), region_of(paper, is_own_file=True)]


def front_of(paper: AnnotatedPaper, text: str) -> Wanted:
    """The front matter, without keys that the user has added."""
    others = _own_keys(text)
    lines = "".join(f"{name}:{value}\n" for name, value in _front(paper) if name not in others)
    return Wanted(FRONT, lambda _old: lines, is_free=True)


def _own_keys(text: str) -> set[str]:
    matter, found = MATTER.match(text), find_regions(text).get(FRONT)
    if matter is None:
        return set()
    body = matter[0] if found is None else matter[0].replace(text[found.body_start : found.body_end], "")
    return set(KEY.findall(body))


def _front(paper: AnnotatedPaper) -> Iterator[tuple[str, str]]:
    record = paper.record
    fields = record.fields
    yield "title", _string(fields.title)
    yield "authors", _strings([author.full for author in record.authors if author.full != "others"])
    if fields.year is not None:
        yield "year", f" {fields.year}"
    yield "citekey", _string(record.citation_key)
    for name in ("doi", "arxiv"):
        if value := record.identifier(name):
            yield name, _string(value)
    if tags := [tag for name in record.tags if (tag := tag_name(name))]:
        yield "tags", _strings(tags)
    yield "aliases", _strings(_aliases(record))
    if url := next((url for _name, url in addresses(record)), ""):
        yield "url", _string(url)
    yield "paperdesk", _string(paper.id)


def _aliases(record: ExportRecord) -> list[str]:
    return [f"@{record.citation_key}", *([record.fields.title] if record.fields.title else [])]


def _string(text: str) -> str:
    """A text as YAML: between double quotes, as in JSON."""
    return " " + json.dumps(UNPRINTABLE.sub(" ", text), ensure_ascii=False)


def _strings(texts: list[str]) -> str:
    return "".join(f"\n  -{_string(text)}" for text in texts) or " []"


def tag_name(name: str) -> str:
    """A tag for notes: `neural nets/deep` becomes `neural-nets/deep`; a plain number is not a tag."""
    tag = NO_TAG.sub("-", name.strip()).strip("-/")
    return f"{tag}-" if tag.isdigit() else tag


def note_name(citation_key: str) -> str:
    """`@liu2022.md`, a portable file name."""
    return f"{note_stem(citation_key)}.md"


def paper_of_note(text: str) -> str:
    """The ID of a note's paper; "" if it is not one of ours."""
    matter = MATTER.match(text)
    found = (ID.search(matter[0]) if matter else None) or ID.search(text)
    return found[1] if found else ""
