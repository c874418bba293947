"""The floor that touches the world: command line, MkDocs plugin, files."""
