"""The whole way of a case through the pages, from the first start to the downloaded agreement.

It is told once, for two hands: one that fills forms in the tests without a browser, and one that
types and clicks in a real one. Nothing is looked up outside the pages: every address is a link or
a button that the page before has shown.
"""

PASSWORD = "a boat on the quiet lake"  # of a made-up person
GUESTS = {
    "DK": (("Kirsten Aagaard", "family"), ("Ole Mentor", "volunteers")),
    "NO": (("Kari Øvrebø", "family"), ("Ola Følgeperson", "volunteers")),
    "SE": (("Åsa Ek", "family"), ("Nils Kontakt", "volunteers")),
}
CALLED = {
    "DK": ("min mor", "min mentor"),
    "NO": ("mamma", "mentoren min"),
    "SE": ("mamma", "min mentor"),
}
PROMISES = {
    "DK": ("Kirsten følger med til banken.", "Ole ringer hver søndag."),
    "NO": ("Kari blir med til banken.", "Ola ringer hver søndag."),
    "SE": ("Åsa följer med till banken.", "Nils ringer varje söndag."),
}
QUESTION = "Hvor kan Jonas bo?"
LANGUAGE = {"DK": "da", "NO": "nb", "SE": "sv"}


def begin(hand, country):
    """Create the first user, and start a case of somebody who has said yes to hearing more."""
    hand.open(f"/?language={LANGUAGE[country]}")
    hand.look("first-user")
    hand.answer(name="Hanne Vig", email="hanne@example.org", role="convener", password=PASSWORD)
    hand.look("no-cases")
    hand.follow("/new-case")
    hand.look("new-case")
    hand.answer(
        called="Jonas",
        heard="yes",
        country=country,
        prison="Bøgelund",
        language=LANGUAGE[country],
        suggested_by="Chaplain",
        hopes="A place to live.",
        impartial="yes",
    )
    hand.look("case-started")
    hand.follow(r"/cases/N-[0-9A-Z]+$")
    hand.look("overview-new")


def choose_together(hand, country):
    """Draw the network, write a question, go through the list, and sign it."""
    home = hand.path
    hand.follow("/consent$")
    hand.look("consent")
    hand.follow("/consent/start")
    hand.answer(start=hand.today)
    hand.open(home)
    hand.next_step()
    hand.look("network-empty")
    network = hand.path
    for (name, group), called in zip(GUESTS[country], CALLED[country], strict=True):
        hand.open(network)
        hand.answer(name=name, group=group)
        hand.look("place")
        hand.answer(ring="1", called=called, more_contact="yes")
    hand.open(network)
    hand.look("network")
    hand.press("/all-for-now")
    hand.open(home)
    questions(hand)
    people(hand, home)
    the_list(hand, home)


def questions(hand):
    """Write one question."""
    hand.follow("/questions")
    hand.look("questions-empty")
    hand.follow("/questions/new/home")
    hand.look("question")
    hand.answer(text=QUESTION)
    hand.look("questions")


def people(hand, home):
    """Answer the safety questions about everybody, and how they are reached."""
    hand.open(home)
    hand.follow("/people")
    hand.look("people")
    for place in (0, 1):
        hand.open(home + "/people")
        hand.follow(r"/people/\d+$", place)
        hand.look("person")
        person = hand.path
        hand.follow("/safety")
        hand.look("safety")
        hand.answer(order="no", child="no", prison="yes")
        hand.open(person)
        hand.follow("/reach")
        hand.answer(channel="letter", address="Storgata 1\n0161 Oslo")


def the_list(hand, home):
    """Print the list, type the answers back, and sign it."""
    hand.open(home)
    hand.next_step()
    hand.look("list")
    hand.answer_rows("row_", "1")
    hand.look("list-check")
    hand.answer(on=hand.today, beside="convener")
    hand.look("list-signed")


