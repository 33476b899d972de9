"""The words by which a letter would tell that somebody is in prison, in each language.

Prison, cell, inmate, permission, visit, gate rules (identification, lockers), leave and release.
"""

import re

STEMS = {
    "da": (
        r"fængs\w*|arrest\w*|anstalt\w*|celle\w*|indsat\w*|afson\w*|straf\w*|kriminalforsorg\w*"
        r"|\w*tilladelse\w*|besøg\w*|løslad\w*|udgang\w*|\w*legitimation\w*|mobil\w*|betjent\w*"
    ),
    "nb": (
        r"fengs\w*|arrest\w*|anstalt\w*|celle\w*|innsatt\w*|soning\w*|soner\w*|straff\w*"
        r"|kriminalomsorg\w*|\w*tillatelse\w*|besøk\w*|løslat\w*|permisjon\w*|\w*legitimasjon\w*"
        r"|mobil\w*|betjent\w*"
    ),
    "sv": (
        r"fängels\w*|häkt\w*|anstalt\w*|cell\w*|intag\w*|straff\w*|kriminalvård\w*"
        r"|\w*tillstånd\w*|besök\w*|frigiv\w*|frige\w*|permission\w*|\w*legitimation\w*|mobil\w*"
    ),
    "en": (
        r"prison\w*|jail\w*|remand\w*|custody|cells?|inmate\w*|sentence\w*|permission\w*|permit\w*"
        r"|visit\w*|releas\w*|on leave|gates?|identification|mobile|lock\w*|officer\w*"
    ),
}
PATTERNS = {tongue: re.compile(rf"\b({stems})\b", re.IGNORECASE) for tongue, stems in STEMS.items()}


def prison_words_in(text: str, language: str) -> list[str]:
    """Return the words in a text that tell of prison, in its language."""
    return PATTERNS[language].findall(text)
