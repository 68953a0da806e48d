"""Commands for tags, saved searches and notes."""

from collections.abc import Sequence

from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.words import mark, tr, tr_n
from paperdesk.library import annotations, saved_searches, tags
from paperdesk.library.library import Edit
from paperdesk.library.records import TagRow
from paperdesk.model.steps import Step


def ask_tags(desk: Desk) -> None:
    """Open the tag field in the pane."""
    if desk.selection.paper_ids:
        desk.paper.type_tags()


def add_tags(desk: Desk, names: Sequence[str]) -> None:
    """Tag the selected papers; a minus before a name removes that tag."""
    ids = desk.selection.paper_ids
    added = [name for name in names if not name.startswith("-")]
    removed = [name[1:] for name in names if name.startswith("-")]

    def work(edit: Edit) -> None:
        if added:
            tags.tag_papers(edit, paper_ids=ids, names=added)
        if removed:
            tags.remove_tags(edit, paper_ids=ids, names=removed)

    desk.edit(Step("tag", len(ids), names=", ".join(names)), work)


def toggle_numbered(desk: Desk, number: int) -> None:
    """Add the tag with this number in the sidebar to the selected papers, or remove it."""
    row, ids = desk.list.current_row, desk.selection.paper_ids
    if row is None:
        return

    tag_key = desk.keys.named("tag")

    def work() -> str:
        with desk.library.read() as session:
            names = [tag.name for tag in tags.list_tags(session)]
        if number > len(names):
            return tr(
                "There is no tag {number}. Tags are numbered as in the sidebar; press {tag} to add one.",
                number=number,
                tag=tag_key,
            )
        name = names[number - 1]
        has_it = name in {tag.name for tag in row.tags}
        with desk.library.edit(Step("take-tag" if has_it else "give-tag", name=name)) as edit:
            if has_it:
                tags.remove_tags(edit, paper_ids=ids, names=[name])
            else:
                tags.tag_papers(edit, paper_ids=ids, names=[name])
        said = mark("Tag “{name}” removed from {papers}.") if has_it else mark("Tag “{name}” added to {papers}.")
        return tr(said, name=name, papers=papers_label(len(ids)))

    desk.tasks.edit(desk.signals, work, desk.notice)


def remove_tag_from(desk: Desk, paper_id: int, name: str) -> None:
    step = Step("take-tag", name=name)
    desk.edit(step, lambda edit: tags.remove_tags(edit, paper_ids=[paper_id], names=[name]))


def rename_tag(desk: Desk, tag_id: int, name: str) -> None:
    new = desk.ask.text(
        tr("Rename tag"), tr("New name for “{name}”. Use a slash to nest it within another tag.", name=name), name
    )
    if new and new != name:
        desk.edit(Step("rename-tag", name=name), lambda edit: tags.rename_tag(edit, tag_id=tag_id, name=new))


def recolor_tags(desk: Desk, chosen: Sequence[TagRow], color: str) -> None:
    def work(edit: Edit) -> None:
        for tag in chosen:
            tags.update_tag(edit, tag_id=tag.id, color=color)

    desk.edit(_of_tags("colour-tag", chosen), work)


def merge_tags(desk: Desk, chosen: Sequence[TagRow], kept: TagRow) -> None:
    """Merge the chosen tags into the one that is kept."""
    ids = [tag.id for tag in chosen]
    step = _of_tags("merge-tag", chosen, into=kept.name)
    desk.edit(step, lambda edit: tags.merge_tags(edit, tag_ids=ids, into_id=kept.id))


def delete_tags(desk: Desk, chosen: Sequence[TagRow]) -> None:
    def work(edit: Edit) -> None:
        for tag in chosen:
            tags.remove_tag(edit, tag_id=tag.id)

    desk.edit(_of_tags("delete-tag", chosen), work)
    count = papers_label(sum(tag.count for tag in chosen))
    desk.notice(tr("Deleted {tags}, removed from {count}. You can undo this.", tags=tags_label(chosen), count=count))


def tags_label(chosen: Sequence[TagRow]) -> str:
    """A label for tags: the name of one, or the number of several."""
    return tr("the tag “{name}”", name=chosen[0].name) if len(chosen) == 1 else tr_n("{n} tag", "{n} tags", len(chosen))


def _of_tags(kind: str, chosen: Sequence[TagRow], **values: object) -> Step:
    """A step that names one tag, or gives the number of several."""
    return Step(kind, name=chosen[0].name, **values) if len(chosen) == 1 else Step(f"{kind}s", len(chosen), **values)


def recolor_tag(desk: Desk, tag_id: int, color: str) -> None:
    desk.edit(Step("colour-tags", 1), lambda edit: tags.update_tag(edit, tag_id=tag_id, color=color))


def delete_tag(desk: Desk, tag_id: int, name: str) -> None:
    desk.edit(Step("delete-tag", name=name), lambda edit: tags.remove_tag(edit, tag_id=tag_id))


def ask_note(desk: Desk) -> None:
    """Start a new note in the pane."""
    if desk.selection.is_several:
        desk.notice(tr("Select a single paper to write a note."))
    elif desk.selection.current is not None:
        desk.paper.write_note()


def add_note(desk: Desk, paper_id: int, text: str) -> None:
    desk.edit(Step("add-note"), lambda edit: annotations.add_annotation(edit, paper_id=paper_id, text=text))


def delete_note(desk: Desk, annotation_id: int) -> None:
    desk.edit(Step("delete-note"), lambda edit: annotations.remove_annotation(edit, annotation_id=annotation_id))


def save_listed_search(desk: Desk) -> None:
    """Save the current search."""
    if desk.list.search_text:
        save_search(desk, desk.list.search_text)
    else:
        text = tr("Search for something first, then press {save-search} to save the search in the sidebar.")
        desk.notice(desk.keys.fill(text))


def save_search(desk: Desk, query: str) -> None:
    """Save a query in the sidebar."""
    name = desk.ask.text(tr("Save search"), tr("Name in the sidebar"), query)
    if name:
        desk.edit(
            Step("save-search", name=name),
            lambda edit: saved_searches.add_saved_search(edit, name=name, query=query),
        )


def delete_saved_search(desk: Desk, search_id: int, name: str) -> None:
    desk.edit(
        Step("delete-search", name=name),
        lambda edit: saved_searches.remove_saved_search(edit, search_id=search_id),
    )
