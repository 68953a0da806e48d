"""The reader: a tab of the window that shows a PDF, its outline and its marks.

Its modules are imported when the first PDF is opened, except for `tabs` and `opening_tab`. Files are read on the lane
for pages, in a process of their own. What has to do with other panes goes through the desk.
"""
