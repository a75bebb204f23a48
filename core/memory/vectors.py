"""Vectors of turns: what was said in other words is found by how near they are to the question's.

They only move what the words found already: a few hundred turns are compared for one question, so nothing
is held in memory, and a vector goes with its turn (docs/decisions/052-vectors-reorder-what-words-found.md).
"""

from __future__ import annotations

import json
import logging
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from operator import mul

from sqlalchemy import (
    BigInteger,
    Executable,
    LargeBinary,
    and_,
    column,
    delete,
    exists,
    func,
    select,
    text,
)

from core.errors import Unavailable
from core.memory.places import POSITION_BITS
from core.memory.tables import memory_turn, memory_vector
from core.ports import Embedder
from core.store.database import Row, Tx

log = logging.getLogger(__name__)

SHOWN = 1000
"""Characters of a turn, and of the one before it, that a model reads."""


_SAID = ("speaker", "text", "caption")


@dataclass(frozen=True, slots=True)
class Meant:
    """A question as its model sees it."""

    model: str
    vector: Sequence[float]


async def meant(embedder: Embedder | None, asked: str) -> Meant | None:
    """The question's vector; None where there is no embedder, or none that answers: then words alone count.
    Never call it in a transaction."""
    if embedder is None or not asked.strip():
        return None
    try:
        [vector] = await embedder.embed([asked], asked=True)
    except Unavailable as error:
        log.warning("embedder unavailable", extra={"error": str(error)})
        return None
    return Meant(embedder.model, vector)


def packed(vector: Sequence[float]) -> bytes:
    """As it is stored."""
    return array("f", vector).tobytes()


def likeness(one: Sequence[float], stored: bytes) -> float:
    """The cosine of two vectors of length 1; 0 for one of another size."""
    other = array("f")
    other.frombytes(stored)
    return sum(map(mul, one, other)) if len(one) == len(other) else 0.0


@dataclass(frozen=True, slots=True)
class Unread:
    """A turn without a vector: what a model should read of it, and what it says itself."""

    turn_id: int
    text: str
    said: str


SPAN = 20_000
"""Turns that are looked through at once for those without a vector: some 20 ms."""


async def span(tx: Tx, after: int) -> int | None:
    """The last turn of the next span after that one; None: there is none."""
    some = select(memory_turn.c.id).where(memory_turn.c.id > after).order_by(memory_turn.c.id).limit(SPAN)
    last: int | None = await tx.scalar(select(func.max(some.subquery().c.id)))
    return last


async def unread(tx: Tx, model: str, after: int, last: int, most: int) -> list[Unread]:
    """The turns of a span that this model has not read, each with what was said just before."""
    turn, before = memory_turn.alias("turn"), memory_turn.alias("before")
    known = exists().where(memory_vector.c.turn_id == turn.c.id, memory_vector.c.model == model)
    query = (
        select(
            turn.c.id,
            *(turn.c[name] for name in _SAID),
            *(before.c[name].label(f"b_{name}") for name in _SAID),
        )
        .outerjoin(before, and_(before.c.id == turn.c.id - 1, turn.c.id % (1 << POSITION_BITS) > 0))
        .where(turn.c.id > after, turn.c.id <= last, ~known)
        .order_by(turn.c.id)
        .limit(most)
    )
    return [_unread(row) for row in await tx.rows(query)]


def _unread(row: Row) -> Unread:
    lines = (_line(*(row[f"{prefix}{name}"] for name in _SAID)) for prefix in ("b_", ""))
    return Unread(row["id"], "\n".join(filter(None, lines)), row["text"])


def _line(who: str | None, said: str | None, shown: str | None) -> str:
    if who is None or said is None:
        return ""
    return f"{who}: {said[:SHOWN]}" + (f" [{shown[:SHOWN]}]" if shown else "")


async def keep_vectors(tx: Tx, model: str, made: Sequence[tuple[Unread, Sequence[float]]]) -> int:
    """Keep what a model made of turns, in place of what another made; how many. A turn that was deleted or
    changed meanwhile gets none."""
    turn = memory_turn.c
    asked = select(turn.id, turn.text).where(turn.id.in_([one.turn_id for one, _ in made]))
    there = {row["id"]: row["text"] for row in await tx.rows(asked)}
    rows = [
        {"turn_id": one.turn_id, "model": model, "dim": len(vector), "vector": packed(vector)}
        for one, vector in made
        if there.get(one.turn_id) == one.said
    ]
    if rows:
        await tx.execute(
            delete(memory_vector).where(memory_vector.c.turn_id.in_([r["turn_id"] for r in rows]))
        )
        await tx.execute(memory_vector.insert(), rows)
    return len(rows)


async def near(tx: Tx, turns: Sequence[int], question: Meant) -> dict[int, float]:
    """How near each of these turns is to the question, -1 to 1, of those that its model has read."""
    given = json.dumps(turns) if tx.dialect == "sqlite" else list(turns)
    rows = await tx.rows(_vectors(tx.dialect), {"ids": given, "model": question.model})
    return {row["turn_id"]: likeness(question.vector, row["vector"]) for row in rows}


@cache
def _vectors(dialect: str) -> Executable:
    inside = {
        "sqlite": "(SELECT value FROM json_each(:ids))",
        "postgresql": "(SELECT unnest(:ids ::bigint[]))",
    }[dialect]
    sql = f"SELECT turn_id, vector FROM memory_vector WHERE model = :model AND turn_id IN {inside}"
    return text(sql).columns(column("turn_id", BigInteger), column("vector", LargeBinary))
