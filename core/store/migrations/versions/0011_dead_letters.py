"""Dead letters, and what a day cost, are found without reading every row that ever was."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

STUCK = (
    ("ix_inbound_dead", "inbound", "status IN ('dead', 'quarantined')"),
    ("ix_outbox_dead", "outbox", "status IN ('dead')"),
    ("ix_notice_dead", "notice", "status IN ('dead')"),
)


def upgrade() -> None:
    for name, table, stuck in STUCK:
        where = sa.text(stuck)
        op.create_index(name, table, ["id"], sqlite_where=where, postgresql_where=where)
    op.create_index("ix_model_usage_at", "model_usage", ["org_id", "at"])


def downgrade() -> None:
    op.drop_index("ix_model_usage_at", "model_usage")
    for name, table, _ in STUCK:
        op.drop_index(name, table)
