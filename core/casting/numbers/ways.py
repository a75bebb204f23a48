"""Rows of how somebody is reached, moved from one number or address to another and back. Nothing commits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update

from core.people import Person
from core.store import persons
from core.store.database import Row, Tx
from core.store.persons import identity, identity_share

MESSENGER, TEXT, MAIL = "whatsapp", "sms", "email"
BY_NUMBER = (MESSENGER, TEXT)


def own_id(channel: str, number: str) -> str:
    """A number as a channel knows it."""
    return f"{MESSENGER}:{number}" if channel == MESSENGER else number


async def current(tx: Tx, person_id: int, channels: Sequence[str]) -> list[Row]:
    """The identities that a change replaces: of these channels, in use, the person's."""
    found = [row for channel in channels for row in await persons.identities_of(tx, person_id, channel)]
    return [row for row in found if row["status"] != "suspended"]


def number_of(row: Row) -> str:
    """The number behind an identity, as people write it; empty when only the channel's own id is known."""
    for value in (row["alias"] or "", row["external_id"]):
        plain = str(value).removeprefix(f"{MESSENGER}:")
        if plain.startswith("+") or "@" in plain:
            return plain
    return ""


async def owner(tx: Tx, org: str, channel: str, own: str) -> tuple[Row | None, Person | None]:
    """Who is behind an id already."""
    rows = await persons.matching(tx, org, channel, [own])
    row = next((one for one in rows if one["person_id"]), rows[0] if rows else None)
    if row is None or row["person_id"] is None:
        return row, None
    return row, await persons.get(tx, row["person_id"])


async def move(
    tx: Tx, who: Person, old: Sequence[Row], channel: str, own: str, now: datetime
) -> dict[str, Any]:
    """The new id speaks for the person, the old ones no more; what ``back`` needs to undo it."""
    left: list[dict[str, Any]] = []
    for row in old:
        if row["shared"]:
            mine = (identity_share.c.identity_id == row["id"], identity_share.c.person_id == who.id)
            await tx.execute(delete(identity_share).where(*mine))
            left.append({"id": row["id"], "shared": True, "person": row["person_id"]})
            if row["person_id"] == who.id:
                others = [one for one in await persons.sharers(tx, row["id"]) if one.id != who.id]
                await persons.change_identity(tx, row["id"], person_id=others[0].id if others else None)
            continue
        left.append({"id": row["id"], "status": row["status"]})
        await persons.change_identity(tx, row["id"], status="suspended")
    before = await tx.row(
        select(identity).where(
            identity.c.org_id == who.org_id, identity.c.channel == channel, identity.c.external_id == own
        )
    )
    await persons.bind(tx, who, channel, own, now, proof="operator")
    kept = (
        None
        if before is None
        else {name: before[name] for name in ("person_id", "status", "proof", "shared")}
    )
    return {"channel": channel, "own": own, "left": left, "before": kept}


async def back(tx: Tx, who: Person, moved: dict[str, Any]) -> bool:
    """As it was. False: somebody wrote from the new one since, so it stays."""
    row = await tx.row(
        select(identity).where(
            identity.c.org_id == who.org_id,
            identity.c.channel == moved["channel"],
            identity.c.external_id == moved["own"],
        )
    )
    if row is None or row["person_id"] != who.id or row["last_seen_at"] is not None:
        return False
    values = moved["before"] or {"person_id": None, "status": "suspended"}
    await tx.execute(update(identity).where(identity.c.id == row["id"]).values(**values))
    ours = select(identity.c.id).where(identity.c.org_id == who.org_id)
    known = {
        row["id"] for row in await tx.rows(ours.where(identity.c.id.in_([o["id"] for o in moved["left"]])))
    }
    for one in [one for one in moved["left"] if one["id"] in known]:
        if one.get("shared"):
            await tx.insert_once(identity_share, {"identity_id": one["id"], "person_id": who.id})
            await persons.change_identity(tx, one["id"], person_id=one["person"])
        else:
            await persons.change_identity(tx, one["id"], status=one["status"])
    return True
