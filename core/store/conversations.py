"""Conversation rows, pending questions, choices, changes that can be undone, and model history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any, cast

from sqlalchemy import (
    Column,
    ColumnElement,
    Executable,
    Float,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Select,
    String,
    Table,
    and_,
    bindparam,
    func,
    or_,
    select,
    update,
)

from core.store.database import Row, Tx
from core.store.inserts import insert_into
from core.store.schema import (
    REFUSED,
    Id,
    Json,
    Utc,
    change,
    choice,
    conversation,
    metadata,
    org_id,
    outbox,
    question,
)

ANSWERABLE_DAYS = 7
"""Who answers a question later than this gets no word of what it was."""
LAPSED = "lapsed"
"""What became of a question that only offered back a guess, once something else was written."""
UNDO_MINUTES = 10
"""A change can be taken back this long; later, people have acted on what they saw."""

model_message = Table(
    "model_message",
    metadata,
    Column("conversation_key", String(512), nullable=False),
    Column("person_id", Id, nullable=False),
    Column("n", Integer, nullable=False),
    org_id(),
    Column("message", Json, nullable=False),
    Column("at", Utc, nullable=False),
    PrimaryKeyConstraint("conversation_key", "person_id", "n"),
)
"""What a model was told and said, apart for each person of a chat: where several write, nobody's words become
another's history."""

model_usage = Table(
    "model_usage",
    metadata,
    Column("inbound_id", Integer, primary_key=True),
    org_id(),
    Column("model", String(64), nullable=False),
    Column("counts", Json, nullable=False),
    Column("cost_usd", Float, nullable=False),
    Column("at", Utc, nullable=False),
)
Index("ix_model_usage_at", model_usage.c.org_id, model_usage.c.at)


@cache
def _opening(dialect: str) -> Executable:
    made = insert_into(conversation, dialect)
    kept = {"last_inbound_at": made.excluded.last_inbound_at}
    opening = made.on_conflict_do_update(index_elements=["key"], set_=kept).returning(*conversation.c)
    return cast("Executable", opening)


async def open_conversation(tx: Tx, org: str, key: str, now: datetime) -> Row:
    """The conversation's row, made at first contact; opens the free-text window again."""
    made = {"key": key, "org_id": org, "last_inbound_at": now, "focus": {}, "failures": 0}
    return await tx.row(_opening(tx.dialect), made) or made


_BY_KEY = select(conversation).where(conversation.c.key == bindparam("key"))


async def get(tx: Tx, key: str) -> Row | None:
    """The conversation's row, if there ever was contact."""
    return await tx.row(_BY_KEY, {"key": key})


async def change_conversation(tx: Tx, key: str, **values: Any) -> None:
    """Update a conversation's row."""
    await tx.update(conversation, {"key": key}, values)


def merged(focus: Mapping[str, Any], news: Mapping[str, Any]) -> dict[str, Any]:
    """The focus after a result: None removes a key."""
    both = {**focus, **news}
    return {key: value for key, value in both.items() if value is not None}


_OPEN = (
    select(question)
    .where(question.c.conversation_key == bindparam("key"), question.c.status == "open")
    .where(question.c.expires_at > bindparam("now", type_=Utc))
    .where(or_(question.c.person_id == bindparam("person"), question.c.person_id.is_(None)))
    .order_by(question.c.id.desc())
    .limit(8)
)


_CHOICES = (
    select(choice)
    .where(choice.c.question_id.in_(bindparam("questions", expanding=True)))
    .order_by(choice.c.question_id, choice.c.position)
)


async def open_questions(tx: Tx, key: str, person_id: int, now: datetime) -> list[Row]:
    """What this person was asked here and has not answered, newest first, with its choices."""
    rows = await tx.rows(_OPEN, {"key": key, "now": now, "person": person_id})
    if not rows:
        return []
    choices = await tx.rows(_CHOICES, {"questions": [row["id"] for row in rows]})
    return [{**row, "choices": [c for c in choices if c["question_id"] == row["id"]]} for row in rows]


_BY_TOKEN = select(choice).where(choice.c.token == bindparam("token"))


async def closed_question(tx: Tx, key: str, person_id: int, now: datetime) -> Row | None:
    """The newest question of the last week that this person cannot answer any more."""
    return await tx.row(_closed(key, person_id, now).limit(1))


def _closed(key: str, person_id: int, now: datetime) -> Select[Any]:
    mine = or_(question.c.person_id == person_id, question.c.person_id.is_(None))
    over = or_(question.c.status != "open", question.c.expires_at <= now)
    closed = and_(question.c.status != LAPSED, over)
    lately = question.c.asked_at > now - timedelta(days=ANSWERABLE_DAYS)
    query = select(question).where(question.c.conversation_key == key, mine, closed, lately)
    return query.order_by(question.c.id.desc())


