import pytest

from paperdesk.errors import InvalidField
from paperdesk.jobs.renew_keys import renew_keys
from paperdesk.library import history, keys, papers, used_keys
from paperdesk.library.key_checks import check_keys, drop_alias
from paperdesk.library.library import Library
from paperdesk.model.key_patterns import DEFAULT
from tests.drafts import add, draft


def key_of(library: Library, paper_id: int) -> str:
    with library.read() as session:
        return papers.get_detail(session, paper_id).citation_key


def set_pattern(library: Library, pattern: str) -> None:
    with library.edit("Pattern") as edit:
        keys.set_key_pattern(edit, pattern)


def test_a_library_makes_keys_from_its_own_pattern(library: Library) -> None:
    (first,) = add(library, draft("Deep nets and more", "Ann Lee", year=2020))
    set_pattern(library, "auth + year")
    second, third = add(library, draft("Other nets", "Ann Lee", year=2020), draft("Third nets", "Ann Lee", year=2020))
    assert [key_of(library, i) for i in (first, second, third)] == ["leeDeepNetsMore2020", "Lee2020", "Lee2020a"]
    set_pattern(library, "")
    with library.read() as session:
        assert keys.key_pattern(session) == DEFAULT


def test_a_pattern_that_cannot_be_read_is_refused(library: Library) -> None:
    with pytest.raises(InvalidField, match="cannot be read"):
        set_pattern(library, "auth +")


def test_provisional_keys_are_made_anew_in_the_order_of_creation_and_fixed_ones_stay(library: Library) -> None:
    ids = add(library, *(draft(f"Number {i} of them", "Ann Lee", year=2020) for i in range(3)))
    with library.edit() as edit:
        keys.fix_keys(edit, paper_ids=[ids[1]])
    fixed = key_of(library, ids[1])
    set_pattern(library, "auth + year")
    assert renew_keys(library, list(reversed(ids))).changed == 2
    assert [key_of(library, i) for i in ids] == ["Lee2020", fixed, "Lee2020a"]
    assert renew_keys(library, ids).changed == 0
    with library.edit() as edit:
        used_keys.remember_keys(edit, document="thesis.tex", keys=[fixed])
    result = renew_keys(library, ids, even_fixed=True)
    assert result.changed == 1
    assert "thesis.tex" in result.warnings[0]
    with library.read() as session:
        assert papers.find_by_key(session, fixed) == ids[1]


def test_new_keys_can_be_taken_back(library: Library) -> None:
    (paper,) = add(library, draft("Deep nets and more", "Ann Lee", year=2020))
    old = key_of(library, paper)
    set_pattern(library, "auth + year")
    renew_keys(library, [paper])
    with library.read() as session:
        step = history.next_undo(session)
    assert step is not None
    with library.edit() as edit:
        history.turn_step(edit, step.id)
    assert key_of(library, paper) == old


def test_the_check_names_doubles_unusable_keys_and_dead_aliases(library: Library) -> None:
    a, b, c = add(library, draft("One of them"), draft("Two of them"), draft("Three of them"))
    with library.edit() as edit:
        keys.set_key(edit, paper_id=a, key="Lee2020")
        keys.set_key(edit, paper_id=b, key="lee2020")
    with library.edit() as edit:
        keys.set_key(edit, paper_id=a, key="other")
    with library.edit() as edit:
        edit.session.execute(keys.PAPERS.update().where(keys.PAPERS.c.id == c).values(citation_key="Lee2020"))
        edit.session.execute(keys.PAPERS.update().where(keys.PAPERS.c.id == a).values(citation_key="x y"))
    with library.read() as session:
        found = {(trouble.paper_id, trouble.kind) for trouble in check_keys(session)}
    assert found == {(c, "double"), (a, "unusable"), (a, "dead-alias")}
    with library.edit("Drop") as edit:
        drop_alias(edit, key="Lee2020")
    with library.read() as session:
        assert "dead-alias" not in {trouble.kind for trouble in check_keys(session)}
