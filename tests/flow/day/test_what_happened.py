"""The day's happenings of a project, from the rows, to whoever may see them."""

from __future__ import annotations

import pytest

from tests.gully import last

TODAY = (
    "what happened today?",
    "aaj kya hua",
    "aaj kya kya hua batao",
    "May I have a summary of what happened today?",
    "anything new happened on Meera today",
    "today's recap",
    "what's new today",
    "din bhar kya hua",
    "आज क्या हुआ",
    "Gully Nights mein aaj kya hua",
)


@pytest.mark.parametrize("said", TODAY)
async def test_the_day_is_told_with_who_and_when(shared, said):
    await shared.say("Rohan", "approve Amrita")
    shown = last(await shared.say("Priya", said))
    assert "10:00 AM · " in shown
    assert "Rohan" in shown
    assert "Amrita K." in shown
    assert "Simran B." in shown, "the shortlist of the morning"
    assert "Nobody yet" not in shown


async def test_producers_hear_only_what_is_theirs(shared):
    await shared.say("Rohan", "approve Amrita")
    shown = last(await shared.say("Rohan", "what happened today?"))
    assert "Rohan approved Amrita K. for Meera" in shown
    assert "shortlist" not in shown


async def test_an_empty_day_is_said(desk):
    assert "Nothing has happened today" in last(await desk.say("Priya", "what happened today?"))


async def test_yesterday_is_not_today(shared):
    shared.clock.advance(hours=24)
    assert "Nothing has happened today" in last(await shared.say("Priya", "what happened today?"))
    assert "Amrita K." in last(await shared.say("Priya", "what happened yesterday?"))
    assert "Amrita K." in last(await shared.say("Priya", "kal kya hua"))


@pytest.mark.parametrize("said", ["what did I miss?", "catch me up", "wdid i miss", "mere peeche kya hua"])
async def test_who_was_away_hears_what_came_since(shared, said):
    shared.clock.advance(minutes=1)
    await shared.say("Arjun", "board for Meera")
    shared.clock.advance(hours=2)
    await shared.say("Rohan", "approve Amrita")
    shown = last(await shared.say("Arjun", said))
    assert "Rohan" in shown
    assert "Amrita K." in shown
    assert "Simran" not in shown


async def test_a_move_by_hand_and_an_answer_are_told(shared):
    await shared.say("Arjun", "schedule Meera shortlist tomorrow 11am, 15 min each, Aram Nagar 2")
    await shared.say("Arjun", "send")
    await shared.say("Harleen", "haan aa rahi hoon")
    await shared.say("Priya", "Jasleen backup rakho")
    shown = last(await shared.say("Arjun", "what happened today?"))
    assert "Harleen S. confirmed (Meera)" in shown
    assert "Priya moved Jasleen D. for Meera: backup" in shown
    assert "Arjun invited" in shown


async def test_outsiders_hear_nothing(shared):
    await shared.say("Rohan", "approve Amrita")
    assert "Rohan" not in last(await shared.say("Farah", "what happened today?"))
