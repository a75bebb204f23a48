"""Who may see a role; links to a form on which agents put people forward."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Utc = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("role", sa.Column("audience", sa.String(16), nullable=False, server_default=""))
    op.create_table(
        "submission_link",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("org_id", sa.String(64), nullable=False),
        sa.Column("role_id", Id, sa.ForeignKey("role.id"), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("made_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Utc, nullable=False),
        sa.Column("until", Utc, nullable=False),
        sa.Column("stopped_at", Utc, nullable=True),
        sa.Column("taken", sa.Integer(), nullable=False),
    )
    op.create_index("ix_submission_link_role", "submission_link", ["role_id"])


def downgrade() -> None:
    op.drop_table("submission_link")
    op.drop_column("role", "audience")
