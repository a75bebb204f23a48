"""Words that a team has taught the desk."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "taught",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("said", sa.String(64), nullable=False),
        sa.Column("means", sa.String(256), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id", ondelete="SET NULL"), nullable=True),
        sa.Column("made_at", Utc, nullable=False),
        sa.UniqueConstraint("org_id", "said"),
    )


def downgrade() -> None:
    op.drop_table("taught")
