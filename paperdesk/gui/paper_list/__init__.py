"""The middle pane: the search field, and the list of papers as cards or an empty state that says what to do."""
