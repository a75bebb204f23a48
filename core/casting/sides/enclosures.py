"""The pages somebody was sent, one tap away when they set out."""

from __future__ import annotations

from collections.abc import Callable

from core.casting.auditions.model import Slot
from core.casting.sides import queries
from core.casting.talent import queries as talents
from core.conversation.drafts import Option
from core.store.database import Tx
from core.texts import Words


async def pages(tx: Tx, slot: Slot) -> Callable[[Words], Option] | None:
    """Only where there are some."""
    if not await queries.sent_of(tx, [slot.talent_id]):
        return None
    one = await talents.get(tx, slot.talent_id)
    people = () if one is None or slot.recipient_id == one.person_id else (one.name,)

    def option(words: Words) -> Option:
        return Option(
            words("auditions-choice-sides"), "resend_sides", {"people": list(people)}, single_use=False
        )

    return option


ENCLOSED = pages
