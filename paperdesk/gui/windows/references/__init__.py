"""Windows for writing: bibliography, reference checks, linked files, author names, citation keys."""
