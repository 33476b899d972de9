"""The invitation: one letter for one reader, who may not know of the prison."""

import pytest
from builders import (
    a_child,
    a_circle,
    a_day,
    a_guardian,
    a_guest,
    a_meeting,
    a_permission,
    a_person,
    a_prison,
    a_question,
    days,
)
from papers.prison_words import prison_words_in
from papers_of import headings_in, paper_of, papers_of, readers_of, text_of, texts_of

from netmeet.domain.codes import (
    Choice,
    Group,
    Language,
    PermissionStatus,
    Remote,
    TakesPart,
    Track,
    Watch,
)

LANGUAGES = tuple(Language)


def letter(person, number="1", **given):
    """Return the text of the letter to the first person of a case with much to give away."""
    usual = {
        "called": "Jonas Bredahl",
        "meeting": a_meeting(room="Rum 7"),
        "prison": a_prison(
            name="Granholt",
            address=["Granholtstien 1"],
            gate_phone="+4520000092",
            private_watch=Watch.SEEN,
            remote=Remote.YES,
        ),
        "day": a_day(meet_at="Porten", equipment=["flipover"], food="Suppe"),
        "release_on": days(90),
        "release_municipality": "Aalborg",
        "officer_name": "Betjent Holm",
        "officer_phone": "+4520000091",
        "convener_name": "Lena Lund",
        "convener_phone": "+4520000001",
        "reply_by": days(7),
    }
    return text_of(paper_of(a_circle(person, **usual | given), "invitation", number))


