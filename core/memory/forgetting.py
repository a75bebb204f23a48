"""Deleting for good: evidence, what was learned from it, and the ledger's copies of the same words.

What goes leaves a salted digest behind, so that neither an import nor a restore brings it back.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, exists, or_, select, update

from core.memory.actions import forget_actions, forget_actions_of
from core.memory.clearing import overwrite, overwrite_no_more
from core.memory.hits import Pairs, other_names_of
from core.memory.privacy import person_key
from core.memory.renames import other_names
from core.memory.tables import (
    memory_conversation,
    memory_fact,
    memory_proof,
    memory_turn,
)
from core.memory.timeline import beside, line_up
from core.memory.tombstones import bury
from core.memory.uses import forget_uses
from core.memory.words import keys
from core.memory.working import without
from core.store.conversations import model_message
from core.store.database import Row, Tx
from core.store.schema import change, choice, conversation, effect, inbound, outbox, question

AT_ONCE = 200
"""Turns of one statement."""
TELLING, QUOTED = 12, 60
"""Shorter messages are said by everybody all day; longer ones are known by their beginning."""


@dataclass(frozen=True, slots=True)
class Removed:
    """How much is gone."""

    turns: int = 0
    facts: int = 0


async def mentioning(tx: Tx, conversations: Sequence[int], words: str, called: Pairs = ()) -> list[int]:
    """The turns that hold all of these words, in any form and spelling; a name also as the same person is
    called otherwise. ``called``: pairs of such names, besides what the turns say."""
    wanted = list(dict.fromkeys(keys(words)))
    if not wanted or not conversations:
        return []
    others = await other_names_of(tx, conversations, wanted, called)
    ways = [{key, *others.get(key, ())} for key in wanted]
    longest = max(ways, key=lambda way: min(map(len, way)))
    query = select(memory_turn.c.id, memory_turn.c.terms).where(
        memory_turn.c.conversation_id.in_(conversations),
        or_(*(memory_turn.c.terms.contains(key) for key in sorted(longest))),
    )
    return [row["id"] for row in await tx.rows(query) if _all_said(ways, row["terms"].split())]


def _all_said(ways: Sequence[Collection[str]], said: Collection[str]) -> bool:
    return all(not {*way}.isdisjoint(said) for way in ways)


async def between(
    tx: Tx, conversations: Sequence[int], start: datetime | None, end: datetime | None
) -> list[int]:
    """The turns said from ``start`` until ``end``; None: no bound."""
    query = select(memory_turn.c.id).where(memory_turn.c.conversation_id.in_(conversations))
    if start is not None:
        query = query.where(memory_turn.c.at >= start)
    if end is not None:
        query = query.where(memory_turn.c.at <= end)
    return [row["id"] for row in await tx.rows(query)]


async def facts_about(tx: Tx, org: str, owner: str, words: str, called: Pairs = ()) -> list[int]:
    """The owner's facts, of all times, that hold all of these words, a name under any of its names."""
    others = other_names((), called)
    ways = [{key, *others.get(key, ())} for key in keys(words)]
    fact = memory_fact.c
    query = select(fact.id, fact.words, fact.subject).where(fact.org_id == org, fact.owner == owner)
    rows = await tx.rows(query)
    held = ((row["id"], keys(f"{row['words']} {row['subject']}")) for row in rows)
    return [fact_id for fact_id, said in held if ways and _all_said(ways, said)]


async def facts_of(tx: Tx, org: str, owner: str) -> list[int]:
    """All of the owner's facts, of all times."""
    fact = memory_fact.c
    rows = await tx.rows(select(fact.id).where(fact.org_id == org, fact.owner == owner))
    return [row["id"] for row in rows]


