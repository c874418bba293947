"""Tests without a disk, in the same tree as the generator."""
