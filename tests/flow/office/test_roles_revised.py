"""A role asks for something else, a project moves its days: said in a line, and taken back with another."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import LISTED, SCHEDULE, SEARCH, gully_nights, last


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path)
    yield made
    await made.close()


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("Meera's age is 22-26 now", "22–26"),
        ("Meera ki umar 22-26 kar do", "22–26"),
        ("make Meera 22 to 26", "22–26"),
        ("Meera should be 22-26 instead", "22–26"),
        ("change the languages of Meera to Marathi and Hindi", "Marathi · Hindi"),
        ("Meera ko Marathi bhi aani chahiye", "Punjabi · Marathi"),
        ("Meera also needs to speak Marathi", "Punjabi · Marathi"),
        ("set Meera's city to Pune", "Pune"),
        ("Meera is 35 shoot days", "35 shoot days"),
        ("Meera ke shoot days 35 kar do", "35 shoot days"),
        ("मीरा की उम्र 22-26 कर दो", "22–26"),
    ],
)
async def test_a_role_asks_for_something_else(desk, said, now):
    shown = last(await desk.say("Priya", said))
    assert now in shown
    assert "Meera" in shown
    assert now in last(await desk.say("Priya", "show roles"))
    assert "Taken back" in last(await desk.say("Priya", "undo"))
    assert "25–30 · Punjabi · lead · 40" in last(await desk.say("Priya", "show roles"))


async def test_who_the_character_is_is_kept_word_for_word(desk):
    assert "a nurse who sings at night" in last(
        await desk.say("Priya", "describe Meera as a nurse who sings at night")
    )
    assert "a nurse who sings at night" in last(await desk.say("Priya", "show Meera's breakdown"))


async def test_what_cannot_be_read_changes_nothing(desk):
    shown = last(await desk.say("Priya", "change Meera's age to whatever"))
    assert "Nothing was changed" in shown
    assert "25–30" in last(await desk.say("Priya", "show roles"))


async def test_a_role_of_a_named_project_is_made_in_a_line(desk):
    await desk.say("Priya", "start a new web series called Monsoon Diaries")
    made = last(
        await desk.say(
            "Priya",
            "add a role to Monsoon Diaries: Tara, female lead, 22-26, Marathi speaking, 30 shoot days",
        )
    )
    assert "Tara" in made
    assert "Monsoon Diaries" in made
    shown = last(await desk.say("Priya", "what roles are open in Monsoon Diaries?"))
    assert "Tara" in shown
    assert "22–26 · Marathi · lead · 30 shoot days" in shown
    assert "Meera" in last(await desk.say("Priya", "Gully Nights ke roles dikhao"))


@pytest.mark.parametrize(
    "said", ["reopen Inspector", "Inspector wapas kholo", "open the Inspector role again"]
)
async def test_a_closed_role_is_opened_again(desk, said):
    assert "closed" in last(await desk.say("Priya", "close the Inspector role"))
    assert "open again" in last(await desk.say("Priya", said))
    assert "Inspector" in last(await desk.say("Priya", "show roles"))
    await desk.say("Priya", "undo")
    assert "Inspector" not in last(await desk.say("Priya", "show roles"))


async def test_an_open_role_is_not_opened(desk):
    assert "not closed" in last(await desk.say("Priya", "reopen Meera"))


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("Gully Nights shoots 5 Jan to 2 Feb", "5 Jan 2027 – 2 Feb 2027"),
        ("Gully Nights ka shoot 5 jan se 2 feb tak hai", "5 Jan 2027 – 2 Feb 2027"),
        ("shoot dates for Gully Nights are 5 Jan - 2 Feb", "5 Jan 2027 – 2 Feb 2027"),
        ("Gully Nights shoots in Goa", "Goa"),
        ("rename Gully Nights to Lane Nights", "Lane Nights"),
        ("pause Gully Nights", "paused"),
    ],
)
async def test_a_project_moves(desk, said, now):
    assert now in last(await desk.say("Priya", said))
    assert "Taken back" in last(await desk.say("Priya", "undo"))


async def test_the_team_hears_of_new_shooting_days(desk):
    before = len(desk.shown)
    await desk.say("Priya", "Gully Nights shoots 5 Jan to 2 Feb")
    told = [text for chat, text in desk.shown[before:] if chat == "Arjun"]
    assert len(told) == 1
    assert "5 Jan 2027" in told[0]


async def test_a_project_with_auditions_is_not_wrapped_up_in_silence(desk):

    for line in (SEARCH, LISTED, SCHEDULE, "send"):
        await desk.say("Priya", line)
    assert "4 auditions" in last(await desk.say("Priya", "wrap up Gully Nights"))


async def test_talent_change_no_role(desk):
    await desk.say("Amrita", "Meera's age is 22-26 now")
    assert "25–30 · Punjabi" in last(await desk.say("Priya", "show roles"))


async def test_an_order_is_no_reason_for_a_veto(desk):

    for line in (SEARCH, LISTED, "share with producers"):
        await desk.say("Priya", line)
    await desk.say("Rohan", "Amrita is a yes")
    await desk.say("Rohan", "pass on Simran")
    shown = last(await desk.say("Rohan", "notes on Amrita"))
    assert "No notes on Amrita" in shown
    assert "notes on Amrita" not in last(await desk.say("Priya", "approvals for Meera so far"))
