"""Choosing together, and getting in: choices, hand-overs, safety, permissions, kept maps."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create what a case keeps of choices, safety answers and maps."""
    op.create_table(
        "map_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_map_state_case_id_case"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_map_state")),
    )
    with op.batch_alter_table("map_state", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_map_state_case_id"), ["case_id"], unique=False)

    op.create_table(
        "asking",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "source",
            sa.Enum("main", "person", "staff", name="source", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("on", sa.Date(), nullable=False),
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
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_asking_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asking")),
    )
    with op.batch_alter_table("asking", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_asking_person_id"), ["person_id"], unique=False)

    op.create_table(
        "map_place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("state_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
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
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_map_place_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["state_id"],
            ["map_state.id"],
            name=op.f("fk_map_place_state_id_map_state"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_map_place")),
    )
    with op.batch_alter_table("map_place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_map_place_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_map_place_state_id"), ["state_id"], unique=False)

    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column(
            "how",
            sa.Enum("screen", "paper", name="signedby", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("beside", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("question_id", sa.Integer(), nullable=True),
        sa.Column(
            "before",
            sa.Enum("yes", "no", "later", name="choice", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column(
            "after",
            sa.Enum("yes", "no", "later", name="choice", native_enum=False, length=40),
            nullable=True,
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_decision_case_id_case"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_decision_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["question_id"], ["question.id"], name=op.f("fk_decision_question_id_question")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_decision_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_decision_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_decision_question_id"), ["question_id"], unique=False)

    with op.batch_alter_table("case", schema=None) as batch_op:
        batch_op.add_column(sa.Column("impartial_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("transferred_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("text_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("text_mark", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("ask_next", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(
            sa.Column("safety_days", sa.Integer(), nullable=False, server_default="7")
        )

    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.add_column(sa.Column("until", sa.Date(), nullable=True))

    with op.batch_alter_table("guardian", schema=None) as batch_op:
        batch_op.add_column(sa.Column("checked_on", sa.Date(), nullable=True))

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("foreign_citizen", sa.Boolean(), nullable=True))
        batch_op.add_column(
            sa.Column(
                "interpreter_who",
                sa.Enum(
                    "qualified",
                    "unqualified",
                    "relative",
                    "child",
                    name="interprets",
                    native_enum=False,
                    length=40,
                ),
                nullable=True,
            )
        )
        batch_op.add_column(sa.Column("keeps_name", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("shares_number", sa.Boolean(), nullable=True))

    with op.batch_alter_table("prison", schema=None) as batch_op:
        batch_op.add_column(sa.Column("child_days", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("foreign_days", sa.Integer(), nullable=True))

    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.add_column(sa.Column("case_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_visit_case_id"), ["case_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_visit_case_id_case"), "case", ["case_id"], ["id"], ondelete="CASCADE"
        )

    # The cases that are there get the usual values; new ones bring their own.
    with op.batch_alter_table("case", schema=None) as batch_op:
        batch_op.alter_column("ask_next", server_default=None)
        batch_op.alter_column("safety_days", server_default=None)


def downgrade() -> None:
    """Remove them again."""
    # ### commands auto generated by Alembic - please adjust! ###
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_visit_case_id_case"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_visit_case_id"))
        batch_op.drop_column("case_id")

    with op.batch_alter_table("prison", schema=None) as batch_op:
        batch_op.drop_column("foreign_days")
        batch_op.drop_column("child_days")

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("shares_number")
        batch_op.drop_column("keeps_name")
        batch_op.drop_column("interpreter_who")
        batch_op.drop_column("foreign_citizen")

    with op.batch_alter_table("guardian", schema=None) as batch_op:
        batch_op.drop_column("checked_on")

    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.drop_column("until")

    with op.batch_alter_table("case", schema=None) as batch_op:
        batch_op.drop_column("safety_days")
        batch_op.drop_column("ask_next")
        batch_op.drop_column("text_mark")
        batch_op.drop_column("text_on")
        batch_op.drop_column("transferred_on")
        batch_op.drop_column("impartial_on")

    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_decision_question_id"))
        batch_op.drop_index(batch_op.f("ix_decision_person_id"))
        batch_op.drop_index(batch_op.f("ix_decision_case_id"))

    op.drop_table("decision")
    with op.batch_alter_table("map_place", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_map_place_state_id"))
        batch_op.drop_index(batch_op.f("ix_map_place_person_id"))

    op.drop_table("map_place")
    with op.batch_alter_table("asking", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_asking_person_id"))

    op.drop_table("asking")
    with op.batch_alter_table("map_state", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_map_state_case_id"))

    op.drop_table("map_state")
    # ### end Alembic commands ###
