"""Measurements, never part of the test run: `python -m tests.benchmarks` prints the table of the main job."""
