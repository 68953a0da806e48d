"""Citation keys that all devices give alike, when papers that are not shared yet stand in the way."""

from paperdesk.library.connections import driver_of
from paperdesk.library.device_keys import give_keys, note_claims
from paperdesk.library.library import Library
from paperdesk.model.shared_rows import Claim
from tests.drafts import add, draft


def keys_of(library: Library) -> dict[int, str]:
    with library.read() as session:
        return dict(driver_of(session).execute("select id, citation_key from papers").fetchall())


def test_a_paper_that_makes_room_does_not_take_a_key_that_is_to_be_given(library: Library) -> None:
    first, second, unshared = add(library, *(draft(title, "Ann Lee", year=2020) for title in ("One", "Two", "Three")))
    with library.edit() as edit:
        driver = driver_of(edit.session)
        for paper_id, key in ((first, "x"), (second, "y"), (unshared, "lee2020")):
            driver.execute("update papers set citation_key = ? where id = ?", (key, paper_id))
        uids = dict(driver.execute("select id, uid from papers").fetchall())
        claims = {uids[first]: Claim("1", '["lee2020", false]'), uids[second]: Claim("2", '["lee2020", false]')}
        give_keys(edit, note_claims(edit, claims))
    assert keys_of(library) == {first: "lee2020", second: "lee2020a", unshared: "lee2020b"}
