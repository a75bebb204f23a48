"""How a self-tape shall be: the scene, upright or not, what to wear."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    with op.batch_alter_table("tape") as tape:
        tape.add_column(sa.Column("how", sa.String(400), nullable=False, server_default=""))


def downgrade() -> None:
    with op.batch_alter_table("tape") as tape:
        tape.drop_column("how")
