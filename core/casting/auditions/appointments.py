"""A slot as a calendar sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from core.casting.auditions import queries
from core.casting.auditions.model import ZONE, Slot
from core.casting.auditions.scene import load, where
from core.casting.talent import queries as talents
from core.store import persons
from core.store.database import Tx
from core.texts import Words

DOMAIN = "auditions.castmatch"


@dataclass(frozen=True, slots=True)
class Appointment:
    """``uid`` never changes; ``sequence`` grows with each change of time, and once more when it is off.
    ``attendee``: an e-mail address or empty. ``stamp``: UTC, when it was last changed or asked for."""

    uid: str
    sequence: int
    cancelled: bool
    starts_at: datetime
    ends_at: datetime
    zone: str
    title: str
    place: str
    name: str
    attendee: str
    stamp: datetime


def reference(slot: Slot) -> str:
    """How an option points to a slot's calendar entry; a link is made of it when it is sent."""
    return f"calendar:{slot.id}"


async def appointment(tx: Tx, slot_id: int, now: datetime) -> Appointment | None:
    """How a slot stands at this moment; None when there is none (any more)."""
    row = await tx.row(queries.slot.select().where(queries.slot.c.id == slot_id))
    if row is None:
        return None
    slot = await queries.get_slot(tx, row["org_id"], slot_id)
    session = None if slot is None else await queries.get_session(tx, row["org_id"], slot.session_id)
    if slot is None or session is None:
        return None
    talent = await talents.get(tx, slot.talent_id)
    reader = await persons.get(tx, slot.recipient_id)
    words = Words() if reader is None else Words(reader.language, reader.timezone)
    mail = await persons.identities_of(tx, slot.recipient_id, "email")
    off = not slot.held or session.status != "on"
    scene = await load(tx, session)
    return Appointment(
        uid=f"aud-{slot.id}@{DOMAIN}",
        sequence=2 * (slot.version - 1) + off,
        cancelled=off,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        zone=ZONE,
        title=scene.asked(words).replace("**", ""),
        place=where(words, scene, slot),
        name="" if talent is None else talent.name,
        attendee=str(mail[0]["external_id"]) if mail else "",
        stamp=now,
    )
