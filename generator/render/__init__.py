"""How text, numbers and addresses are written."""
