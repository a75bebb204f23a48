"""Who is writing: from what the provider vouches for, never from what a message claims."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from core.conversation.speakers import IDLE
from core.messages import Inbound
from core.people import Person
from core.store import persons
from core.store.database import Row, Tx

SEEN_EVERY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Recognised:
    """``person`` with id 0: nobody we know. ``behind``: everybody who answers to a shared phone;
    ``sharers``: the same while nobody has said who speaks. ``replaced``: whose number now comes from
    somebody else's account (told to staff)."""

    person: Person
    sharers: tuple[Person, ...] = ()
    behind: tuple[Person, ...] = ()
    replaced: Person | None = None


def nobody(org: str, name: str, language: str) -> Person:
    """A stranger."""
    return Person(0, org, name, "unknown", language)


async def recognise(
    tx: Tx, org: str, inbound: Inbound, focus: Mapping[str, Any], now: datetime
) -> Recognised:
    """Find the person behind a message, binding and suspending identities as the rules say.

    A number that an operator gave binds at first contact. The first message that carries both a
    number and the channel's own stable id makes that id the key. A known number that comes with
    another stable id is somebody new: the old identity is suspended.
    """
    channel, sender = inbound.address.channel, inbound.sender
    rows = await persons.matching(tx, org, channel, [sender, *inbound.aliases])
    mine = next((row for row in rows if row["external_id"] == sender), None)
    # A number that belongs to a stable id and comes without any: nothing says that it is somebody else.
    mine = mine or next((row for row in rows if row["alias"] == sender), None)
    replaced: Row | None = None
    if mine is not None and mine["person_id"] is None and mine["status"] != "suspended":
        mine = await _named_since(tx, mine, rows, inbound)
    if mine is None:
        mine, replaced = await _first_contact(tx, rows, inbound, now)
    if mine is None or mine["status"] == "suspended":
        if mine is None:
            alias = inbound.aliases[0] if inbound.aliases else None
            where = (inbound.address.account, sender, alias, inbound.address.chat, inbound.sender_name)
            await persons.add_stranger(tx, org, channel, *where, now)
        was = await persons.get(tx, replaced["person_id"]) if replaced and replaced["person_id"] else None
        return Recognised(nobody(org, inbound.sender_name, _language(inbound)), replaced=was)
    await _seen(tx, mine, inbound, now)
    return await _who(tx, org, mine, inbound, focus, now)


async def _named_since(tx: Tx, mine: Row, rows: list[Row], inbound: Inbound) -> Row:
    """Somebody wrote without showing a number, and now shows one that was given to a person: the two are
    one identity, and an opt-out of either holds."""
    given = next((row for row in rows if row["external_id"] in inbound.aliases and row["person_id"]), None)
    if given is None or given["status"] == "suspended":
        return mine
    await persons.change_identity(
        tx, mine["id"], external_id=f"joined:{mine['id']}", alias=None, status="suspended"
    )
    values = {
        "external_id": mine["external_id"],
        "alias": given["external_id"],
        "opted_out_at": given["opted_out_at"] or mine["opted_out_at"],
        "proof": "signature" if given["proof"] in ("operator", "import") else given["proof"],
    }
    await persons.change_identity(tx, given["id"], **values)
    return {**given, **values}


async def _first_contact(
    tx: Tx, rows: list[Row], inbound: Inbound, now: datetime
) -> tuple[Row | None, Row | None]:
    """(identity to use, identity that was replaced) for a sender id never seen before."""
    by_number = next((row for row in rows if row["external_id"] in inbound.aliases), None)
    if by_number is not None and by_number["status"] != "suspended":
        values = {"external_id": inbound.sender, "alias": by_number["external_id"]}
        if by_number["proof"] in ("operator", "import"):
            values["proof"] = "signature"
        await persons.change_identity(tx, by_number["id"], **values)
        return {**by_number, **values}, None
    taken = next((row for row in rows if row["alias"] in inbound.aliases), None)
    if taken is not None:
        await persons.change_identity(tx, taken["id"], status="suspended", alias=None)
        return None, taken
    return None, None


async def _seen(tx: Tx, mine: Row, inbound: Inbound, now: datetime) -> None:
    """Keep what the provider says now; the time of contact only every few minutes."""
    values: dict[str, Any] = {}
    if mine["account"] != inbound.address.account:
        values["account"] = inbound.address.account
    if mine["status"] == "unreachable":
        values["status"] = "active"
    if not inbound.group and mine["chat"] != inbound.address.chat:
        values["chat"] = inbound.address.chat
    number = inbound.aliases[0] if inbound.aliases else None
    if number and number not in (mine["external_id"], mine["alias"]):
        values["alias"] = number
    if inbound.sender_name and not mine["display_name"]:
        values["display_name"] = inbound.sender_name[:120]
    last = mine["last_seen_at"]
    if values or last is None or now - last > SEEN_EVERY:
        await persons.change_identity(tx, mine["id"], **values, last_seen_at=now)


async def _who(
    tx: Tx, org: str, mine: Row, inbound: Inbound, focus: Mapping[str, Any], now: datetime
) -> Recognised:
    stranger = nobody(org, inbound.sender_name, _language(inbound))
    if mine["shared"]:
        behind = tuple(await persons.sharers(tx, mine["id"]))
        chosen = next((who for who in behind if who.id == focus.get("speaking_for")), None)
        if chosen is not None and _still_there(focus, now):
            return Recognised(chosen, behind=behind)
        return Recognised(stranger, sharers=behind, behind=behind)
    who = await persons.get(tx, mine["person_id"]) if mine["person_id"] else None
    return Recognised(who or stranger)


def _still_there(focus: Mapping[str, Any], now: datetime) -> bool:
    spoke_at = str(focus.get("spoke_at") or "")
    return spoke_at != "" and abs(now - datetime.fromisoformat(spoke_at)) <= IDLE


def _language(inbound: Inbound) -> str:
    return "hi-Latn" if inbound.language.startswith("hi") else "en"
