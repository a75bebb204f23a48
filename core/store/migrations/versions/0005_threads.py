"""Threads of shared chats: whether the desk takes part, and who spoke last."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "thread",
        sa.Column("conversation_key", sa.String(length=512), nullable=False),
        sa.Column("thread", sa.String(length=128), nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("desk_wrote", sa.Boolean(), nullable=False),
        sa.Column("speaker", sa.String(length=255), nullable=False),
        sa.Column("speaker_before", sa.String(length=255), nullable=False),
        sa.Column("last_message", sa.String(length=255), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("conversation_key", "thread", name=op.f("pk_thread")),
    )
    op.create_index(op.f("ix_thread_at"), "thread", ["at"], unique=False)


def downgrade() -> None:
    op.drop_table("thread")
