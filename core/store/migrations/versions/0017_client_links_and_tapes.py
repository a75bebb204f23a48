"""Pages for clients: who made a link, until when, how often it was opened; self-tapes that were asked for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0017"
down_revision = "0016"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Json = sa.JSON().with_variant(JSONB(), "postgresql")
Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "client_link",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("role_id", Id, sa.ForeignKey("role.id"), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("made_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Utc, nullable=False),
        sa.Column("until", Utc, nullable=False),
        sa.Column("stopped_at", Utc, nullable=True),
        sa.Column("opens", sa.Integer(), nullable=False),
        sa.Column("opened_at", Utc, nullable=True),
    )
    op.create_index("ix_client_link_role", "client_link", ["role_id"])
    op.create_table(
        "tape",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("role_id", Id, sa.ForeignKey("role.id"), nullable=False),
        sa.Column("talent_id", Id, sa.ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
        sa.Column("asked_of", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("asked_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("asked_at", Utc, nullable=False),
        sa.Column("due_at", Utc, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("received_at", Utc, nullable=True),
        sa.Column("media", Json, nullable=False),
    )
    op.create_table(
        "reminder_policy",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("project_id", Id, sa.ForeignKey("project.id"), nullable=False),
        sa.Column("hours", Json, nullable=False),
        sa.UniqueConstraint("project_id"),
    )
    op.create_index("ix_tape_role", "tape", ["role_id"])
    op.create_index("ix_tape_talent", "tape", ["talent_id"])


def downgrade() -> None:
    op.drop_table("reminder_policy")
    op.drop_table("tape")
    op.drop_table("client_link")
