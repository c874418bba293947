"""Tests of the outputs beside the pages."""
