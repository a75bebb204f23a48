"""Orders of the office that were taken for another person, another thing or another time."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.projects.queries import project_table, role_table
from tests.gully import INVITED, last, read_by


async def rows(desk, table):
    async with desk.hub.database.read() as tx:
        return await tx.rows(select(table))


@pytest.fixture
async def invited(after):
    return await after(*INVITED, ("Amrita", "confirm"))


async def test_her_is_whoever_was_acted_on_last(shared):
    await shared.say("Rohan", "show Harleen")
    await shared.say("Rohan", "approve Amrita")
    await shared.say("Rohan", "final, lock her")
    assert "1 of 4" in last(await shared.say("Rohan", "approval status for Meera"))
    assert not any("approved Harleen" in text for text in read_by(shared, "Priya"))


async def test_usko_too(listed):
    await listed.say("Priya", "show Navjot")
    await listed.say("Priya", "tag Amrita A")
    shown = last(await listed.say("Priya", "usko first refusal daal do"))
    assert "Amrita Kalsi" in shown
    assert "first refusal" in shown


@pytest.mark.parametrize(
    "said",
    ["pin Amrita, pass Jasleen and share the rest with Rohan", "pin Amrita, drop Jasleen and tell Rohan"],
)
async def test_nobody_inherits_anothers_verb(shared, said):
    await shared.say("Priya", said)
    assert (
        "Jasleen D"
        not in last(await shared.say("Priya", "who is pinned for Meera?")).split("pinned")[-1].split("\n")[0]
    )


@pytest.mark.parametrize(
    "said",
    ["Simran ka note hatao", "Harleen ka reminder hata do", "Amrita ka pin nikal do", "Simran ka veto hatao"],
)
async def test_a_thing_of_theirs_is_not_the_person(listed, said):
    await listed.say("Priya", said)
    assert "4 people" in last(await listed.say("Arjun", "show Meera list"))


async def test_a_tag_is_taken_off(listed):
    await listed.say("Priya", "tag Harleen A")
    assert "no tag" in last(await listed.say("Priya", "Harleen ka tag hatao"))
    assert "4 people" in last(await listed.say("Arjun", "show Meera list"))


@pytest.mark.parametrize(
    ("said", "rate"),
    [
        ("hmm too much, do 65", "₹65,000/day × 35"),
        ("60k/day please", "₹60,000/day × 35"),
        ("55 kar do", "₹55,000/day × 35"),
        ("make that 62", "₹62,000/day × 35"),
    ],
)
async def test_another_rate_changes_the_draft(listed, said, rate):
    await listed.say("Priya", "offer Amrita 70k a day, 35 days, single room")
    shown = last(await listed.say("Priya", said))
    assert rate in shown
    assert "Terms: single room\n" in shown
    await listed.say("Priya", "send the offer")
    assert rate in last(read_by(listed, "Amrita"))


async def test_words_to_pass_on_end_with_the_next_thing_done(listed):
    await listed.say("Priya", "tell Rohan")
    await listed.say("Priya", "what roles do we have?")
    await listed.say("Priya", "shortlist Navjot and remove Simran")
    assert not any("shortlist Navjot" in text for text in read_by(listed, "Rohan"))


@pytest.mark.parametrize("said", ["Jasleen ko Tuesday tak ka time de do", "send it", "add Navjot at 12:15"])
async def test_an_order_is_no_place(listed, said):
    assert "Where" in last(await listed.say("Arjun", "callback for Amrita monday 3pm"))
    await listed.say("Arjun", said)
    await listed.say("Arjun", "send")
    assert not any(said in text for text in read_by(listed, "Amrita"))


@pytest.mark.parametrize("said", ["Versova office, 2nd floor", "Aram Nagar 2", "Yash Raj Studios gate 2"])
async def test_a_place_is_one(listed, said):
    await listed.say("Arjun", "callback for Amrita monday 3pm")
    assert said in last(await listed.say("Arjun", said))


async def test_a_place_nobody_knows_stands_at_the_end(listed):
    shown = last(await listed.say("Arjun", "look test for Harleen on 25th 10:30am at Yash Raj"))
    assert "Yash Raj" in shown
    assert "Where" not in shown


async def test_a_shooting_day_is_the_next_of_its_name(listed):
    await listed.say("Priya", "Gully Nights ka shoot goa shift ho gaya, 3 Jan start")
    [row] = [one for one in await rows(listed, project_table) if one["name"] == "Gully Nights"]
    assert row["shoot_from"].isoformat() == "2027-01-03"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("message only those who confirmed: carry id", 1),
        ("message everyone who said yes: carry id", 1),
        ("message those who haven't replied: please answer", 3),
        ("message those who didn't confirm: please answer", 3),
    ],
)
async def test_an_audience_by_its_answer(invited, said, count):
    assert last(await invited.say("Arjun", said)).startswith(f"{count} pe")


async def test_a_nudge_is_the_invitation_again(invited):
    shown = last(await invited.say("Arjun", "nudge Jasleen"))
    assert "Jasleen D. · no answer yet" in shown


async def test_a_role_in_hinglish(listed):
    await listed.say("Priya", "isme ek role daal do - Leela, 28-34, female, Tamil and Hindi, 20 days")
    [row] = [one for one in await rows(listed, role_table) if one["name"] == "Leela"]
    assert (row["shoot_days"], row["age_min"], row["description"]) == (20, 28, "")


async def test_ones_time_is_no_break(invited):
    shown = last(await invited.say("Arjun", "simran can only come post lunch, give her 2:45"))
    assert "Break" not in shown


async def test_news_of_somebody_changes_no_preview(listed):
    await listed.say("Arjun", "look test for Harleen on 25th 10:30am at Yash Raj")
    await listed.say("Arjun", "Jasleen nahi aa rahi kal, shaadi hai")
    await listed.say("Arjun", "send to 1")
    assert any("25 Nov" in text for text in read_by(listed, "Harleen"))
    assert not any("21 Nov" in text for text in read_by(listed, "Harleen"))
