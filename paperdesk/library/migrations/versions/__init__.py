"""One module per version of the tables, named by its number and what it does."""
