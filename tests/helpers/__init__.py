"""What several tests need: each module says what it helps with, and holds no test."""
