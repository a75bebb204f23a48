"""The first transaction of a turn: claim the row, read it, find out who it is and what is open.

Receipts and lifecycle events end here: they only change rows, so claim, effect and outcome are one
transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from core.conversation import pending
from core.conversation.hearing import Hearing, answerable, heard
from core.conversation.identity import Recognised, recognise
from core.messages import Address, Inbound, Lifecycle, Parsed, Receipt
from core.people import Person
from core.ports import About
from core.store import bodies, bulk_items, conversations, fallback, inbox, outbox, persons, rooms
from core.store.database import Row, Tx
from core.understanding.spelling import legible

ALBUM_WAIT_S = 1.2
"""Pictures of one album come as separate deliveries within about a second (Telegram)."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Everything a turn starts from. ``also``: later rows of the same album, done with this one."""

    row: Row
    inbound: Inbound
    recognised: Recognised
    conversation: Row
    questions: tuple[Row, ...]
    effects: Mapping[int, Row]
    room: str
    held_back: tuple[Row, ...]
    also: tuple[Row, ...] = ()
    hearing: Hearing = "wholly"

    @property
    def person(self) -> Person:
        """Who is writing."""
        return self.recognised.person

    @property
    def focus(self) -> Mapping[str, Any]:
        """What this person's conversation here is about."""
        focus: Mapping[str, Any] = self.conversation["focus"].get(str(self.person.id), {})
        return focus

    @property
    def facts(self) -> dict[str, Any]:
        """What the ledger shows of the delivery: its first words, and whose it is."""
        words = bodies.shortened(self.inbound.text.replace("\x00", ""))
        return {"preview": words, "person_id": self.person.id or None}


def read(row: Row, about: About) -> Parsed:
    """The parsed delivery; raises ValueError when it cannot be read."""
    parsed = about.parse(row["raw"] or b"")
    if isinstance(parsed, Inbound):
        return replace(parsed, text=legible(parsed.text), sent_at=row["received_at"])
    return parsed


async def apply(
    tx: Tx, row: Row, parsed: Receipt | Lifecycle, about: About, accounts: Mapping[str, str], now: datetime
) -> bool:
    """Let a receipt move its message forward, or a lifecycle event change how somebody is reached.

    ``accounts``: our account per channel, for a message that must go another way. False: a receipt
    about a message that is not known (yet).
    """
    if isinstance(parsed, Lifecycle):
        await _lifecycle(tx, row, parsed)
        return True
    found = await outbox.by_provider_id(tx, row["channel"], row["account"], parsed.external_id)
    if found is None:
        part = await outbox.by_part(tx, row["channel"], row["account"], parsed.external_id)
        # Only the last part's receipts move a message forward; an earlier part that failed fails it.
        if part is None or parsed.status != "failed":
            return part is not None
        found = part
    reason = about.failure_reason(parsed.error_code) if parsed.error_code else ""
    moved = await outbox.receipt(tx, found, parsed.status, now, reason)
    if moved is None:
        return True
    if moved["operation_id"] is not None:
        await bulk_items.follow(tx, moved["key"], parsed.status, reason)
    if parsed.status == "failed" and moved["person_id"] is not None:
        chat = Address.parse(moved["body"]["address"]).chat
        await persons.lose_reach(tx, moved["person_id"], row["channel"], chat, reason, now)
        # Twilio takes a message and says only afterwards that the window was closed.
        await fallback.elsewhere(tx, moved, reason or "failed", accounts, now)
    return True


async def _lifecycle(tx: Tx, row: Row, event: Lifecycle) -> None:
    found = await persons.matching(tx, row["org_id"], event.address.channel, [event.sender])
    if event.kind in ("blocked", "unblocked"):
        for identity in found:
            status = "unreachable" if event.kind == "blocked" else "active"
            if identity["status"] != "suspended":
                await persons.change_identity(tx, identity["id"], status=status)
    elif event.kind == "migrated":
        await persons.move_chat(tx, event.address.channel, event.address.chat, event.detail)
        await rooms.move_place(tx, event.address, event.detail)
    elif event.kind == "deleted":
        await inbox.withdraw(tx, row, event.detail)


async def begin(
    tx: Tx, row: Row, inbound: Inbound, about: About, now: datetime, real_now: float
) -> Opening | float:
    """The opening of a turn, or the seconds to wait for the rest of an album."""
    also: list[Row] = []
    if inbound.album:
        inbound, also = await _album(tx, row, inbound, about)
        if row["next_at"] == 0.0:
            await inbox.release(tx, row, real_now + ALBUM_WAIT_S)
            return ALBUM_WAIT_S
    key, org = row["conversation_key"], row["org_id"]
    conversation = await conversations.open_conversation(tx, org, key, row["received_at"])
    recognised = await recognise(tx, org, inbound, conversation["focus"].get("0", {}), now)
    person = recognised.person
    owners = await rooms.rooms_at(tx, [key]) if inbound.group else await rooms.rooms_of(tx, person.id)
    # Only a row that failed before, or was put back by hand, says why.
    effects = await inbox.effects(tx, row["id"]) if inbox.tried_before(row) else {}
    hearing = await heard(tx, row, inbound, now)
    questions = await conversations.open_questions(tx, key, person.id, now)
    held = await conversations.held_back(tx, person.id) if person.known and not inbound.group else []
    return Opening(
        row=row,
        inbound=inbound,
        recognised=recognised,
        conversation=conversation,
        questions=answerable(
            hearing, tuple(_as_found_first(question, effects) for question in questions), inbound.text
        ),
        effects=effects,
        room=owners[0] if owners else "",
        held_back=tuple(held),
        also=tuple(also),
        hearing=hearing,
    )


def _as_found_first(question: Row, effects: Mapping[int, Row]) -> Row:
    """A question as the first attempt of this turn found it: the choice that it spent is open again,
    so that the second attempt reads the same answer and meets the remembered effect."""
    done = {effect["request_hash"] for effect in effects.values()}
    if not done:
        return question
    choices = [{**c, "used_at": None} if pending.asks(c) in done else c for c in question["choices"]]
    return {**question, "choices": choices}


async def _album(tx: Tx, row: Row, inbound: Inbound, about: About) -> tuple[Inbound, list[Row]]:
    """Join the deliveries that belong to one album into one message."""
    also: list[Row] = []
    for other in await inbox.album_rows(tx, row["conversation_key"], row["id"]):
        try:
            parsed = read(other, about)
        except ValueError:
            break
        if not isinstance(parsed, Inbound) or parsed.album != inbound.album:
            break
        text = "\n".join(part for part in (inbound.text, parsed.text) if part)
        inbound = replace(inbound, text=text, attachments=inbound.attachments + parsed.attachments)
        also.append(other)
    return inbound, also
