"""Telephone numbers as they are written in the country of the prison; nothing is looked up."""

import re

from phonenumbers import (
    NumberParseException,
    PhoneNumber,
    PhoneNumberFormat,
    ValidationResult,
    country_code_for_region,
    format_number,
    is_possible_number_with_reason,
    national_significant_number,
    parse,
)

from netmeet.words.numbers import unbroken

# The library's own groups differ: Norwegian mobiles in pairs, unassigned Danish series in none.
GROUPS = {
    45: re.compile(r"(\d\d)(\d\d)(\d\d)(\d\d)"),
    47: re.compile(r"([49]\d\d)(\d\d)(\d{3})"),
}
WRITTEN = re.compile(r"[\d\s+()./–-]+")


def shown(text: str, country: str, reader_in: str | None = None) -> str:
    """Return a number in the groups of its country, with its code in front when from abroad.

    `country` is DK, NO or SE, from where the number was written; `reader_in` is where it is read,
    when that is elsewhere. What cannot be read as a number stays as it was written.
    """
    number = _read(text, country)
    if number is None:
        return text
    code = number.country_code
    at_home = code == country_code_for_region(reader_in or country)
    groups = GROUPS.get(code or 0)
    found = groups and groups.fullmatch(national_significant_number(number))
    if found:
        grouped = " ".join(found.groups())
        return unbroken(grouped if at_home else f"+{code} {grouped}")
    style = PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL
    return unbroken(format_number(number, style))


def dialled(text: str, country: str) -> str:
    """Return a number as it is dialled from anywhere: +, the code of its country, and digits.

    What cannot be read as a number stays as it was written, without its spaces.
    """
    number = _read(text, country)
    if number is None:
        return "".join(text.split())
    return format_number(number, PhoneNumberFormat.E164)


def is_possible(text: str, country: str) -> bool:
    """Tell whether a number of this length exists, dialled from DK, NO or SE.

    Spaces, hyphens, points, slashes, brackets, + and 00 are taken; letters and extensions are not.
    """
    return _read(text, country) is not None


def _read(text: str, country: str) -> PhoneNumber | None:
    if not WRITTEN.fullmatch(text):
        return None
    try:
        number = parse(text, country)
    except NumberParseException:
        return None
    possible = is_possible_number_with_reason(number) == ValidationResult.IS_POSSIBLE
    return number if possible else None
