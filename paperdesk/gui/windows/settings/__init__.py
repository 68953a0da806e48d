"""The settings window: the settings as data, and the pages for shortcuts and for the library."""
