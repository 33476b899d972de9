"""What the tests of the pages about invitations put into the house, and read out of it."""

from builders import TODAY, a_case, a_guest, a_meeting, a_prison

from netmeet.domain.codes import Channel, Language

PATH = "/cases/T-1/invitations"
LETTER = {"channel": Channel.LETTER, "address": ["Bøgevej 3", "8000 Aarhus C"]}
EMAIL = {"channel": Channel.EMAIL, "email": "kirsten@example.com"}
PHONE = {"channel": Channel.PHONE, "phone": "+4520000003"}


def guest(**given):
    """Return a guest who reads English and was not invited yet."""
    usual = {"invited_on": None, "reply": None, "language": Language.ENGLISH, **LETTER}
    return a_guest(**usual | given)


def add(house, *people, checked=TODAY, **given):
    """Add a case in English with these people; the invitations are checked unless said."""
    usual = {
        "meeting": a_meeting(letters_checked=checked),
        "language": Language.ENGLISH,
        "called": "Jonas Bredahl",
        "convener_name": "Lena Lund",
        "convener_phone": "+4520000001",
        "convener_email": "lena@huset.example",
        "prison": a_prison(name="Granholt"),
    }
    return house.add(a_case(people=list(people), **usual | given))


def page_of(person):
    """Return the address of the page of one person."""
    return f"{PATH}/{person.id}"


def saved(house):
    """Return the first person as the database now has them."""
    return house.case().people[0]
