"""How the window looks: themes, colours, sizes, icons and Qt's style sheet.

Only what holds for all of the window may enter: no widget, nothing about papers.
"""
