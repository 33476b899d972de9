"""The Word door: turns the blocks of a paper into the bytes of a Word file."""

from netmeet.adapters.word.writing import document

__all__ = ["document"]
