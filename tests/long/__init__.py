"""What takes long and is run before a release: machines, kills, failing disks. Each module is a command of its own.

    python -m tests.long.library_machine   whatever a reader can do in any order, against a model
    python -m tests.long.faults            every write, fsync and rename of the program fails once
    python -m tests.long.kills             the real program, killed at random moments
    python -m tests.long.mutations         one line changed at a time: do the tests of its room notice?

Each prints its seed and its figures. `.ci/long` runs them all. A short run of each is a test of the suite.
"""
