"""A note that came in with a file has no author."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("note") as note:
        note.alter_column("author_id", existing_type=Id, nullable=True)


def downgrade() -> None:
    op.execute("DELETE FROM note WHERE author_id IS NULL")
    with op.batch_alter_table("note") as note:
        note.alter_column("author_id", existing_type=Id, nullable=False)
