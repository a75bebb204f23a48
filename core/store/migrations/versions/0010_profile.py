"""The whole profile: details, what people declare of themselves, photos and reels; and what
the desk did not understand, with what it was taught."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0010"
down_revision = "0009"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Json = sa.JSON().with_variant(JSONB(), "postgresql")
UTC = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("talent", sa.Column("details", Json, nullable=False, server_default="{}"))
    op.add_column("consent", sa.Column("talent_id", Id, nullable=True))
    op.create_index("ix_consent_talent", "consent", ["talent_id"], unique=False)
    _declared()
    _media()
    _words()


def _declared() -> None:
    op.create_table(
        "talent_declared",
        sa.Column("talent_id", Id, nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("declared_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(
            ["talent_id"], ["talent.id"], name=op.f("fk_talent_declared_talent_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("talent_id", "kind", name=op.f("pk_talent_declared")),
    )
    op.create_index("ix_talent_declared_org", "talent_declared", ["org_id", "kind"], unique=False)


def _media() -> None:
    op.create_table(
        "talent_media",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("talent_id", Id, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("ref", sa.String(length=128), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("mime", sa.String(length=64), nullable=False),
        sa.Column("size_bytes", Id, nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("leading", sa.Boolean(), nullable=False),
        sa.Column("added_by", Id, nullable=False),
        sa.Column("added_at", UTC, nullable=False),
        sa.Column("removed_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(["talent_id"], ["talent.id"], name=op.f("fk_talent_media_talent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talent_media")),
    )
    op.create_index("ix_talent_media_talent", "talent_media", ["talent_id"], unique=False)


def _words() -> None:
    op.create_table(
        "misunderstood",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("phrase", sa.String(length=200), nullable=False),
        sa.Column("side", sa.String(length=8), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("last_at", UTC, nullable=False),
        sa.Column("settled_at", UTC, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_misunderstood")),
        sa.UniqueConstraint("org_id", "side", "phrase", name=op.f("uq_misunderstood_org_id_side_phrase")),
    )
    op.create_table(
        "taught",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("phrase", sa.String(length=200), nullable=False),
        sa.Column("side", sa.String(length=8), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("means", sa.Text(), nullable=False),
        sa.Column("taught_by", Id, nullable=False),
        sa.Column("taught_at", UTC, nullable=False),
        sa.Column("forgotten_at", UTC, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_taught")),
    )
    op.create_index("ix_taught_org", "taught", ["org_id", "phrase"], unique=False)
