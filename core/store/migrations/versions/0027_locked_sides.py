"""Pages that wait for a yes: whoever confirms an audition gets them then."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "sides_locked",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("sides_id", Id, sa.ForeignKey("sides.id", ondelete="CASCADE"), nullable=False),
        sa.Column("role_id", Id, sa.ForeignKey("role.id", ondelete="CASCADE"), nullable=False),
        sa.Column("talent_id", Id, sa.ForeignKey("talent.id", ondelete="CASCADE"), nullable=True),
        sa.Column("locked_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("locked_at", Utc, nullable=False),
    )
    op.create_index("ix_sides_locked_role", "sides_locked", ["role_id", "talent_id"])


def downgrade() -> None:
    op.drop_table("sides_locked")
