"""The middle pane: the search field, and the list of papers as cards or an empty state that says what to do.

The model holds ids and reads rows by the page; delegates draw them from one `data` call each. Nothing may enter that
makes drawing a row wait.
"""
