"""A break that was put in is taken out again; who moved because of it may go back."""

from __future__ import annotations

import pytest

from core.casting.breaks.removing import order
from core.understanding.meaning import Context
from tests.gully import last

TALENT = ("Amrita", "Simran", "Jasleen", "Harleen")


@pytest.mark.parametrize("how", ["undo", "remove the lunch break", "kal ka break hata do"])
async def test_a_break_that_moves_nobody(invited, how):
    await invited.say("Priya", "lunch break 1 to 2 tomorrow")
    await invited.say("Priya", "Put it in")
    before = len(invited.shown)
    said = last(await invited.say("Priya", how))
    assert "Taken back" in said or "is out" in said
    assert not [chat for chat, _ in invited.shown[before:] if chat in TALENT]
    assert "clash" not in last(await invited.say("Priya", "move Simran to 1pm and Jasleen to 1:15"))


async def test_who_moved_goes_back_when_that_is_wanted(invited):
    await invited.say("Priya", "break 11:15 to 11:45 tomorrow")
    await invited.say("Priya", "Put it in, move 3")
    shown = last(await invited.say("Priya", "undo"))
    assert "3 people moved" in shown
    shown = last(await invited.say("Priya", "Move 3 back"))
    assert "11:45 AM IST to 11:15 AM" in shown
    before = len(invited.shown)
    await invited.say("Priya", "yes")
    assert {chat for chat, _ in invited.shown[before:] if chat in TALENT} == {"Simran", "Jasleen", "Harleen"}
    assert "11:15 AM · Simran" in last(await invited.say("Priya", "audition list for tomorrow"))


@pytest.mark.parametrize(
    "said", ["lunch break 1 to 2", "break a leg", "remove simran", "should we skip lunch?", "cancel it"]
)
def test_no_break_is_taken_out(said):
    assert order(said, Context(writer="associate")) is None
