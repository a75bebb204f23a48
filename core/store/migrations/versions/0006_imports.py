"""Imports of talent: files, what their rows did, and whose row a source's key is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0006"
down_revision = "0005"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Json = sa.JSON().with_variant(JSONB(), "postgresql")
UTC = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "talent_import",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("source", sa.String(length=64), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("address", sa.String(length=512), nullable=True),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("params", Json, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("done_line", sa.Integer(), nullable=False),
        sa.Column("counts", Json, nullable=False),
        sa.Column("shown", Json, nullable=False),
        sa.Column("made_at", UTC, nullable=False),
        sa.Column("finished_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_talent_import_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talent_import")),
    )
    op.create_index("ix_talent_import_status", "talent_import", ["status"], unique=False)
    op.create_table(
        "talent_import_row",
        sa.Column("import_id", Id, nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("talent_id", Id, nullable=True),
        sa.Column("other_id", Id, nullable=True),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("reasons", Json, nullable=False),
        sa.Column("before", Json, nullable=False),
        sa.Column("after", sa.String(length=64), nullable=False),
        sa.Column("settled_at", UTC, nullable=True),
        sa.Column("undone_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["talent_import.id"],
            name=op.f("fk_talent_import_row_import_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["other_id"], ["talent.id"], name=op.f("fk_talent_import_row_other_id")),
        sa.ForeignKeyConstraint(["talent_id"], ["talent.id"], name=op.f("fk_talent_import_row_talent_id")),
        sa.PrimaryKeyConstraint("import_id", "line", name=op.f("pk_talent_import_row")),
    )
    op.create_index("ix_talent_import_row_talent", "talent_import_row", ["talent_id"], unique=False)
    op.create_table(
        "talent_source",
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("source", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=160), nullable=False),
        sa.Column("talent_id", Id, nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["talent_id"], ["talent.id"], name=op.f("fk_talent_source_talent_id")),
        sa.PrimaryKeyConstraint("org_id", "source", "key", name=op.f("pk_talent_source")),
    )
    op.create_index("ix_talent_source_talent", "talent_source", ["talent_id"], unique=False)
    op.create_index("ix_talent_birth", "talent", ["org_id", "birth_date"], unique=False)
