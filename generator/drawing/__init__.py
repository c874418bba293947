"""How bodies and the things around them look: shapes, depth, colours, pictures that stand still or move."""
