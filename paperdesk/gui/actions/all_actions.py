"""All actions, as data: menus, shortcuts, the sheet of keys and the manual come from this one tuple."""

from functools import partial

from paperdesk.exporters import EXPORTERS
from paperdesk.gui.actions.abstract_actions import ABSTRACT_ACTIONS
from paperdesk.gui.actions.action import Action, Where
from paperdesk.gui.actions.reader_actions import READER_ACTIONS
from paperdesk.gui.commands import (
    annotations,
    cite,
    collections,
    devices,
    feed_folders,
    feeds,
    files,
    imports,
    linked,
    lookups,
    meaning,
    papers,
    printing,
    tags,
    triage,
    versions,
    view,
)
from paperdesk.gui.style.theme import STEP
from paperdesk.gui.words import mark
from paperdesk.model.citing import CITATION_FORMS

P, L, U = Where.PAPERS, Where.LIBRARY, Where.UNMARKED
SUGGESTED_FEEDS = (
    ("hf:daily", mark("Hugging Face daily papers")),
    ("cs.LG", mark("arXiv cs.LG: machine learning")),
    ("hep-th", mark("arXiv hep-th: high energy physics, theory")),
)
ACTIONS = (
    Action("next", "Next paper", "Go", lambda desk: desk.list.step(1), ("J",), L),
    Action("previous", "Previous paper", "Go", lambda desk: desk.list.step(-1), ("K",), L),
    Action("first", "First paper", "Go", lambda desk: desk.list.go_to_first(), ("Home",), L),
    Action("last", "Last paper", "Go", lambda desk: desk.list.go_to_last(), ("End",), L),
    Action("star", "Star", "Paper", papers.toggle_star, ("S",), P, "star", paper_menu=12),
    Action("read", "Mark as read or unread", "Paper", papers.toggle_read, ("U",), P, "mail-open", paper_menu=13),
    Action(
        "read-above", "Mark all above as read", "Paper", papers.mark_above, ("Shift+U",), P, "mail-open", paper_menu=14
    ),
    Action("read-list", "Mark the whole list as read", "Paper", papers.mark_list, ("Ctrl+Shift+U",), L, "mail-open"),
    Action("tag", "Tag…", "Paper", tags.ask_tags, ("T",), P, "tag", paper_menu=21),
    Action("note", "New note", "Paper", tags.ask_note, ("N",), U, "sticky-note", paper_menu=22),
    Action("keep", "Keep in the library", "Paper", papers.keep, ("A",), P, "archive", paper_menu=15),
    Action("dismiss", "Dismiss from the inbox", "Paper", papers.dismiss, ("E",), P, "x", paper_menu=16),
    Action(
        "reading-list",
        "Put on or take off the reading list",
        "Paper",
        papers.set_to_read,
        ("L",),
        P,
        "bookmark",
        paper_menu=17,
    ),
    Action("more-like", "More papers like these", "Paper", papers.more_like, (), P, "sparkles"),
    Action("done", "Done reading, or not yet done", "Paper", papers.toggle_done, ("Shift+L",), P, "check"),
    Action("list-up", "Further up on the reading list", "Paper", papers.move_up, ("Alt+Up",), P),
    Action("list-down", "Further down on the reading list", "Paper", papers.move_down, ("Alt+Down",), P),
    Action("trash", "Move to the trash", "Paper", papers.move_to_trash, ("Del",), P, "trash-2", paper_menu=41),
    Action("open", "Open the paper's page", "Paper", papers.open_page, ("O",), P, "external-link", paper_menu=11),
    Action("read-paper", "Read the paper: its PDF, else its page", "Paper", files.read_paper, (), P, "book-open"),
    Action(
        "open-file",
        "Open the paper's PDF, fetched from arXiv if need be",
        "Paper",
        files.open_file,
        ("P",),
        P,
        "file-text",
    ),
    Action("attach", "Attach files: PDFs and others, copied into the library…", "Paper", files.attach, (), P),
    Action("detach", "Take a file off the paper…", "Paper", files.detach, (), P),
    Action(
        "details",
        "Edit details…",
        "Paper",
        lambda desk: desk.windows.details(),
        ("F2",),
        P,
        "pencil-line",
        paper_menu=24,
    ),
    Action(
        "title",
        "Change the title in the list",
        "Paper",
        lambda desk: desk.list.edit_title(),
        ("Shift+F2",),
        P,
        "pencil-line",
        paper_menu=23,
    ),
    Action(
        "replace",
        "Find and replace in many papers…",
        "Paper",
        lambda desk: desk.windows.replace(),
        ("Ctrl+Shift+H",),
        L,
        "pencil-line",
    ),
    Action("copy-bibtex", "Copy BibTeX", "Paper", papers.copy_bibtex, ("C",), P, "copy", paper_menu=31),
    *(
        Action(
            "copy-citation" if form is CITATION_FORMS[0] else f"copy-citation-{form.name}",
            mark("Copy {example}: {purpose}", example=form.example, purpose=mark(form.purpose)),
            "Cite",
            cite.copy_as(form),
            ("Shift+C",) if form is CITATION_FORMS[0] else (),
            P,
            "quote",
            32 if form is CITATION_FORMS[0] else 0,
        )
        for form in CITATION_FORMS
    ),
    Action(
        "copy-reference",
        "Copy as a reference, in your style",
        "Cite",
        cite.copy_references,
        ("Ctrl+Shift+C",),
        P,
        paper_menu=33,
    ),
    Action(
        "bibliography",
        "Bibliography in a citation style…",
        "Cite",
        lambda desk: desk.windows.bibliography(),
        ("Ctrl+B",),
        P,
    ),
    Action(
        "collection",
        "New collection of these…",
        "Paper",
        collections.new_collection,
        ("Ctrl+Shift+N",),
        P,
        "folder",
        paper_menu=25,
    ),
    Action(
        "add-to-collection",
        "Add to a collection…",
        "Paper",
        collections.choose_and_add,
        ("V",),
        P,
        "folder",
        paper_menu=26,
    ),
    Action(
        "take-out", "Take out of a collection", "Paper", collections.take_out, ("Shift+V",), P, "folder", paper_menu=27
    ),
    Action("palette", "Command palette", "Go", lambda desk: desk.window.open_palette(), ("Ctrl+K",)),
    Action("select", "Select, and go on", "Paper", lambda desk: desk.list.select_and_go_on(), ("X",), P),
    Action("read-on", "Scroll, then the next unread paper", "Go", triage.read_on, ("Space",), P),
    *(
        Action(
            f"tag-{n}",
            mark("Give or take tag {n}", n=n),
            "Tags",
            partial(tags.toggle_numbered, number=n),
            (str(n),),
            U,
        )
        for n in range(1, 10)
    ),
    Action(
        "tags", "All tags: rename, merge, colour…", "Tags", lambda desk: desk.windows.tags(), ("Ctrl+T",), icon="tag"
    ),
    Action("search", "Search", "Go", lambda desk: desk.list.focus_search(), ("/", "Ctrl+F"), L, "search"),
    Action(
        "search-everywhere",
        "Search all papers",
        "Go",
        lambda desk: desk.window.search_everywhere(),
        ("Ctrl+Shift+F",),
        L,
    ),
    Action("save-search", "Save this search…", "Go", tags.save_listed_search, ("Ctrl+S",), L),
    Action("back", "Back: clear the search, return to the list", "Go", lambda desk: desk.window.go_back(), ("Esc",)),
    Action("go-inbox", "Go to the inbox", "Go", view.go_inbox, ("G, I",), L, "inbox"),
    Action("go-for-you", "Go to what is ranked for you", "Go", view.go_for_you, ("G, F",), L, "sparkles"),
    Action("go-library", "Go to the library", "Go", view.go_library, ("G, L",), L, "library"),
    Action("go-starred", "Go to the starred papers", "Go", view.go_starred, ("G, S",), L, "star"),
    Action("go-trash", "Go to the trash", "Go", view.go_trash, ("G, T",), L, "trash-2"),
    Action(
        "import-pasted", "Import what was copied", "File", imports.import_pasted, ("Ctrl+V",), icon="clipboard-paste"
    ),
    Action(
        "add",
        "Add papers by DOI, arXiv id, ISBN, address…",
        "File",
        lambda desk: desk.windows.add_papers(),
        ("Ctrl+N",),
        icon="plus",
    ),
    Action("add-searched", "Add what is searched by its DOI, arXiv id or address", "File", lookups.add_searched, (), L),
    Action("complete", "Complete missing details from arXiv and Crossref", "File", lookups.complete),
    Action("fetch-pdfs", "Fetch the open PDFs of the selected papers", "File", files.fetch_selected, icon="download"),
    Action("complete-always", "Complete missing details by itself, or not", "File", lookups.toggle_always),
    Action("first-days", "Tell For you what you like…", "File", lambda desk: desk.windows.first_days()),
    Action("get-model", "Get the model for searching by meaning", "File", meaning.get_model),
    Action("check-standing", "Look for retractions and corrections at Crossref", "File", lookups.check_kept),
    Action("import", "Import files…", "File", imports.import_dialog, ("Ctrl+I",), icon="file-down"),
    Action("import-folder", "Import a folder: PDFs, or Zotero's…", "File", imports.import_folder, icon="folder-open"),
    Action("exchange-devices", "Sync with your other devices", "File", devices.exchange_now),
    Action("watch-folder", "Watch a folder for new papers, or stop", "File", imports.watch_or_stop),
    *(
        Action(
            f"follow-{address}",
            mark("Follow {title}", title=title),
            "File",
            partial(feeds.follow_address, address=address),
            icon="rss",
        )
        for address, title in SUGGESTED_FEEDS
    ),
    Action("sample", "Import the sample feed page", "File", imports.import_sample, icon="sparkles"),
    Action(
        "export",
        "Export: what, as what, with a preview…",
        "Export",
        lambda desk: desk.windows.export(),
        ("Ctrl+E",),
        icon="file-up",
    ),
    *(
        Action(
            f"export-{exporter.name}",
            mark("Export as {format}: {purpose}…", format=mark(exporter.label), purpose=mark(exporter.purpose)),
            "Export",
            files.export_as(exporter.name),
            icon="file-up",
        )
        for exporter in EXPORTERS
    ),
    Action(
        "annotations",
        "Annotations: an overview…",
        "View",
        lambda desk: desk.windows.annotations(),
        ("Ctrl+Shift+M",),
        icon="highlighter",
    ),
    Action("notes-file", "Annotations as Markdown, in one file…", "Export", annotations.export_listed("file")),
    Action(
        "notes-folder",
        "Annotations as a folder of notes, for Obsidian and Logseq…",
        "Export",
        annotations.export_listed("folder"),
    ),
    Action("web-annotations", "Annotations as W3C Web Annotations…", "Export", annotations.export_listed("jsonld")),
    Action("annotated-pdf", "A copy of the PDF with your annotations in it…", "Export", annotations.export_pdf, (), P),
    Action("writing", "Citation keys and what exports hold…", "Export", lambda desk: desk.windows.writing()),
    Action(
        "linked",
        "Linked files: .bib files and notes that are kept up to date…",
        "Export",
        lambda desk: desk.windows.linked_files(),
    ),
    Action(
        "export-cited", "For a document: exactly what a .tex, .aux or .md cites…", "Export", linked.export_for_documents
    ),
    Action(
        "lint",
        "Check references: missing fields, bad identifiers, rests of markup…",
        "File",
        lambda desk: desk.windows.lint(),
    ),
    Action("names", "Names of authors that may be one person's…", "File", lambda desk: desk.windows.names()),
    Action("duplicates", "Duplicates: papers that may be one…", "File", lambda desk: desk.windows.duplicates()),
    Action("merges", "Records merged into papers…", "File", lambda desk: desk.windows.merges(), ("Ctrl+Shift+G",)),
    Action("add-feed", "Add a feed…", "File", lambda desk: desk.windows.follow(), ("Ctrl+Shift+A",), icon="rss"),
    Action("feed-health", "How your feeds fare…", "File", lambda desk: desk.windows.feed_health(), icon="rss"),
    Action("import-feeds", "Import a list of feeds (OPML)…", "File", feed_folders.import_dialog),
    Action("export-feeds", "Export the list of feeds (OPML)…", "File", feed_folders.export_dialog),
    Action("feed-folder", "Move the feed to a folder…", "File", feed_folders.move_current, icon="folder"),
    Action(
        "digest",
        "Digest: the best of what arrived…",
        "File",
        lambda desk: desk.windows.digest(),
        ("Ctrl+D",),
        icon="mail",
    ),
    Action("mail-settings", "Mail settings…", "File", lambda desk: desk.windows.mail_settings()),
    Action("rules", "Rules for what arrives…", "File", lambda desk: desk.windows.rules(), icon="filter"),
    Action("refresh", "Refresh feeds", "File", feeds.refresh_all, ("F5", "Ctrl+R"), icon="refresh-cw"),
    Action("empty-trash", "Empty the trash…", "File", papers.empty_trash, icon="trash-2"),
    Action("undo", "Undo", "Edit", view.undo, ("Ctrl+Z",), icon="undo-2"),
    Action("redo", "Do again", "Edit", view.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo-2"),
    Action("history", "History…", "Edit", lambda desk: desk.windows.history(), ("Ctrl+H",), icon="history"),
    Action("select-all", "Select all", "Edit", lambda desk: desk.list.select_all(), ("Ctrl+A",), L),
    Action("settings", "Settings…", "File", lambda desk: desk.windows.settings(), ("Ctrl+,",), icon="settings"),
    Action("activity", "Activity: what runs, what failed…", "View", lambda desk: desk.windows.activity(), ("Ctrl+J",)),
    Action(
        "insights",
        "Insights: figures, a map…",
        "View",
        lambda desk: desk.windows.insights(),
        ("Ctrl+M",),
        icon="chart-line",
    ),
    Action(
        "theme", "Light or dark", "View", lambda desk: desk.appearance.switch_theme(), ("Ctrl+Shift+L",), icon="moon"
    ),
    Action("text-larger", "Larger text", "View", lambda desk: desk.appearance.grow_text(STEP), ("Ctrl++", "Ctrl+="), L),
    Action("text-smaller", "Smaller text", "View", lambda desk: desk.appearance.grow_text(-STEP), ("Ctrl+-",), L),
    Action(
        "text-normal", "Text as large as designed", "View", lambda desk: desk.appearance.grow_text(0), ("Ctrl+0",), L
    ),
    Action(
        "table",
        "Cards or a table",
        "View",
        lambda desk: desk.window.switch_table(),
        ("Ctrl+Shift+T",),
        L,
        "layout-list",
    ),
    Action(
        "density",
        "Compact or comfortable list",
        "View",
        lambda desk: desk.appearance.switch_density(),
        ("Ctrl+Shift+D",),
        icon="list",
    ),
    Action("keys", "Keys", "Help", lambda desk: desk.windows.key_sheet(), ("?",), icon="keyboard"),
    Action("manual", "Manual", "Help", lambda desk: desk.windows.manual(), ("F1",), icon="circle-help"),
    Action("first-steps", "First steps", "Help", lambda desk: desk.window.show_first_steps(), icon="check"),
    Action("newer-versions", "Look for a newer version", "Help", versions.look_for_newer),
    Action("print", "Print the selected papers…", "File", printing.print_papers, ("Ctrl+P",), P),
    Action("print-list", "Print the list…", "File", printing.print_list, (), L),
    Action("quit", "Quit", "File", lambda desk: desk.window.close(), ("Ctrl+Q",)),
    *ABSTRACT_ACTIONS,
    *READER_ACTIONS,
)


def paper_menu() -> list[Action]:
    """The actions of the context menu of papers, in their order there."""
    return sorted((action for action in ACTIONS if action.paper_menu), key=lambda action: action.paper_menu)
