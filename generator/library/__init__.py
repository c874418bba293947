"""Documents become a linked library, or a list of problems."""
