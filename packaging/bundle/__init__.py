"""The program as a folder that needs no Python, and the Debian package made of it."""