def get_ready(hand, country):
    """Note the permissions, choose a time, send the invitations, and plan the day."""
    home = home_of(hand)
    permissions(hand, home)
    time_and_place(hand, home)
    invitations(hand, home)
    the_day(hand, home)


def home_of(hand):
    """Return the address of the overview of the case."""
    return "/".join(hand.path.split("/")[:3])


def permissions(hand, home):
    """Note that the prison lets everybody in."""
    for place in (0, 1):
        hand.open(home + "/permissions")
        hand.look("permissions")
        hand.follow(r"/permissions/\d+$", place)
        hand.look("permission")
        hand.answer(track="private", status="approved", asked=hand.today, answered=hand.today)


def time_and_place(hand, home):
    """Write two times, ask who can come, choose one, and note that the prison confirmed it."""
    for clock in ("16", "18.00"):
        hand.open(home + "/times")
        hand.look("times")
        hand.follow("/times/add")
        hand.look("time")
        hand.answer(day=hand.today, clock=clock, minutes=180)
    hand.open(home + "/times")
    hand.follow("/times/answers")
    hand.look("answers")
    hand.answer_rows("answer_", "can")
    hand.look("times-answered")
    hand.open(home + "/times")
    hand.follow("/choose")
    hand.look("time-check")
    hand.send()
    hand.look("time-chosen")
    hand.open(home + "/times")
    hand.press("/times/confirm")
    hand.look("time-confirmed")


def invitations(hand, home):
    """Look at the letters, check them, post them, and note the replies."""
    hand.open(home + "/invitations")
    hand.look("invitations")
    hand.follow("/invitations/check")
    hand.look("invitations-check")
    hand.send()
    hand.look("invitations-checked")
    for place in (0, 1):
        hand.open(home + "/invitations")
        hand.follow(r"/invitations/\d+$", place)
        hand.look("invitation")
        person = hand.path
        hand.press("/reached/printed")
        hand.open(person)
        hand.press("/reached/posted")
        hand.open(person)
        hand.follow("/reply")
        hand.look("reply")
        hand.answer(reply="coming", takes_part="whole")
    hand.open(home + "/invitations")
    hand.look("invitations-answered")


def the_day(hand, home):
    """Choose who leads and who writes, how long each part is, and where."""
    hand.open(home + "/day")
    hand.look("day")
    hand.follow("/day/roles")
    hand.choose_first("chair", "note_taker", "follow_up")
    hand.open(home + "/day")
    hand.follow("/day/parts")
    hand.look("parts")
    hand.answer(welcome=15, information=30, private=90, telling=25, closing=20)
    hand.open(home + "/day")
    hand.follow("/day/place")
    hand.answer(room="A 1", arrive=30, food="Kaffe")
    hand.open(home)
    hand.look("overview-ready")


def hold(hand, country):
    """Note who was there, and that the meeting was held."""
    home = home_of(hand)
    hand.next_step()
    hand.look("meeting")
    hand.follow("/attendance")
    hand.look("attendance")
    hand.answer_rows("person_", "here")
    hand.open(home + "/meeting")
    hand.press("/meeting/held")
    hand.look("meeting-held")


def follow_through(hand, country):
    """Write the agreement, finish it, hand out copies, and download it as a Word file."""
    home = home_of(hand)
    hand.open(home + "/agreement")
    hand.look("agreement-empty")
    for what in PROMISES[country]:
        hand.open(home + "/agreement/lines/new")
        hand.look("line")
        hand.choose_first("who", kind="promise", what=what, day=hand.today)
    hand.open(home + "/agreement")
    hand.look("agreement")
    hand.follow("/agreement/finish")
    hand.look("agreement-check")
    hand.send()
    hand.look("agreement-finished")
    hand.open(home + "/documents")
    hand.look("documents")
    hand.follow(f"/documents/agreement/all/{LANGUAGE[country]}")
    hand.look("agreement-paper")
    return hand.download("/file")


JOURNEY = (begin, choose_together, get_ready, hold, follow_through)
