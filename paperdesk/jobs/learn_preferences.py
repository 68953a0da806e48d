"""Learning preferences from decisions, for the whole inbox and for tags."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from paperdesk.errors import Words
from paperdesk.library.library import Library
from paperdesk.library.reader_decisions import ReaderDecisions, list_reader_decisions, list_tagged
from paperdesk.meaning.vectors import Vectors
from paperdesk.search.index import Index
from paperdesk.search.preferences import FEWEST_DECISIONS, FEWEST_MEANT, Examples, PreferenceModel, learn

READ_ANEW = 500  # newly analysed papers after which models are learned again
FEWEST_TAGGED = 3  # papers of a tag; fewer do not show what it is about
NO_INDEX = Words("The index is being built. After that, the inbox is ranked by what you like.")


@dataclass(frozen=True, slots=True)
class PreferenceModels:
    """The learned models ("" for all, and one for each requested tag), and a sentence if there is none."""

    models: Mapping[str, PreferenceModel] = field(default_factory=dict)
    note: str = ""
    state: object = None  # fingerprint of decisions and index, which shows whether anything has changed

    def of(self, name: str) -> PreferenceModel | None:
        return self.models.get(name)


def learn_preferences(
    library: Library,
    index: Index,
    tags: Sequence[str] = (),
    known: PreferenceModels | None = None,
    meant: Vectors | None = None,
) -> PreferenceModels:
    """Learn again, unless nothing was decided or indexed since `known`; the tags in `known` are learned again too.

    Off until there are 20 decisions, or 5 if `meant` has vectors of the papers; for a tag, until three papers have it.
    Until then, only the explanation is returned.
    """
    known = known or PreferenceModels()
    with library.read() as session:
        decided, tagged = list_reader_decisions(session), list_tagged(session)
    fewest = FEWEST_MEANT if meant else FEWEST_DECISIONS
    if len(decided) < fewest:
        return PreferenceModels(note=_too_few(len(decided), fewest))
    snapshot = index.standing
    if snapshot is None:
        return PreferenceModels(note=NO_INDEX)
    names = sorted({*tags, *known.models} - {""})
    read = len(meant) // READ_ANEW if meant else 0
    state = (snapshot.generation, snapshot.size, decided, read, tuple((name, tagged.get(name)) for name in names))
    if state == known.state:
        return known
    with index.watched():
        return PreferenceModels(learn(snapshot, _examples(decided, tagged, names), meant or None), state=state)
    return PreferenceModels(note=NO_INDEX)


def _examples(
    decided: ReaderDecisions, tagged: Mapping[str, tuple[int, ...]], names: Sequence[str]
) -> dict[str, Examples]:
    """For a tag, papers with it are compared with all others, regardless of decisions about them."""
    wanted = {"": Examples(decided.liked, decided.disliked)}
    for name in names:
        own = tagged.get(name, ())
        if len(own) >= FEWEST_TAGGED:
            wanted[name] = Examples(own)
    return wanted


def _too_few(count: int, fewest: int) -> str:
    return Words(
        "The ranking starts after {fewest} decisions ({count} so far): star, keep, tag or dismiss papers, or choose "
        "“Tell For You what you like” in the palette. Until then, the newest papers come first.",
        fewest=fewest,
        count=count,
    )


def missing_note(preferences: PreferenceModels, tag: str) -> str:
    """Why a list is not ranked yet; "" if it is."""
    if preferences.note or preferences.of(tag) is not None:
        return preferences.note
    if tag and preferences.state is not None:
        return Words("Too few papers have the tag “{tag}” for a ranking; the newest papers come first.", tag=tag)
    return Words("Learning what you like…")
