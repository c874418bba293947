"""Pictures from joint angles: bodies, how they rest and reach, and how they are drawn."""
