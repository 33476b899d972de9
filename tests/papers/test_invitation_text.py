"""The text of the invitation has the sentences of the letters, and nobody's name or address."""

from dataclasses import replace

import pytest
from builders import TODAY, a_child, a_circle, a_day, a_meeting, a_person, a_prison, days

from netmeet.domain.codes import Group, Watch
from netmeet.papers import invitation
from netmeet.papers.invitation_text import KINDS, Kind, kind_of, letter, own_part
from netmeet.papers.plain import plain
from netmeet.papers.readers import guardians, one
from netmeet.words.catalogue import LANGUAGES, paper_words_in, words_in

EVERY_KIND = (*KINDS, *(replace(kind, says_prison=True) for kind in KINDS))
ENGLISH = words_in("en")


def a_full_circle(**given):
    """Return the circle of a case in which everything that could be shown has a word of its own."""
    person = a_person(name="Kirsten Aagaard", greeting="Kære mor", mention_prison=True, **given)
    return a_circle(
        person,
        meeting=a_meeting(room="ROOMWORD"),
        prison=a_prison(name="PRISONWORD", address=["ADDRESSWORD"], private_watch=Watch.SEEN),
        day=a_day(meet_at="GATEWORD"),
        convener_name="Mette Lund",
        convener_organisation="OFFICEWORD",
        convener_phone="+45 20 00 00 01",
        reply_by=days(7),
        delete_on=days(365),
    )


def said(circle, kind, words=ENGLISH):
    return plain(letter(circle, words, kind))


@pytest.mark.parametrize("kind", EVERY_KIND, ids=str)
def test_no_name_place_number_or_day_of_the_meeting_stands_in_it(kind):
    text = said(a_full_circle(), kind)

    for word in ("Kirsten", "Aagaard", "ROOM", "PRISONWORD", "ADDRESS", "GATE", "OFFICE", "20 00"):
        assert word not in text
    assert "Mette Lund" in text


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_letter_that_must_not_say_prison_does_not(kind):
    text = said(a_full_circle(), kind)

    assert "prison" not in text.casefold()
    assert "Talk with Mette Lund first." in text


@pytest.mark.parametrize("group", Group)
@pytest.mark.parametrize("mention", [True, False])
def test_every_sentence_that_a_letter_shares_stands_in_the_text(group, mention):
    person = a_person(name="… Aagaard", group=group, mention_prison=mention)
    circle = a_circle(person, meeting=a_meeting(), convener_name="Mette Lund")

    text = said(circle, kind_of(circle, person))

    sent = plain(invitation.paper(circle, one(circle, person), ENGLISH).blocks)
    own = [line for line in text.splitlines() if line and not line.startswith(("Talk", "Dear"))]
    assert [line for line in own if line not in sent] == []


def test_a_letter_about_a_child_asks_the_guardian():
    child = a_child(name="… Holm")
    circle = a_circle(child, meeting=a_meeting())

    text = said(circle, kind_of(circle, child))

    (reader,) = guardians(circle, child)
    sent = plain(invitation.paper(circle, reader, ENGLISH).blocks)
    assert "You have parental responsibility, so we ask you first." in text
    assert "You and the child decide." in text
    assert "You and the child decide." in sent


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ({"group": Group.FRIENDS}, Kind(Group.FAMILY)),
        (
            {"group": Group.VOLUNTEERS, "mention_prison": True},
            Kind(Group.VOLUNTEERS, says_prison=True),
        ),
        ({"group": Group.PROFESSIONALS}, Kind(Group.PROFESSIONALS)),
        ({"mention_prison": False}, Kind(Group.FAMILY)),
        (
            {"under_18": True, "mention_prison": True},
            Kind(Group.FAMILY, says_prison=True, to_guardian=True),
        ),
    ],
)
def test_each_gets_a_letter_of_one_kind(given, kind):
    person = a_person(**given)

    assert kind_of(a_circle(person), person) == kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_missing_in_any_language(language):
    circle = a_full_circle()

    for kind in EVERY_KIND:
        assert said(circle, kind, paper_words_in(language))
        assert own_part(circle, paper_words_in(language), kind)


def test_a_text_adds_nobody_to_the_case():
    circle = a_full_circle()

    said(circle, KINDS[0])

    assert [person.name for person in circle.people] == ["Kirsten Aagaard"]
    assert circle.today == TODAY
