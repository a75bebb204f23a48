"""The ledger as people read it: every message in and out, and what became of it, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core import ledger
from core.messages import Address
from core.people import Person
from core.store import inbox, outbox, persons
from core.store.database import Database, Row, Tx
from core.texts import Words

STRANGER, SHARED, CHAT = "ledger-who-stranger", "ledger-who-sharers", "ledger-who-chat"


@dataclass(frozen=True, slots=True)
class _Names:
    """``chats``: the identity behind each one-to-one conversation among the rows."""

    people: dict[int, Person]
    chats: dict[str, Row]
    words: Words

    def of(self, row: Row) -> str:
        """Whose row this is: also while it waits, or could not be worked on."""
        if person := self.people.get(row["person_id"] or 0):
            return person.name
        behind = self.chats.get(row["conversation_key"])
        if behind is None:
            return self.words(CHAT) if "purpose" in row else ""
        if behind["shared"]:
            return self.words(SHARED)
        owner = self.people.get(behind["person_id"] or 0)
        return owner.name if owner else behind["display_name"] or self.words(STRANGER)


async def rows(database: Database, org: str, limit: int) -> list[dict[str, Any]]:
    """Both directions merged by time. Receipts are not rows of their own: they moved a row out."""
    async with database.read() as tx:
        came = [row for row in await inbox.newest(tx, org, limit=limit * 2) if row["kind"] == "turn"]
        went = await outbox.newest(tx, org, limit=limit)
        names = await _names(tx, [*came, *went])
    both = [_came(row, names) for row in came] + [_went(row, names) for row in went]
    return sorted(both, key=lambda row: (row["at"], row["id"]), reverse=True)[:limit]


async def _names(tx: Tx, shown: Sequence[Row]) -> _Names:
    nameless = {row["conversation_key"] for row in shown if row["person_id"] is None}
    chats: dict[str, Row] = {}
    for key in nameless:
        address = _address(key)
        behind = await persons.identity_of(tx, address.channel, address.chat) if address else None
        if behind is not None:
            chats[key] = behind
    ids = {row["person_id"] for row in [*shown, *chats.values()]} - {None}
    return _Names(await persons.many(tx, sorted(ids)), chats, Words())


def _address(key: str) -> Address | None:
    """Keys of what could not be read are whatever was left of it."""
    try:
        return Address.parse(key)
    except ValueError:
        return None


def _came(row: Row, names: _Names) -> dict[str, Any]:
    status, outcome = row["status"], row["outcome"]
    became = ledger.came(status, outcome, row["error"], row["took_ms"], names.words)
    return {
        "id": f"in/{row['id']}",
        "key": row["provider_id"],
        "at": row["received_at"].isoformat(),
        "direction": "in",
        "app": row["channel"],
        "what": row["preview"] or ("…" if status != "done" else names.words("ledger-nothing-written")),
        "who": names.of(row),
        "status": ("answered" if outcome == "answered" else "silent") if status == "done" else status,
        "became": became.text,
        "tone": became.tone,
    }


def _went(row: Row, names: _Names) -> dict[str, Any]:
    became = ledger.went(row["status"], row["reason"], names.words)
    return {
        "id": f"out/{row['id']}",
        "key": row["key"],
        "at": (row["sent_at"] or row["created_at"]).isoformat(),
        "direction": "out",
        "app": row["channel"],
        "what": row["preview"],
        "who": names.of(row),
        "status": row["status"],
        "became": became.text,
        "tone": became.tone,
    }
