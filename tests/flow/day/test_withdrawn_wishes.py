"""A wish for another time that is taken back: the team hears it, and answering the old question says so."""

from __future__ import annotations

import pytest

from tests.gully import SCHEDULE, SHORTLIST, last


@pytest.fixture
async def wished(after):
    return await after(
        *SHORTLIST, ("Arjun", SCHEDULE), ("Arjun", "send"), ("Amrita", "can I come at 4 instead of 11?")
    )


@pytest.mark.parametrize("said", ["sorry, 11 is fine, i will come", "1"])
async def test_the_team_hears_that_nothing_is_left_to_decide(wished, said):
    before = len(wished.shown)
    await wished.say("Amrita", said)
    for colleague in ("Priya", "Arjun"):
        heard = [text for chat, text in wished.shown[before:] if chat == colleague]
        assert any("wish for 4:00 PM is withdrawn" in text for text in heard)
    shown = last(await wished.say("Priya", "1"))
    assert "Amrita Kalsi withdrew the wish for 4:00 PM" in shown
    assert "11:00 AM IST is confirmed" in shown


async def test_who_cannot_come_at_all_withdraws_it_too(wished):
    before = len(wished.shown)
    await wished.say("Amrita", "sorry nahi aa paungi")
    heard = [text for chat, text in wished.shown[before:] if chat == "Arjun"]
    assert any("wish for 4:00 PM is withdrawn" in text for text in heard)


async def test_a_plain_confirmation_speaks_of_no_wish(listed):
    await listed.say("Arjun", SCHEDULE)
    await listed.say("Arjun", "send")
    before = len(listed.shown)
    await listed.say("Amrita", "confirm")
    assert not any("withdrawn" in text for _, text in listed.shown[before:])
