"""The look of the window: themes, colours, sizes, icons and Qt's style sheet.

Only what applies to the whole window belongs here: no widgets, nothing about papers.
"""