SECRETS = ("Granholt", "Rum 7", "Porten", "Bredahl", "20 00 00 92", "Betjent", "Suppe", "Aalborg")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", list(Group))
@pytest.mark.parametrize("says", [False, None])
def test_a_letter_that_may_not_say_prison_gives_nothing_away(language, group, says):
    person = a_guest(language=language, group=group, mention_prison=says, takes_part=None)

    text = letter(person)

    assert prison_words_in(text, language) == []
    assert [secret for secret in SECRETS if secret in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_to_a_guardian_gives_nothing_away_either(language):
    child = a_child(guardians=[a_guardian(language=language)], mention_prison=False)

    text = letter(child, "1a")

    assert prison_words_in(text, language) == []
    assert [secret for secret in SECRETS if secret in text] == []


@pytest.mark.parametrize("own", [False, None])
def test_a_guardian_on_the_list_who_may_not_read_prison_decides_over_the_child(own):
    mother = a_guest(mention_prison=own)
    child = a_child(guardians=[a_guardian(person=mother)], mention_prison=True)

    text = letter(child, "1a")

    assert [secret for secret in SECRETS if secret in text] == []


def test_where_a_letter_may_not_say_prison_the_convener_tells_where_and_is_called_first():
    person = a_guest(language=Language.ENGLISH, mention_prison=False)

    text = letter(person)

    assert "Where\nLena Lund tells you." in text
    greeting, first = text.split("Dear ")[1].splitlines()[:2]
    assert greeting == "Kirsten,"
    assert first == "Call Lena Lund on +45 20 00 00 01 first. Then you will hear more."


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_that_may_say_prison_names_it_with_room_and_address(language):
    text = letter(a_guest(language=language, mention_prison=True))

    assert "Granholt\nRum 7\nGranholtstien 1" in text
    assert "Porten" in text
    assert "Jonas Bredahl" in text
    assert prison_words_in(text, language) != []


@pytest.mark.parametrize(
    ("permission", "sentence"),
    [
        (a_permission(), "The prison has given you permission."),
        (a_permission(valid_until=days(14)), "The prison has given you permission."),
        (a_permission(valid_until=days(13)), "You need permission to visit."),
        (a_permission(PermissionStatus.CONDITIONS), "The prison has given you permission."),
        (a_permission(PermissionStatus.ASKED), "You need permission to visit."),
        (a_permission(PermissionStatus.NOT_ASKED), "You need permission to visit."),
        (None, "You need permission to visit."),
    ],
    ids=["approved", "valid", "ends before", "conditions", "asked", "not asked", "nothing"],
)
def test_a_letter_tells_where_the_permission_stands(permission, sentence):
    text = letter(a_person(language=Language.ENGLISH, mention_prison=True, permission=permission))

    found = [one for one in ("has given you permission", "You need permission") if one in text]
    assert sentence in text
    assert len(found) == 1


def test_who_needs_no_permission_reads_nothing_about_it():
    exempt = a_permission(track=Track.NOT_NEEDED)

    text = letter(a_person(language=Language.ENGLISH, mention_prison=True, permission=exempt))

    assert "permission" not in text


def test_a_letter_names_no_other_guest():
    one = a_guest(name="Zacharias Quist", called="min Zak", knows_others=True)
    other = a_guest(name="Kirsten Aagaard", called="min mor", knows_others=True, support_for=one)
    circle = a_circle(one, other, meeting=a_meeting())

    first, second = (text_of(made.paper) for made in papers_of(circle, "invitation"))

    assert "Kirsten" not in first
    assert "min mor" not in first
    assert "Quist" not in second
    assert "Zak" not in second


def test_each_guardian_of_a_child_gets_a_letter_that_does_not_name_the_other():
    child = a_child(
        guardians=[
            a_guardian(name="Ida Holm", language=Language.DANISH),
            a_guardian(name="Ulf Ek", language=Language.SWEDISH),
        ]
    )
    circle = a_circle(a_person(), child, meeting=a_meeting())

    letters = {made.reader.number: text_of(made.paper) for made in papers_of(circle, "invitation")}

    assert readers_of(circle, "invitation") == [("1", "da"), ("2a", "da"), ("2b", "sv")]
    assert ("Ida" in letters["2a"], "Ulf" in letters["2a"]) == (True, False)
    assert ("Ida" in letters["2b"], "Ulf" in letters["2b"]) == (False, True)


def test_a_guardian_who_is_on_the_list_reads_the_language_of_that_place():
    ida = a_person(name="Ida Holm", language=Language.ENGLISH)
    child = a_child(guardians=[a_guardian(person=ida)])

    circle = a_circle(child, ida, meeting=a_meeting())

    assert readers_of(circle, "invitation") == [("1a", "en"), ("2", "en")]


def test_a_letter_has_none_of_its_readers_own_addresses():
    person = a_guest(
        address=["Nørregade 12", "8000 Aarhus C"],
        phone="+45 20 00 00 11",
        email="kirsten@example.com",
        mention_prison=True,
    )

    text = letter(person)

    assert [one for one in ("Nørregade", "8000", "20 00 00 11", "kirsten@") if one in text] == []


def test_a_greeting_goes_to_the_reader_but_not_to_a_guardian():
    child = a_child(greeting="Kære Malthe, jeg savner dig.")

    assert "jeg savner dig" not in letter(child, "1a")
    assert "jeg savner dig" in letter(a_guest(greeting="Kære mor, jeg savner dig."))


def test_a_professional_reads_the_questions_to_give_facts_about():
    person = a_guest(group=Group.PROFESSIONALS, minutes=15, language=Language.ENGLISH)
    questions = [
        a_question(text="Where to live?", informant=person),
        a_question(text="What about debt?", informant=person, choice=Choice.NO),
        a_question(text="Which work?"),
    ]

    text = letter(person, questions=questions)

    assert "Where to live?" in text
    assert "debt" not in text
    assert "Which work?" not in text
    assert "You have 15 minutes." in text


@pytest.mark.parametrize(
    ("given", "heading"),
    [
        ({"group": Group.PROFESSIONALS, "minutes": 10}, "What we ask of you"),
        ({"group": Group.VOLUNTEERS}, "Your role"),
        ({"mention_prison": True}, "What you need"),
    ],
)
def test_a_letter_has_the_parts_for_its_reader(given, heading):
    usual = {"group": Group.FAMILY, "mention_prison": False, "language": Language.ENGLISH}
    circle = a_circle(a_guest(**usual), a_guest(**usual | given), meeting=a_meeting())

    plain, special = (
        [text for _, text in headings_in(made.paper)] for made in papers_of(circle, "invitation")
    )

    assert set(special) - set(plain) == {heading}


@pytest.mark.parametrize(
    ("watch", "says"), [(Watch.NONE, False), (Watch.SEEN, True), (Watch.HEARD, True)]
)
def test_a_letter_says_honestly_whether_staff_watches(watch, says):
    person = a_guest(mention_prison=True, language=Language.ENGLISH)

    text = letter(person, prison=a_prison(private_watch=watch))

    assert ("Staff can" in text) is says


def test_two_guardians_sign_the_slip_of_a_child():
    text = letter(a_child(guardians=[a_guardian(language=Language.ENGLISH)]), "1a")

    assert "Yes, the child may come" in text
    assert "I am coming" not in text
    assert "Ida Holm\nThe other guardian" in text


def test_the_slip_stands_together_below_its_line_to_cut():
    circle = a_circle(a_guest(language=Language.ENGLISH), meeting=a_meeting())

    paper = paper_of(circle, "invitation", "1")

    *_, slip = paper.blocks
    assert [text for _, text in headings_in(paper)][-1] == "Reply"
    assert texts_of(type(paper)(**vars(paper) | {"blocks": (slip,)}))[4] == "– – – Cut here – – –"


def test_who_takes_part_in_the_information_is_there_for_the_first_part():
    whole = letter(a_guest(language=Language.ENGLISH))
    first = letter(a_guest(language=Language.ENGLISH, takes_part=TakesPart.INFORMATION))

    sentence = "You are there for the first part of the meeting."
    assert sentence not in whole
    assert sentence in first
