"""The digest: the best new papers by preference, grouped by tag and feed."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from paperdesk.errors import InvalidField, Words
from paperdesk.exporters.base import ExportRecord
from paperdesk.exporters.digest import Digest, DigestGroup, DigestPaper
from paperdesk.jobs.export_papers import record_of
from paperdesk.jobs.learn_preferences import FEWEST_TAGGED, PreferenceModels, learn_preferences
from paperdesk.library import papers
from paperdesk.library.digests import Arrived, last_digest, list_arrived, note_digest
from paperdesk.library.library import Library, View, as_moment
from paperdesk.library.reader_decisions import list_tagged
from paperdesk.library.records import PaperDetail
from paperdesk.meaning.vectors import Vectors
from paperdesk.search.grouping import group_alike, name_group
from paperdesk.search.index import Index
from paperdesk.search.subjects import about
from paperdesk.text.fold import fold

AGE = re.compile(r"(\d{1,4})([hdw])")
UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
MOST_TAGS = 12  # the tags with most papers have their own models
TOP_PAPERS = 20
FIRST_LOOK_BACK = timedelta(days=1)  # how far the very first digest looks back
NOT_KNOWN = Words("Imported pages")
UNKNOWN = -1e9
CONVINCED = 0.0  # a higher score is closer to the papers of a tag than to all others


@dataclass(frozen=True, slots=True)
class Ranked:
    """A paper with its best score, and the tag whose model gave it; "" if none did."""

    paper_id: int
    score: float
    tag: str
    feed: str


def parse_since(given: str, present: datetime) -> datetime:
    """Parse `12h`, `1d`, `2w` ago, or a date.

    Raises:
        InvalidField: it is neither.
    """
    text = given.strip().lower()
    if age := AGE.fullmatch(text):
        return present - int(age[1]) * UNITS[age[2]]
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise InvalidField(
            "not-a-time-back",
            "“{text}” is not a valid time. Write 12h, 1d, 2w or a date such as 2026-11-24.",
            text=given,
        ) from None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def make_digest(
    library: Library,
    index: Index,
    since: datetime | None = None,
    top: int = TOP_PAPERS,
    *,
    meant: Vectors | None = None,
) -> Digest:
    """Select the best papers since a time; None: since the last digest, or in the last day if there was none.

    If `meant` has the vectors of papers, those that match no tag are grouped by subject.
    """
    until = datetime.now(UTC)
    with library.read() as session:
        if since is None:
            made = last_digest(session)
            since = datetime.fromisoformat(made) if made else until - FIRST_LOOK_BACK
        arrived = list_arrived(session, since=as_moment(since.astimezone(UTC)))
        tagged = list_tagged(session)
    counts = Counter({name: len(ids) for name, ids in tagged.items()})
    common = [name for name, count in counts.most_common(MOST_TAGS) if count >= FEWEST_TAGGED]
    preferences = learn_preferences(library, index, common, meant=meant) if arrived else PreferenceModels()
    with library.read() as session:
        chosen = _best(arrived, preferences, _upvotes(session, arrived), top)
        details = {detail.id: detail for detail in papers.get_details(session, [one.paper_id for one in chosen])}
    return Digest(
        since, until, len(arrived), _groups(chosen, details, preferences, _subjects(chosen, details, index, meant))
    )


def _upvotes(session: View, arrived: Sequence[Arrived]) -> Mapping[int, int]:
    rows = papers.get_rows(session, [one.paper_id for one in arrived])
    return {row.id: row.upvotes or 0 for row in rows}


def _best(
    arrived: Sequence[Arrived], preferences: PreferenceModels, upvotes: Mapping[int, int], top: int
) -> list[Ranked]:
    """The best papers by any model; without scores, by upvotes, then by rank on their page, then the newest."""
    ranked = [_ranked(one, preferences) for one in arrived]
    places = {one.paper_id: (-upvotes.get(one.paper_id, 0), one.rank) for one in arrived}
    return sorted(ranked, key=lambda one: (-round(one.score, 3), places[one.paper_id]))[:top]


def _ranked(one: Arrived, preferences: PreferenceModels) -> Ranked:
    """Sort by best score; papers that no model knows yet, or that were already decided, come last."""
    models = preferences.models.items()
    found = {name: preference.scores.get(one.paper_id, UNKNOWN) for name, preference in models}
    if any(one.paper_id in preference.liked for _, preference in models):
        found = dict.fromkeys(found, UNKNOWN)
    tag = max((name for name in found if name), key=lambda name: found[name], default="")
    is_like = bool(tag) and found[tag] > CONVINCED
    return Ranked(one.paper_id, max(found.values(), default=0.0), tag if is_like else "", one.feed)


def _groups(
    chosen: Sequence[Ranked],
    details: Mapping[int, PaperDetail],
    preferences: PreferenceModels,
    subjects: Mapping[int, str],
) -> tuple[DigestGroup, ...]:
    """Group papers by the tag they have or resemble, by subject, or by feed; the best paper's group comes first."""
    groups: dict[str, list[DigestPaper]] = {}
    for one in chosen:
        detail = details.get(one.paper_id)
        if detail is None:
            continue
        own = detail.tags[0].name if detail.tags else one.tag
        title = f"#{own}" if own else subjects.get(one.paper_id) or one.feed or NOT_KNOWN
        preference = preferences.of(own) or preferences.of("")
        words = preference.reasons(detail.fields.title, detail.fields.abstract) if preference is not None else ()
        words = telling_reasons(words, preferences.models)
        groups.setdefault(title, []).append(DigestPaper(detail.id, _told(detail), words, detail.upvotes))
    return tuple(DigestGroup(title, tuple(found)) for title, found in groups.items())


def telling_reasons(words: Sequence[str], tags: Collection[str]) -> tuple[str, ...]:
    """The reasons that are informative by themselves: phrases, and words that are also tags."""
    return tuple(word for word in words if len(word.split()) > 1 or "-" in word or fold(word) in map(fold, tags))


def _subjects(
    chosen: Sequence[Ranked], details: Mapping[int, PaperDetail], index: Index, meant: Vectors | None
) -> dict[int, str]:
    """The group title of each paper that matches no tag but shares its subject with another paper."""
    free = [
        one.paper_id for one in chosen if not one.tag and one.paper_id in details and not details[one.paper_id].tags
    ]
    found: dict[int, str] = {}
    if meant is None or (snapshot := index.standing) is None:
        return found
    with index.watched():
        for group in group_alike(meant, free):
            texts = [about(details[i].fields) for i in group]
            if name := name_group(snapshot, texts):
                found |= dict.fromkeys(group, Words("{n} papers on {subject}", n=len(group), subject=name))
    return found


def _told(detail: PaperDetail) -> ExportRecord:
    """A paper as the digest describes it; withdrawn or retracted papers are marked in the title."""
    record = record_of(detail)
    if not detail.standing:
        return record
    title = f"[{detail.standing.capitalize()}] {detail.fields.title}"
    return replace(record, fields=replace(record.fields, title=title))


def keep_moment(library: Library, digest: Digest) -> None:
    """Record where the next digest begins."""
    with library.edit() as edit:
        note_digest(edit, moment=as_moment(digest.until))
