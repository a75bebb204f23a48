"""What people said, kept word for word and found again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

FULL_TEXT = {
    "sqlite": (
        "CREATE VIRTUAL TABLE memory_text USING fts5"
        "(terms, content='memory_turn', content_rowid='id', tokenize='ascii', detail=none, columnsize=0)",
        "CREATE VIRTUAL TABLE memory_vocabulary USING fts5vocab(memory_text, row)",
        "CREATE TRIGGER memory_text_added AFTER INSERT ON memory_turn BEGIN"
        " INSERT INTO memory_text(rowid, terms) VALUES (new.id, new.terms); END",
        "CREATE TRIGGER memory_text_removed AFTER DELETE ON memory_turn BEGIN"
        " INSERT INTO memory_text(memory_text, rowid, terms) VALUES ('delete', old.id, old.terms); END",
        "CREATE TRIGGER memory_text_changed AFTER UPDATE OF terms ON memory_turn BEGIN"
        " INSERT INTO memory_text(memory_text, rowid, terms) VALUES ('delete', old.id, old.terms);"
        " INSERT INTO memory_text(rowid, terms) VALUES (new.id, new.terms); END",
    ),
    "postgresql": (
        "ALTER TABLE memory_turn ADD COLUMN memory_text tsvector"
        " GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, terms)) STORED",
        "CREATE INDEX ix_memory_text ON memory_turn USING gin (memory_text)",
    ),
}


def upgrade() -> None:
    op.create_table(
        "memory_conversation",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("owner", sa.String(length=160), nullable=False),
        sa.Column("key", sa.String(length=512), nullable=False),
        sa.Column("scope", sa.String(length=16), nullable=False),
        sa.Column("project_id", Id, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_memory_conversation")),
        sa.UniqueConstraint("org_id", "owner", "key", name=op.f("uq_memory_conversation_org_id_owner_key")),
    )
    op.create_index("ix_memory_conversation_project", "memory_conversation", ["project_id"], unique=False)
    op.create_table(
        "memory_turn",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("org_id", sa.String(length=64), nullable=False),
        sa.Column("conversation_id", Id, nullable=False),
        sa.Column("ref", sa.String(length=255), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("caption", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["memory_conversation.id"],
            name=op.f("fk_memory_turn_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_memory_turn")),
        sa.UniqueConstraint("conversation_id", "ref", name=op.f("uq_memory_turn_conversation_id_ref")),
    )
    op.create_index("ix_memory_turn_person", "memory_turn", ["person_id"], unique=False)
    for statement in FULL_TEXT[op.get_bind().dialect.name]:
        op.execute(statement)
