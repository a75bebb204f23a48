"""What people do with the desk, as names of steps, and how far their memory has been gone through."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "memory_action",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(160), nullable=False),
        sa.Column("message", Id, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(160), nullable=False),
        sa.Column("after", sa.String(160), nullable=False),
        sa.Column("at", Utc, nullable=False),
        sa.UniqueConstraint("owner", "message", "kind", "n"),
    )
    op.create_index("ix_memory_action_owner", "memory_action", ["org_id", "owner", "kind"])
    op.create_index("ix_memory_action_message", "memory_action", ["message"])
    op.create_table(
        "memory_progress",
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(160), nullable=False),
        sa.Column("conversation_id", Id, nullable=False),
        sa.Column("upto", Id, nullable=False),
        sa.Column("at", Utc, nullable=False),
        sa.PrimaryKeyConstraint("org_id", "owner", "conversation_id", name=op.f("pk_memory_progress")),
    )


def downgrade() -> None:
    op.drop_table("memory_progress")
    op.drop_table("memory_action")
