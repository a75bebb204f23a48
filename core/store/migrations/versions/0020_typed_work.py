"""Who was put forward, breaks of a session, pages sent, scripts read, and one's own quiet hours."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0020"
down_revision = "0019"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Json = sa.JSON().with_variant(JSONB(), "postgresql")
Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "submission",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("role_id", Id, sa.ForeignKey("role.id"), nullable=False),
        sa.Column("talent_id", Id, sa.ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
        sa.Column("by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("at", Utc, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.UniqueConstraint("role_id", "talent_id"),
    )
    op.create_table(
        "session_break",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("session_id", Id, sa.ForeignKey("session.id", ondelete="CASCADE"), nullable=False),
        sa.Column("starts_at", Utc, nullable=False),
        sa.Column("ends_at", Utc, nullable=False),
        sa.Column("made_by", Id, sa.ForeignKey("person.id"), nullable=False),
    )
    op.create_index("ix_session_break_session", "session_break", ["session_id"])
    op.create_table(
        "sides",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("role_id", Id, sa.ForeignKey("role.id"), nullable=True),
        sa.Column("title", sa.String(120), nullable=False),
        sa.Column("pages", sa.Text(), nullable=False),
        sa.Column("made_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Utc, nullable=False),
    )
    op.create_table(
        "sides_sent",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("sides_id", Id, sa.ForeignKey("sides.id", ondelete="CASCADE"), nullable=False),
        sa.Column("talent_id", Id, sa.ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
        sa.Column("sent_to", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("sent_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("sent_at", Utc, nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
    )
    op.create_index("ix_sides_sent_talent", "sides_sent", ["talent_id"])
    op.create_table(
        "script",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("project_id", Id, sa.ForeignKey("project.id"), nullable=False),
        sa.Column("scenes", Json, nullable=False),
        sa.Column("made_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Utc, nullable=False),
    )
    op.create_index("ix_script_project", "script", ["project_id"])
    op.create_table(
        "quiet_hours",
        sa.Column("person_id", Id, sa.ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("starts", sa.String(5), nullable=False),
        sa.Column("ends", sa.String(5), nullable=False),
    )


def downgrade() -> None:
    for name in ("quiet_hours", "script", "sides_sent", "sides", "session_break", "submission"):
        op.drop_table(name)
