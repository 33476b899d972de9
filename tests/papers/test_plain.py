"""A paper as plain text: everything that stands on it, in its order, and a neutral subject."""

import pytest
from builders import a_child, a_circle, a_guardian, a_guest, a_meeting, a_prison, days
from papers.prison_words import prison_words_in
from papers_of import flat, lines_of, paper_of, said

from netmeet.domain.codes import Group, Language
from netmeet.domain.shapes import Sketch
from netmeet.papers import mail
from netmeet.papers.blocks import (
    Column,
    Facts,
    Heading,
    Items,
    Labels,
    PageBreak,
    Paragraph,
    Picture,
    Signatures,
    Table,
    Together,
    line,
    name,
)
from netmeet.papers.plain import plain
from netmeet.papers.readers import guardians, one
from netmeet.words.catalogue import words_in

COLUMNS = (Column(line("Name"), 55), Column(line("Date"), 110))


@pytest.mark.parametrize(
    ("blocks", "text"),
    [
        ([Heading(1, line("Invitation")), Paragraph(line("Dear Kirsten,"))], "Invitation\nDear K"),
        ([Paragraph(line("One")), Paragraph(line("Two"))], "One\n\nTwo"),
        ([Items((line("One"), line("Two")))], "– One\n– Two\n"),
        ([Facts("", ((line("Where"), (line("Room"), line("Road 1"))),))], "Where: Room, Road 1\n"),
        ([Table("", COLUMNS, (((line(name("Ida")),), ()),))], "Name: Ida\n"),
        ([Picture(Sketch(8, (), ()), 165, "Map: 3 people")], "Map: 3 people\n"),
        ([Labels("", ((line("Ida"), line("Road 1")), (line("Bo"),)))], "Ida\nRoad 1\n\nBo\n"),
        ([Together((Paragraph(line("Regards")), Paragraph(line("Hanne"))))], "Regards\n\nHanne\n"),
        ([Paragraph(line("Page one")), PageBreak(), Paragraph(line("two"))], "Page one\n\ntwo\n"),
        (
            [Signatures(line("Signed"), line(""), (line("Yes."),), "", COLUMNS, (line("Ida"),))],
            "Signed\nYes.\n– Ida\n",
        ),
        ([Paragraph(line("3\N{NO-BREAK SPACE}March"))], "3 March\n"),
    ],
)
def test_each_block_has_a_plain_form(blocks, text):
    assert plain(blocks).startswith(text)


def circle_with(*people):
    """Return the circle of a case with much to give away."""
    return a_circle(
        *people,
        called="Jonas Bredahl",
        meeting=a_meeting(room="Rum 7"),
        prison=a_prison(name="Granholt", address=["Granholtstien 1"]),
        convener_name="Lena Lund",
        convener_phone="+4520000001",
        reply_by=days(7),
    )


def mail_to(person, *others):
    """Return subject and body of the mail to the first person, in the person's language."""
    circle = circle_with(person, *others)
    (reader, *_) = guardians(circle, person) if person.guardians else [one(circle, person)]
    words = words_in(reader.language)
    return mail.subject(circle, words), mail.body(circle, reader, words)


SECRETS = ("Granholt", "Rum 7", "Bredahl", "Quist", "Skovvej", "20 00 00 99", "zach@")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("group", list(Group))
@pytest.mark.parametrize("says", [False, None])
def test_a_mail_that_may_not_say_prison_gives_nothing_away(language, group, says):
    person = a_guest(language=language, group=group, mention_prison=says)
    other = a_guest(name="Zacharias Quist", address=["Skovvej 2"], phone="+4520000099")

    subject, body = mail_to(person, other)

    assert prison_words_in(f"{subject}\n{body}", language) == []
    assert [secret for secret in SECRETS if secret in subject + body] == []


@pytest.mark.parametrize("language", list(Language))
def test_the_mail_to_a_guardian_gives_nothing_away_either(language):
    child = a_child(guardians=[a_guardian(language=language)], mention_prison=None)

    subject, body = mail_to(child, a_guest(name="Zacharias Quist"))

    assert prison_words_in(f"{subject}\n{body}", language) == []
    assert [secret for secret in SECRETS if secret in subject + body] == []


@pytest.mark.parametrize("says", [True, False])
def test_the_subject_says_only_that_there_is_a_meeting_and_when(says):
    subject, _ = mail_to(a_guest(language=Language.ENGLISH, mention_prison=says))

    assert subject == "Invitation to a meeting on Saturday 5 December 2026"


def test_a_mail_that_may_say_prison_says_what_the_letter_says_but_for_the_slip():
    person = a_guest(language=Language.ENGLISH, mention_prison=True)
    letter = paper_of(circle_with(person), "invitation", "1")
    slip = as_plain(one.line for one in flat(letter.blocks[-1:]) if isinstance(one, Paragraph))

    _, body = mail_to(person)

    assert {text for text in as_plain(lines_of(letter)) - slip if text not in body} == set()
    assert "Granholt, Rum 7, Granholtstien 1" in body
    assert "Cut here" not in body
    assert "Answer this e-mail by Saturday 28 November 2026, or call." in body


def as_plain(lines):
    """Return the texts of lines, with plain spaces."""
    return {said(line).replace("\N{NO-BREAK SPACE}", " ") for line in lines}
