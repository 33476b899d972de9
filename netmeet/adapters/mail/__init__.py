"""The mail door: one text becomes one mail file (RFC 5322) to one person."""

from netmeet.adapters.mail.writing import message

__all__ = ["message"]
