"""The ledger as people read it: every message in and out, and what became of it, newest first."""

from __future__ import annotations

from typing import Any

from core.store import inbox, outbox, persons
from core.store.database import Database, Row


async def rows(database: Database, org: str, limit: int) -> list[dict[str, Any]]:
    """Both directions merged by time. Receipts are not rows of their own: they moved a row out."""
    async with database.read() as tx:
        came = [row for row in await inbox.newest(tx, org, limit=limit * 2) if row["kind"] == "turn"]
        went = await outbox.newest(tx, org, limit=limit)
        ids = {row["person_id"] for row in [*came, *went]} - {None}
        names = await persons.many(tx, sorted(ids))
    who = {person_id: person.name for person_id, person in names.items()}
    both = [_came(row, who) for row in came] + [_went(row, who) for row in went]
    return sorted(both, key=lambda row: (row["at"], row["id"]), reverse=True)[:limit]


def _came(row: Row, who: dict[int, str]) -> dict[str, Any]:
    return {
        "id": f"in/{row['id']}",
        "key": row["provider_id"],
        "at": row["received_at"].isoformat(),
        "direction": "in",
        "app": row["channel"],
        "what": row["preview"] or "…",
        "who": who.get(row["person_id"] or 0, "unknown"),
        "status": "answered" if row["status"] == "done" else row["status"],
        "reason": row["error"] or "",
        "ms": row["took_ms"],
    }


def _went(row: Row, who: dict[int, str]) -> dict[str, Any]:
    return {
        "id": f"out/{row['id']}",
        "key": row["key"],
        "at": (row["sent_at"] or row["created_at"]).isoformat(),
        "direction": "out",
        "app": row["channel"],
        "what": row["preview"],
        "who": who.get(row["person_id"] or 0, "everybody there"),
        "status": row["status"],
        "reason": row["reason"] or "",
        "ms": None,
    }
