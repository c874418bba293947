"""Outputs beside the pages, one a file: open data and its schemas, schema.org descriptions."""
