"""What became of a delivery that is done: answered, or why it was not."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """What was done before says no more than that it is done."""
    op.add_column("inbound", sa.Column("outcome", sa.String(length=32), nullable=True))
