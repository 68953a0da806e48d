"""Tests that run for as long as you let them, outside of the normal suite: `python -m tests.long.library_machine`."""
