"""What makes a password too easy to guess: its length, its shape, and the words in it."""

import re
import unicodedata
from itertools import pairwise

LEAST, MOST = 15, 128
# What must be left of a password when the known words are taken out of it.
LEAST_OF_ONES_OWN = 8
LEAST_DIFFERENT = 6
LEAST_SURPRISES = 8
SHORTEST_WORD = 3

ROWS = (
    "01234567890",
    "abcdefghijklmnopqrstuvwxyzæøå",
    "abcdefghijklmnopqrstuvwxyzåäö",
    "qwertyuiopåasdfghjklæøzxcvbnm",
    "qwertyuiopasdfghjkløæzxcvbnm",
    "qwertyuiopåasdfghjklöäzxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
)
NEIGHBOURS = frozenset(pair for row in ROWS for pair in pairwise(row))

# The words and the phrases that anybody tries first, here and in the three countries.
WORDS = """
    netmeet netvaerk netværk nettverk nätverk network meeting møde møte möte password passord
    lösenord losenord adgangskode kodeord kode hemmelig hemlig secret welcome velkommen välkommen
    valkommen login logind admin administrator convener samordner samordnare koordinator qwerty
    letmein test demo sommer sommar vinter januar januari februar februari marts mars april juni
    juli august augusti september oktober november december desember danmark norge sverige
    københavn oslo stockholm fængsel fengsel fängelse prison
"""
PHRASES = """
    correcthorsebatterystaple thequickbrownfoxjumps thequickbrownfoxjumpsoverthelazydog
    iloveyouforever iloveyousomuch youshallnotpass tobeornottobe maytheforcebewithyou onceuponatime
    idontknowmypassword iforgotmypassword thisismypassword changemechangeme pleaseletmein
    jegelskerdig jegelskerdigsåhøjt jegelskerdeg jegelskerdegsåhøyt jagälskardig detvarengang
    ingenkommerind ingenkommerinn ingenkommerin rødgrødmedfløde duersvensson dugamladufria
    javielskerdettelandet deteretyndigtland
"""
COMMON_WORDS, COMMON_PHRASES = frozenset(WORDS.split()), frozenset(PHRASES.split())


def normal(password: str) -> str:
    """Return a password as it is hashed: the same signs in the same form from every keyboard."""
    return unicodedata.normalize("NFC", password)


def is_weak(password: str, *, known: tuple[str, ...] = ()) -> bool:
    """Tell whether a password is too short, too long, or what others would try first.

    `known` are texts about its owner, such as the name and the e-mail address. There is no rule
    about which signs it must have.
    """
    password = normal(password)
    if not LEAST <= len(password) <= MOST:
        return True
    folded = password.casefold()
    return _has_a_poor_shape(folded) or _is_made_of_words(folded, known)


def _has_a_poor_shape(password: str) -> bool:
    surprises = 1 + sum(not _is_expected(*pair) for pair in pairwise(password))
    repeats = password in (password + password)[1:-1]
    return repeats or surprises < LEAST_SURPRISES or len(set(password)) < LEAST_DIFFERENT


def _is_expected(before: str, after: str) -> bool:
    return before == after or (before, after) in NEIGHBOURS or (after, before) in NEIGHBOURS


def _is_made_of_words(password: str, known: tuple[str, ...]) -> bool:
    if re.sub(r"[\W\d_]+", "", password) in COMMON_PHRASES:
        return True
    words = COMMON_WORDS.union(*(re.split(r"[\W_]+", normal(text).casefold()) for text in known))
    left = password
    for word in sorted(words, key=len, reverse=True):
        if len(word) >= SHORTEST_WORD:
            left = left.replace(word, " ")
    if left == password:
        return False
    own = re.sub(r"\s+", "", left).rstrip("0123456789")
    return len(re.sub(r"(.)\1+", r"\1", own)) < LEAST_OF_ONES_OWN
