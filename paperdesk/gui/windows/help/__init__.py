"""The manual and the sheet of keys."""