async def forget_person(tx: Tx, org: str, person_id: int, now: datetime) -> Removed:
    """Remove what somebody said, wherever they said it, and what is known of them as its owner."""
    said = select(memory_turn.c.id).where(memory_turn.c.org_id == org, memory_turn.c.person_id == person_id)
    turns = [row["id"] for row in await tx.rows(said)]
    await forget_uses(tx, org, person_key(person_id))
    await forget_actions(tx, org, person_key(person_id))
    return await forget(tx, turns, await facts_of(tx, org, person_key(person_id)), now)


async def sources(tx: Tx, facts: Collection[int]) -> list[int]:
    """The turns that said these facts."""
    query = select(memory_proof.c.turn_id).where(memory_proof.c.fact_id.in_(facts)).distinct()
    return [row["turn_id"] for row in await tx.rows(query)]


async def forget(tx: Tx, turns: Collection[int], facts: Collection[int], now: datetime) -> Removed:
    """Remove turns and facts from every table; facts that no turn says any more go with them."""
    listed = sorted(set(turns))
    removed = 0
    doubtful = set(facts)
    await overwrite(tx)
    for start in range(0, len(listed), AT_ONCE):
        some = listed[start : start + AT_ONCE]
        rows = await _rows(tx, some)
        doubtful |= await _derived(tx, some)
        for row in rows:
            await bury(tx, row["org_id"], row["owner"], row["text"], now)
        await _blank(tx, [row for row in rows if row["ref"].startswith("in/")])
        await tx.execute(delete(memory_turn).where(memory_turn.c.id.in_(some)))
        removed += len(rows)
    dropped = await _drop(tx, sorted(doubtful), set(facts), now)
    await overwrite_no_more(tx)
    return Removed(removed, dropped)


async def _rows(tx: Tx, turns: Sequence[int]) -> list[Row]:
    turn, where = memory_turn.c, memory_conversation.c
    query = (
        select(turn.id, turn.org_id, turn.ref, turn.text, turn.person_id, where.owner, where.key)
        .join(memory_conversation, where.id == turn.conversation_id)
        .where(turn.id.in_(turns))
    )
    return await tx.rows(query)


async def _derived(tx: Tx, turns: Sequence[int]) -> set[int]:
    query = select(memory_proof.c.fact_id).where(memory_proof.c.turn_id.in_(turns))
    return {row["fact_id"] for row in await tx.rows(query)}


async def _drop(tx: Tx, doubtful: Sequence[int], asked: Collection[int], now: datetime) -> int:
    """Facts that were asked for, and those whose last proof is gone; others count one proof less."""
    if not doubtful:
        return 0
    fact = memory_fact.c
    proved = exists().where(memory_proof.c.fact_id == fact.id)
    gone = and_(fact.id.in_(doubtful), or_(fact.id.in_(asked), ~proved))
    rows = await tx.rows(select(memory_fact).where(gone))
    for row in rows:
        await bury(tx, row["org_id"], row["owner"], row["words"], now)
        await _untell(tx, row["org_id"], row["words"])
    ids = [row["id"] for row in rows]
    await tx.execute(update(memory_fact).where(fact.superseded_by.in_(ids)).values(superseded_by=None))
    await tx.execute(delete(memory_fact).where(fact.id.in_(ids)))
    for row in {beside(row): row for row in rows}.values():
        await line_up(tx, row)
    for fact_id in set(doubtful) - set(ids):
        left = await _proofs_left(tx, fact_id)
        await tx.update(memory_fact, {"id": fact_id}, {"proofs": left})
    return len(ids)


async def _untell(tx: Tx, org: str, words: str) -> None:
    """What models were told of a fact, whoever they talked to: that history begins anew."""
    told = model_message.c
    query = select(told.conversation_key, told.person_id, told.message).where(told.org_id == org)
    needle = [_inside(" ".join(words.replace('"', " ").split())[:QUOTED])]
    held = {
        (row["conversation_key"], row["person_id"]) for row in await tx.rows(query) if _holds(row, needle)
    }
    for key, person_id in sorted(held):
        await tx.execute(
            delete(model_message).where(told.conversation_key == key, told.person_id == person_id)
        )


