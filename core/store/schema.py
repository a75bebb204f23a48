"""The ledger's tables, and the column types every feature's tables share.

Features declare their own tables on ``metadata`` in their ``queries.py``. Statuses are the words
of the public contract; times are aware UTC on the way in and out.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    event,
    literal_column,
    text,
)
from sqlalchemy.types import JSON, TypeDecorator, TypeEngine

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


@event.listens_for(metadata, "before_create")
def _the_same_rows_on_postgresql(target: MetaData, connection: Connection, **_options: Any) -> None:
    """An index over some of the rows is over the same ones in each database. It is said for SQLite alone:
    words for PostgreSQL would have its dialect loaded wherever tables are described (2 MiB)."""
    if connection.dialect.name != "postgresql":
        return
    for table in target.tables.values():
        for index in table.indexes:
            index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]


Id = BigInteger().with_variant(Integer(), "sqlite")
"""Row ids: SQLite only autoincrements INTEGER, PostgreSQL wants the room of BIGINT."""


def _utc(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError("a datetime without a time zone cannot be stored")
    return value.astimezone(UTC)


def _sqlite_text(value: datetime | None) -> str | None:
    """What SQLAlchemy's own type would write, in a fifth of its time: a turn writes and reads some thirty."""
    return None if value is None else _utc(value).replace(tzinfo=None).isoformat(" ", "microseconds")


def _from_sqlite(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)


class Json(TypeDecorator[Any]):
    """Values as JSON; on PostgreSQL as ``jsonb``, whose dialect a node on SQLite does not carry (2 MiB)."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name != "postgresql":
            return super().load_dialect_impl(dialect)
        from sqlalchemy.dialects.postgresql import JSONB

        return dialect.type_descriptor(JSONB())


class Utc(TypeDecorator[datetime]):
    """An instant. Refuses naive datetimes; SQLite keeps it as UTC text that sorts by time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:
        return _sqlite_text if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: Any) -> Any:
        return _from_sqlite if dialect.name == "sqlite" else super().result_processor(dialect, coltype)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)


def row_id() -> Column[Any]:
    """The autoincrementing key every row-per-event table has."""
    return Column("id", Id, primary_key=True, autoincrement=True)


def one_of(column: Column[Any], *words: str) -> ColumnElement[bool]:
    """``column IN (...)`` with the words in the statement itself: a partial index is used only by
    statements that repeat its condition letter for letter."""
    return column.in_([literal_column(f"'{word}'") for word in words])


def org_id() -> Column[Any]:
    """Every row belongs to one organisation."""
    return Column("org_id", String(64), nullable=False)


