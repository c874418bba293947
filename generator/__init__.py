"""Limber: structured exercise and condition data becomes pages and printable routine cards."""
