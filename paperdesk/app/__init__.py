"""The window as a program: `app` assembles all of its parts, `run` runs it. No decisions are made here.

Only this package and `gui` know Qt.
"""

from paperdesk.app.app import App
from paperdesk.app.options import WindowOptions
from paperdesk.app.run import make_application, pick_papers, run_window, save_screenshot, settle

__all__ = ["App", "WindowOptions", "make_application", "pick_papers", "run_window", "save_screenshot", "settle"]
