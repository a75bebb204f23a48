"""Dead letters are found without reading every row that ever was."""

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


def downgrade() -> None:
    for name, table, _ in STUCK:
        op.drop_index(name, table)
