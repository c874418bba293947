"""Tests of the content rules, one file a rule."""
