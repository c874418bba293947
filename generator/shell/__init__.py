"""The only impure floor: command line, MkDocs plugin, files."""
