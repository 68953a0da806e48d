"""Annotations as Markdown notes: what stands in them, and that nothing written by hand is ever lost."""

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paperdesk.exporters.annotated import AnnotatedPaper, Mark
from paperdesk.exporters.annotations_markdown import annotations_text, blocks
from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.literature_note import new_note, note_name, paper_of_note, regions_of_note, tag_name
from paperdesk.model.annotation import Anchor, AnnotationKind
from paperdesk.model.paper import Author, Identifier, PaperFields
from paperdesk.text.quoting import own_markdown, quoted
from paperdesk.text.regions import MARK, find_regions, merge
from tests.helpers.examples import examples

ID = "paper-0a1b2c3d-7"
RECORD = ExportRecord(
    "liu2022",
    PaperFields(title="Grokking: an effective theory", year=2022),
    authors=(Author("Liu", "Ziming"),),
    identifiers=(Identifier("arxiv", "2205.10343"),),
    tags=("physics", "neural nets/deep", "2022"),
)
QUOTE = Mark(
    3,
    AnnotationKind.HIGHLIGHT,
    "Is it?",
    "#ffd400",
    Anchor(quote="the loss $L_{eff}$ is\nsmall", attachment_id=1, page=3, rects=((1, 2, 3, 4),)),
    address="file:///a%20b.pdf",
)
NOTE = Mark(4, AnnotationKind.NOTE, "- read [[lee2020]]\n- and again")


def paper(*marks: Mark, record: ExportRecord = RECORD) -> AnnotatedPaper:
    return AnnotatedPaper(ID, record, marks, frozenset(mark.id for mark in marks))


def export(text: str, of: AnnotatedPaper) -> str:
    return merge(text, regions_of_note(of, text)).text


def first(*marks: Mark) -> str:
    return export(new_note(paper(*marks)), paper(*marks))


def body(text: str) -> str:
    return find_regions(text)[ID].body


def test_a_note_has_what_obsidian_asks_for() -> None:
    text = first(QUOTE, NOTE)
    front = text.split("---\n")[1]
    assert [line.split(":")[0] for line in front.splitlines() if re.match(r"\w", line)] == [
        *("title", "authors", "year", "citekey", "arxiv", "tags", "aliases", "url", "paperdesk")
    ]
    assert 'title: "Grokking: an effective theory"' in front
    assert '  - "neural-nets/deep"\n  - "2022-"\n' in front
    assert "# Grokking: an effective theory\n" in text
    assert text.endswith("## Notes\n\n")
    assert paper_of_note(text) == ID


def test_an_annotation_is_a_quote_with_its_page_colour_comment_and_block_id() -> None:
    assert blocks(body(first(QUOTE)))["3"] == (
        "> the loss $L_{eff}$ is small\n>\n> [p. 4](file:///a%20b.pdf#page=4) · yellow\n>\n> **Comment:** Is it?"
    )


def test_an_annotation_over_a_page_break_tells_both_pages() -> None:
    anchor = replace(QUOTE.anchor, further=((4, ((1, 2, 3, 4),)), (5, ((1, 2, 3, 4),))))
    assert "> [p. 4–6](file:///a%20b.pdf#page=4) · yellow\n" in blocks(body(first(replace(QUOTE, anchor=anchor))))["3"]


def test_a_note_about_the_paper_stays_markdown_and_stands_first() -> None:
    found = blocks(body(first(QUOTE, NOTE)))
    assert list(found) == [ID, "4", "3"]
    assert found["4"] == NOTE.text


def test_the_second_export_changes_nothing() -> None:
    text = first(QUOTE, NOTE)
    assert export(text, paper(QUOTE, NOTE)) == text


def test_a_removed_annotation_is_struck_and_stays_so() -> None:
    text = export(first(QUOTE, NOTE), paper(NOTE))
    struck = blocks(body(text))["3"]
    assert struck.startswith("> *Removed in PaperDesk*\n>\n> ~~the loss $L_{eff}$ is small~~")
    assert export(text, paper(NOTE)) == text
    assert export(text, paper(QUOTE, NOTE)) == first(QUOTE, NOTE)  # undone


def test_an_annotation_that_a_filter_leaves_out_later_stays() -> None:
    text = first(QUOTE, NOTE)
    less = replace(paper(QUOTE, replace(NOTE, text="changed")), shown=frozenset([3]))
    assert blocks(body(export(text, less)))["4"] == "changed"


def test_keys_that_the_reader_gave_are_not_doubled() -> None:
    text = first(QUOTE).replace("---\n# pd:begin", "---\ntags: [mine]\n# pd:begin", 1)
    merged = export(text, paper(QUOTE))
    assert merged.count("tags:") == 1
    assert "tags: [mine]" in merged


