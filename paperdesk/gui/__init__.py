"""The window: the only package that knows Qt.

Loose in it stand only the window itself (`main_window`), its bottom line (`status_bar`) and its texts (`words`). All
else lives in rooms, each of which may import from those below it, never from one above or beside it:

    menus                                  menus, palette: all actions as Qt knows them
    windows | background                   windows of their own; work that nobody asks for
    main_window
    status_bar
    reader | paper_pane | paper_list | sidebar     what the window is made of
    actions                                what can be done, as data
    commands                               what actions do
    desk                                   what a command may use
    widgets                                small widgets without a subject
    style                                  colours, sizes, icons
    running                                what keeps the window answering: lanes and timers
    words

A check in CI holds this order. Each room says in its docstring what may enter. Views know records, never sessions; the
modules of the library are imported after the first paint, by `desk/reads.py` and `commands/` alone.
"""

from paperdesk.gui.running.pyside_imports import spare_sources

spare_sources()
