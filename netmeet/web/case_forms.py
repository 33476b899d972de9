"""The forms of the settings of a case."""

from netmeet.domain import codes
from netmeet.web.fields import (
    CodeField,
    DateField,
    EmailField,
    LineField,
    NameField,
    PhoneField,
    TextField,
    TickField,
)
from netmeet.web.forms import Form
from netmeet.words import wordings
from netmeet.words.catalogue import N_

ONLY_REFERRAL = N_(
    "It stands on the referral, which you and the prison read. "
    "Do not write about crime, illness or others’ private matters here."
)
REASON = N_("Why?")
REASON_NEEDED = N_("Choose a reason")
REASON_HINT = N_("Only you see this. The story behind it is not kept.")


class FactsForm(Form):
    """What we know about the main person."""

    called = NameField(
        N_("Name the person wants to be called"),
        needed=N_("Enter a name"),
        hint=N_("Only this name of the person is printed."),
    )
    language = CodeField(
        N_("Language on paper"),
        codes=codes.Language,
        needed=N_("Choose a language"),
        hint=N_("You can choose another for each person on the list."),
    )
    easy_read = TickField(N_("Large print on the main person’s own papers"))
    release_on = DateField(
        N_("Release"), hint=N_("The day that you were told. Netmeet never works it out.")
    )
    release_certainty = CodeField(N_("How certain is the day?"), codes=codes.Certainty)
    release_municipality = LineField(
        N_("Municipality after the release"),
        hint=N_("Only the name of the municipality. Only you see this."),
    )
    remand_restrictions = TickField(
        N_("There are remand restrictions: only prepare, contact nobody")
    )


class ReferralForm(Form):
    """Who suggested the meeting, and what the person hopes for and needs."""

    referral_by = LineField(
        N_("Who suggested a meeting?"),
        hint=N_("Write the role and no name, for example “chaplain”. You and the prison read it."),
    )
    referral_on = DateField(N_("When?"))
    referral_hopes = TextField(
        N_("What does %(name)s hope for?"), hint=ONLY_REFERRAL, wordings=wordings.HOPES
    )
    referral_interpreter = LineField(
        N_("Is an interpreter needed? Which language?"),
        hint=N_("Empty means no. You and the prison read it on the referral."),
    )
    referral_professional = LineField(
        N_("Is there a professional who is needed?"),
        hint=ONLY_REFERRAL,
        wordings=wordings.NEEDED_PROFESSIONAL,
    )


class ContactsForm(Form):
    """Who can be called, and how."""

    convener_name = NameField(
        N_("Name of the convener"), hint=N_("It stands on letters and other papers.")
    )
    convener_organisation = LineField(
        N_("Organisation of the convener"), hint=N_("It stands on letters and other papers.")
    )
    convener_phone = PhoneField(
        N_("Telephone of the convener"), hint=N_("It stands on letters, so that people can call.")
    )
    convener_email = EmailField(N_("E-mail of the convener"))
    officer_name = NameField(
        N_("Name of the contact in the prison"),
        hint=N_("It stands only on the run sheet and on the list for the prison."),
    )
    officer_phone = PhoneField(
        N_("Telephone of the contact in the prison"),
        hint=N_("It stands only on the run sheet and on the list for the prison."),
    )


class FormForm(Form):
    """The form in which the network helps."""

    form = CodeField(
        N_("How does the network help?"),
        codes=codes.Form,
        needed=N_("Choose a form"),
        hints={
            codes.Form.MEETING: N_("Everybody who is invited meets in the prison."),
            codes.Form.SMALL_CIRCLE: N_(
                "A few people who support the person meet, when the network cannot come."
            ),
            codes.Form.PLAN_ONLY: N_("You make the agreement together without a meeting."),
        },
    )


class PauseForm(Form):
    """Why the case rests, and until when."""

    reason = CodeField(REASON, codes=codes.StopReason, needed=REASON_NEEDED, hint=REASON_HINT)
    until = DateField(
        N_("When do you look at the case again?"),
        needed=N_("Write the day on which you look at the case again"),
    )


class LookAgainForm(Form):
    """When the case is looked at again."""

    until = DateField(
        N_("When do you look at the case again?"),
        needed=N_("Write the day on which you look at the case again"),
        hint=N_("On that day the case stands in your Today box."),
    )


class StopForm(Form):
    """Why the case ends."""

    reason = CodeField(REASON, codes=codes.StopReason, needed=REASON_NEEDED, hint=REASON_HINT)


class EndForm(Form):
    """The two days of the end."""

    forms_in = DateField(N_("When were the evaluation forms typed in?"))
    delete_on = DateField(
        N_("When is everything about this case deleted?"),
        hint=N_("Usual is one year after the follow-up: %(day)s."),
    )


class DeleteForm(Form):
    """The reference, typed to confirm."""

    typed = LineField(
        N_("Type the case number to confirm"),
        needed=N_("Type the case number"),
        hint=N_("It stands above. Capital letters do not matter."),
    )
