"""Fresh Debian systems, and what is tried in them."""
