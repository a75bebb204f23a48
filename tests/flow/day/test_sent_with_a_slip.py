"""Just after the invitations went another start is meant for the whole session, and shown before it moves."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("galti ho gayi tuesday hona chahiye tha", "Tue 24 Nov, 11:00 AM"),
        ("oops tuesday", "Tue 24 Nov, 11:00 AM"),
        ("sorry wrong day, should be tuesday", "Tue 24 Nov, 11:00 AM"),
        ("i meant monday", "Mon 23 Nov, 11:00 AM"),
        ("गलती हो गई, मंगलवार होना चाहिए था", "Tue 24 Nov, 11:00 AM"),
        ("oops 11:30", "11:30 AM"),
        ("sorry 12 baje", "12:00 PM"),
        ("arre 11 nahi 12", "12:00 PM"),
        ("no wait, it should have been 4pm", "4:00 PM"),
        ("galat time chala gaya, 3 baje hona tha", "3:00 PM"),
        ("12 instead of 11", "12:00 PM"),
    ],
)
async def test_another_start_moves_the_session_after_a_yes(invited, said, start):
    told = len(invited.shown)
    shown = last(await invited.say("Arjun", said))
    assert start.split(", ")[0].split(" ")[0] in shown or start in shown, shown
    assert "4" in shown
    assert not heard_by(invited, "Amrita", told), "nothing goes before a yes"
    await invited.say("Arjun", "yes")
    for name in ("Amrita", "Simran", "Jasleen", "Harleen"):
        assert heard_by(invited, name, told), name
    assert start.split(", ")[-1].split(" ")[0] in heard_by(invited, "Amrita", told)
    assert start.split(", ")[0] in heard_by(invited, "Amrita", told)


@pytest.mark.parametrize("said", ["oops", "sorry", "galti ho gayi"])
async def test_a_slip_without_a_time_moves_nobody(invited, said):
    told = len(invited.shown)
    await invited.say("Arjun", said)
    assert not heard_by(invited, "Amrita", told)


async def test_after_another_change_it_is_no_longer_meant(invited):
    await invited.say("Arjun", "move Amrita to 5pm")
    await invited.say("Arjun", "yes")
    told = len(invited.shown)
    await invited.say("Arjun", "oops 6pm")
    assert not heard_by(invited, "Simran", told)
