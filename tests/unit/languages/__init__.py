"""Tests of the records of languages, and of what they share."""
