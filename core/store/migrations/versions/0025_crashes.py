"""Crashes are counted apart from failures; what is NULL is in no index of the outbox."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"

INDEXES = {"ix_outbox_provider": ["channel", "provider_id"], "ix_outbox_operation": ["operation_id"]}


def upgrade() -> None:
    for table in ("inbound", "outbox"):
        op.add_column(table, sa.Column("crashes", sa.Integer(), nullable=False, server_default="0"))
    for name, columns in INDEXES.items():
        known = sa.text(f"{columns[-1]} IS NOT NULL")
        op.drop_index(name, "outbox")
        op.create_index(name, "outbox", columns, sqlite_where=known, postgresql_where=known)


def downgrade() -> None:
    for name, columns in INDEXES.items():
        op.drop_index(name, "outbox")
        op.create_index(name, "outbox", columns)
    for table in ("outbox", "inbound"):
        op.drop_column(table, "crashes")
