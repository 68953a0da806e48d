"""The overview of all annotations: its model, how a row is drawn, and the window."""
