"""The window: the only package that knows Qt.

What is seen lives in one folder per pane (`sidebar/`, `paper_list/`, `paper_pane/`, `dialogs/`), each a Qt model and
a widget; what can be done is data in `actions.py`, carried out by a few lines in `commands/` over a `Desk`; what is
read for the screen stands in `reads.py`; `tasks.py` keeps all of it off the GUI thread. Views know records, never
sessions: the modules of the library are imported after the first paint, by `reads.py` and `commands/` alone.
"""

from paperdesk.gui.lean_imports import spare_sources

spare_sources()
