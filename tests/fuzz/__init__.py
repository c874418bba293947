"""Projects with random mistakes in them, and the one law that holds for each."""
