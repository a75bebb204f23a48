"""A session that stands: three people of Meera's shortlist on Saturday morning."""

from __future__ import annotations

from core.casting.auditions.queries import slot
from tests.flow.office.house import House

THREE = ("Simran Bhullar", "Amrita Kalsi", "Jasleen Dhami")


async def invite(house: House, *names: str, at: str = "tmrw 11am") -> None:
    """Everybody on the list is invited, 15 minutes each, in Aram Nagar."""
    for name in names or THREE:
        await house.talent(name)
    shown = await house.say("Arjun", f"schedule Meera shortlist {at}, 15 min, Aram Nagar")
    await house.pick("Arjun", shown, "Send to")


async def slot_of(house: House, name: str) -> dict[str, object]:
    """The newest time somebody has."""
    rows = await house.rows(slot, slot.c.talent_id == house.profiles[name].id)
    return dict(rows[-1])
