"""The portable case file: one case as one JSON document, read strictly and written whole."""

from netmeet.adapters.casefile.document import read, write

__all__ = ["read", "write"]
