"""Memory's tables: evidence with its full text, what was learned from it, and what was deleted."""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    event,
)

from core.store.schema import Id, Json, Utc, metadata, org_id, row_id

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

memory_level = Table(
    "memory_level",
    metadata,
    org_id(),
    Column("owner", String(160), nullable=False),
    Column("level", String(16), nullable=False),
    Column("changed_at", Utc, nullable=False),
    PrimaryKeyConstraint("org_id", "owner"),
)
"""How much is remembered, for whoever chose it themselves; others have their role's level."""

memory_fact = Table(
    "memory_fact",
    metadata,
    row_id(),
    org_id(),
    Column("owner", String(160), nullable=False),
    Column("scope", String(16), nullable=False, default="private"),
    Column("project_id", Id, nullable=True),
    Column("kind", String(32), nullable=False),
    Column("subject", Text, nullable=False, default=""),
    Column("norm", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("value", Json, nullable=False, default=dict),
    Column("proofs", Integer, nullable=False, default=1),
    Column("valid_from", Utc, nullable=False),
    Column("valid_to", Utc, nullable=True),
    Column("recorded_at", Utc, nullable=False),
    Column("retracted_at", Utc, nullable=True),
    Column("superseded_by", Id, nullable=True),
)
"""Something that holds from ``valid_from`` until ``valid_to``, and that the desk knew from ``recorded_at``
until ``retracted_at`` (it was wrong). ``norm`` is the same for all ways to say it; ``words`` is how it was
said first; ``proofs`` counts the turns that said it."""
Index("ix_memory_fact_owner", memory_fact.c.org_id, memory_fact.c.owner, memory_fact.c.kind)
Index("ix_memory_fact_project", memory_fact.c.project_id)

memory_proof = Table(
    "memory_proof",
    metadata,
    Column("fact_id", Id, ForeignKey("memory_fact.id", ondelete="CASCADE"), primary_key=True),
    Column("turn_id", Id, ForeignKey("memory_turn.id", ondelete="CASCADE"), primary_key=True),
    Column("quote", Text, nullable=False),
)
"""The turns a fact comes from. ``quote`` is cut from the turn's text, letter for letter."""
Index("ix_memory_proof_turn", memory_proof.c.turn_id)

memory_tombstone = Table(
    "memory_tombstone",
    metadata,
    row_id(),
    org_id(),
    Column("owner", String(160), nullable=False),
    Column("salt", String(32), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("at", Utc, nullable=False),
    Column("cleared_at", Utc, nullable=True),
)
"""What was deleted, so that it does not come back from an import or a restore: a salted digest, never the
words. Only what was said after ``at`` may be kept again. ``cleared_at``: since when its bytes are gone."""
Index("ix_memory_tombstone_owner", memory_tombstone.c.org_id, memory_tombstone.c.owner)

memory_use = Table(
    "memory_use",
    metadata,
    org_id(),
    Column("owner", String(160), nullable=False),
    Column("episode", String(64), nullable=False),
    Column("stability", Float, nullable=False),
    Column("used_at", Utc, nullable=False),
    Column("uses", Integer, nullable=False),
    PrimaryKeyConstraint("org_id", "owner", "episode"),
)
"""What somebody was told of and used: ``episode`` names a row of the casting (``ladder/12``), whose words
stay there alone; ``stability`` in days since ``used_at``."""

memory_action = Table(
    "memory_action",
    metadata,
    row_id(),
    org_id(),
    Column("owner", String(160), nullable=False),
    Column("message", Id, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("n", Integer, nullable=False),
    Column("what", String(160), nullable=False),
    Column("after", String(160), nullable=False, default=""),
    Column("at", Utc, nullable=False),
    UniqueConstraint("owner", "message", "kind", "n"),
)
"""What somebody did with the desk: ``what`` names a tool and the kind of it, never whom or what it was about.
``message``: the ledger's id of what led to it. ``kind``: done, offered (suggested after it) or stopped."""
Index("ix_memory_action_owner", memory_action.c.org_id, memory_action.c.owner, memory_action.c.kind)
Index("ix_memory_action_message", memory_action.c.message)

memory_progress = Table(
    "memory_progress",
    metadata,
    org_id(),
    Column("owner", String(160), nullable=False),
    Column("conversation_id", Id, nullable=False),
    Column("upto", Id, nullable=False, default=0),
    Column("at", Utc, nullable=False),
    PrimaryKeyConstraint("org_id", "owner", "conversation_id"),
)
"""How far memory has been gone through: ``upto`` is the last turn of a conversation that was; conversation 0
stands for the owner's facts as a whole."""

memory_vector = Table(
    "memory_vector",
    metadata,
    Column("turn_id", Id, ForeignKey("memory_turn.id", ondelete="CASCADE"), primary_key=True),
    Column("model", String(64), nullable=False),
    Column("dim", Integer, nullable=False),
    Column("vector", LargeBinary, nullable=False),
)
"""One per turn, of the model that made it; 4 bytes a number, little-endian."""

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
