"""What was learned: each fact with the turns that said it, when it held, and when the desk knew it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, func, or_, select, update

from core.memory import timeline
from core.memory.privacy import level_of, person_key, projects_of, reads
from core.memory.tables import memory_conversation, memory_fact, memory_proof, memory_turn
from core.memory.timeline import SINGLE, beside, retract
from core.memory.words import keys
from core.people import Person
from core.store.database import Row, Tx

ALIKE = 80
"""From so many of a hundred on two words are spellings of one."""


@dataclass(frozen=True, slots=True)
class Learned:
    """Something to learn. ``words``: a quote from the turn it comes from; ``value``: what it means, for the
    feature that uses it; ``subject``: whom or what it is about, where that keeps two apart."""

    kind: str
    words: str
    value: Mapping[str, Any] = field(default_factory=dict)
    subject: str = ""
    scope: str = "private"
    project_id: int | None = None

    @property
    def norm(self) -> str:
        """The same for all ways to say it: the meaning where there is one, else the words' keys."""
        return meaning_of(self.value) or " ".join(sorted(set(keys(self.words))))


def meaning_of(value: Mapping[str, Any]) -> str:
    """A meaning as one text, the same in either script and any case; empty for none."""
    return json.dumps(_folded(value), sort_keys=True, ensure_ascii=False) if value else ""


def _folded(value: Any) -> Any:
    if isinstance(value, str):
        return " ".join(keys(value)) or value.casefold()
    if isinstance(value, Mapping):
        return {name: _folded(inner) for name, inner in value.items()}
    return [_folded(inner) for inner in value] if isinstance(value, list | tuple) else value


@dataclass(frozen=True, slots=True)
class Fact:
    """A live fact as its readers see it."""

    id: int
    owner: str
    scope: str
    kind: str
    subject: str
    words: str
    value: Mapping[str, Any]
    proofs: int
    valid_from: datetime


async def learn(tx: Tx, person: Person, told: Learned, turn: int, said_at: datetime, now: datetime) -> int:
    """Keep a fact with its proof; the fact's id. Said before: one more proof of it. Of a single-valued
    kind the newest ``said_at`` holds, in whatever order they arrive.

    Raises ValueError when the quote is not in the turn: what nobody said is not learned.
    """
    text = await tx.scalar(select(memory_turn.c.text).where(memory_turn.c.id == turn))
    if text is None or told.words not in text:
        raise ValueError("a quote that is not in its turn")
    values = _values(person, told) | {"valid_from": said_at, "recorded_at": now}
    if told.kind in SINGLE:
        return await _learn_in_turn(tx, values, told, turn)
    live = (*timeline.same_line(values), memory_fact.c.valid_to.is_(None))
    rows = await tx.rows(select(memory_fact).where(*live).order_by(memory_fact.c.id))
    same = _alike(rows, told)
    if same is None:
        return await _add(tx, values, told, turn)
    fresh = await _prove(tx, same["id"], turn, told.words)
    if fresh and said_at < same["valid_from"]:
        return await timeline.begin_earlier(tx, {**same, "proofs": same["proofs"] + 1}, values)
    return int(same["id"])


def _values(person: Person, told: Learned) -> dict[str, Any]:
    return {
        "org_id": person.org_id,
        "owner": person_key(person.id),
        "scope": told.scope,
        "project_id": told.project_id,
        "kind": told.kind,
        "subject": told.subject,
        "norm": told.norm,
        "words": told.words,
        "value": dict(told.value),
    }


async def _learn_in_turn(tx: Tx, values: dict[str, Any], told: Learned, turn: int) -> int:
    """Of a single-valued kind the same again is a proof of what held then, and else begins anew."""
    line = (
        select(memory_fact)
        .where(*timeline.same_line(values))
        .order_by(memory_fact.c.valid_from, memory_fact.c.id)
    )
    rows = await tx.rows(line)
    proved = select(memory_proof.c.fact_id).where(memory_proof.c.turn_id == turn)
    known = {row["fact_id"] for row in await tx.rows(proved)}
    again = _alike([row for row in rows if row["id"] in known], told)
    before = next((row for row in reversed(rows) if row["valid_from"] <= values["valid_from"]), None)
    same = again or (before and _alike([before], told))
    if same is not None:
        await _prove(tx, same["id"], turn, told.words)
        return int(same["id"])
    if before is not None:
        await timeline.divide(tx, before, values["valid_from"])
    made = await _add(tx, values, told, turn)
    await timeline.line_up(tx, values)
    return made


async def _add(tx: Tx, values: Mapping[str, Any], told: Learned, turn: int) -> int:
    result = await tx.execute(memory_fact.insert().values(**values, proofs=0).returning(memory_fact.c.id))
    made = int(result.scalar_one())
    await _prove(tx, made, turn, told.words)
    return made


def _alike(rows: Sequence[Row], told: Learned) -> Row | None:
    """The fact that says the same. Two meanings are the same or not; words may be spelt otherwise."""
    new = {"value": told.value, "norm": told.norm}
    return next((row for row in rows if alike(row, new)), None)