async def closed_lately(tx: Tx, key: str, person_id: int, now: datetime) -> list[Row]:
    """The newest questions of the last week that this person cannot answer any more, with their choices."""
    rows = await tx.rows(_closed(key, person_id, now).limit(8))
    choices = await tx.rows(_CHOICES, {"questions": [row["id"] for row in rows]}) if rows else []
    return [{**row, "choices": [c for c in choices if c["question_id"] == row["id"]]} for row in rows]


async def choice_row(tx: Tx, token: str) -> Row | None:
    """The choice behind a token."""
    return await tx.row(_BY_TOKEN, {"token": token})


async def done_with(tx: Tx, question_id: int) -> bool:
    """Whether the yes of a question was used: what it asked about has happened."""
    used = select(choice.c.arguments).where(
        choice.c.question_id == question_id, choice.c.used_at.is_not(None)
    )
    return any(row["arguments"].get("_means") == "yes" for row in await tx.rows(used))


_NEWEST_OF = (
    select(question.c.id, question.c.tool)
    .where(
        question.c.org_id == bindparam("org"),
        question.c.person_id == bindparam("person"),
        question.c.status == "open",
    )
    .order_by(question.c.id.desc())
    .limit(1)
)
_ITS_CHOICES = select(choice.c.tool, choice.c.arguments).where(choice.c.question_id == bindparam("id"))


async def newest_asked(tx: Tx, org: str, person_id: int) -> tuple[str, list[Row]] | None:
    """What somebody was asked last, in whatever chat, and still is: the tool that takes an answer in words,
    and each choice's ``tool`` and ``arguments``."""
    newest = await tx.row(_NEWEST_OF, {"org": org, "person": person_id})
    if newest is None:
        return None
    return str(newest["tool"]), await tx.rows(_ITS_CHOICES, {"id": newest["id"]})


_QUESTION = select(question).where(question.c.id == bindparam("id"))


async def question_row(tx: Tx, question_id: int) -> Row | None:
    """One question."""
    return await tx.row(_QUESTION, {"id": question_id})


async def answer_question(tx: Tx, question_id: int, answer: str) -> None:
    """Close a question for typed answers; its other buttons stay what they are."""
    await tx.update(question, {"id": question_id}, {"status": "answered", "answer": answer})


async def lapse_questions(tx: Tx, ids: Sequence[int]) -> None:
    """Close questions that were not answered and that nobody is reminded of; their buttons stay."""
    mine = update(question).where(question.c.id.in_(ids), question.c.status == "open")
    await tx.execute(mine.values(status=LAPSED))


async def withdraw_question(tx: Tx, question_id: int) -> None:
    """Nobody was asked after all; if it was answered meanwhile it stays so."""
    mine = update(question).where(question.c.id == question_id, question.c.status == "open")
    await tx.execute(mine.values(status="withdrawn"))


async def withdraw_alike(tx: Tx, key: str, tool: str) -> None:
    """What is shown before it is done, and was not done, is left when another one of its kind is."""
    mine = update(question).where(question.c.conversation_key == key, question.c.tool == tool)
    await tx.execute(mine.where(question.c.status == "open").values(status="withdrawn"))


async def withdraw_about(tx: Tx, key: str, tools: Sequence[str], about: Mapping[str, Any]) -> None:
    """Close what a chat was asked where a choice of one of these tools is about this; its buttons stay."""
    query = select(choice.c.question_id, choice.c.arguments).join(
        question, question.c.id == choice.c.question_id
    )
    query = query.where(question.c.conversation_key == key, question.c.status == "open")
    rows = await tx.rows(query.where(choice.c.tool.in_(tools)))
    asked = {row["question_id"] for row in rows if about.items() <= row["arguments"].items()}
    if asked:
        mine = update(question).where(question.c.id.in_(asked))
        await tx.execute(mine.values(status="withdrawn"))


async def move_choices(tx: Tx, tokens: Sequence[str], key: str) -> None:
    """Choices and their question go with a message that another conversation shows instead."""
    mine = choice.c.token.in_(tokens)
    asked = select(choice.c.question_id).where(mine, choice.c.question_id.is_not(None))
    await tx.execute(update(question).where(question.c.id.in_(asked)).values(conversation_key=key))
    await tx.execute(update(choice).where(mine).values(conversation_key=key))


async def use_choice(tx: Tx, token: str, now: datetime) -> bool:
    """Spend a single-use choice; False when somebody was faster."""
    result = await tx.execute(
        update(choice).where(choice.c.token == token, choice.c.used_at.is_(None)).values(used_at=now)
    )
    return result.rowcount == 1


