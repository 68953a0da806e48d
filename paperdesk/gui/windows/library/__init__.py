"""Windows about the library as a whole: its history, its tags, its copies, what runs on it, and its rescue."""
