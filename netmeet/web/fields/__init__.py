"""The fields of forms: each reads what people type, keeps it, and says in words what is wrong."""

from netmeet.web.fields.choices import CodeField, CodesField, PickField, PickManyField, TickField
from netmeet.web.fields.field import Field, HiddenField, Option, Wrong
from netmeet.web.fields.numbers import ClockField, DateField, NumberField
from netmeet.web.fields.texts import (
    EmailField,
    LineField,
    LinesField,
    NameField,
    PasswordField,
    PhoneField,
    TextField,
)
from netmeet.web.fields.worded import WordedField

__all__ = [
    "ClockField",
    "CodeField",
    "CodesField",
    "DateField",
    "EmailField",
    "Field",
    "HiddenField",
    "LineField",
    "LinesField",
    "NameField",
    "NumberField",
    "Option",
    "PasswordField",
    "PhoneField",
    "PickField",
    "PickManyField",
    "TextField",
    "TickField",
    "WordedField",
    "Wrong",
]
