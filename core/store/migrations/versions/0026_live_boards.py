"""Boards that are one message each, kept up to date."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "live_board",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("role_id", Id, sa.ForeignKey("role.id", ondelete="CASCADE"), nullable=False),
        sa.Column("address", sa.String(400), nullable=False),
        sa.Column("key", sa.String(200), nullable=False, unique=True),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("timezone", sa.String(64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("touched_at", Utc, nullable=False),
        sa.Column("over", sa.Boolean(), nullable=False),
    )
    op.create_index("ix_live_board_role", "live_board", ["role_id", "over"])


def downgrade() -> None:
    op.drop_table("live_board")
