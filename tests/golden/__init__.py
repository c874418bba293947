"""Whole pages and data files, compared with copies that were read by a person."""
