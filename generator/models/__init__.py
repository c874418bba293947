"""What a content file may say: one frozen, strict model a kind, each field described with its unit."""
