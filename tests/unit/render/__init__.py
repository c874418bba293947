"""Tests of how text, numbers and addresses are written."""
