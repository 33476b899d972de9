"""Every table of the case file."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table of the case file."""
    op.create_table(
        "case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("reference_key", sa.Text(), nullable=False),
        sa.Column(
            "country",
            sa.Enum("DK", "NO", "SE", name="country", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column(
            "language",
            sa.Enum("da", "nb", "sv", "en", name="language", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("called", sa.Text(), nullable=False),
        sa.Column("easy_read", sa.Boolean(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "paused",
                "stopped",
                "closed",
                name="casestate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("state_on", sa.Date(), nullable=True),
        sa.Column("state_until", sa.Date(), nullable=True),
        sa.Column(
            "state_reason",
            sa.Enum(
                "does_not_want",
                "nobody_can_come",
                "prison_says_no",
                "safety",
                "moved",
                "released",
                "ill",
                "other",
                name="stopreason",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column(
            "form",
            sa.Enum(
                "meeting", "small_circle", "plan_only", name="form", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("remand_restrictions", sa.Boolean(), nullable=True),
        sa.Column("release_on", sa.Date(), nullable=True),
        sa.Column(
            "release_certainty",
            sa.Enum(
                "fixed",
                "expected",
                "earliest",
                "unknown",
                name="certainty",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("release_municipality", sa.Text(), nullable=True),
        sa.Column("convener_name", sa.Text(), nullable=True),
        sa.Column("convener_organisation", sa.Text(), nullable=True),
        sa.Column("convener_phone", sa.Text(), nullable=True),
        sa.Column("convener_email", sa.Text(), nullable=True),
        sa.Column("officer_name", sa.Text(), nullable=True),
        sa.Column("officer_phone", sa.Text(), nullable=True),
        sa.Column("referral_by", sa.Text(), nullable=True),
        sa.Column("referral_on", sa.Date(), nullable=True),
        sa.Column("referral_hopes", sa.Text(), nullable=True),
        sa.Column("map_done", sa.Date(), nullable=True),
        sa.Column("situation", sa.Text(), nullable=True),
        sa.Column("avoid", sa.JSON(), nullable=False),
        sa.Column("reply_by", sa.Date(), nullable=True),
        sa.Column("follow_up", sa.DateTime(), nullable=True),
        sa.Column("follow_up_held", sa.Date(), nullable=True),
        sa.Column("forms_in", sa.Date(), nullable=True),
        sa.Column("delete_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case")),
        sa.UniqueConstraint("reference_key", name=op.f("uq_case_reference_key")),
    )
    op.create_table(
        "agreement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("finished", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("talked_about", sa.Text(), nullable=True),
        sa.Column("if_things_change", sa.Text(), nullable=True),
        sa.Column(
            "answer",
            sa.Enum("yes", "no", "could_not", name="answer", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_agreement_case_id_case"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_case_id"), ["case_id"], unique=False)

    op.create_table(
        "busy_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "weekday",
            sa.Enum(
                "mon",
                "tue",
                "wed",
                "thu",
                "fri",
                "sat",
                "sun",
                name="weekday",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("begins", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_busy_hours_case_id_case"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_busy_hours")),
    )
    with op.batch_alter_table("busy_hours", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_busy_hours_case_id"), ["case_id"], unique=False)

    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("withdrawn", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_consent_case_id_case"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_case_id"), ["case_id"], unique=False)

    op.create_table(
        "day_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("arrive", sa.Integer(), nullable=False),
        sa.Column("meet_at", sa.Text(), nullable=True),
        sa.Column("opening", sa.Text(), nullable=True),
        sa.Column("closing", sa.Text(), nullable=True),
        sa.Column("food", sa.Text(), nullable=True),
        sa.Column("equipment", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_day_plan_case_id_case"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_plan")),
    )
    with op.batch_alter_table("day_plan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_day_plan_case_id"), ["case_id"], unique=False)

    op.create_table(
        "list_signed",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column(
            "method",
            sa.Enum("screen", "paper", name="signedby", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("beside", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_list_signed_case_id_case"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_list_signed")),
    )
    with op.batch_alter_table("list_signed", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_list_signed_case_id"), ["case_id"], unique=False)

    op.create_table(
        "meeting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("starts", sa.DateTime(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("room", sa.Text(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "asked",
                "confirmed",
                "held",
                "cancelled",
                name="meetingstatus",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("private_minutes", sa.Integer(), nullable=True),
        sa.Column("uid", sa.Text(), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=True),
        sa.Column("stamped", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_meeting_case_id_case"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_meeting_case_id"), ["case_id"], unique=False)

    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("called", sa.Text(), nullable=True),
        sa.Column(
            "group",
            sa.Enum(
                "family",
                "friends",
                "professionals",
                "volunteers",
                name="group",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("ring", sa.Integer(), nullable=True),
        sa.Column(
            "more_contact",
            sa.Enum("yes", "as_now", "unknown", name="morecontact", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column(
            "choice",
            sa.Enum("yes", "no", "later", name="choice", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column(
            "language",
            sa.Enum("da", "nb", "sv", "en", name="language", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column(
            "channel",
            sa.Enum("letter", "email", "phone", name="channel", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("mention_prison", sa.Boolean(), nullable=True),
        sa.Column(
            "calendar",
            sa.Enum("none", "plain", "work", name="calendarkind", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("under_18", sa.Boolean(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("interpreter", sa.Text(), nullable=True),
        sa.Column("interpreter_booked", sa.Boolean(), nullable=True),
        sa.Column("needs", sa.JSON(), nullable=False),
        sa.Column(
            "contact_order",
            sa.Enum("no", "yes", "unknown", name="contactorder", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column(
            "outcome",
            sa.Enum(
                "fine",
                "arrive_apart",
                "part_only",
                "message_instead",
                "phone_instead",
                "do_not_invite",
                "take_advice",
                name="outcome",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column(
            "reply",
            sa.Enum(
                "none",
                "coming",
                "not_then",
                "not_coming",
                "talk_first",
                name="reply",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column(
            "takes_part",
            sa.Enum(
                "whole", "information", "message", name="takespart", native_enum=False, length=40
            ),
            nullable=True,
        ),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("important", sa.Boolean(), nullable=True),
        sa.Column("name_on_id", sa.Text(), nullable=True),
        sa.Column("knows_others", sa.Boolean(), nullable=True),
        sa.Column("greeting", sa.Text(), nullable=True),
        sa.Column("supports_main", sa.Boolean(), nullable=False),
        sa.Column("supports_id", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("read_on", sa.Date(), nullable=True),
        sa.Column("invited_on", sa.Date(), nullable=True),
        sa.Column("go_without_answer", sa.Boolean(), nullable=True),
        sa.Column(
            "plan_b",
            sa.Enum(
                "message",
                "phone",
                "outside_later",
                "without",
                name="planb",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_person_case_id_case"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["supports_id"], ["person.id"], name=op.f("fk_person_supports_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("case_id", "key", name=op.f("uq_person_case_id")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_person_supports_id"), ["supports_id"], unique=False)

    op.create_table(
        "prison",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "closed",
                "open",
                "remand",
                "halfway",
                name="prisonkind",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("permission_days", sa.Integer(), nullable=True),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("gate_phone", sa.Text(), nullable=True),
        sa.Column("at_once", sa.Integer(), nullable=True),
        sa.Column("closed_days", sa.JSON(), nullable=False),
        sa.Column(
            "remote",
            sa.Enum("yes", "ask", "no", name="remote", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column(
            "private_watch",
            sa.Enum("none", "seen", "heard", name="watch", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("room", sa.Text(), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_prison_case_id_case"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prison")),
    )
    with op.batch_alter_table("prison", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_prison_case_id"), ["case_id"], unique=False)

    op.create_table(
        "slot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("starts", sa.DateTime(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_slot_case_id_case"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slot")),
    )
    with op.batch_alter_table("slot", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_slot_case_id"), ["case_id"], unique=False)

    op.create_table(
        "answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slot_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column(
            "availability",
            sa.Enum(
                "can", "if_needed", "cannot", name="availability", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_answer_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["slot_id"], ["slot.id"], name=op.f("fk_answer_slot_id_slot"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
    )
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answer_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_answer_slot_id"), ["slot_id"], unique=False)

    op.create_table(
        "apart",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("one_id", sa.Integer(), nullable=True),
        sa.Column("other_id", sa.Integer(), nullable=True),
        sa.Column(
            "how",
            sa.Enum(
                "never", "arrive_apart", "not_beside", name="aparthow", native_enum=False, length=40
            ),
            nullable=True,
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_apart_case_id_case"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["one_id"], ["person.id"], name=op.f("fk_apart_one_id_person")),
        sa.ForeignKeyConstraint(["other_id"], ["person.id"], name=op.f("fk_apart_other_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_apart")),
    )
    with op.batch_alter_table("apart", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_apart_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_apart_one_id"), ["one_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_apart_other_id"), ["other_id"], unique=False)

    op.create_table(
        "arrangement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("need", sa.Text(), nullable=True),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["day_id"],
            ["day_plan.id"],
            name=op.f("fk_arrangement_day_id_day_plan"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_arrangement_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrangement")),
    )
    with op.batch_alter_table("arrangement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_arrangement_day_id"), ["day_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_arrangement_person_id"), ["person_id"], unique=False)

    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_attendance_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_attendance_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attendance_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attendance_person_id"), ["person_id"], unique=False)

    op.create_table(
        "call",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_call_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_call_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call")),
    )
    with op.batch_alter_table("call", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_call_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_call_person_id"), ["person_id"], unique=False)

    op.create_table(
        "copy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("to_main", sa.Boolean(), nullable=False),
        sa.Column("to_outside", sa.Text(), nullable=True),
        sa.Column("to_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_copy_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["to_id"], ["person.id"], name=op.f("fk_copy_to_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_copy")),
    )
    with op.batch_alter_table("copy", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_copy_agreement_id"), ["agreement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_copy_to_id"), ["to_id"], unique=False)

    op.create_table(
        "guardian",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("child_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column(
            "contact_order",
            sa.Enum("no", "yes", "unknown", name="contactorder", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column(
            "consent",
            sa.Enum(
                "not_asked",
                "asked",
                "given",
                "refused",
                name="guardianconsent",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column(
            "language",
            sa.Enum("da", "nb", "sv", "en", name="language", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column(
            "channel",
            sa.Enum("letter", "email", "phone", name="channel", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["child_id"],
            ["person.id"],
            name=op.f("fk_guardian_child_id_person"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_guardian_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guardian")),
    )
    with op.batch_alter_table("guardian", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guardian_child_id"), ["child_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_guardian_person_id"), ["person_id"], unique=False)

    op.create_table(
        "permission",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column(
            "track",
            sa.Enum(
                "private",
                "child",
                "professional",
                "volunteer",
                "not_needed",
                name="track",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "not_asked",
                "asked",
                "approved",
                "conditions",
                "refused",
                "expired",
                name="permissionstatus",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("asked", sa.Date(), nullable=True),
        sa.Column("answered", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("conditions", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_permission_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_permission")),
    )
    with op.batch_alter_table("permission", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_permission_person_id"), ["person_id"], unique=False)

    op.create_table(
        "planned_part",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "part",
            sa.Enum(
                "welcome",
                "information",
                "private",
                "telling",
                "closing",
                name="part",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["day_id"],
            ["day_plan.id"],
            name=op.f("fk_planned_part_day_id_day_plan"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_planned_part")),
    )
    with op.batch_alter_table("planned_part", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_planned_part_day_id"), ["day_id"], unique=False)

    op.create_table(
        "question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "topic",
            sa.Enum(
                "home",
                "money",
                "work",
                "health",
                "substances",
                "family",
                "friends",
                "release_day",
                "other",
                name="topic",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("informant_id", sa.Integer(), nullable=True),
        sa.Column(
            "choice",
            sa.Enum("yes", "no", "later", name="choice", native_enum=False, length=40),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_question_case_id_case"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["informant_id"], ["person.id"], name=op.f("fk_question_informant_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_question_case_id"), ["case_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_question_informant_id"), ["informant_id"], unique=False
        )

    op.create_table(
        "reservation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("who", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_reservation_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reservation")),
    )
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_reservation_agreement_id"), ["agreement_id"], unique=False
        )

    op.create_table(
        "roles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("chair_id", sa.Integer(), nullable=True),
        sa.Column("note_taker_id", sa.Integer(), nullable=True),
        sa.Column("follow_up_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_roles_case_id_case"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["chair_id"], ["person.id"], name=op.f("fk_roles_chair_id_person")),
        sa.ForeignKeyConstraint(
            ["follow_up_id"], ["person.id"], name=op.f("fk_roles_follow_up_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["note_taker_id"], ["person.id"], name=op.f("fk_roles_note_taker_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roles")),
    )
    with op.batch_alter_table("roles", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_roles_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_roles_chair_id"), ["chair_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_roles_follow_up_id"), ["follow_up_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_roles_note_taker_id"), ["note_taker_id"], unique=False)

    op.create_table(
        "sharing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("consent_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("receiver", sa.Text(), nullable=True),
        sa.Column("given", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("withdrawn", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["consent_id"],
            ["consent.id"],
            name=op.f("fk_sharing_consent_id_consent"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sharing")),
    )
    with op.batch_alter_table("sharing", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sharing_consent_id"), ["consent_id"], unique=False)

    op.create_table(
        "visiting_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("prison_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "weekday",
            sa.Enum(
                "mon",
                "tue",
                "wed",
                "thu",
                "fri",
                "sat",
                "sun",
                name="weekday",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("begins", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.ForeignKeyConstraint(
            ["prison_id"],
            ["prison.id"],
            name=op.f("fk_visiting_hours_prison_id_prison"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visiting_hours")),
    )
    with op.batch_alter_table("visiting_hours", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_visiting_hours_prison_id"), ["prison_id"], unique=False
        )

    op.create_table(
        "commitment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "promise", "request", "wish", name="commitmentkind", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("who_main", sa.Boolean(), nullable=False),
        sa.Column("who_outside", sa.Text(), nullable=True),
        sa.Column("who_id", sa.Integer(), nullable=True),
        sa.Column("asks_main", sa.Boolean(), nullable=False),
        sa.Column("asks_outside", sa.Text(), nullable=True),
        sa.Column("asks_id", sa.Integer(), nullable=True),
        sa.Column("when_day", sa.Date(), nullable=True),
        sa.Column("when_release", sa.Text(), nullable=True),
        sa.Column(
            "when_every",
            sa.Enum("day", "week", "month", name="rhythm", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("when_times", sa.Integer(), nullable=True),
        sa.Column("when_until", sa.Date(), nullable=True),
        sa.Column("first_step", sa.Text(), nullable=True),
        sa.Column("sign", sa.Text(), nullable=True),
        sa.Column("plan_b", sa.Text(), nullable=True),
        sa.Column("question_id", sa.Integer(), nullable=True),
        sa.Column("restricted", sa.Boolean(), nullable=True),
        sa.Column("depends_on", sa.Text(), nullable=True),
        sa.Column("handover", sa.JSON(), nullable=False),
        sa.Column(
            "confirmed",
            sa.Enum("asked", "yes", "no", name="confirmed", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("on_cell_copy", sa.Boolean(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "agreed",
                "started",
                "done",
                "changed",
                "not_needed",
                name="commitmentstatus",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_commitment_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["asks_id"], ["person.id"], name=op.f("fk_commitment_asks_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["question_id"], ["question.id"], name=op.f("fk_commitment_question_id_question")
        ),
        sa.ForeignKeyConstraint(
            ["who_id"], ["person.id"], name=op.f("fk_commitment_who_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitment")),
    )
    with op.batch_alter_table("commitment", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_commitment_agreement_id"), ["agreement_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_commitment_asks_id"), ["asks_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_commitment_question_id"), ["question_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_commitment_who_id"), ["who_id"], unique=False)

    op.create_table(
        "helper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("commitment_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["commitment_id"],
            ["commitment.id"],
            name=op.f("fk_helper_commitment_id_commitment"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_helper_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_helper")),
    )
    with op.batch_alter_table("helper", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_helper_commitment_id"), ["commitment_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_helper_person_id"), ["person_id"], unique=False)

    op.create_table(
        "viewer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("commitment_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["commitment_id"],
            ["commitment.id"],
            name=op.f("fk_viewer_commitment_id_commitment"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_viewer_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_viewer")),
    )
    with op.batch_alter_table("viewer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_viewer_commitment_id"), ["commitment_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_viewer_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    """Take it back."""
    with op.batch_alter_table("viewer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_viewer_person_id"))
        batch_op.drop_index(batch_op.f("ix_viewer_commitment_id"))

    op.drop_table("viewer")
    with op.batch_alter_table("helper", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_helper_person_id"))
        batch_op.drop_index(batch_op.f("ix_helper_commitment_id"))

    op.drop_table("helper")
    with op.batch_alter_table("commitment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_commitment_who_id"))
        batch_op.drop_index(batch_op.f("ix_commitment_question_id"))
        batch_op.drop_index(batch_op.f("ix_commitment_asks_id"))
        batch_op.drop_index(batch_op.f("ix_commitment_agreement_id"))

    op.drop_table("commitment")
    with op.batch_alter_table("visiting_hours", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_visiting_hours_prison_id"))

    op.drop_table("visiting_hours")
    with op.batch_alter_table("sharing", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sharing_consent_id"))

    op.drop_table("sharing")
    with op.batch_alter_table("roles", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_roles_note_taker_id"))
        batch_op.drop_index(batch_op.f("ix_roles_follow_up_id"))
        batch_op.drop_index(batch_op.f("ix_roles_chair_id"))
        batch_op.drop_index(batch_op.f("ix_roles_case_id"))

    op.drop_table("roles")
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reservation_agreement_id"))

    op.drop_table("reservation")
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_question_informant_id"))
        batch_op.drop_index(batch_op.f("ix_question_case_id"))

    op.drop_table("question")
    with op.batch_alter_table("planned_part", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_planned_part_day_id"))

    op.drop_table("planned_part")
    with op.batch_alter_table("permission", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_permission_person_id"))

    op.drop_table("permission")
    with op.batch_alter_table("guardian", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_guardian_person_id"))
        batch_op.drop_index(batch_op.f("ix_guardian_child_id"))

    op.drop_table("guardian")
    with op.batch_alter_table("copy", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_copy_to_id"))
        batch_op.drop_index(batch_op.f("ix_copy_agreement_id"))

    op.drop_table("copy")
    with op.batch_alter_table("call", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_call_person_id"))
        batch_op.drop_index(batch_op.f("ix_call_meeting_id"))

    op.drop_table("call")
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attendance_person_id"))
        batch_op.drop_index(batch_op.f("ix_attendance_meeting_id"))

    op.drop_table("attendance")
    with op.batch_alter_table("arrangement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_arrangement_person_id"))
        batch_op.drop_index(batch_op.f("ix_arrangement_day_id"))

    op.drop_table("arrangement")
    with op.batch_alter_table("apart", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_apart_other_id"))
        batch_op.drop_index(batch_op.f("ix_apart_one_id"))
        batch_op.drop_index(batch_op.f("ix_apart_case_id"))

    op.drop_table("apart")
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_answer_slot_id"))
        batch_op.drop_index(batch_op.f("ix_answer_person_id"))

    op.drop_table("answer")
    with op.batch_alter_table("slot", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_slot_case_id"))

    op.drop_table("slot")
    with op.batch_alter_table("prison", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_prison_case_id"))

    op.drop_table("prison")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_supports_id"))
        batch_op.drop_index(batch_op.f("ix_person_case_id"))

    op.drop_table("person")
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meeting_case_id"))

    op.drop_table("meeting")
    with op.batch_alter_table("list_signed", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_list_signed_case_id"))

    op.drop_table("list_signed")
    with op.batch_alter_table("day_plan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_day_plan_case_id"))

    op.drop_table("day_plan")
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_consent_case_id"))

    op.drop_table("consent")
    with op.batch_alter_table("busy_hours", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_busy_hours_case_id"))

    op.drop_table("busy_hours")
    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agreement_case_id"))

    op.drop_table("agreement")
    op.drop_table("case")
