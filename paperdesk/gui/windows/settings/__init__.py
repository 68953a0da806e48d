"""The settings window: what can be set, as data, and the pages for keys and for the library."""
