"""Rooms of a place and readers; which of them each slot takes, and how many people share one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0023"
down_revision = "0022"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Json = sa.JSON().with_variant(JSONB(), "postgresql")
Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "resource",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("place", sa.String(200), nullable=False),
        sa.Column("place_key", sa.String(200), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("name_key", sa.String(80), nullable=False),
        sa.Column("made_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Utc, nullable=False),
        sa.UniqueConstraint("org_id", "kind", "place_key", "name_key"),
    )
    op.add_column("session", sa.Column("tracks", Json, nullable=False, server_default="[]"))
    op.add_column("session", sa.Column("per_slot", sa.Integer(), nullable=False, server_default="1"))
    op.add_column("slot", sa.Column("room", sa.String(80), nullable=False, server_default=""))
    op.add_column("slot", sa.Column("reader", sa.String(80), nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("slot", "reader")
    op.drop_column("slot", "room")
    op.drop_column("session", "per_slot")
    op.drop_column("session", "tracks")
    op.drop_table("resource")