async def record_change(
    tx: Tx, org: str, person_id: int, key: str, undo: Mapping[str, Any], now: datetime
) -> int:
    """Remember how to take a change back; its id. ``undo``: summary, undo_tool, undo_arguments, about and
    anyway."""
    whose = {"org_id": org, "person_id": person_id, "conversation_key": key, "made_at": now}
    result = await tx.execute(change.insert().values(**whose, **undo).returning(change.c.id))
    return int(result.scalar_one())


_LAST_CHANGE = (
    select(change)
    .where(change.c.person_id == bindparam("person"), change.c.made_at >= bindparam("since", type_=Utc()))
    .order_by(change.c.id.desc())
    .limit(1)
)
_NOT_UNDONE = _LAST_CHANGE.where(change.c.undone_at.is_(None))
_THIS_CHANGE = _LAST_CHANGE.where(change.c.id == bindparam("change"))


async def last_change(tx: Tx, person_id: int, now: datetime, change_id: int = 0) -> Row | None:
    """The person's newest change that can still be taken back, or the one of that id, taken back or not."""
    given = {"person": person_id, "since": now - timedelta(minutes=UNDO_MINUTES)}
    if change_id:
        return await tx.row(_THIS_CHANGE, {**given, "change": change_id})
    return await tx.row(_NOT_UNDONE, given)


async def changed_since(tx: Tx, mine: Row) -> Row | None:
    """The newest change that somebody else made since to something that ``mine`` was about, or within it."""
    query = select(change).where(change.c.org_id == mine["org_id"], change.c.person_id != mine["person_id"])
    query = query.where(
        change.c.made_at >= mine["made_at"], change.c.id > mine["id"], change.c.undone_at.is_(None)
    )
    rows = await tx.rows(query.order_by(change.c.id.desc()).limit(500))
    return next((row for row in rows if _touches(row["about"], mine["about"])), None)


async def changed_lately(tx: Tx, org: str, about: Sequence[str], since: datetime) -> Row | None:
    """The newest change since then of exactly one of these, whoever made it, unless it was taken back."""
    query = select(change).where(
        change.c.org_id == org, change.c.made_at >= since, change.c.undone_at.is_(None)
    )
    rows = await tx.rows(query.order_by(change.c.id.desc()).limit(500))
    return next((row for row in rows if set(row["about"]) & set(about)), None)


def _touches(others: Sequence[str], mine: Sequence[str]) -> bool:
    return any(f"{other}/".startswith(f"{own}/") for other in others for own in mine)


async def mark_undone(tx: Tx, change_id: int, now: datetime) -> bool:
    """Claim a change for undoing; False when it was undone already."""
    result = await tx.execute(
        update(change).where(change.c.id == change_id, change.c.undone_at.is_(None)).values(undone_at=now)
    )
    return result.rowcount == 1


def _theirs(key: str, person_id: int) -> ColumnElement[bool]:
    return and_(model_message.c.conversation_key == key, model_message.c.person_id == person_id)


async def history(tx: Tx, key: str, person_id: int) -> list[Mapping[str, Any]]:
    """The model's messages with one person of a conversation, in order."""
    query = select(model_message).where(_theirs(key, person_id)).order_by(model_message.c.n)
    return [row["message"] for row in await tx.rows(query)]


async def append_history(
    tx: Tx, org: str, key: str, person_id: int, messages: Sequence[Mapping[str, Any]], now: datetime
) -> None:
    """Add messages at the end; earlier ones never change."""
    last = await tx.scalar(select(func.max(model_message.c.n)).where(_theirs(key, person_id)))
    first = 0 if last is None else int(last) + 1
    whose = {"conversation_key": key, "person_id": person_id, "org_id": org}
    for n, message in enumerate(messages, first):
        await tx.execute(model_message.insert().values(**whose, n=n, message=dict(message), at=now))


_HELD_BACK = (
    select(outbox)
    .where(outbox.c.person_id == bindparam("person"), REFUSED)
    .where(outbox.c.reason == "told later")
    .order_by(outbox.c.id)
    .limit(20)
)


async def held_back(tx: Tx, person_id: int) -> list[Row]:
    """Notices a colleague missed because their window or night was closed: told when they write."""
    return await tx.rows(_HELD_BACK, {"person": person_id})


async def told_later(tx: Tx, ids: Sequence[int]) -> None:
    """Mark held-back notices as told in a digest."""
    values = {"status": "cancelled", "reason": "told in a digest"}
    await tx.execute(update(outbox).where(outbox.c.id.in_(ids)).values(**values))


async def record_usage(
    tx: Tx, org: str, inbound_id: int, model: str, usage: Mapping[str, float], now: datetime
) -> None:
    """What one turn cost."""
    counts = {name: value for name, value in usage.items() if name != "cost"}
    values = {"org_id": org, "model": model, "counts": counts, "cost_usd": usage.get("cost", 0.0), "at": now}
    await tx.insert_once(model_usage, {"inbound_id": inbound_id, **values})
