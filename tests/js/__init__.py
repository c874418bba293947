"""Tests of scripts, as far as they need no page."""
