"""What a change was about, so that taking it back does not overwrite what somebody else did since."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0007"
down_revision = "0006"

Json = sa.JSON().with_variant(JSONB(), "postgresql")


def upgrade() -> None:
    """Changes of the minutes before are about nothing that is known: they can be taken back as they were."""
    op.add_column("change", sa.Column("about", Json, nullable=False, server_default="[]"))
    op.add_column("change", sa.Column("anyway", Json, nullable=False, server_default="{}"))
    op.create_index("ix_change_made", "change", ["org_id", "made_at"], unique=False)
