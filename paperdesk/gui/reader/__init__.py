"""The reader: a tab of the window that shows a PDF, its outline and its annotations.

Its modules are imported when the first PDF is opened, except for `tabs` and `opening_tab`. Files are read on the pages
lane, in a separate process. Everything that concerns other panes goes through the desk.
"""
