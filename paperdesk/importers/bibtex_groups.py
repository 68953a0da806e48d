"""Groups in BibTeX files: JabRef's tree, Mendeley's paths, BibDesk's lists of keys.

JabRef's tree is at the end of the file; the records contain the group names, or the tree contains keys.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape

from paperdesk.text.dates import bounded_number

BLOCK = re.compile(
    r"@comment\s*\{\s*jabref-meta:\s*(?:grouping|groupstree):\s*\n(.*?)\n\s*\}", re.IGNORECASE | re.DOTALL
)
LINE = re.compile(r"^(\d+)\s+(\w+):(.*)$")
DYNAMIC = {"KeywordGroup", "SearchGroup", "RegexpKeywordGroup", "WordKeywordGroup"}
"""These groups select by a rule, mostly on keywords, which are imported as tags."""
BIBDESK = re.compile(r"@comment\s*\{\s*BibDesk Static Groups\s*\{(.*?)</plist>", re.IGNORECASE | re.DOTALL)
BIBDESK_GROUP = re.compile(r"<dict>(.*?)</dict>", re.DOTALL)
BIBDESK_VALUE = re.compile(r"<key>(group name|keys)</key>\s*<string>(.*?)</string>", re.DOTALL)

Path = tuple[str, ...]


@dataclass
class Groups:
    """The groups: by name, as in records, and by the keys that old files list in them."""

    by_name: dict[str, Path] = field(default_factory=dict)
    by_key: dict[str, list[Path]] = field(default_factory=dict)
    paths: list[Path] = field(default_factory=list)  # all, with those that have no records

    def of(self, key: str, fields: Mapping[str, str]) -> tuple[Path, ...]:
        """The groups of a record: those in its fields, and those that list its key."""
        paths = [self.by_name.get(name, (name,)) for name in _names(fields["groups"])] if "groups" in fields else []
        if told := fields.get("mendeley-groups"):
            paths += [tuple(filter(None, map(str.strip, name.split("/")))) for name in _names(told)]
        return tuple(dict.fromkeys(path for path in [*paths, *self.by_key.get(key, [])] if path))


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def read_groups(text: str) -> Groups:
    """Return the groups in a BibTeX file."""
    groups = Groups()
    for block in BIBDESK.finditer(text) if "BibDesk Static Groups" in text else ():
        _take_bibdesk(groups, block[1])
    if "jabref-meta" not in text:
        return groups
    for block in BLOCK.finditer(text.replace("\r\n", "\n")):
        path: list[str] = []
        for line in block[1].split("\n"):
            if found := LINE.match(line):
                path = path[: max(bounded_number(found[1]) - 1, 0)]
                path += _take(groups, path, found[2], _split(found[3]))
    return groups


def _take(groups: Groups, path: list[str], kind: str, parts: list[str]) -> list[str]:
    """Add one group; returns its name, as the parent of those inside."""
    if kind == "AllEntriesGroup" or not parts or not parts[0]:
        return []
    name = parts[0]
    here = (*path, name)
    if kind not in DYNAMIC:
        groups.paths.append(here)
        groups.by_name.setdefault(name, here)
    if kind == "ExplicitGroup":
        for key in parts[2:]:
            groups.by_key.setdefault(key, []).append(here)
    return [name]


def _take_bibdesk(groups: Groups, plist: str) -> None:
    """Add the groups of a property list, each with the keys of its records."""
    for group in BIBDESK_GROUP.finditer(plist):
        found = {name: unescape(value).strip() for name, value in BIBDESK_VALUE.findall(group[1])}
        groups.paths += [(found["group name"],)] if found.get("group name") else []
        for key in _names(found.get("keys", "")) if found.get("group name") else ():
            groups.by_key.setdefault(key, []).append((found["group name"],))


def _split(text: str) -> list[str]:
    r"""The parts of a line, separated by `\;`; names may contain backslashes themselves."""
    parts = re.split(r"\\;|;\s*\Z", text.strip())
    return [re.sub(r"\\(.)", r"\1", part).strip() for part in parts if part.strip()]
