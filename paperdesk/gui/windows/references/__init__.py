"""Windows for those who write: bibliography, checks of references, linked files, names, citation keys."""
