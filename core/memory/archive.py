"""An owner's whole memory as lines of JSON, and back: with a manifest of counts and hashes.

Nothing is lost on the way: conversations and sessions, turns in order, facts with their proofs and times,
the chosen level, and what was deleted, so that a restore does not bring it back.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select

from core.memory.evidence import Said, conversation_id, conversations_of, keep, place_of
from core.memory.forgetting import forget
from core.memory.places import session_number
from core.memory.tables import (
    memory_action,
    memory_conversation,
    memory_fact,
    memory_level,
    memory_proof,
    memory_tombstone,
    memory_turn,
    memory_use,
)
from core.memory.timeline import line_up
from core.memory.tombstones import is_buried
from core.store.database import Database, Row, Tx

CHUNK = 500
"""Rows of one transaction, and of one read."""
FORMAT = 1
LINES, MANIFEST = "memory.jsonl", "manifest.json"
"""What the two files of an export are called."""


class Damaged(ValueError):
    """The lines are not those that the manifest is about, or one of them cannot be read."""


@dataclass(slots=True)
class Manifest:
    """What an export holds: lines by type, and the hash of all of them in order."""

    counts: Counter[str] = field(default_factory=Counter)
    _hash: Any = field(default_factory=hashlib.sha256)

    def add(self, line: str) -> None:
        """Take one more line into account."""
        self.counts[str(json.loads(line)["type"])] += 1
        self._hash.update(line.encode() + b"\n")

    def written(self, owners: Sequence[str], at: datetime) -> dict[str, Any]:
        """As it is written beside the lines."""
        return {
            "format": FORMAT,
            "owners": list(owners),
            "made_at": at.isoformat(),
            "counts": dict(sorted(self.counts.items())),
            "sha256": self._hash.hexdigest(),
        }


def checked(lines: Iterable[str], manifest: Mapping[str, Any]) -> None:
    """Raises Damaged unless these are the lines of the manifest."""
    found = Manifest()
    try:
        for line in lines:
            found.add(line.rstrip("\n"))
    except (ValueError, KeyError, TypeError) as error:
        raise Damaged("a line is not what an export writes") from error
    wanted = manifest.get("sha256"), manifest.get("counts"), manifest.get("format")
    if (found._hash.hexdigest(), dict(sorted(found.counts.items())), FORMAT) != wanted:
        raise Damaged("the lines are not those of the manifest")


async def exported(database: Database, org: str, owners: Sequence[str]) -> AsyncIterator[str]:
    """Every line of these owners' memory, in an order in which it can be read back."""
    for owner in owners:
        async with database.read() as tx:
            whose = (memory_tombstone.c.org_id == org, memory_tombstone.c.owner == owner)
            for row in await tx.rows(select(memory_tombstone).where(*whose).order_by(memory_tombstone.c.id)):
                yield _line("tombstone", row, ("owner", "salt", "digest", "at"))
            mine = (memory_level.c.org_id == org, memory_level.c.owner == owner)
            for row in await tx.rows(select(memory_level).where(*mine)):
                yield _line("level", row, ("owner", "level", "changed_at"))
            held = (memory_conversation.c.org_id == org, memory_conversation.c.owner == owner)
            query = select(memory_conversation).where(*held).order_by(memory_conversation.c.id)
            conversations = await tx.rows(query)
        for conversation in conversations:
            yield _line("conversation", conversation, ("owner", "key", "scope", "project_id"))
            async for line in _turns(database, conversation):
                yield line
        async for line in _facts(database, org, owner):
            yield line
        async with database.read() as tx:
            came_back = (memory_use.c.org_id == org, memory_use.c.owner == owner)
            for row in await tx.rows(select(memory_use).where(*came_back).order_by(memory_use.c.episode)):
                yield _line("use", row, _USE)
            did = (memory_action.c.org_id == org, memory_action.c.owner == owner)
            for row in await tx.rows(select(memory_action).where(*did).order_by(memory_action.c.id)):
                yield _line("action", row, _ACTION)


async def _turns(database: Database, conversation: Row) -> AsyncIterator[str]:
    after = 0
    named = ("owner", "key")
    while True:
        query = select(memory_turn).where(
            memory_turn.c.conversation_id == conversation["id"], memory_turn.c.id > after
        )
        async with database.read() as tx:
            rows = await tx.rows(query.order_by(memory_turn.c.id).limit(CHUNK))
        for row in rows:
            after = row["id"]
            more = {name: conversation[name] for name in named} | {"session": session_number(after)}
            said = ("ref", "speaker", "person_id", "text", "caption", "at")
            yield _line("turn", {**row, **more}, (*named, "session", *said))
        if len(rows) < CHUNK:
            return


_FACT = (
    "owner", "scope", "project_id", "kind", "subject", "norm", "words", "value", "proofs", "valid_from",
    "valid_to", "recorded_at", "retracted_at",
)  # fmt: skip


async def _facts(database: Database, org: str, owner: str) -> AsyncIterator[str]:
    mine = (memory_fact.c.org_id == org, memory_fact.c.owner == owner)
    async with database.read() as tx:
        facts = await tx.rows(select(memory_fact).where(*mine).order_by(memory_fact.c.id))
        for row in facts:
            sources = (
                select(
                    memory_conversation.c.owner,
                    memory_conversation.c.key,
                    memory_turn.c.ref,
                    memory_proof.c.quote,
                )
                .join(memory_turn, memory_turn.c.id == memory_proof.c.turn_id)
                .join(memory_conversation, memory_conversation.c.id == memory_turn.c.conversation_id)
                .where(memory_proof.c.fact_id == row["id"])
                .order_by(memory_turn.c.id)
            )
            told = [dict(one) for one in await tx.rows(sources)]
            yield _line("fact", {**row, "sources": told}, (*_FACT, "sources"))


