"""The ladder with its history, offers, and questions about somebody's dates."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Utc = sa.DateTime(timezone=True)


def _row(*more: sa.Column[object]) -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("role_id", Id, sa.ForeignKey("role.id"), nullable=False),
        sa.Column("talent_id", Id, sa.ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
        *more,
    )


def _by() -> tuple[sa.Column[object], sa.Column[object]]:
    return (
        sa.Column("by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("at", Utc, nullable=False),
    )


def upgrade() -> None:
    op.create_table(
        "standing",
        *_row(),
        sa.Column("status", sa.String(24), nullable=False),
        sa.Column("tag", sa.String(4), nullable=False),
        sa.Column("first_position", sa.Boolean(), nullable=False),
        *_by(),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.UniqueConstraint("role_id", "talent_id"),
    )
    op.create_index("ix_standing_talent", "standing", ["talent_id"])
    op.create_table(
        "standing_event",
        *_row(),
        sa.Column("was", sa.String(24), nullable=False),
        sa.Column("now", sa.String(24), nullable=False),
        *_by(),
        sa.Column("reason", sa.Text(), nullable=False),
    )
    op.create_index("ix_standing_event", "standing_event", ["role_id", "talent_id"])
    op.create_table(
        "offer",
        *_row(),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("paise", Id, nullable=False),
        sa.Column("unit", sa.String(16), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("theirs", sa.Boolean(), nullable=False),
        sa.Column("made_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Utc, nullable=False),
        sa.UniqueConstraint("role_id", "talent_id", "version"),
    )
    op.create_index("ix_offer_talent", "offer", ["talent_id"])
    op.create_table(
        "avail_check",
        *_row(),
        sa.Column("asked_of", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("asked_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("asked_at", Utc, nullable=False),
        sa.Column("starts_at", Utc, nullable=False),
        sa.Column("ends_at", Utc, nullable=False),
        sa.Column("status", sa.String(24), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("answered_by", Id, nullable=True),
        sa.Column("answered_at", Utc, nullable=True),
    )
    op.create_index("ix_avail_check_asked", "avail_check", ["asked_of", "status"])
    op.create_index("ix_avail_check_talent", "avail_check", ["talent_id"])


def downgrade() -> None:
    for name in ("avail_check", "offer", "standing_event", "standing"):
        op.drop_table(name)
