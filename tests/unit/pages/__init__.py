"""Tests of the view-models of the pages."""
