"""What no text may hold is in no row of the library, whichever way it came in."""

import dataclasses
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from paperdesk.library import annotations, attachments, collections, feed_folders, feeds, papers, rules, saved_searches
from paperdesk.library.details import annotations_of
from paperdesk.library.library import Library
from paperdesk.library.table_files import table_lines
from paperdesk.library.tags import rename_tag, tag_ids
from paperdesk.model.annotation import Anchor
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.paper import TEXT_FIELDS, Author, Identifier, Link, PaperDraft, PaperFields
from paperdesk.model.rules import RuleAction
from paperdesk.model.subscriptions import Subscription
from paperdesk.text.clean import UNWANTED
from tests.drafts import FEED, add, draft, save
from tests.jobs.ways_in import WAYS, Desk, Told

NASTY = "a\x00b\x1bc\x9bd\u202ee\u2066f\ufffeg"  # not escaped, the sixth holds half a letter as well
HALF = f"{NASTY}\ud800"
IN_JSON = ("\\u0000", "\\u001b", "\\u202e", "\\ud800")


def unwanted_in(library: Library) -> list[str]:
    """The lines of all tables that hold what none may."""
    with library.read() as session:
        lines = [line for name in TABLES for line in table_lines(session, name)]
    return [line for line in lines if UNWANTED.search(line) or any(sign in line.lower() for sign in IN_JSON)]


TABLES = (
    *("papers", "authors", "identifiers", "links", "tags", "collections", "annotations", "attachments", "entries"),
    *("feeds", "feed_folders", "saved_searches", "merged_records", "other_values", "linked_files", "tombstones"),
)


def test_a_draft_holds_nothing_unwanted_in_any_field() -> None:
    fields = dataclasses.replace(PaperFields(extra={HALF: HALF}), **dict.fromkeys(TEXT_FIELDS, HALF))  # type: ignore[arg-type]
    person = Author(HALF, HALF, HALF, HALF)
    one = PaperDraft(
        fields,
        *((person,), (person,), (Identifier("doi", HALF),), (Link("page", f"https://x.org/{HALF}"),)),
        *((HALF, "\u202e", "#"), (HALF, "\x00"), ((HALF, "\x00"),)),
        citation_key=HALF,
    )
    entry = EntryDraft(one, HALF, HALF, announce_type=HALF, submitter=HALF)
    assert not UNWANTED.search("".join(_strings(dataclasses.asdict(entry))))
    assert one.fields.title == "abcdefg"
    assert (one.tags, one.notes, one.collections) == (("abcdefg",), ("abcdefg",), (("abcdefg",),))
    assert FeedHead("rss", HALF, HALF) == FeedHead("rss", "abcdefg", "abcdefg")


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for pair in value.items() for one in pair for text in _strings(one)]
    if isinstance(value, list | tuple):
        return [text for one in value for text in _strings(one)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("way", sorted(WAYS))
def test_nothing_unwanted_comes_in_by(way: str, library: Library, tmp_path: Path, httpserver: HTTPServer) -> None:
    nasty = NASTY.translate({0: None, 0x1B: None, 0xFFFE: None}) if way in {"feed file", "refresh"} else NASTY  # no XML
    nasty = {"pdf": "Of \x1bfrogs\x01 and ponds", "paste": "Of frogs\u202e and their\u2066 ponds"}.get(way, nasty)
    told = Told(nasty, (f"Ann {nasty}",), 2001, "10.5555/a", f"{nasty} and more of it", guid="g\u202e1")
    WAYS[way](Desk(library, tmp_path, httpserver), told)
    assert unwanted_in(library) == []
    with library.read() as session:
        assert papers.list_ids(session, any_place=True)


def test_nothing_unwanted_is_typed(library: Library, tmp_path: Path) -> None:
    (paper,) = add(library, draft("Of frogs"))
    with library.edit("Everything by hand") as edit:
        papers.update_fields(edit, paper_id=paper, values={"title": HALF, "abstract": HALF, "extra": {"note": HALF}})
        papers.set_authors(edit, paper_id=paper, authors=[Author(HALF, HALF)])
        papers.set_identifiers(edit, paper_id=paper, identifiers=[Identifier("doi", HALF)])
        papers.set_links(edit, paper_id=paper, links=[Link("page", f"https://x.org/{HALF}")])
        note = annotations.add_annotation(edit, paper_id=paper, text=f"one\r\n\ttwo {HALF}", anchor=Anchor(quote=HALF))
        other = annotations.add_annotation(edit, paper_id=paper)
        annotations.set_annotation_text(edit, annotation_id=other, text=HALF)
        attachments.link_file(edit, paper_id=paper, path=tmp_path / "x.pdf", title=HALF, kind=HALF)
        tag = tag_ids(edit, [HALF])[HALF]
        rename_tag(edit, tag_id=tag, name=f"x{HALF}")
        collection = collections.add_collection(edit, name=HALF)
        collections.rename_collection(edit, collection_id=collection, name=f"x{HALF}")
        search = saved_searches.add_saved_search(edit, name=HALF, query=HALF)
        saved_searches.rename_saved_search(edit, search_id=search, name=f"x{HALF}")
        rules.save_rule(edit, name=HALF, query=HALF, action=RuleAction("tag", HALF))
        folder = feed_folders.add_folder(edit, name=HALF)
        feed_folders.rename_folder(edit, folder_id=folder, name=f"x{HALF}")
        feed = feeds.add_feed(edit, address="https://x.org/feed", title=HALF)
        feeds.update_feed(edit, feed_id=feed, title=HALF, home_url=HALF, etag=HALF, error=HALF)
        feed_folders.add_subscriptions(edit, [Subscription(f"https://x.org/{HALF}", HALF, (HALF,))])
    assert unwanted_in(library) == []
    with library.read() as session:
        texts = {row.id: row.text for row in annotations_of(session, [paper])[paper]}
    assert texts[note] == "one\n\ttwo abcdefg"


def test_an_entry_comes_again_although_its_names_were_cleaned(library: Library) -> None:
    entry = EntryDraft(draft(HALF, f"Ann {HALF}"), HALF, f"https://x.org/{HALF}")
    (first,), (second,) = save(library, entry, arrival=FEED), save(library, entry, arrival=FEED)
    assert (first.kind, second.kind, second.paper_id) == ("added", "unchanged", first.paper_id)
