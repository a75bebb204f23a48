"""The first schema."""

from __future__ import annotations

from alembic import op

from core.conversation.tools import collect
from core.store.schema import metadata

revision = "0001"
down_revision = None


def upgrade() -> None:
    collect()
    metadata.create_all(op.get_bind())
