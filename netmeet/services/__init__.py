"""Deeds: one verb, one function; they flush and never commit."""
