"""Learning what the reader likes, from what they decided, for the whole inbox and for tags."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from paperdesk.library.library import Library
from paperdesk.library.reader_decisions import Decisions, list_decisions, list_tagged
from paperdesk.search.index import Index
from paperdesk.search.preferences import LEAST, Examples, Taste, learn

FEWEST_TAGGED = 3  # papers of a tag; fewer do not say what it is about
NO_INDEX = "The index is being built; then the inbox is ranked by what you like."


@dataclass(frozen=True, slots=True)
class Tastes:
    """The models that were learnt, "" for all and one for each tag asked for; and a sentence where there is none."""

    models: Mapping[str, Taste] = field(default_factory=dict)
    note: str = ""
    state: object = None  # of decisions and index, by which it is told whether anything is new

    def of(self, name: str) -> Taste | None:
        return self.models.get(name)


def learn_tastes(library: Library, index: Index, tags: Sequence[str] = (), known: Tastes | None = None) -> Tastes:
    """Learn anew, unless nothing was decided or indexed since `known`; the tags of `known` are learnt again.

    Off until there are 20 decisions, and for a tag until three papers carry it: then only the sentence comes.
    """
    known = known or Tastes()
    with library.read() as session:
        decided, tagged = list_decisions(session), list_tagged(session)
    if len(decided) < LEAST:
        return Tastes(note=_too_few(len(decided)))
    snapshot = index.standing
    if snapshot is None:
        return Tastes(note=NO_INDEX)
    names = sorted({*tags, *known.models} - {""})
    state = (snapshot.generation, snapshot.size, decided, tuple((name, tagged.get(name)) for name in names))
    if state == known.state:
        return known
    with index.watched():
        return Tastes(learn(snapshot, _examples(decided, tagged, names)), state=state)
    return Tastes(note=NO_INDEX)


def _examples(decided: Decisions, tagged: Mapping[str, tuple[int, ...]], names: Sequence[str]) -> dict[str, Examples]:
    """For a tag, the papers that carry it stand against all others, whatever was decided on those."""
    wanted = {"": Examples(decided.liked, decided.disliked)}
    for name in names:
        own = tagged.get(name, ())
        if len(own) >= FEWEST_TAGGED:
            wanted[name] = Examples(own)
    return wanted


def _too_few(count: int) -> str:
    return (
        f"Ranking for you begins with {LEAST} decisions, so far {count}: star, keep, tag or dismiss papers. "
        "Until then the newest come first."
    )


def missing_note(tastes: Tastes, tag: str) -> str:
    """Why a list is not ranked yet; "" if it is."""
    if tastes.note or tastes.of(tag) is not None:
        return tastes.note
    if tag and tastes.state is not None:
        return f"Too few papers carry the tag “{tag}” to tell what is like them; the newest come first."
    return "Learning what you like…"
