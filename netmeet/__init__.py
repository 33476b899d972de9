"""Netmeet walks an impartial convener through preparing a network meeting."""

__version__ = "0.1.0"
