"""What held when, as known when: each value of a single-valued kind until the next one was said.

``valid_to`` in the row is what is known now. What was known at another time is worked out from what had been
recorded by then, so that a later fact closes an earlier one only from when it was heard of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import zip_longest
from typing import Any

from sqlalchemy import ColumnElement, Select, select, update

from core.memory.tables import memory_fact, memory_proof, memory_turn
from core.store.database import Row, Tx

SINGLE = frozenset({"place", "project", "not_before", "not_after"})
"""Kinds of which one holds at a time: a new one closes the one before. Others stand beside each other."""


def beside(row: Mapping[str, Any]) -> tuple[Any, ...]:
    """The same for facts of one kind about one thing that the same people know."""
    whose = row["owner"] if row["scope"] == "private" else ""
    return (row["org_id"], row["scope"], whose, row["project_id"], row["kind"], row["subject"])


def believed(rows: Iterable[Row], as_known: datetime) -> list[dict[str, Any]]:
    """Of these facts those that were known then, each until the next one that was known then."""
    lines: dict[tuple[Any, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        if row["recorded_at"] <= as_known and (row["retracted_at"] is None or row["retracted_at"] > as_known):
            lines[beside(row)].append(dict(row))
    for line in lines.values():
        if line[0]["kind"] in SINGLE:
            for row, following in _in_turn(line):
                row["valid_to"] = following and following["valid_from"]
    return [row for line in lines.values() for row in line]


def _in_turn(line: Iterable[Any]) -> list[tuple[Any, Any]]:
    """Each with the one that comes after it in time, None for the last."""
    ordered = sorted(line, key=lambda row: (row["valid_from"], row["id"]))
    return list(zip_longest(ordered, ordered[1:]))


def held_at(row: Mapping[str, Any], at: datetime | None) -> bool:
    """Whether a fact held then; None: whether nothing has closed it."""
    until = row["valid_to"]
    if at is None:
        return until is None
    return bool(row["valid_from"] <= at and (until is None or until > at))


def same_line(row: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """The conditions of ``beside``, of what was not retracted."""
    fact = memory_fact.c
    about = fact.project_id.is_(None) if row["project_id"] is None else fact.project_id == row["project_id"]
    whose = [fact.owner == row["owner"]] if row["scope"] == "private" else []
    named = [fact[name] == row[name] for name in ("org_id", "scope", "kind", "subject")]
    return [*named, *whose, about, fact.retracted_at.is_(None)]


async def line_up(tx: Tx, row: Mapping[str, Any]) -> None:
    """Write down until when each fact beside this one holds, as is known now."""
    if row["kind"] not in SINGLE:
        return
    for one, following in _in_turn(await tx.rows(select(memory_fact).where(*same_line(row)))):
        until = following and following["valid_from"]
        by = following and following["id"]
        if (one["valid_to"], one["superseded_by"]) != (until, by):
            await tx.update(memory_fact, {"id": one["id"]}, {"valid_to": until, "superseded_by": by})


async def retract(tx: Tx, fact_id: int, now: datetime) -> None:
    """It was wrong: from now on the desk does not know it, and still knows that it did. What it closed holds
    again."""
    row = await tx.row(select(memory_fact).where(memory_fact.c.id == fact_id))
    if row is not None and row["retracted_at"] is None:
        await tx.update(memory_fact, {"id": fact_id}, {"retracted_at": now})
        await line_up(tx, row)


async def divide(tx: Tx, row: Row, at: datetime) -> None:
    """Something else was said at a time within which this fact held: what of its proofs is later says it
    anew from then on."""
    later = [one for one in await tx.rows(_proofs(row["id"])) if one["at"] is not None and one["at"] > at]
    if not later:
        return
    values = {name: value for name, value in row.items() if name != "id"}
    begins = min(one["at"] for one in later)
    values |= {
        "words": min(later, key=lambda one: (one["at"], one["turn_id"]))["quote"],
        "proofs": len(later),
        "valid_from": begins,
        "recorded_at": max(row["recorded_at"], begins),
    }
    made = (await tx.execute(memory_fact.insert().values(**values).returning(memory_fact.c.id))).scalar_one()
    moved = memory_proof.c.turn_id.in_([one["turn_id"] for one in later])
    theirs = update(memory_proof).where(memory_proof.c.fact_id == row["id"], moved)
    await tx.execute(theirs.values(fact_id=made))
    await tx.update(memory_fact, {"id": row["id"]}, {"proofs": row["proofs"] - len(later)})


async def begin_earlier(tx: Tx, row: Mapping[str, Any], said: Mapping[str, Any]) -> int:
    """A fact was ``said`` earlier than was known: the row that says so, whose proofs are those of the other;
    that one stays as what was known until now."""
    now = said["recorded_at"]
    first = {name: said[name] for name in ("words", "norm", "valid_from")}
    if row["recorded_at"] >= now:
        await tx.update(memory_fact, {"id": row["id"]}, first)
        return int(row["id"])
    values = {name: value for name, value in row.items() if name != "id"} | first | {"recorded_at": now}
    made = (await tx.execute(memory_fact.insert().values(**values).returning(memory_fact.c.id))).scalar_one()
    for one in await tx.rows(_proofs(row["id"])):
        proof = {"fact_id": made, "turn_id": one["turn_id"], "quote": one["quote"]}
        await tx.insert_once(memory_proof, proof)
    await tx.update(memory_fact, {"id": row["id"]}, {"superseded_by": made})
    await retract(tx, row["id"], now)
    return int(made)


def _proofs(fact_id: int) -> Select[Any]:
    proof, turn = memory_proof.c, memory_turn.c
    return (
        select(proof.turn_id, proof.quote, turn.at)
        .join(memory_turn, turn.id == proof.turn_id)
        .where(proof.fact_id == fact_id)
    )