inbound = Table(
    "inbound",
    metadata,
    row_id(),
    org_id(),
    Column("channel", String(32), nullable=False),
    Column("account", String(128), nullable=False),
    Column("provider_id", String(255), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("conversation_key", String(512), nullable=False),
    Column("raw", LargeBinary, nullable=True),
    Column("preview", Text, nullable=False, default=""),
    Column("person_id", Id, nullable=True),
    Column("received_at", Utc, nullable=False),
    Column("done_at", Utc, nullable=True),
    Column("took_ms", Integer, nullable=True),
    Column("status", String(16), nullable=False, default="new"),
    Column("attempts", Integer, nullable=False, default=0),
    Column("claim_token", String(32), nullable=True),
    Column("next_at", Float, nullable=False, default=0.0),
    Column("crashes", Integer, nullable=False, server_default="0"),
    Column("error", Text, nullable=True),
    Column("outcome", String(32), nullable=True),
    UniqueConstraint("channel", "account", "provider_id"),
)
Index(
    "ix_inbound_waiting",
    inbound.c.conversation_key,
    inbound.c.id,
    sqlite_where=text("status IN ('new', 'running')"),
)
WAITING = one_of(inbound.c.status, "new", "running")
Index(
    "ix_inbound_dead",
    inbound.c.id,
    sqlite_where=text("status IN ('dead', 'quarantined')"),
)
DEAD_IN = one_of(inbound.c.status, "dead", "quarantined")

conversation = Table(
    "conversation",
    metadata,
    Column("key", String(512), primary_key=True),
    org_id(),
    Column("last_inbound_at", Utc, nullable=True),
    Column("focus", Json, nullable=False, default=dict),
    Column("language", String(16), nullable=True),
    Column("taken_by", Id, nullable=True),
    Column("taken_until", Utc, nullable=True),
    Column("failures", Integer, nullable=False, default=0),
)

effect = Table(
    "effect",
    metadata,
    Column("inbound_id", Id, ForeignKey("inbound.id", ondelete="CASCADE"), primary_key=True),
    Column("step", Integer, primary_key=True),
    Column("name", String(64), nullable=False),
    Column("request_hash", String(64), nullable=False),
    Column("result", Json, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    row_id(),
    org_id(),
    Column("key", String(255), nullable=False, unique=True),
    Column("channel", String(32), nullable=False),
    Column("account", String(128), nullable=False),
    Column("conversation_key", String(512), nullable=False),
    Column("person_id", Id, nullable=True),
    Column("purpose", String(16), nullable=False),
    Column("priority", Integer, nullable=False),
    Column("body", Json, nullable=False),
    Column("preview", Text, nullable=False, default=""),
    Column("edits", String(255), nullable=True),
    Column("not_before", Utc, nullable=True),
    Column("expires_at", Utc, nullable=True),
    Column("created_at", Utc, nullable=False),
    Column("status", String(16), nullable=False, default="pending"),
    Column("reason", Text, nullable=True),
    Column("attempts", Integer, nullable=False, default=0),
    Column("uncertain_tries", Integer, nullable=False, default=0),
    Column("crashes", Integer, nullable=False, server_default="0"),
    Column("retry_at", Float, nullable=False, default=0.0),
    Column("claim_token", String(32), nullable=True),
    Column("sending_since", Utc, nullable=True),
    Column("parts", Json, nullable=False, default=list),
    Column("provider_id", String(255), nullable=True),
    Column("sent_at", Utc, nullable=True),
    Column("delivered_at", Utc, nullable=True),
    Column("read_at", Utc, nullable=True),
    Column("inbound_id", Id, nullable=True),
    Column("operation_id", Id, nullable=True),
)
Index(
    "ix_outbox_waiting",
    outbox.c.channel,
    outbox.c.account,
    outbox.c.priority,
    outbox.c.id,
    sqlite_where=text("status IN ('pending', 'sending', 'uncertain')"),
)
Index(
    "ix_outbox_unsettled",
    outbox.c.conversation_key,
    outbox.c.id,
    sqlite_where=text("status IN ('pending', 'sending', 'uncertain')"),
)
Index(
    "ix_outbox_refused",
    outbox.c.person_id,
    sqlite_where=text("status IN ('refused')"),
)
UNSETTLED = one_of(outbox.c.status, "pending", "sending", "uncertain")
REFUSED = one_of(outbox.c.status, "refused")
Index(
    "ix_outbox_dead",
    outbox.c.id,
    sqlite_where=text("status IN ('dead')"),
)
DEAD_OUT = one_of(outbox.c.status, "dead")
Index(
    "ix_outbox_provider",
    outbox.c.channel,
    outbox.c.provider_id,
    sqlite_where=text("provider_id IS NOT NULL"),
)
Index("ix_outbox_conversation", outbox.c.conversation_key, outbox.c.id)
Index(
    "ix_outbox_operation",
    outbox.c.operation_id,
    sqlite_where=text("operation_id IS NOT NULL"),
)
"""Most rows are of no operation, and none has a provider's id before it was sent: no cost at insert."""

outbox_part = Table(
    "outbox_part",
    metadata,
    Column("channel", String(32), primary_key=True),
    Column("account", String(128), primary_key=True),
    Column("provider_id", String(255), primary_key=True),
    Column("outbox_id", Id, ForeignKey("outbox.id", ondelete="CASCADE"), nullable=False),
)
"""Provider ids of the earlier parts of a split message: a receipt may be about one of them."""

account = Table(
    "account",
    metadata,
    Column("channel", String(32), primary_key=True),
    Column("account", String(128), primary_key=True),
    Column("paused_until", Float, nullable=False, default=0.0),
    Column("pause_reason", Text, nullable=True),
    Column("next_send_at", Float, nullable=False, default=0.0),
    Column("holder", String(32), nullable=True),
)

notice = Table(
    "notice",
    metadata,
    row_id(),
    org_id(),
    Column("key", String(255), nullable=False, unique=True),
    Column("kind", String(48), nullable=False),
    Column("subject", String(128), nullable=False),
    Column("person_id", Id, nullable=True),
    Column("arguments", Json, nullable=False, default=dict),
    Column("due_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=True),
    Column("status", String(16), nullable=False, default="pending"),
    Column("reason", Text, nullable=True),
)
Index(
    "ix_notice_due",
    notice.c.due_at,
    sqlite_where=text("status = 'pending'"),
)
Index("ix_notice_subject", notice.c.subject)
Index(
    "ix_notice_dead",
    notice.c.id,
    sqlite_where=text("status IN ('dead')"),
)
DEAD_NOTICE = one_of(notice.c.status, "dead")

operation = Table(
    "operation",
    metadata,
    row_id(),
    org_id(),
    Column("key", String(255), nullable=False, unique=True),
    Column("kind", String(48), nullable=False),
    Column("title", Text, nullable=False),
    Column("params", Json, nullable=False, default=dict),
    Column("requested_by", Id, nullable=True),
    Column("address", String(512), nullable=False),
    Column("language", String(16), nullable=False, default="en"),
    Column("total", Integer, nullable=False, default=0),
    Column("status", String(16), nullable=False, default="running"),
    Column("created_at", Utc, nullable=False),
    Column("finished_at", Utc, nullable=True),
    Column("shown", Json, nullable=False, default=dict),
)

operation_item = Table(
    "operation_item",
    metadata,
    Column("operation_id", Id, ForeignKey("operation.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("person_id", Id, nullable=True),
    Column("label", Text, nullable=False, default=""),
    Column("arguments", Json, nullable=False, default=dict),
    Column("status", String(16), nullable=False, default="new"),
    Column("reason", Text, nullable=True),
    Column("tries", Integer, nullable=False, default=0),
    Column("outbox_key", String(255), nullable=True),
)
Index("ix_operation_item_status", operation_item.c.operation_id, operation_item.c.status)
Index("ix_operation_item_outbox", operation_item.c.outbox_key)

change = Table(
    "change",
    metadata,
    row_id(),
    org_id(),
    Column("person_id", Id, nullable=False),
    Column("conversation_key", String(512), nullable=False),
    Column("summary", Text, nullable=False),
    Column("undo_tool", String(64), nullable=False),
    Column("undo_arguments", Json, nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("undone_at", Utc, nullable=True),
    Column("about", Json, nullable=False, default=list),
    Column("anyway", Json, nullable=False, default=dict),
)
Index("ix_change_made", change.c.org_id, change.c.made_at)

question = Table(
    "question",
    metadata,
    row_id(),
    org_id(),
    Column("conversation_key", String(512), nullable=False),
    Column("person_id", Id, nullable=True),
    Column("kind", String(16), nullable=False),
    Column("about", String(128), nullable=False, default=""),
    Column("tool", String(64), nullable=False, default=""),
    Column("arguments", Json, nullable=False, default=dict),
    Column("slot", String(64), nullable=False, default=""),
    Column("asked_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=False),
    Column("status", String(16), nullable=False, default="open"),
    Column("answer", Text, nullable=True),
)
Index("ix_question_open", question.c.conversation_key, question.c.status)

choice = Table(
    "choice",
    metadata,
    Column("token", String(32), primary_key=True),
    org_id(),
    Column("question_id", Id, ForeignKey("question.id", ondelete="CASCADE"), nullable=True),
    Column("conversation_key", String(512), nullable=False),
    Column("person_id", Id, nullable=True),
    Column("position", Integer, nullable=False, default=0),
    Column("label", Text, nullable=False),
    Column("tool", String(64), nullable=False),
    Column("arguments", Json, nullable=False, default=dict),
    Column("single_use", Boolean, nullable=False, default=True),
    Column("made_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=False),
    Column("used_at", Utc, nullable=True),
)
Index("ix_choice_question", choice.c.question_id)
