"""Records of BibTeX whose parent comes in another file, before them or after them."""

from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import ExportOptions
from paperdesk.importers.base import Source
from paperdesk.jobs.export_papers import export_text
from paperdesk.jobs.import_files import ImportOptions, ImportResult, import_sources
from paperdesk.jobs.progress import Progress
from paperdesk.library import history, papers
from paperdesk.library.library import Library
from paperdesk.library.records import PaperDetail
from tests.samples import papers_of

CHILD = "@inproceedings{talk, author={Hulse, J.}, title={An Exploration of Mines}, crossref={conf/ICDM/2009w}}"
PARENT = (
    "@proceedings{conf/icdm/2009w, title={Proceedings of {ICDM}}, editor={Saygin, Y.}, year=2009, month=dec,"
    " publisher={IEEE}, address={Miami}, isbn={978-0-7695-3902-7}, series={ICDM Workshops}, volume={9}}"
)


def read(library: Library, *texts: str) -> list[ImportResult]:
    return [import_sources(library, [Source(t.encode(), "a.bib")], ImportOptions(), Progress()) for t in texts]


def paper(library: Library, key: str = "talk") -> PaperDetail:
    with library.read() as session:
        return papers.get_detail(session, papers.find_paper(session, key))


def is_whole(child: PaperDetail) -> bool:
    fields = child.fields
    return (fields.venue, fields.year, fields.month, fields.publisher, fields.series, fields.volume) == (
        *("Proceedings of ICDM", 2009, 12, "IEEE", "ICDM Workshops", "9"),
    )


def test_a_parent_that_comes_later_completes_its_children(library: Library) -> None:
    read(library, CHILD)
    assert paper(library).fields.extra["crossref"] == "conf/ICDM/2009w"
    read(library, PARENT)
    child = paper(library)
    assert is_whole(child)
    assert [editor.family for editor in child.editors] == ["Saygin"]
    assert (child.fields.extra["address"], child.fields.extra["isbn"]) == ("Miami", "9780769539027")
    assert "crossref" not in child.fields.extra
    assert "venue" not in child.edited_fields


def test_a_child_that_comes_later_is_completed(library: Library) -> None:
    read(library, PARENT, CHILD)
    assert is_whole(paper(library))


def test_what_a_child_says_itself_stays(library: Library) -> None:
    read(library, CHILD.replace("title=", "year=2010, publisher={Own}, editor={Own, A.}, title="), PARENT)
    child = paper(library)
    assert (child.fields.year, child.fields.month, child.fields.publisher) == (2010, None, "Own")
    assert [editor.given for editor in child.editors] == ["A."]


def test_a_paper_that_points_at_itself_or_nowhere_stays_as_it_is(library: Library) -> None:
    read(library, CHILD.replace("conf/ICDM/2009w", "talk"), "@misc{b, title={Other things}, crossref={gone}}")
    assert paper(library).fields.extra["crossref"] == "talk"
    assert paper(library, "b").fields.extra["crossref"] == "gone"


def test_undoing_the_parent_takes_back_what_came_from_it(library: Library) -> None:
    read(library, CHILD, PARENT)
    for count in (1, 0):
        with library.edit() as edit:
            step = history.next_undo(edit.session)
            assert step is not None
            history.turn_step(edit, step.id)
        with library.read() as session:
            left = papers.get_details(session, papers.list_ids(session, any_place=True))
        assert len(left) == count
        assert [(one.fields.venue, one.fields.extra.get("crossref")) for one in left] == [("", "conf/ICDM/2009w")][
            :count
        ]


def test_a_pointer_without_its_record_leaves_under_a_name_of_ours_and_comes_back(
    library: Library,
) -> None:
    read(library, CHILD)
    with library.read() as session:
        ids = papers.list_ids(session, any_place=True)
    for name in ("bibtex", "biblatex"):
        text = export_text(library, ids, find_exporter(name), ExportOptions(), Progress())
        assert "  paperdesk-crossref = {conf/ICDM/2009w}" in text
        assert "\n  crossref" not in text  # BibTeX stops at one that leads nowhere
        (draft,) = papers_of(text)
        assert draft.fields.extra["crossref"] == "conf/ICDM/2009w"
