"""The reader: a tab of the window that shows a PDF, its outline and its marks."""
