"""The reference of a case: how the house names it, never the name of a person."""

import re
import secrets

FORM = re.compile(r"[A-Za-z0-9-]{1,40}", re.ASCII)
# Without I, L, O and U, so that a reference can be read aloud and never spells a word.
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def fault_in_reference(reference: str) -> bool:
    """Tell whether a text is no reference: 1 to 40 of A-Z, a-z, 0-9 and hyphen."""
    return not FORM.fullmatch(reference)


def made_reference() -> str:
    """Return a new reference that says nothing about anybody."""
    return "N-" + "".join(secrets.choice(SIGNS) for _ in range(8))
