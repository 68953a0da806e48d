"""Links of notes follow keys that change, and are known at the papers that they lead to."""

from paperdesk.library.annotations import add_annotation, set_annotation_text
from paperdesk.library.details import annotations_of
from paperdesk.library.history import list_steps, turn_step
from paperdesk.library.keys import fix_keys, set_key
from paperdesk.library.library import Library
from paperdesk.library.merging import merge_papers
from paperdesk.library.note_history import join_changes, list_versions
from paperdesk.library.note_links import find_targets, mentions_of, offer_keys
from paperdesk.library.papers import get_detail, update_fields
from tests.drafts import add, draft


def noted(library: Library, text: str = "As in [[{key}]], eq. 2") -> tuple[int, int, str]:
    """A paper with a note that links to another one; returns both, and the other one's key."""
    here, there = add(
        library, draft("Grokking", "Ziming Liu", year=2022), draft("The Principles", "Dan Roberts", year=2022)
    )
    with library.read() as session:
        key = get_detail(session, there).citation_key
    with library.edit("Note") as edit:
        add_annotation(edit, paper_id=here, text=text.format(key=key))
    return here, there, key


def note_of(library: Library, paper_id: int) -> str:
    with library.read() as session:
        return annotations_of(session, [paper_id])[paper_id][0].text


def test_a_link_follows_a_key_that_is_changed_by_hand_and_undoing_takes_both_back(library: Library) -> None:
    here, there, key = noted(library)
    with library.edit("Change a key") as edit:
        set_key(edit, paper_id=there, key="book")
    assert note_of(library, here) == "As in [[book]], eq. 2"
    with library.edit() as edit:
        turn_step(edit, list_steps(edit.session)[0].id)
    assert note_of(library, here) == f"As in [[{key}]], eq. 2"


def test_a_link_follows_a_key_with_accents(library: Library) -> None:
    here, there, _ = noted(library, "As in [[Émile2020]]")
    with library.edit() as edit:
        set_key(edit, paper_id=there, key="Émile2020")
        set_key(edit, paper_id=there, key="emile")
    assert note_of(library, here) == "As in [[emile]]"


def test_a_link_follows_a_provisional_key_that_is_made_anew(library: Library) -> None:
    here, there, key = noted(library)
    with library.edit() as edit:
        update_fields(edit, paper_id=there, values={"year": 2025})
    with library.read() as session:
        new = get_detail(session, there).citation_key
    assert new != key
    assert note_of(library, here) == f"As in [[{new}]], eq. 2"


def test_a_link_follows_its_paper_into_another_one(library: Library) -> None:
    here, there, _ = noted(library)
    (kept,) = add(library, draft("The Principles of Deep Learning Theory", "Dan Roberts", year=2021))
    with library.edit("Merge") as edit:
        merge_papers(edit, keep_id=kept, other_id=there)
    with library.read() as session:
        assert [row.paper_id for row in mentions_of(session, kept)] == [here]


def test_links_are_found_by_keys_that_a_paper_had_and_in_any_case(library: Library) -> None:
    _, there, key = noted(library)
    with library.edit() as edit:
        fix_keys(edit, paper_ids=[there])
        set_key(edit, paper_id=there, key="book")
    with library.read() as session:
        found = find_targets(session, [key.upper(), "book", "nobody"])
    assert {name: target.paper_id for name, target in found.items()} == {key.upper(): there, "book": there}


def test_a_paper_knows_the_notes_that_mention_it(library: Library) -> None:
    here, there, key = noted(library)
    with library.edit() as edit:
        add_annotation(edit, paper_id=there, text=f"[[{key}]] links to itself")
        add_annotation(edit, paper_id=here, text=f"`[[{key}]]` is code")
    with library.read() as session:
        assert [(row.paper_id, row.title) for row in mentions_of(session, there)] == [(here, "Grokking")]
        assert mentions_of(session, here) == []


def test_keys_are_offered_by_how_they_begin(library: Library) -> None:
    _, _, key = noted(library)
    with library.read() as session:
        assert offer_keys(session, key[:4], limit=5) == [(key, "The Principles")]
        assert offer_keys(session, "100%", limit=5) == []


def test_one_stretch_of_writing_is_one_version_and_one_step(library: Library) -> None:
    here, _, _ = noted(library, "first")
    with library.read() as session:
        note = annotations_of(session, [here])[here][0]
    for stretch in (["first s", "first se", "first second"], ["third"]):
        step: int | str = "Change a note"
        for text in stretch:
            with library.edit(step) as edit:
                set_annotation_text(edit, annotation_id=note.id, text=text)
                join_changes(edit)
                step = edit.step_id or step
    with library.read() as session:
        assert [version.text for version in list_versions(session, note.id)] == ["first second", "first"]
        steps = list_steps(session)
    with library.edit() as edit:
        turn_step(edit, steps[0].id)
        turn_step(edit, steps[1].id)
    assert note_of(library, here) == "first"
    with library.edit() as edit:
        turn_step(edit, steps[1].id)
    assert note_of(library, here) == "first second"
