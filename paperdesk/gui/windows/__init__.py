"""Separate windows, in a folder per subject: their widgets, and what connects them to the desk.

A window's widget does not query the library: it has signals, and methods to show records; a function
`open_...(window, desk)` next to it makes the connection, and `windows.py` calls it for an action. No subject knows
another, except that the settings show the library's backups. Main window and panes do not know this package.
"""
