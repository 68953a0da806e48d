"""Checking references: find problems in papers and their keys, and fix selected ones in one undoable step."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from paperdesk.errors import InvalidField, Words
from paperdesk.jobs.progress import Progress
from paperdesk.library import key_checks, keys, papers
from paperdesk.library.history import long_step
from paperdesk.library.library import Edit, Library
from paperdesk.library.records import KeyTrouble, PaperDetail
from paperdesk.model.citation_keys import clean_key
from paperdesk.model.lint import Finding, Subject, lint
from paperdesk.model.steps import Step

BATCH_FINDINGS = 50
READ_PAPERS = 500


@dataclass(frozen=True, slots=True)
class LintRow:
    """One finding about one paper."""

    paper_id: int
    citation_key: str
    title: str
    finding: Finding


def lint_papers(library: Library, paper_ids: Sequence[int], progress: Progress) -> list[LintRow]:
    """All findings about these papers, in their order."""
    rows: list[LintRow] = []
    with library.read() as session:
        troubles: dict[int, list[KeyTrouble]] = {}
        for trouble in key_checks.check_keys(session):
            troubles.setdefault(trouble.paper_id, []).append(trouble)
    for start in range(0, len(paper_ids), READ_PAPERS):
        with library.read() as session:
            details = papers.get_details(session, paper_ids[start : start + READ_PAPERS])
        for detail in details:
            rows += _rows(detail, troubles.get(detail.id, []))
        progress.report(min(start + READ_PAPERS, len(paper_ids)), len(paper_ids), Words("Checking references"))
    return rows


def _rows(detail: PaperDetail, troubles: Sequence[KeyTrouble]) -> list[LintRow]:
    findings = [*lint(subject_of(detail)), *map(_key_finding, troubles)]
    return [LintRow(detail.id, detail.citation_key, detail.fields.title, finding) for finding in findings]


def subject_of(detail: PaperDetail) -> Subject:
    return Subject(detail.fields, detail.authors, detail.editors, detail.identifiers)


def _key_finding(trouble: KeyTrouble) -> Finding:
    message = Words("The key “{key}”: {reason}.", key=trouble.key, reason=trouble.reason)
    if trouble.kind == "dead-alias":
        return Finding("key", "alias", message, trouble.key, "", is_fixable=True)
    if trouble.kind == "risky":  # documents cite it
        return Finding("key", "key", message, trouble.key)
    after = clean_key(trouble.key) if trouble.kind == "unusable" else trouble.key + "a"
    return Finding("key", "key", message, trouble.key, after, is_fixable=True)


def apply_fixes(library: Library, rows: Sequence[LintRow], progress: Progress) -> int:
    """Fix the fixable findings in one undoable step; returns their number.

    A field that has changed since the check is left unchanged.
    """
    wanted = [row for row in rows if row.finding.is_fixable]
    fixed, most = 0, len({row.paper_id for row in wanted})
    with long_step(library, Step("fix-references", len(wanted)), most=most) as step:
        for start in range(0, len(wanted), BATCH_FINDINGS):
            with library.edit(step.id) as edit:
                fixed += sum(_apply(edit, row) for row in wanted[start : start + BATCH_FINDINGS])
            step.label = Step("fix-references", fixed)
            progress.report(min(start + BATCH_FINDINGS, len(wanted)), len(wanted), Words("Fixing references"))
    return fixed


def _apply(edit: Edit, row: LintRow) -> bool:
    finding, paper_id = row.finding, row.paper_id
    found = papers.get_details(edit.session, [paper_id])
    if not found:
        return False
    if finding.field == "alias":
        key_checks.drop_alias(edit, key=finding.before)
    elif finding.field == "key":
        key = keys.free_key(edit.session, finding.after, also_taken=set(), paper_id=paper_id)
        return _try(lambda: keys.set_key(edit, paper_id=paper_id, key=key))
    elif not _is_as_before(found[0], finding):
        return False
    elif finding.field == "authors":
        papers.set_authors(edit, paper_id=paper_id, authors=finding.after)
    elif finding.field == "editors":
        papers.set_editors(edit, paper_id=paper_id, editors=finding.after)
    elif finding.field == "identifiers":
        papers.set_identifiers(edit, paper_id=paper_id, identifiers=finding.after)
    else:
        values = finding.after if finding.field == "fields" else {finding.field: finding.after}
        return _try(lambda: papers.update_fields(edit, paper_id=paper_id, values=values))
    return True


def _try(change: Any) -> bool:
    try:
        change()
    except InvalidField:
        return False
    return True


def _is_as_before(detail: PaperDetail, finding: Finding) -> bool:
    if finding.field == "fields":
        return all(getattr(detail.fields, name) == value for name, value in finding.before.items())
    return bool(_present(detail, finding.field) == finding.before)


def _present(detail: PaperDetail, field: str) -> Any:
    return getattr(detail if field in {"authors", "editors", "identifiers"} else detail.fields, field)


def shown_value(value: object) -> str:
    """A field's value in readable form; for several fields, the textual ones."""
    if isinstance(value, dict):
        return "; ".join(f"{name}: {text}" for name, text in value.items() if isinstance(text, str))
    if isinstance(value, tuple):
        return "; ".join(getattr(part, "full", "") or getattr(part, "value", "") for part in value)
    return "" if value is None else str(value)
