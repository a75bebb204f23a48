"""Whether a message is for the desk: who is called in it is looked up where that may tell."""

from __future__ import annotations

from core.conversation import hearing, overhearing
from core.conversation.intake import Opening
from core.conversation.orders import Orders
from core.store import rooms
from core.store.database import Database
from core.understanding.meaning import Context, Meaning


async def meant(
    database: Database, orders: Orders, opening: Opening, meaning: Meaning, text: str, context: Context
) -> bool:
    """In a shared chat the desk stays quiet unless spoken to or plainly meant."""
    room = bool(opening.room) and opening.person.staff
    if not hearing.meant(opening.hearing, meaning, text, context, orders, room=room):
        return False
    if opening.hearing != "open":
        return True
    async with database.read(quick=True) as tx:
        team = await rooms.members(tx, opening.room)
    return not overhearing.to_a_colleague(text, team, opening.person)
