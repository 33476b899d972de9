"""Who stands on which paper, and when it is made: read from a case file alone.

This is the table of the design page in other words than the program's. Numbers are places in
`people` from 1; a child's guardians have a letter behind it.
"""

from dataclasses import dataclass
from typing import Any

TODAY = "2026-11-21"
YEAR = 2026
TONGUES = {"DK": "da", "NO": "nb", "SE": "sv"}
Person = dict[str, Any]
Line = dict[str, Any]


@dataclass(frozen=True)
class Law:
    """A case file and what the table says about it."""

    case: dict[str, Any]

    @property
    def people(self) -> dict[int, Person]:
        """Return everybody by number."""
        return dict(enumerate(self.case.get("people", []), 1))

    @property
    def numbers(self) -> dict[str, int]:
        """Return the number of each id."""
        return {person["id"]: number for number, person in self.people.items()}

    @property
    def meeting(self) -> dict[str, Any]:
        """Return the meeting, empty if there is none."""
        return self.case.get("meeting") or {}

    def is_child(self, number: int) -> bool:
        """Tell whether somebody is under 18 by any of four signs."""
        person = self.people[number]
        track = (person.get("permission") or {}).get("track")
        by_year = YEAR - person.get("birth_year", 1900) < 18
        return bool(
            person.get("under_18") or person.get("guardians") or track == "child" or by_year
        )

    def has_order(self, number: int) -> bool:
        """Tell whether there is a contact order about somebody."""
        return self.people[number].get("contact_order") == "yes"

    def may_be_named(self, number: int) -> bool:
        """Tell whether somebody is wanted and safe, and nobody who must not meet them is too."""
        return self._is_wanted_and_safe(number) and not any(
            self._is_wanted_and_safe(other) for other in self.must_not_meet(number)
        )

    def must_not_meet(self, number: int) -> list[int]:
        """Return whom somebody must not meet."""
        pairs = [
            [self.numbers[key] for key in pair["people"]]
            for pair in self.case.get("apart", [])
            if pair.get("how") == "never"
        ]
        return [one for pair in pairs if number in pair for one in pair if one != number]

    def drawn(self) -> list[int]:
        """Return whom the map shows: of two who must not meet only the one who is wanted."""
        wanted = {one for one in self.people if self.people[one].get("choice") == "yes"}
        return [
            one
            for one in self.people
            if not self.has_order(one)
            and all(one in wanted and other not in wanted for other in self.must_not_meet(one))
        ]

    def _is_wanted_and_safe(self, number: int) -> bool:
        person = self.people[number]
        if person.get("choice") != "yes" or person.get("contact_order") != "no":
            return False
        if person.get("outcome") in ("do_not_invite", "take_advice"):
            return False
        if person.get("keeps_name") is False:
            return False
        guardians = person.get("guardians", [])
        if self.is_child(number) and not guardians:
            return False
        if any(guardian.get("consent") == "refused" for guardian in guardians):
            return False
        return all(self._is_safe_guardian(guardian) for guardian in guardians)

    def _is_safe_guardian(self, guardian: dict[str, Any]) -> bool:
        own = [guardian]
        if guardian.get("person"):
            own.append(self.people[self.numbers[guardian["person"]]])
        return all(one.get("contact_order") == "no" for one in own)

    @property
    def consent_is_over(self) -> bool:
        """Tell whether the consent was taken back, or its last day is over."""
        consent = self.case.get("consent") or {}
        until = consent.get("until") or self.case.get("delete_on") or TODAY
        return bool(consent.get("withdrawn") or (consent.get("start") and until < TODAY))

    @property
    def is_open(self) -> bool:
        """Tell whether anybody may be invited at all."""
        given = (self.case.get("consent") or {}).get("start") and not self.consent_is_over
        return bool(
            given and self.case.get("list_signed") and not self.case.get("remand_restrictions")
        )

    @property
    def invited(self) -> list[int]:
        """Return who is invited."""
        return [one for one in self.people if self.is_open and self.may_be_named(one)]

    @property
    def senders(self) -> list[int]:
        """Return who sends a message."""
        return [
            one
            for one in self.invited
            if self.people[one].get("part") == "message"
            or self.people[one].get("outcome") == "message_instead"
        ]

    def is_let_in(self, number: int) -> bool:
        """Tell whether the prison has neither refused nor let a permission run out."""
        status = (self.people[number].get("permission") or {}).get("status")
        return status not in ("refused", "expired")

    @property
    def written_to(self) -> list[int]:
        """Return who gets a letter, once the meeting is confirmed and to come."""
        return [
            one
            for one in self.invited
            if one not in self.senders
            and self.is_let_in(one)
            and self.people[one].get("outcome") != "phone_instead"
        ]

    @property
    def expected(self) -> list[int]:
        """Return who is expected."""
        unable = ("not_coming", "not_then")
        return [one for one in self.written_to if self.people[one].get("reply") not in unable]

    @property
    def by_phone(self) -> list[int]:
        """Return who takes part by telephone or video, for safety."""
        return [
            one
            for one in self.invited
            if one not in self.senders
            and self.people[one].get("outcome") == "phone_instead"
            and self.people[one].get("reply") not in ("not_coming", "not_then")
        ]

    @property
    def present(self) -> list[int]:
        """Return who was there and may be named; while nobody is noted, who is expected."""
        attended = self.meeting.get("attended")
        if not attended:
            return self.expected
        return [self.numbers[key] for key in attended if self.may_be_named(self.numbers[key])]

    def may_be_told(self, number: int) -> bool:
        """Tell whether the other guests may read about somebody: no, if they said no to that."""
        return self.people[number].get("knows_others") is not False or self.have_met

    @property
    def have_met(self) -> bool:
        """Tell whether the meeting was held, or its day is over."""
        status = self.meeting.get("status")
        if not self.meeting or status == "cancelled" or self.case.get("remand_restrictions"):
            return False
        return bool(status == "held" or self.meeting["starts"][:10] < TODAY)

    def holders(self, *roles: str) -> list[int]:
        """Return who holds one of these roles and may be named."""
        given = self.case.get("roles") or {}
        found = [self.numbers[given[role]] for role in roles if given.get(role)]
        return [one for one in found if self.may_be_named(one)]

    @property
    def lines(self) -> dict[int, Line]:
        """Return the lines of the agreement whose owner may be named, by place from 0."""
        return {
            place: line
            for place, line in enumerate(self.case.get("commitments", []))
            if all(self.may_be_named(owner) for owner in self.owner(line))
        }

    def owner(self, line: Line) -> list[int]:
        """Return the owner of a line, if that is somebody on the list."""
        return self._listed(line.get("who"))

    def parties(self, line: Line, reader: int | None = 0) -> list[int]:
        """Return whom a reader sees in a line: owner, helpers and who asks; 0 sees them all."""
        found = self._listed(line.get("who"), line.get("asks"), *line.get("helpers", []))
        return [one for one in found if self.may_be_named(one) and self._sees(reader, one)]

    def _sees(self, reader: int | None, number: int) -> bool:
        """Tell whether a reader may know of somebody: the main person, they, or who is told."""
        return reader in (0, number) or self.may_be_told(number)

    def _listed(self, *parties: Any) -> list[int]:
        keys = [one for one in parties if isinstance(one, str) and one != "main"]
        return [self.numbers[key] for key in keys]

    def shown_to(self, line: Line) -> list[int] | None:
        """Return who alone may see a line; nothing if everybody may."""
        listed = line.get("visible_to")
        return [self.numbers[key] for key in listed] if isinstance(listed, list) else None

    def seen_by(self, reader: int | None) -> dict[int, Line]:
        """Return the lines whose owner a reader may know of, by place from 0."""
        return {
            place: line
            for place, line in self.lines.items()
            if all(self._sees(reader, owner) for owner in self.owner(line))
        }

    def shared(self) -> list[int]:
        """Return the places of the lines that everybody may see."""
        return [place for place, line in self.seen_by(None).items() if self.shown_to(line) is None]

    def in_cell(self) -> list[int]:
        """Return the places of the lines on the main person's own copy."""
        return [place for place, line in self.lines.items() if line.get("cell") is not False]

    def of(self, number: int) -> list[int]:
        """Return the places of somebody's own lines; 0 is the main person."""
        return [place for place, line in self.seen_by(number).items() if self._is_of(line, number)]

    def _is_of(self, line: Line, number: int) -> bool:
        if number == 0:
            return "main" in (line.get("who"), line.get("asks"))
        listed = self.shown_to(line)
        return number in (self.parties(line, number) if listed is None else listed)

    def has_sheet(self, number: int) -> bool:
        """Tell whether somebody owns, helps with or asks about a line that they may see."""
        own = [self.lines[place] for place in self.of(number)]
        if number == 0:
            return bool(own)
        return any(number in self.parties(line, number) for line in own)

    def followed(self) -> list[int]:
        """Return the places of the lines that the follow-up person may see."""
        keeper = self.holders("follow_up")
        return [
            place
            for place, line in self.seen_by(keeper[0] if keeper else None).items()
            if (listed := self.shown_to(line)) is None or set(keeper) & set(listed)
        ]

    def language(self, number: int) -> str:
        """Return the language of somebody."""
        return self.people[number].get("language") or self.case["language"]

    def guardian_language(self, guardian: dict[str, Any]) -> str:
        """Return a guardian's language: their own, that of their place on the list, the case's."""
        key = guardian.get("person")
        listed = self.people[self.numbers[key]].get("language") if key else None
        return guardian.get("language") or listed or self.case["language"]
