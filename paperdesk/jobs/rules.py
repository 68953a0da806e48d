"""Rules for new papers: each paper that enters the inbox is checked once, and the reason for every action is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paperdesk.errors import Words, joined
from paperdesk.library import papers, rules, tags
from paperdesk.library.arrival_records import Outcome
from paperdesk.library.automatic_actions import add_automatic_action
from paperdesk.library.feeds import list_recent
from paperdesk.library.library import Edit, Library, View, now
from paperdesk.library.records import PaperRow, RuleRow
from paperdesk.model.paper import Place
from paperdesk.model.query import Node, parse_query
from paperdesk.model.query_mistakes import find_mistake, read_query
from paperdesk.model.rules import DONE, RuleAction, parse_action

if TYPE_CHECKING:
    from paperdesk.search.rule_matching import RuleMatching

TRIED_ENTRIES = 500  # entries on which a rule is tested
SAVING = {"keep", "star"}  # these take precedence over hiding a paper


@dataclass(frozen=True, slots=True)
class Rule:
    """An active rule, ready to be applied."""

    row: RuleRow
    action: RuleAction
    node: Node


@dataclass(frozen=True, slots=True)
class Judged:
    """The effect of one rule on a batch."""

    name: str
    kind: str
    paper_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """The papers that a query finds among the latest announcements."""

    found: tuple[PaperRow, ...]
    looked_at: int

    @property
    def summary(self) -> str:
        """`12 of the last 500 papers received`."""
        return Words("{n} of the last {all} papers received", n=len(self.found), all=self.looked_at)


def active_rules(session: View) -> tuple[Rule, ...]:
    """The rules that have not expired, without those whose queries are invalid."""
    rows = [row for row in rules.list_rules(session) if not row.expires_at or row.expires_at > now()]
    parsed = ((row, parse_query(row.query, is_typing=False).root) for row in rows if not find_mistake(row.query))
    return tuple(Rule(row, parse_action(row.action), node) for row, node in parsed if node is not None)


def _judging(session: View, paper_ids: Sequence[int]) -> "RuleMatching":
    from paperdesk.search.rule_matching import RuleMatching  # noqa: PLC0415 - a sixth of a second, and only rules need it

    return RuleMatching(session, paper_ids)


def judge_arrivals(edit: Edit, active: Sequence[Rule], outcomes: Sequence[Outcome]) -> list[Judged]:
    """Apply rules to the new inbox papers of a batch in the same edit that adds them, so that none is missed."""
    new = [outcome.paper_id for outcome in outcomes if outcome.kind == "added"]
    if not active or not new:
        return []
    inbox = [row.id for row in papers.get_rows(edit.session, new) if row.place == Place.INBOX]
    judging = _judging(edit.session, inbox)
    found = [(rule, judging.find(rule.node)) for rule in active]
    saved = frozenset().union(*(ids for rule, ids in found if rule.action.kind in SAVING))
    judged = []
    for rule, ids in found:
        chosen = sorted(ids - saved if rule.action.kind == "hide" else ids)
        if chosen:
            _carry_out(edit, rule, chosen)
            judged.append(Judged(rule.row.name, rule.action.kind, tuple(chosen)))
    return judged


def _carry_out(edit: Edit, rule: Rule, ids: Sequence[int]) -> None:
    kind = rule.action.kind
    if kind == "hide":
        papers.set_place(edit, paper_ids=ids, place=Place.DISMISSED)
    elif kind == "keep":
        papers.set_place(edit, paper_ids=ids, place=Place.LIBRARY)
    elif kind == "star":
        papers.set_starred(edit, paper_ids=ids, starred=True)
    elif kind == "tag":
        tags.tag_papers(edit, paper_ids=ids, names=[rule.action.tag])
    about = rule.row.query if rule.row.name == rule.row.query else f"{rule.row.name}: {rule.row.query}"
    reason = Words(DONE[kind], rule=about)
    add_automatic_action(edit, paper_ids=ids, action=str(rule.action), reason=reason, rule_id=rule.row.id)


def try_rule(library: Library, query: str, limit: int = TRIED_ENTRIES) -> Trial:
    """Test which of the latest papers a rule with this query would match; changes nothing."""
    node = read_query(query).root
    with library.read() as session:
        ids = list_recent(session, limit=limit)
        found = _judging(session, ids).find(node) if node is not None else frozenset()
        return Trial(tuple(papers.get_rows(session, [i for i in ids if i in found])), len(ids))


def told(judged: Sequence[Judged]) -> str:
    """Describe what rules did: `3 hidden by rules; 2 papers for “grokking”`; "" if there is nothing to report."""
    hidden = len({i for one in judged if one.kind == "hide" for i in one.paper_ids})
    parts = [Words("{n} hidden by rules", n=hidden)] if hidden else []
    names = dict.fromkeys(one.name for one in judged if one.kind == "notify")
    for name in names:
        count = sum(len(one.paper_ids) for one in judged if one.kind == "notify" and one.name == name)
        parts.append(Words("{n} for “{name}”", n=count, name=name))
    return joined(parts, "; ")
