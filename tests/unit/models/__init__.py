"""Tests of what a content file may say."""
