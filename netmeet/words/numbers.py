"""Numbers and the words that belong to them."""


def unbroken(text: str) -> str:
    """Return the text with no-break spaces, so that no line ends inside "kl. 10.00"."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")
