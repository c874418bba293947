"""How a body with its joints stands in space, among things: what it rests on, reaches for and is asked for."""
