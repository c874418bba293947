"""Tests of the way from documents to a linked library."""
