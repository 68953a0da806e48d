"""The right pane: all of one paper, to read, tag and annotate."""
