"""The call: in the order of the method, and silent where the letter must be silent."""

import pytest
from builders import (
    a_child,
    a_circle,
    a_day,
    a_guardian,
    a_guest,
    a_meeting,
    a_permission,
    a_prison,
    days,
)
from papers.prison_words import prison_words_in
from papers_of import headings_in, text_of

from netmeet.domain.codes import Group, Language, PermissionStatus, Track, Watch
from netmeet.papers import call_sheet
from netmeet.papers.readers import guardians, one
from netmeet.words.catalogue import words_in

ORDER = [
    "Telephone call",
    "The right person",
    "Who I am",
    "Why I call",
    "What happens",
    "It is voluntary",
    "What you want",
    "Safety",
    "Practical matters",
    "What you need",
    "How we keep in touch",
    "Your information",
    "If nobody answers",
]
SECRETS = ("Granholt", "Rum 7", "Porten", "Bredahl", "Quist", "Skovvej", "20 00 00 9", "@")


def call(person, *others, **given):
    """Return the call to the first person of a case with much to give away."""
    usual = {
        "called": "Jonas Bredahl",
        "meeting": a_meeting(room="Rum 7"),
        "prison": a_prison(name="Granholt", gate_phone="+4520000092", private_watch=Watch.SEEN),
        "day": a_day(meet_at="Porten"),
        "release_on": days(90),
        "officer_phone": "+4520000091",
        "convener_name": "Lena Lund",
        "convener_phone": "+4520000001",
    }
    circle = a_circle(person, *others, **usual | given)
    (reader, *_) = guardians(circle, person) if person.guardians else [one(circle, person)]
    return call_sheet.paper(circle, reader, words_in(reader.language))


def another():
    """Return another guest, with all that is private."""
    return a_guest(
        name="Zacharias Quist",
        address=["Skovvej 2"],
        phone="+4520000099",
        email="zach@example.com",
        channel="phone",
    )


def in_english(**given):
    """Return a guest who reads English and can be reached in every way."""
    private = {"address": ["Skovvej 1"], "phone": "+4520000098", "email": "kirsten@example.com"}
    return a_guest(**{"language": Language.ENGLISH, **private} | given)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("group", list(Group))
@pytest.mark.parametrize("says", [False, None])
def test_a_call_that_may_not_say_prison_gives_nothing_away(language, group, says):
    person = in_english(language=language, group=group, mention_prison=says)

    text = text_of(call(person, another()))

    assert prison_words_in(text, language) == []
    assert prison_words_in(text, "en") == []
    assert [secret for secret in SECRETS if secret in text] == []


def test_the_call_to_a_guardian_gives_nothing_away_either():
    child = a_child(guardians=[a_guardian(language=Language.ENGLISH, phone="+4520000097")])

    text = text_of(call(child, another()))

    assert prison_words_in(text, "en") == []
    assert [secret for secret in SECRETS if secret in text] == []
    assert "Am I speaking with Ida Holm?" in text
    assert "You have parental responsibility, so we ask you first." in text


def test_a_call_that_may_say_prison_follows_the_order_of_the_method():
    paper = call(in_english(mention_prison=True, permission=a_permission(PermissionStatus.ASKED)))

    assert [title for _, title in headings_in(paper)] == ORDER


def test_a_call_that_may_not_say_prison_leaves_only_the_permission_out_of_the_order():
    paper = call(in_english(mention_prison=False))

    expected = [title for title in ORDER if title != "What you need"]
    assert [title for _, title in headings_in(paper)] == expected


def test_a_call_that_may_say_prison_names_it_and_still_no_number_of_anybody_on_the_list():
    text = text_of(call(in_english(mention_prison=True), another()))

    assert "Granholt" in text
    assert "I do not work for the prison." in text
    assert [secret for secret in ("Quist", "Skovvej", "20 00 00 9", "@") if secret in text] == []


@pytest.mark.parametrize(
    ("permission", "asks"),
    [
        (None, True),
        (a_permission(PermissionStatus.ASKED), True),
        (a_permission(PermissionStatus.APPROVED), False),
        (a_permission(None, track=Track.NOT_NEEDED), False),
    ],
)
def test_the_call_asks_about_the_permission_only_while_one_is_needed(permission, asks):
    text = text_of(call(in_english(mention_prison=True, permission=permission)))

    assert ("The prison usually answers within 21 days." in text) == asks
    assert ("Is there a reason why the prison could say no?" in text) == asks


def test_on_voicemail_there_is_the_convener_and_the_number_and_nothing_more():
    text = text_of(call(in_english(mention_prison=True)))

    _, after = text.split("If nobody answers\n")
    assert after.splitlines()[:2] == [
        "On voicemail, say only your name and your number.",
        "Lena Lund, +45 20 00 00 01",
    ]


def test_the_call_asks_for_the_three_yeses_in_order():
    text = text_of(call(in_english()))

    questions = [
        "May we keep your name?",
        "May the others know that you come?",
        "May the others have your number?",
    ]
    assert "\n".join(questions) in text
