"""Merges papers that two devices added independently, as one step that is reported and can be undone."""

from paperdesk.library import device_identity
from paperdesk.library.history import long_step
from paperdesk.library.library import Library
from paperdesk.model.steps import Step

AT_ONCE_PAPERS = 50


def settle_identities(library: Library) -> int:
    """Compare received papers with local ones, and merge those that are the same; returns how many were merged."""
    with library.read_plainly() as view:
        waiting = device_identity.list_waiting(view)
    if not waiting:
        return 0
    joined = 0
    with long_step(library, Step("join-device-papers", len(waiting))) as step:
        for start in range(0, len(waiting), AT_ONCE_PAPERS):
            library.give_way()
            uids = waiting[start : start + AT_ONCE_PAPERS]
            with library.read() as session:
                found = device_identity.find_same(session, uids)
            with library.edit(step.id) as edit:
                for number, other, verdict, _ in found:
                    if verdict == "one":
                        joined += device_identity.join_papers(edit, number, other)
            with library.edit() as edit:
                for number, other, verdict, reason in found:
                    if verdict != "one" and device_identity.are_there(edit, number, other):
                        device_identity.relate(edit, number, other, verdict, reason)
                device_identity.forget_waiting(edit, uids)
        step.label = Step("join-device-papers", joined)
    return joined
