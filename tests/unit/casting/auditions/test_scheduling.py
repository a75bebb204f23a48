"""From a shortlist to invitations: a preview first, then exactly what was shown."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.errors import Rejected
from tests.unit.casting.auditions.company import CHANNEL, Company, labels, option, text


def ist(day: int, hour: int, minute: int = 0) -> datetime:
    total = hour * 60 + minute - 330
    return datetime(2026, 11, day, total // 60, total % 60, tzinfo=UTC)


async def test_a_preview_shows_every_slot_and_writes_nothing(company: Company) -> None:
    await company.cast(3)
    shown = await company.preview()
    print(text(shown))
    assert "11:00 AM · Amrita K. · English, WhatsApp" in text(shown)
    assert "11:30 AM · Neha R." in text(shown)
    assert labels(shown) == ["Send to 3", "Edit", "Cancel"]
    assert await company.sessions() == []
    assert await company.stage.outbox() == []


async def test_send_writes_the_slots_and_invites_everybody_on_their_own_channel(company: Company) -> None:
    sent = await company.schedule(4)
    print(text(sent))
    slots = await company.slots()
    assert [slots[name].starts_at for name in slots] == [ist(21, 11), ist(21, 11, 15), ist(21, 11, 30), ist(21, 11, 45)]
    [letter] = await company.told("Amrita Kaur")
    print(letter)
    assert letter.text == (
        "Audition for **Meera** in **Gully Nights** (Redleaf Casting). Sat 21 Nov, 11:00 AM IST, 15 min,"
        " Aram Nagar. We never ask for money."
    )
    assert [one.label for one in letter.choices] == ["Confirm", "Ask for another time", "Can't come"]
    for one in await company.posted(): print(one.text)
    for one in await company.told(company.arun): print(one.text)
