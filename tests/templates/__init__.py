"""What the templates promise, held against the views that they show."""