def alike(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two facts of one kind about one subject say the same."""
    if one["value"] or other["value"]:
        return meaning_of(one["value"]) == meaning_of(other["value"])
    return bool(one["norm"] == other["norm"]) or _respelt(one["norm"], other["norm"])


async def merge(tx: Tx, org: str, owner: str) -> int:
    """Make one of an owner's live facts that say the same, and of those that they share with others, the
    oldest of them with the proofs of all; how many are gone. They come from imports, and from two chats at
    once."""
    fact = memory_fact.c
    live = (fact.org_id == org, fact.valid_to.is_(None), fact.retracted_at.is_(None))
    theirs = or_(fact.owner == owner, fact.scope != "private")
    rows = await tx.rows(select(memory_fact).where(*live, theirs).order_by(fact.id))
    kept: list[Row] = []
    gone = 0
    for row in sorted(rows, key=lambda one: (one["valid_from"], one["recorded_at"], one["id"])):
        into = next((one for one in kept if beside(one) == beside(row) and alike(one, row)), None)
        if into is None:
            kept.append(row)
            continue
        await _pour(tx, row, into)
        gone += 1
    return gone


async def _pour(tx: Tx, row: Row, into: Row) -> None:
    """The proofs of one fact become another's, which was said earlier. It is gone, and what it replaced was
    replaced by the other; one that was known earlier stays as what was known until then."""
    proof = memory_proof.c
    for each in await tx.rows(select(memory_proof).where(proof.fact_id == row["id"])):
        await _prove(tx, into["id"], each["turn_id"], each["quote"])
    if row["recorded_at"] < into["recorded_at"]:
        await tx.update(memory_fact, {"id": row["id"]}, {"superseded_by": into["id"]})
        await retract(tx, row["id"], into["recorded_at"])
        return
    replaced = update(memory_fact).where(memory_fact.c.superseded_by == row["id"])
    await tx.execute(replaced.values(superseded_by=into["id"]))
    await tx.execute(delete(memory_proof).where(proof.fact_id == row["id"]))
    await tx.execute(delete(memory_fact).where(memory_fact.c.id == row["id"]))
    await timeline.line_up(tx, into)


def _respelt(one: str, other: str) -> bool:
    """Whether two norms differ in spellings only: another number or another name is another fact."""
    from rapidfuzz.fuzz import ratio

    mine, theirs = set(one.split()) - set(other.split()), set(other.split()) - set(one.split())
    return len(mine) == len(theirs) and all(
        any(word.isalpha() and match.isalpha() and ratio(word, match) >= ALIKE for match in theirs)
        for word in mine
    )


async def _prove(tx: Tx, fact_id: int, turn: int, quote: str) -> bool:
    """Count a turn as a proof; whether it was none yet."""
    fresh = await tx.insert_once(memory_proof, {"fact_id": fact_id, "turn_id": turn, "quote": quote})
    if fresh:
        count = select(func.count()).select_from(memory_proof).where(memory_proof.c.fact_id == fact_id)
        proofs = await tx.scalar(count)
        await tx.update(memory_fact, {"id": fact_id}, {"proofs": proofs})
    return fresh


async def known(
    tx: Tx,
    person: Person,
    *,
    kind: str = "",
    shared_only: bool = False,
    at: datetime | None = None,
    as_known: datetime | None = None,
) -> list[Fact]:
    """What this person may know, the newest first. ``shared_only``: where others read along. ``at``: what
    held then instead of now; ``as_known``: what the desk knew then. Nothing while their level is low."""
    if not reads(await level_of(tx, person)):
        return []
    fact = memory_fact.c
    shared = and_(fact.scope == "project", fact.project_id.in_(await projects_of(tx, person)))
    mine = and_(fact.owner == person_key(person.id), fact.scope == "private")
    if person.staff:
        shared = or_(shared, fact.scope == "org")
    query = select(memory_fact).where(
        fact.org_id == person.org_id, shared if shared_only else or_(mine, shared)
    )
    if kind:
        query = query.where(fact.kind == kind)
    if as_known is None:
        query = query.where(fact.retracted_at.is_(None))
    if as_known is None and at is None:
        query = query.where(fact.valid_to.is_(None))
    rows: Sequence[Mapping[str, Any]] = await tx.rows(query)
    if as_known is not None:
        rows = timeline.believed(rows, as_known)
    held = [row for row in rows if timeline.held_at(row, at)]
    return [_fact(row) for row in sorted(held, key=lambda row: (row["valid_from"], row["id"]), reverse=True)]


def _fact(row: Mapping[str, Any]) -> Fact:
    names = ("id", "owner", "scope", "kind", "subject", "words", "value", "proofs", "valid_from")
    return Fact(**{name: row[name] for name in names})


async def proofs(tx: Tx, fact_ids: Sequence[int]) -> list[Row]:
    """The turns that said these facts: fact_id, quote, speaker, at, scope; the newest first."""
    query = (
        select(
            memory_proof.c.fact_id,
            memory_proof.c.quote,
            memory_turn.c.speaker,
            memory_turn.c.at,
            memory_conversation.c.scope,
        )
        .join(memory_turn, memory_turn.c.id == memory_proof.c.turn_id)
        .join(memory_conversation, memory_conversation.c.id == memory_turn.c.conversation_id)
        .where(memory_proof.c.fact_id.in_(fact_ids))
    )
    return await tx.rows(query.order_by(memory_turn.c.at.desc(), memory_turn.c.id.desc()))
