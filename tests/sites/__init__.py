"""Whole projects on disk: a good one, and those with a mistake that only a disk can hold."""
