"""The left pane: places, feeds, collections, tags and saved searches with their counts."""