def _line(kind: str, row: Mapping[str, Any], names: Sequence[str]) -> str:
    values = {name: row[name] for name in names}
    return json.dumps({"type": kind, **values}, ensure_ascii=False, default=_json, sort_keys=True)


def _json(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


_ACTION: Sequence[str] = ("owner", "message", "kind", "n", "what", "after", "at")
_USE: Sequence[str] = ("owner", "episode", "stability", "used_at", "uses")
_TIMES = ("at", "used_at", "changed_at", "valid_from", "valid_to", "recorded_at", "retracted_at")


async def imported(database: Database, org: str, lines: Iterable[str], now: datetime) -> Counter[str]:
    """Read an export back; how many lines were new. Again changes nothing. What was deleted since, here or
    where it was exported, stays deleted. Raises Damaged at a line that cannot be read; those before count."""
    new: Counter[str] = Counter()
    waiting: list[dict[str, Any]] = []
    for line in lines:
        row = _read(line)
        if row["type"] == "turn" and len(waiting) < CHUNK:
            waiting.append(row)
            continue
        new += await _keep(database, org, waiting)
        waiting = [row] if row["type"] == "turn" else []
        if row["type"] != "turn":
            async with database.transaction() as tx:
                new[row["type"]] += await _one(tx, org, row, now)
    new += await _keep(database, org, waiting)
    return +new


def _read(line: str) -> dict[str, Any]:
    try:
        row: dict[str, Any] = json.loads(line)
        for name in _TIMES:
            if row.get(name) is not None:
                row[name] = datetime.fromisoformat(row[name])
        if row["type"] not in ("tombstone", "level", "conversation", "turn", "fact", "use", "action"):
            raise ValueError(row["type"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Damaged("a line is not what an export writes") from error
    return row


async def _keep(database: Database, org: str, rows: Sequence[Mapping[str, Any]]) -> Counter[str]:
    kept = 0
    async with database.transaction() as tx:
        places: dict[tuple[str, str], int] = {}
        for row in rows:
            where = (row["owner"], row["key"])
            if where not in places:
                places[where] = await conversation_id(tx, org, *where)
            if await place_of(tx, places[where], row["ref"]) is None:
                names = ("session", "ref", "speaker", "text", "caption", "at", "person_id")
                kept += await keep(tx, org, places[where], [Said(**{name: row[name] for name in names})])
    return Counter(turn=kept)


async def _one(tx: Tx, org: str, row: dict[str, Any], now: datetime) -> int:
    match row["type"]:
        case "conversation":
            there = bool(await conversations_of(tx, org, row["owner"], row["key"]))
            more = {"scope": row["scope"], "project_id": row["project_id"]}
            await conversation_id(tx, org, row["owner"], row["key"], **more)
            return int(not there)
        case "level":
            names = ("owner", "level", "changed_at")
            values = {"org_id": org, **{name: row[name] for name in names}}
            return int(await tx.insert_once(memory_level, values))
        case "use" | "action" as kind:
            table = memory_use if kind == "use" else memory_action
            known = _USE if kind == "use" else _ACTION
            return int(await tx.insert_once(table, {"org_id": org, **{name: row[name] for name in known}}))
        case "tombstone":
            return await _tombstone(tx, org, row, now)
        case _:
            return await _fact(tx, org, row)


async def _tombstone(tx: Tx, org: str, row: dict[str, Any], now: datetime) -> int:
    """What was deleted elsewhere goes here too."""
    stone = memory_tombstone.c
    same = select(stone.id).where(
        stone.org_id == org, stone.owner == row["owner"], stone.digest == row["digest"]
    )
    if await tx.scalar(same) is not None:
        return 0
    values = {name: row[name] for name in ("owner", "salt", "digest", "at")}
    await tx.execute(memory_tombstone.insert().values(org_id=org, **values))
    said = (
        select(memory_turn.c.id, memory_turn.c.text, memory_turn.c.at)
        .join(memory_conversation, memory_conversation.c.id == memory_turn.c.conversation_id)
        .where(memory_conversation.c.org_id == org, memory_conversation.c.owner == row["owner"])
    )
    gone = [turn["id"] for turn in await tx.rows(said) if is_buried([row], turn["text"], turn["at"])]
    await forget(tx, gone, [], now)
    return 1


async def _fact(tx: Tx, org: str, row: dict[str, Any]) -> int:
    """A fact with those of its proofs that are here; one that nothing proves any more is left out."""
    fact = memory_fact.c
    turns: dict[int, str] = {}
    for source in row["sources"]:
        place = await conversation_id(tx, org, source["owner"], source["key"])
        turn = await place_of(tx, place, source["ref"])
        if turn is not None:
            turns[turn] = source["quote"]
    same = select(fact.id).where(
        fact.org_id == org,
        fact.owner == row["owner"],
        fact.kind == row["kind"],
        fact.norm == row["norm"],
        fact.valid_from == row["valid_from"],
    )
    if not turns or await tx.scalar(same) is not None:
        return 0
    values = {name: row[name] for name in _FACT} | {"proofs": len(turns), "org_id": org}
    result = await tx.execute(memory_fact.insert().values(**values).returning(fact.id))
    made = int(result.scalar_one())
    for turn, quote in turns.items():
        await tx.insert_once(memory_proof, {"fact_id": made, "turn_id": turn, "quote": quote})
    await line_up(tx, values)
    return 1
