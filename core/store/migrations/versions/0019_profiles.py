"""Photos and videos of people, what they say of themselves sealed, and how a doubtful row was settled."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
UTC = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "talent_media",
        sa.Column("id", ID, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("talent_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("label", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("mime", sa.String(length=64), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("added_by", ID, nullable=True),
        sa.Column("added_at", UTC, nullable=False),
        sa.Column("removed_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(
            ["talent_id"], ["talent.id"], name=op.f("fk_talent_media_talent_id_talent"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talent_media")),
    )
    op.create_index("ix_talent_media_talent", "talent_media", ["talent_id"])
    op.create_index("ix_talent_media_name", "talent_media", ["name"])
    op.create_table(
        "talent_declared",
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("talent_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("said_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(
            ["talent_id"],
            ["talent.id"],
            name=op.f("fk_talent_declared_talent_id_talent"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("talent_id", "kind", name=op.f("pk_talent_declared")),
    )
    op.add_column(
        "talent_import_row", sa.Column("verdict", sa.String(length=16), nullable=False, server_default="")
    )


def downgrade() -> None:
    op.drop_column("talent_import_row", "verdict")
    op.drop_table("talent_declared")
    op.drop_table("talent_media")
