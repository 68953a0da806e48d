"""What makes a checkout of PaperDesk run; a bare Python can import all of it."""
