"""The e-mail: a neutral subject, and the letter's own text without the slip to cut off."""

from netmeet.domain.circle import Circle
from netmeet.papers import invitation
from netmeet.papers.frame import says, section
from netmeet.papers.plain import plain
from netmeet.papers.readers import Reader
from netmeet.words.catalogue import Words
from netmeet.words.dates import running_day


def subject(circle: Circle, words: Words) -> str:
    """Return the subject: never prison, case or anybody's name."""
    if circle.meeting is None:
        raise TypeError("an invitation has a meeting")
    day = running_day(words, circle.meeting.starts.date())
    said = words("Invitation to a meeting on %(day)s", day=day)
    return said.replace("\N{NO-BREAK SPACE}", " ")


def body(circle: Circle, reader: Reader, words: Words) -> str:
    """Return the letter as plain text; in the place of its slip stands how to answer a mail."""
    letter = invitation.paper(circle, reader, words)
    answer = (section(words("Reply")), says(_how(circle, words)))
    return plain((*letter.blocks[:-1], *answer))


def _how(circle: Circle, words: Words) -> str:
    if circle.case.reply_by is None:
        return words("Answer this e-mail, or call. Write only whether you come, and what you need.")
    return words(
        "Answer this e-mail by %(day)s, or call. Write only whether you come, and what you need.",
        day=running_day(words, circle.case.reply_by),
    )