async def _proofs_left(tx: Tx, fact_id: int) -> int:
    """How many turns say a fact."""
    rows = await tx.rows(select(memory_proof.c.turn_id).where(memory_proof.c.fact_id == fact_id))
    return len(rows)


async def _blank(tx: Tx, rows: Sequence[Row]) -> None:
    """The ledger's copies of what was said, and what answers repeat of it."""
    if not rows:
        return
    await _empty(tx, [int(row["ref"].removeprefix("in/")) for row in rows])
    said: dict[tuple[str, int | None], list[str]] = {}
    for row in rows:
        if len(row["text"]) >= TELLING:
            said.setdefault((row["key"], row["person_id"]), []).append(row["text"][:QUOTED])
    for (key, person_id), words in said.items():
        await loosen(tx, key, person_id, words)
    await overwrite(tx)


async def _empty(tx: Tx, messages: Sequence[int]) -> None:
    """Messages without their words, and without what was remembered of their calls and answers."""
    await tx.execute(update(inbound).where(inbound.c.id.in_(messages)).values(raw=None, preview=""))
    await forget_actions_of(tx, messages)
    done = select(inbound.c.id).where(inbound.c.id.in_(messages), inbound.c.status != "running")
    await tx.execute(delete(effect).where(effect.c.inbound_id.in_(done)))
    answers = outbox.c.inbound_id.in_(messages)
    # What has not left is nothing to send without its words.
    waiting = update(outbox).where(answers, outbox.c.status == "pending")
    await tx.execute(waiting.values(status="cancelled", reason="forgotten"))
    await _wipe(tx, await tx.rows(select(outbox.c.id, outbox.c.body).where(answers)))


async def _wipe(tx: Tx, sent: Sequence[Row]) -> None:
    for row in sent:
        empty: dict[str, Any] = {"text": "", "cards": [], "choices": [], "attachments": [], "template": None}
        await tx.update(outbox, {"id": row["id"]}, {"body": {**row["body"], **empty}, "preview": ""})


async def loosen(tx: Tx, key: str, person_id: int | None, words: Sequence[str]) -> None:
    """What else in a conversation repeats these words: earlier messages and answers, questions, buttons,
    changes, a model's history, and what the conversation is about."""
    needles = [_inside(word) for word in words if word.strip()]
    if not needles:
        return
    await overwrite(tx)
    mine = select(inbound.c.id, inbound.c.preview).where(
        inbound.c.conversation_key == key, inbound.c.person_id == person_id, inbound.c.status == "done"
    )
    await _empty(tx, [row["id"] for row in await tx.rows(mine) if _holds(row, needles)])
    sent = await tx.rows(
        select(outbox.c.id, outbox.c.body).where(
            outbox.c.conversation_key == key, outbox.c.inbound_id.is_not(None)
        )
    )
    await _wipe(tx, [row for row in sent if _holds(row, needles)])
    for table, ident in ((question, "id"), (choice, "token"), (change, "id")):
        held = await tx.rows(select(table).where(table.c.conversation_key == key))
        gone = [row[ident] for row in held if _holds(row, needles)]
        if gone:
            await tx.execute(delete(table).where(table.c[ident].in_(gone)))
    told = and_(model_message.c.conversation_key == key, model_message.c.person_id == person_id)
    await tx.execute(delete(model_message).where(told))
    state = await tx.row(select(conversation.c.focus).where(conversation.c.key == key))
    if state is not None and _holds(state, needles):
        await tx.update(conversation, {"key": key}, {"focus": without(state["focus"], person_id)})
    await overwrite_no_more(tx)


def _inside(text: str) -> str:
    """A text as it stands inside a value written as JSON."""
    return json.dumps(text, ensure_ascii=False)[1:-1].lower()


def _holds(row: Any, needles: Sequence[str]) -> bool:
    written = json.dumps(dict(row), ensure_ascii=False, default=str).lower()
    return any(needle in written for needle in needles)
