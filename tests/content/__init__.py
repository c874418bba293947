"""What the real content must say."""
