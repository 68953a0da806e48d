"""Windows of their own, a folder for each subject: each holds the widgets, and what joins them to the desk.

A window's widget asks nothing of the library: it has signals and methods to show records, and a function
`open_...(window, desk)` beside it connects them; `windows.py` calls it for an action. No subject knows another, but
the settings show the library's copies. Main window and panes do not know this room.
"""
