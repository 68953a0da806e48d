"""Commands for feeds: follow, refresh, stop following."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from paperdesk.gui.commands.merges import met_told
from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.words import mark, number, tr, tr_marked, tr_n
from paperdesk.jobs.feed_lists import find_list, import_list
from paperdesk.jobs.find_feeds import Offer
from paperdesk.jobs.follow_feed import follow_or_offer
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.refresh_feeds import OFFLINE, refresh_feeds
from paperdesk.jobs.refresh_result import Refreshed
from paperdesk.jobs.retention import apply_retention
from paperdesk.jobs.rules import told
from paperdesk.library import feeds
from paperdesk.model.steps import Step
from paperdesk.online.contacts import Purpose
from paperdesk.online.http import Http, Limits

RETENTIONS: Mapping[int | None, str] = {
    None: mark("use default setting"),
    14: mark("dismiss after 14 days"),
    30: mark("dismiss after 30 days"),
    90: mark("dismiss after 90 days"),
    365: mark("dismiss after a year"),
    0: mark("never dismiss"),
}


SCHEDULES: Mapping[int | None, str] = {
    None: mark("use default setting"),
    15: mark("every 15 minutes"),
    60: mark("every hour"),
    360: mark("every 6 hours"),
    1440: mark("once a day"),
    0: mark("only manually"),
}


def follow_address(desk: Desk, address: str) -> None:
    """Follow the feed that an address, a category or a query refers to."""

    def then(found: list[Any]) -> None:
        if found and isinstance(found[0], Offer):
            _choose(desk, found)
        else:
            desk.asked_feed = ""
            _show(desk, found)

    work = partial(_follow, desk, address)
    desk.tasks.job(desk.signals, tr("Adding {address}", address=address), work, then)


def _choose(desk: Desk, offers: Sequence[Offer]) -> None:
    """Ask which feed on a page to follow, showing each with its first entry."""
    names = [" · ".join([offer.title or offer.address, *offer.entries[:1]]) for offer in offers]
    chosen = desk.ask.choose(tr("Add feed"), tr("This page has several feeds:"), names)
    if chosen is not None:
        follow_address(desk, offers[chosen].address)


def _follow(desk: Desk, address: str, progress: Progress) -> list[Any]:
    """Follow one feed, or all in a list; returns the result, or the feeds to choose from."""
    with Http(limits(desk), desk.pace, Purpose.FOLLOW) as http:
        if (file := find_list(address)) is None:
            found = follow_or_offer(desk.library, http, address, progress, desk.settings.services)
            return found if isinstance(found, list) else [found]
        added = import_list(desk.library, file).added
        return refresh_feeds(desk.library, http, added, progress, desk.settings.services)


def refresh(desk: Desk, feed_ids: Sequence[int] | None = None) -> None:
    """Refresh all feeds, unless already in progress, or the given ones."""
    if feed_ids is None and desk.refreshing:
        desk.notice(tr("Feeds are already being refreshed."))
    else:
        _begin(desk, feed_ids, _show)


def _begin(desk: Desk, feed_ids: Sequence[int] | None, show: Callable[[Desk, Sequence[Refreshed]], None]) -> None:
    mark = object()
    desk.refreshing.add(mark)

    def work(progress: Progress) -> list[Refreshed]:
        try:
            with Http(limits(desk), desk.pace) as http:
                return refresh_feeds(desk.library, http, feed_ids, progress, desk.settings.services)
        finally:
            desk.refreshing.discard(mark)

    desk.tasks.job(desk.signals, tr("Refreshing feeds"), work, lambda results: show(desk, results))


def refresh_due(desk: Desk) -> None:
    """Refresh feeds that are due by their own or the general schedule; reports only news.

    While feeds are being fetched, this does nothing until the next time, as they may be the same feeds.
    """
    minutes = desk.settings.feeds.refresh_minutes

    def work() -> list[int]:
        with desk.library.read() as session:
            return feeds.due_feeds(session, minutes=minutes)

    def then(ids: list[int]) -> None:
        if ids and not desk.refreshing:
            _begin(desk, ids, _show_due)

    desk.tasks.query(desk.signals, work, then, topic="due feeds")


def _show_due(desk: Desk, results: Sequence[Refreshed]) -> None:
    """Offline is reported once; a failing feed is shown in the sidebar."""
    is_offline = any(result.is_offline for result in results)
    if is_offline != desk.is_offline or any(result.added for result in results):
        _show(desk, results)


def set_schedule(desk: Desk, feed_id: int, title: str, minutes: int | None) -> None:
    """Set how often a feed is refreshed."""
    desk.edit(
        Step("feed-schedule", name=title, schedule=SCHEDULES[minutes]),
        lambda edit: feeds.update_feed(edit, feed_id=feed_id, refresh_minutes=minutes),
    )
    desk.notice(tr("{title} is now refreshed {schedule}.", title=title, schedule=tr(SCHEDULES[minutes])))


def refresh_all(desk: Desk) -> None:
    refresh(desk)


def refresh_if_any(desk: Desk) -> None:
    """Refresh all feeds, silently if there are none."""

    def work() -> int:
        with desk.library.read() as session:
            return len(feeds.list_feeds(session))

    desk.tasks.query(desk.signals, work, lambda count: refresh(desk) if count else None, topic="feeds")


def limits(desk: Desk) -> Limits:
    """The configured limits for one fetch."""
    return Limits(desk.settings.feeds.timeout_s, desk.settings.feeds.size_limit_mb)


def _show(desk: Desk, results: Sequence[Refreshed]) -> None:
    """Report in one sentence, however many feeds failed."""
    desk.is_offline = any(result.is_offline for result in results)
    if desk.is_offline:
        desk.notice(tr(OFFLINE))
        return
    failed = [result for result in results if result.error]
    rejected = sum(len(result.rejected) for result in results)
    added = sum(result.added for result in results)
    news = tr("{added} new in the inbox", added=number(added)) if added else tr("Nothing new")
    judged = told([one for result in results for one in result.judged])
    news += f"; {tr(judged)}" if judged else ""
    news += tr_n("; {n} entry could not be read", "; {n} entries could not be read", rejected) if rejected else ""
    if not results:
        desk.notice(tr("You are not following any feeds yet."))
    elif len(failed) == 1:
        desk.notice(f"{failed[0].title}: {tr_marked(failed[0].error)}")
    elif failed:
        desk.notice(
            tr(
                "{news}. {failed} of {all} feeds could not be refreshed; see the sidebar for details.",
                news=news,
                failed=number(len(failed)),
                all=number(len(results)),
            )
        )
    else:
        met = met_told(desk, [m for r in results for m in r.merged], [m for r in results for m in r.asked])
        desk.notice(f"{news}. {met}".strip())


def stop_following(desk: Desk, feed_id: int, title: str) -> None:
    desk.edit(Step("stop-following", name=title), lambda edit: feeds.remove_feed(edit, feed_id=feed_id))
    desk.notice(
        tr("You no longer follow {title}; its papers are kept. Press {undo} to undo.", title=title, undo=desk.undo_key)
    )


def keep_in_inbox(desk: Desk, feed_id: int, title: str, days: int | None) -> None:
    """Set the time after which untouched papers from a feed are dismissed from the inbox."""
    desk.edit(
        Step("feed-retention", name=title, retention=RETENTIONS[days]),
        lambda edit: feeds.update_feed(edit, feed_id=feed_id, retention_days=days),
    )
    desk.notice(
        tr(
            "Untouched inbox papers from {title}: {retention}. Nothing is ever deleted.",
            title=title,
            retention=tr(RETENTIONS[days]),
        )
    )


def dismiss_old(desk: Desk) -> None:
    """Dismiss papers left untouched in the inbox; reported only if there were any."""
    days = desk.settings.feeds.inbox_days

    def tell(count: int) -> None:
        if count:
            desk.notice(tr("{papers} left untouched in the inbox moved to “Dismissed”.", papers=papers_label(count)))

    desk.tasks.quiet(desk.signals, lambda: apply_retention(desk.library, days, Progress()), tell)
