"""The window as a program: `app` assembles its parts and knows all of them, `run` runs it. Decides nothing.

Only this package and `gui` know Qt.
"""

from paperdesk.app.app import App
from paperdesk.app.options import WindowOptions
from paperdesk.app.run import make_application, pick_papers, run_window, save_screenshot, settle

__all__ = ["App", "WindowOptions", "make_application", "pick_papers", "run_window", "save_screenshot", "settle"]
