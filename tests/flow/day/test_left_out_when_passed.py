"""What goes to a list leaves out whom somebody said no to for its role, and says whom."""

from __future__ import annotations

import pytest

from tests.gully import last

SIDES = "send sides for Meera: INT. KITCHEN - NIGHT. Meera waits at the door, listening to the rain."
TO_THE_LIST = (
    SIDES,
    "ask the Meera list for self tapes by monday 6pm",
    "check avails for the Meera list",
)


@pytest.mark.parametrize("said", TO_THE_LIST)
async def test_whom_the_producers_passed_on(shared, said):
    await shared.say("Rohan", "pass on Simran, too young")
    shown = last(await shared.say("Priya", said))
    assert "3 people" in shown
    assert "Left out" in shown
    assert "Simran Bhullar →" not in shown
    assert "Simran Bhullar" in shown


async def test_whom_casting_passed_on_itself(listed):
    await listed.say("Arjun", "move Jasleen to passed")
    shown = last(await listed.say("Priya", SIDES))
    assert "3 people" in shown
    assert "Jasleen Dhami →" not in shown


async def test_who_is_named_is_meant(shared):
    await shared.say("Rohan", "pass on Simran, too young")
    await shared.say("Priya", "ask Simran for a self tape for Meera by monday 6pm")
    assert any(chat == "Simran" and "self" in text.casefold() for chat, text in shared.shown)


async def test_nobody_remains(shared):
    for name in ("Amrita", "Simran", "Jasleen", "Harleen"):
        await shared.say("Rohan", f"pass on {name}, too young")
    shown = last(await shared.say("Priya", SIDES))
    assert "Everybody on" in shown
    assert not any("KITCHEN" in text for chat, text in shared.shown if chat not in ("Priya", "Arjun"))
