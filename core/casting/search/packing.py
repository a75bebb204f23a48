"""Folding changed profiles into the sets, some hundred at a time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from secrets import token_bytes
from typing import Any

from sqlalchemy import Executable, delete, select, text

from core.casting.search import bits
from core.casting.search.queries import MARK, POSTINGS, fresh, posting, set_state, state_of
from core.casting.talent.queries import as_talent, talent
from core.casting.talent.terms import VERSION, terms
from core.store.database import Database, Tx
from core.store.inserts import insert_into

AT_ONCE = 100
"""Profiles folded in one transaction beside a running desk: it then lasts some tens of milliseconds."""
PART = 500
"""Terms read by one statement."""
_Key = tuple[str, int]
_LOCK = text("SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 0))")


async def pack(database: Database, *, at_once: int = AT_ONCE, most: int | None = None) -> int:
    """Fold everything that waits, at most ``most`` profiles; how many were."""
    done = 0
    while most is None or done < most:
        async with database.transaction() as tx:
            folded = await _some(tx, at_once)
        if not folded:
            break
        done += folded
    return done


async def _some(tx: Tx, many: int) -> int:
    if tx.dialect == "postgresql" and not await tx.scalar(_LOCK, {"name": "castmatch search packing"}):
        return 0
    first = select(fresh.c.org_id).order_by(fresh.c.talent_id).limit(1)
    org = await tx.scalar(first)
    if org is None:
        return 0
    query = select(fresh.c.talent_id, fresh.c.was).where(fresh.c.org_id == org).order_by(fresh.c.talent_id)
    if tx.dialect == "postgresql":
        # Who is being changed at this moment is left for the next time; the others hold still.
        query = query.with_for_update(skip_locked=True)
    behind = {row["talent_id"]: row["was"] for row in await tx.rows(query.limit(many))}
    if not behind:
        return 0
    newest = {row["id"]: row["document"] for row in await tx.rows(
        select(talent.c.id, talent.c.document).where(
            talent.c.id.in_(list(behind)), talent.c.org_id == org, talent.c.deleted_at.is_(None)
        )
    )}  # fmt: skip
    await _fold(tx, org, _changes(behind, newest))
    await tx.execute(delete(fresh).where(fresh.c.talent_id.in_(list(behind))))
    return len(behind)


def _changes(was: Mapping[int, str], now: Mapping[int, str]) -> dict[_Key, tuple[list[int], list[int]]]:
    """Who leaves and who joins each piece of each set."""
    out: dict[_Key, tuple[list[int], list[int]]] = {}
    for person, before in was.items():
        chunk, place = divmod(person, bits.CHUNK)
        old, new = set(before.split()), set(now.get(person, "").split())
        for term in old - new:
            out.setdefault((term, chunk), ([], []))[0].append(place)
        for term in new - old:
            out.setdefault((term, chunk), ([], []))[1].append(place)
    return out


async def _fold(tx: Tx, org: str, changes: Mapping[_Key, tuple[list[int], list[int]]]) -> None:
    by_term: dict[str, list[_Key]] = {}
    for key in changes:
        by_term.setdefault(key[0], []).append(key)
    listed = sorted(by_term)
    kept: list[dict[str, Any]] = []
    emptied: list[dict[str, Any]] = []
    for start in range(0, len(listed), PART):
        some = listed[start : start + PART]
        values = {"org": org, "listed": json.dumps(some)}
        rows = await tx.rows(POSTINGS[tx.dialect], values)
        stored = {(row["term"], row["chunk"]): row["people"] for row in rows}
        for key in [key for term in some for key in by_term[term]]:
            left, joined = changes[key]
            people = bits.changed(stored.get(key, b""), left, joined)
            row = {"org_id": org, "term": key[0], "chunk": key[1], "people": people}
            (kept if people else emptied).append(row)
    kept.append({"org_id": org, "term": MARK, "chunk": 0, "people": token_bytes(16)})
    await tx.execute(_upsert(tx.dialect), kept)
    for row in emptied:
        same = (posting.c.org_id == org, posting.c.term == row["term"], posting.c.chunk == row["chunk"])
        await tx.execute(delete(posting).where(*same))


def _upsert(dialect: str) -> Executable:
    made = insert_into(posting, dialect)
    upsert: Executable = made.on_conflict_do_update(
        index_elements=["org_id", "term", "chunk"], set_={"people": made.excluded.people}
    )
    return upsert


async def read_again(tx: Tx, org: str, many: int = AT_ONCE) -> int:
    """Make the terms of profiles that another version of the rules wrote; how many there were."""
    version, _ = await state_of(tx, org)
    if version == VERSION:
        return 0
    behind = ~talent.c.document.startswith(VERSION + " ", autoescape=True)
    mine = (talent.c.org_id == org, talent.c.deleted_at.is_(None))
    query = select(talent).where(*mine, behind).order_by(talent.c.id).limit(many)
    rows = await tx.rows(query)
    for row in rows:
        one = as_talent({**row, "language": "en", "timezone": "UTC"})
        made = talent.update().where(talent.c.id == row["id"], talent.c.updated_at == row["updated_at"])
        await tx.execute(made.values(document=terms(one)))
    if not rows:
        await set_state(tx, org, version=VERSION)
    return len(rows)
