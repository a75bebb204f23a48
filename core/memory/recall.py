"""Finding the turns that answer a question: candidates from the full text, the order from ``score``.

The databases only say which turns hold a word; what that is worth is worked out here, so both find the
same turns.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from sqlalchemy import BigInteger, Executable, Text, column, select, text

from core.memory.hits import Pairs, postings
from core.memory.importance import importance
from core.memory.question import read
from core.memory.score import WEIGHTS, Ranking, Turn, Weights
from core.memory.tables import memory_turn
from core.memory.vectors import Meant, near
from core.store.database import Row, Tx
from core.store.schema import Utc

SHORTLIST = 200
"""Turns that are loaded and scored in full."""


@dataclass(frozen=True, slots=True)
class Recalled:
    """One found turn. ``score`` compares within one recall only."""

    id: int
    ref: str
    speaker: str
    text: str
    caption: str | None
    at: datetime | None
    score: float


async def recall(
    tx: Tx,
    conversations: Sequence[int],
    asked: str,
    k: int,
    *,
    timezone: str = "UTC",
    weights: Weights = WEIGHTS,
    meant: Meant | None = None,
    now: datetime | None = None,
    called: Pairs = (),
) -> list[Recalled]:
    """The ``k`` turns of these conversations that answer best, best first; the newest ones when the
    question holds no word that any of them has. Whoever calls says which conversations may be read.
    ``timezone``: whose calendar a date in the question means. ``meant``: the question's vector, where an
    embedder is set; turns near to it move up. ``now``: what "last week" in the question counts from.
    ``called``: pairs of names that are one person's, besides what the turns say."""
    zone = ZoneInfo(timezone)
    question = read(asked, now and now.astimezone(zone))
    if not conversations:
        return []
    if question.window is not None and question.of_a_day:
        return await _said_between(tx, conversations, question.window, k)
    found = await postings(tx, conversations, question.terms, called)
    if not any(found.ids.values()) and not found.kin:
        return await _newest(tx, conversations, k)
    ranking = Ranking(question, found, weights)
    chosen = ranking.shortlist(max(SHORTLIST, k))
    rows = await _load(tx, sorted({place for turn in chosen for place in (turn, turn - 1)}))
    turns = {row["id"]: _turn(row, zone) for row in rows}
    by_id = {row["id"]: row for row in rows}
    nearness = {} if meant is None else await near(tx, chosen, meant)
    return [_recalled(by_id[turn], score) for score, turn in ranking.order(chosen, turns, nearness)[:k]]


def _turn(row: Row, zone: ZoneInfo) -> Turn:
    at = row["at"].astimezone(zone) if row["at"] is not None else None
    return Turn(row["id"], row["speaker"], row["text"], row["terms"].split()[1:], at)


def _recalled(row: Row, score: float) -> Recalled:
    return Recalled(row["id"], row["ref"], row["speaker"], row["text"], row["caption"], row["at"], score)


_FIELDS = ("id", "ref", "speaker", "text", "caption", "at", "terms")
_TYPES = (BigInteger, Text, Text, Text, Text, Utc, Text)


@cache
def _loading(dialect: str) -> Executable:
    inside = {
        "sqlite": "(SELECT value FROM json_each(:ids))",
        "postgresql": "(SELECT unnest(:ids ::bigint[]))",
    }
    sql = f"SELECT {', '.join(_FIELDS)} FROM memory_turn WHERE id IN {inside[dialect]}"
    return text(sql).columns(*(column(name, kind) for name, kind in zip(_FIELDS, _TYPES, strict=True)))


async def _load(tx: Tx, ids: Sequence[int]) -> list[Row]:
    given = json.dumps(ids) if tx.dialect == "sqlite" else list(ids)
    return await tx.rows(_loading(tx.dialect), {"ids": given})


async def _said_between(
    tx: Tx, conversations: Sequence[int], window: tuple[datetime, datetime], k: int
) -> list[Recalled]:
    """What was said in those days, the weightiest of it, in the order it was said."""
    turn = memory_turn.c
    query = select(*(turn[name] for name in _FIELDS)).where(
        turn.conversation_id.in_(conversations), turn.at >= window[0], turn.at <= window[1]
    )
    rows = await tx.rows(query.order_by(turn.at.desc(), turn.id.desc()).limit(SHORTLIST))
    weighed = sorted(((1.0 + importance(row["text"]), row) for row in rows), key=lambda one: -one[0])[:k]
    return [_recalled(row, score) for score, row in sorted(weighed, key=lambda one: one[1]["id"])]


async def _newest(tx: Tx, conversations: Sequence[int], k: int) -> list[Recalled]:
    turn = memory_turn.c
    query = select(*(turn[name] for name in _FIELDS)).where(turn.conversation_id.in_(conversations))
    return [
        _recalled(row, 0.0) for row in await tx.rows(query.order_by(turn.at.desc(), turn.id.desc()).limit(k))
    ]


__all__ = ["Recalled", "recall"]
