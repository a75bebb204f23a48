"""What was learned from what people said, how much is remembered, and what was deleted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0013"
down_revision = "0011"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Json = sa.JSON().with_variant(JSONB(), "postgresql")
UTC = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "memory_level",
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("owner", sa.String(length=160), nullable=False),
        sa.Column("level", sa.String(length=16), nullable=False),
        sa.Column("changed_at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("org_id", "owner", name=op.f("pk_memory_level")),
    )
    op.create_table(
        "memory_fact",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("owner", sa.String(length=160), nullable=False),
        sa.Column("scope", sa.String(length=16), nullable=False),
        sa.Column("project_id", Id, nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("norm", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("value", Json, nullable=False),
        sa.Column("proofs", sa.Integer(), nullable=False),
        sa.Column("valid_from", UTC, nullable=False),
        sa.Column("valid_to", UTC, nullable=True),
        sa.Column("recorded_at", UTC, nullable=False),
        sa.Column("retracted_at", UTC, nullable=True),
        sa.Column("superseded_by", Id, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_memory_fact")),
    )
    op.create_index("ix_memory_fact_owner", "memory_fact", ["org_id", "owner", "kind"], unique=False)
    op.create_index("ix_memory_fact_project", "memory_fact", ["project_id"], unique=False)
    op.create_table(
        "memory_proof",
        sa.Column("fact_id", Id, nullable=False),
        sa.Column("turn_id", Id, nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["fact_id"], ["memory_fact.id"], name=op.f("fk_memory_proof_fact_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["turn_id"], ["memory_turn.id"], name=op.f("fk_memory_proof_turn_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("fact_id", "turn_id", name=op.f("pk_memory_proof")),
    )
    op.create_index("ix_memory_proof_turn", "memory_proof", ["turn_id"], unique=False)
    op.create_table(
        "memory_tombstone",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("owner", sa.String(length=160), nullable=False),
        sa.Column("salt", sa.String(length=32), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.Column("cleared_at", UTC, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_memory_tombstone")),
    )
    op.create_index("ix_memory_tombstone_owner", "memory_tombstone", ["org_id", "owner"], unique=False)
