"""Doors to the outside: database, case file, Word and calendar; none knows another."""
