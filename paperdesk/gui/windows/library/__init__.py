"""Windows about the whole library: history, tags, backups, activity, and rescue."""
