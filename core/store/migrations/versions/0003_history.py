"""What a model was told and said, apart for each person of a chat."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0003"
down_revision = "0002"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Json = sa.JSON().with_variant(JSONB(), "postgresql")
UTC = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Where only one person ever wrote, the history is theirs. Elsewhere nobody can say whose words are
    whose: it begins afresh."""
    op.rename_table("model_message", "model_message_before")
    op.create_table(
        "model_message",
        sa.Column("conversation_key", sa.String(length=512), nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("message", Json, nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("conversation_key", "person_id", "n", name="pk_model_message_person"),
    )
    op.execute(
        "INSERT INTO model_message (conversation_key, person_id, n, org_id, message, at) "
        "SELECT b.conversation_key, w.person_id, b.n, b.org_id, b.message, b.at FROM model_message_before b "
        "JOIN (SELECT conversation_key, MIN(person_id) AS person_id FROM inbound WHERE person_id IS NOT NULL "
        "GROUP BY conversation_key HAVING COUNT(DISTINCT person_id) = 1) w "
        "ON w.conversation_key = b.conversation_key"
    )
    op.drop_table("model_message_before")