def test_front_matter_that_another_program_wrote_anew_is_the_readers() -> None:
    text = re.sub("# pd:.*\n", "", first(QUOTE)).replace("year: 2022", "year: 2023")
    merged = export(text, paper(QUOTE, NOTE))
    assert merged.split("---\n")[1] == text.split("---\n")[1]
    assert "4" in blocks(body(merged))
    assert paper_of_note(merged) == ID


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see [[x]] #tag | a_b", r"see \[\[x\]\] \#tag \| a\_b"),
        ("costs $5", r"costs \$5"),
        (r"where \(x_1\) and \[y\] hold", "where $x_1$ and $$y$$ hold"),
        ("1. First", r"1\. First"),
        ("- 5", r"\- 5"),
        ("# no heading", r"\# no heading"),
        ("50%% of ==x==", r"50\%\% of \=\=x\=\="),
        ("^pd-3", r"\^pd-3"),
    ],
)
def test_words_of_others_are_words(text: str, expected: str) -> None:
    assert quoted(text) == expected


def test_own_markdown_neither_opens_a_fence_nor_passes_for_a_block() -> None:
    assert own_markdown("```\ncode") == "```\ncode\n```"
    assert own_markdown("a\n^pd-3\nb") == "a\n\\^pd-3\nb"


def test_names_are_ones_that_every_file_system_takes() -> None:
    assert note_name("DBLP:conf/nips/Liu22") == "@DBLP-conf-nips-Liu22.md"
    assert tag_name("a b/c d!") == "a-b/c-d"


def test_a_text_for_the_clipboard_has_no_marks() -> None:
    text = annotations_text([paper(QUOTE, NOTE)])
    assert "^pd-" not in text
    assert "%%" not in text
    assert text.startswith("## Grokking: an effective theory\n\nZiming Liu. ")


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
PIECES = [*"ab $>^-%`~é\n", "^pd-3\n", "%% pd:end %%\n", "# pd:begin", "```\n", "---\n"]
NASTY = st.lists(st.sampled_from(PIECES)).map("".join)
MARKS = st.lists(
    st.builds(
        Mark,
        id=st.integers(1, 40),
        kind=st.sampled_from(list(AnnotationKind)),
        text=TEXTS | NASTY,
        color=st.sampled_from(["", "#ffd400", "odd|colour"]),
        anchor=st.builds(
            Anchor,
            quote=TEXTS | NASTY,
            attachment_id=st.sampled_from([None, 1, 2]),
            page=st.integers(0, 9),
            field=st.sampled_from(["", "abstract"]),
        ),
    ),
    unique_by=lambda mark: mark.id,
    max_size=6,
)
HAND = st.lists((TEXTS | NASTY).filter(lambda text: "pd:" not in text).map(lambda text: text + "\n"), max_size=6)


def outside(text: str) -> str:
    """All of a text but our regions."""
    marks = list(MARK.finditer(text))
    starts = [0, *(mark.end() for mark in marks[1::2])]
    ends = [*(mark.start() for mark in marks[::2]), len(text)]
    return "".join(text[start:end] for start, end in zip(starts, ends, strict=True))


def written_in(text: str, pieces: list[str], places: list[int], newline: str) -> str:
    """A text into which somebody writes pieces at the beginnings of lines outside our regions."""
    lines, free, inside = re.findall(r"[^\n]*\n|[^\n]+", text), [], False
    for number, line in enumerate(lines):
        if not inside:
            free.append(number)
        inside = line.startswith(("%% pd:begin ", "# pd:begin ")) or (
            inside and not line.startswith(("%% pd:end", "# pd:end"))
        )
    free.append(len(lines))
    for piece, place in sorted(zip(pieces, places, strict=False), key=lambda pair: -(pair[1] % len(free))):
        lines.insert(free[place % len(free)], piece)
    return "".join(lines).replace("\n", newline)


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MARKS, MARKS, HAND, st.lists(st.integers(0, 10_000), min_size=6), st.sampled_from(["\n", "\r\n"]))
def test_two_exports_keep_every_byte_written_between_them_and_every_annotation(
    before: list[Mark], after: list[Mark], hand: list[str], places: list[int], newline: str
) -> None:
    edited = written_in(first(*before), hand, places, newline)
    again = export(edited, paper(*after))
    assert outside(again) == outside(edited)
    assert set(blocks(body(again))) == {ID, *(str(mark.id) for mark in (*before, *after))}
    for mark in after:
        shown = blocks(body(again))[str(mark.id)]
        if mark.is_quote and not mark.is_about_paper:
            assert quoted(mark.anchor.quote).replace("pd:", "pd：") in shown.replace("pd:", "pd：")
    assert export(again, paper(*after)) == again
