"""The actions of rules for new papers: `hide`, `star`, `keep`, `notify` or `tag:NAME`."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from paperdesk.errors import InvalidField, Words

KINDS = {
    "hide": Words("Hide (dismiss from inbox)"),
    "tag": Words("Add a tag"),
    "star": Words("Star"),
    "keep": Words("Keep in library"),
    "notify": Words("Notify me"),
}
DONE = {
    "hide": Words("Hidden by the rule “{rule}”"),
    "tag": Words("Tagged by the rule “{rule}”"),
    "star": Words("Starred by the rule “{rule}”"),
    "keep": Words("Kept by the rule “{rule}”"),
    "notify": Words("Notified by the rule “{rule}”"),
}
AGE = re.compile(r"(\d{1,4})([dwmy])")
DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


@dataclass(frozen=True, slots=True)
class RuleAction:
    """The action; `tag` is the name of the tag to add."""

    kind: str
    tag: str = ""

    def __str__(self) -> str:
        return f"{self.kind}:{self.tag}" if self.tag else self.kind


def parse_action(text: str) -> RuleAction:
    """Parse an action.

    Raises:
        InvalidField: it is not valid.
    """
    kind, _, tag = text.strip().partition(":")
    tag = tag.strip()
    if kind not in KINDS or (kind == "tag") != bool(tag):
        raise InvalidField(
            "no-such-rule-action",
            "“{text}” is not a rule action. Choose one of: hide, star, keep, notify, tag:NAME.",
            text=text,
        )
    return RuleAction(kind, tag)


def parse_expiry(text: str, now: datetime) -> str:
    """Parse a rule's expiry: `30d`, `2w`, `6m`, `1y` from now, or a date; "" means never.

    Raises:
        InvalidField: it is neither.
    """
    text = text.strip()
    if not text:
        return ""
    if age := AGE.fullmatch(text):
        return (now + timedelta(days=int(age[1]) * DAYS[age[2]])).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    try:
        day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        raise InvalidField(
            "not-a-time-span",
            "“{text}” is not a valid time. Write 30d, 2w, 6m, 1y or a date such as 2027-01-31.",
            text=text,
        ) from None
    return day.strftime("%Y-%m-%dT23:59:59Z")  # the last day is included
