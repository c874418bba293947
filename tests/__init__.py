"""The tests of Limber."""
