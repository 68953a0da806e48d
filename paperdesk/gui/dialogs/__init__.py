"""Windows of their own: the sheet of keys, the editor of details, the list of rejected records, the report of a bug."""
