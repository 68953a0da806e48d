"""The middle pane: the search field, and the list of papers as cards, or an empty state with suggestions.

The model holds ids and reads rows page by page; delegates draw them from one `data` call each. Nothing here may make
drawing a row wait.
"""
