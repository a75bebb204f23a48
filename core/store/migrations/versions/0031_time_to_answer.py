"""Until when an answer to an offer is asked for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"

Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    with op.batch_alter_table("offer") as offer:
        offer.add_column(sa.Column("answer_by", Utc, nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("offer") as offer:
        offer.drop_column("answer_by")
