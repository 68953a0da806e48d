"""The manual and the shortcut window."""
