"""The tables of the evidence, and their full text."""

from __future__ import annotations

from sqlalchemy import DDL, Column, ForeignKey, Index, String, Table, Text, UniqueConstraint, event

from core.store.schema import Id, Utc, metadata, org_id, row_id

memory_conversation = Table(
    "memory_conversation",
    metadata,
    row_id(),
    org_id(),
    Column("owner", String(160), nullable=False),
    Column("key", String(512), nullable=False),
    Column("scope", String(16), nullable=False, default="private"),
    Column("project_id", Id, nullable=True),
    UniqueConstraint("org_id", "owner", "key"),
)
"""Whose a conversation is (``person/12``, ``name/Meera``, ``room/...``), and who may read it: ``scope`` is
private (the owner), project (its members) or org (all staff)."""
Index("ix_memory_conversation_project", memory_conversation.c.project_id)

memory_turn = Table(
    "memory_turn",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    org_id(),
    Column("conversation_id", Id, ForeignKey("memory_conversation.id", ondelete="CASCADE"), nullable=False),
    Column("ref", String(255), nullable=False),
    Column("speaker", Text, nullable=False),
    Column("person_id", Id, nullable=True),
    Column("text", Text, nullable=False),
    Column("caption", Text, nullable=True),
    Column("at", Utc, nullable=True),
    Column("terms", Text, nullable=False),
    UniqueConstraint("conversation_id", "ref"),
)
"""What was said, word for word. ``id`` is the turn's place (``places``); ``ref`` is the sender's own id of
it, ``in/12`` for a message of the ledger. ``terms``: the conversation's mark and the keys of what was said,
in order: all that the databases index."""
Index("ix_memory_turn_person", memory_turn.c.person_id)

_FTS = (
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
)


def _when(moment: str, dialect: str, statement: str) -> None:
    event.listen(memory_turn, moment, DDL(statement).execute_if(dialect=dialect))  # type: ignore[no-untyped-call]


for _statement in _FTS:
    _when("after_create", "sqlite", _statement)
_when("before_drop", "sqlite", "DROP TABLE IF EXISTS memory_vocabulary")
_when("before_drop", "sqlite", "DROP TABLE IF EXISTS memory_text")
_when(
    "after_create",
    "postgresql",
    "ALTER TABLE memory_turn ADD COLUMN memory_text tsvector"
    " GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, terms)) STORED",
)
_when("after_create", "postgresql", "CREATE INDEX ix_memory_text ON memory_turn USING gin (memory_text)")
