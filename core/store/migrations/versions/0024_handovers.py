"""Who waits for a person, which colleague talks to somebody, and who reads their news together."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "handover",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("asked_at", Utc, nullable=True),
        sa.Column("owner_id", Id, sa.ForeignKey("person.id"), nullable=True),
        sa.Column("taken_at", Utc, nullable=True),
        sa.Column("until", Utc, nullable=True),
        sa.Column("closed_at", Utc, nullable=True),
    )
    op.create_index("ix_handover_person", "handover", ["person_id"])
    op.create_index("ix_handover_open", "handover", ["org_id", "closed_at"])
    op.create_table(
        "news_together",
        sa.Column("person_id", Id, sa.ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("org_id", sa.String(64), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("news_together")
    op.drop_table("handover")
