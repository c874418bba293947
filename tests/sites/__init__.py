"""Whole projects on disk: a good one, and one for each mistake that an author can make."""
