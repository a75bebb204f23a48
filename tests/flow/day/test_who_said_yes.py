"""``Who said yes?``: to an audition, and beside it what was decided; among producers their own decisions."""

from __future__ import annotations

import pytest

from tests.gully import SCHEDULE, SHARED, last


@pytest.fixture
async def invited(after):
    return await after(
        *SHARED, ("Arjun", SCHEDULE), ("Arjun", "send"), ("Amrita", "yes"), ("Jasleen", "नहीं आ पाऊँगी")
    )


@pytest.mark.parametrize(
    "said",
    ["who said yes so far", "who all said yes", "who has agreed?", "kisne haan bola", "किसने हाँ कहा"],
)
async def test_to_an_audition(invited, said):
    shown = last(await invited.say("Arjun", said))
    assert "Amrita K." in shown
    assert "Jasleen" not in shown
    assert "Harleen" not in shown


@pytest.mark.parametrize("said", ["who said no?", "who declined", "kisne mana kiya", "किसने मना किया"])
async def test_and_no(invited, said):
    shown = last(await invited.say("Priya", said))
    assert "Jasleen D." in shown
    assert "Amrita" not in shown


async def test_what_was_decided_stands_beside_it(invited):
    await invited.say("Rohan", "approve Harleen")
    shown = last(await invited.say("Priya", "who said yes"))
    assert "Amrita K." in shown
    assert "Harleen Sekhon" in shown
    assert "of 4 decided" in last(await invited.say("Priya", "approval status"))


async def test_before_anybody_was_invited(shared):
    assert "Nobody ahead" in last(await shared.say("Priya", "who said yes so far"))
    await shared.say("Rohan", "approve Harleen")
    assert "Harleen Sekhon" in last(await shared.say("Priya", "who said yes so far"))


@pytest.mark.parametrize("said", ["who said yes", "kisne haan bola hai"])
async def test_among_producers(invited, said):
    await invited.say("Rohan", "approve Harleen")
    assert "1 of 4 decided" in last(await invited.say("Rohan", said))
