"""Who decided and when, asked in plain words."""

from __future__ import annotations

import pytest

from tests.gully import last

WHO = (
    "Who approved Amrita, and when?",
    "who passed on Amrita",
    "when was Amrita approved?",
    "Amrita ko kisne approve kiya aur kab",
    "kisne Amrita ko pass kiya tha",
    "अमृता को किसने अप्रूव किया",
)
HOW_FAR = (
    "approval status for Meera",
    "Where do we stand on Meera's approvals, please?",
    "Meera ke approvals kahan tak",
    "approvals for Meera so far?",
    "status of Meera approvals?",
    "Meera approvals status",
)


@pytest.mark.parametrize("who", ["Rohan", "Arjun", "Priya"])
@pytest.mark.parametrize("said", WHO)
async def test_who_decided_and_when(shared, who, said):
    await shared.say("Rohan", "approve Amrita")
    shown = last(await shared.say(who, said))
    assert "Amrita K." in shown
    assert "Rohan" in shown
    assert "10:00" in shown


@pytest.mark.parametrize("said", HOW_FAR)
async def test_how_far_the_producers_are(shared, said):
    shown = last(await shared.say("Rohan", said))
    assert "0 of 4" in shown or "4 mein se 0" in shown
    assert "Simran B." in shown


async def test_talent_hear_nothing_of_it(shared):
    await shared.say("Rohan", "approve Amrita")
    shown = last(await shared.say("Amrita", "who approved Amrita?"))
    assert "Rohan" not in shown
