"""The window: the only package that knows Qt.

The top level contains only the main window (`main_window`), its status bar (`status_bar`) and its texts (`words`).
Everything else is in packages, each of which may import from those below it, but never from one above or beside it:

    menus                                  menus, palette: all actions as Qt objects
    windows | background                   separate windows; work that runs on its own
    main_window
    status_bar
    reader | paper_pane | paper_list | sidebar     the parts of the window
    actions                                what you can do, as data
    commands                               the functions behind actions
    desk                                   what a command may use
    widgets                                small widgets for general use
    style                                  colours, sizes, icons
    running                                what keeps the window responsive: lanes and timers
    words                                  what is said, in the user's language
    told                                   how each text was made

A check in CI enforces this order. Each package states in its docstring what belongs there. Views know records, never
sessions; only `desk/reads.py` and `commands/` import the modules of the library, after the first paint.
"""

from paperdesk.gui.running.pyside_imports import spare_sources

spare_sources()
