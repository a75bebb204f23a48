"""The day of an audition: how late, who came and in which order; freed times offered one person at a time."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("slot", sa.Column("late_min", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("slot", sa.Column("arrived_at", Utc, nullable=True))
    op.add_column("slot", sa.Column("arrival", sa.Integer(), nullable=True))
    op.create_table(
        "backfill",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("session_id", Id, sa.ForeignKey("session.id", ondelete="CASCADE"), nullable=False),
        sa.Column("slot_id", Id, sa.ForeignKey("slot.id", ondelete="CASCADE"), nullable=False),
        sa.Column("talent_id", Id, sa.ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
        sa.Column("starts_at", Utc, nullable=False),
        sa.Column("ends_at", Utc, nullable=False),
        sa.Column("asked_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("asked_at", Utc, nullable=False),
        sa.Column("until", Utc, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
    )
    op.create_index("ix_backfill_slot", "backfill", ["slot_id", "status"])
    op.create_table(
        "report_subscription",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("project_id", Id, sa.ForeignKey("project.id"), nullable=False),
        sa.Column("cron", sa.String(32), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("made_at", Utc, nullable=False),
        sa.UniqueConstraint("person_id", "project_id"),
    )


def downgrade() -> None:
    op.drop_table("report_subscription")
    op.drop_table("backfill")
    for name in ("arrival", "arrived_at", "late_min"):
        op.drop_column("slot", name)
