"""What the program itself wrote into the library comes back as texts that can still be translated."""

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from paperdesk.errors import FetchFailed, Words, counted, joined
from paperdesk.library import feed_folders, feeds
from paperdesk.library.library import Library
from paperdesk.library.stored_words import packed, unpacked
from paperdesk.model.subscriptions import Subscription

values = st.recursive(
    st.text() | st.integers() | st.floats(allow_nan=False),
    lambda inner: inner.map(lambda value: Words("It says {value}.", value=value)),
    max_leaves=3,
)


@given(values, values)
def test_words_come_back_as_they_were(one: object, two: object) -> None:
    words = Words("{one} of {two} {{braces}}", one=one, two=two)
    found = unpacked(packed(words))
    assert isinstance(found, Words)
    assert (found, found.template, found.parameters) == (words, words.template, words.parameters)


@given(st.integers(min_value=0, max_value=3))
def test_numbers_keep_both_forms(n: int) -> None:
    words = counted("{n} day of {what}", "{n} days of {what}", n, what="rest")
    found = unpacked(packed(words))
    assert isinstance(found, Words)
    assert (found, found.one, found.template) == (words, words.one, words.template)


def test_an_error_within_a_text_is_a_text() -> None:
    words = joined([Words("Not sent"), Words("{why}", why=FetchFailed("no", "{host} is away.", host="here"))], ": ")
    found = unpacked(packed(words))
    assert isinstance(found, Words)
    assert found == "Not sent: here is away."


@given(st.text())
def test_whatever_else_stands_there_stays_what_it_is(anything: str) -> None:
    assert unpacked(anything) == anything
    assert unpacked('{"words":' + anything) == '{"words":' + anything


def test_a_feed_keeps_its_error_and_what_older_releases_wrote_stays_as_it_is(library: Library) -> None:
    with library.edit() as edit:
        feed_folders.add_subscriptions(edit, [Subscription("https://a.org/1"), Subscription("https://a.org/2")])
        feeds.update_feed(edit, feed_id=1, error=Words("{host} does not answer.", host="a.org"))
        edit.session.execute(text("update feeds set error = 'It was broken.' where id = 2"))
    with library.read() as session:
        one, two = feeds.list_feeds(session)
    assert isinstance(one.error, Words)
    assert (one.error, one.error.template) == ("a.org does not answer.", "{host} does not answer.")
    assert (two.error, type(two.error)) == ("It was broken.", str)
