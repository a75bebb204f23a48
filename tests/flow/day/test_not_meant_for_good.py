"""What cannot be taken back is done only for whoever plainly meant it: silence, a foreign number, a child."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.talent.queries import talent
from core.store.persons import identity
from tests.gully import SCHEDULE, last


async def rows(desk, table):
    async with desk.hub.database.read() as tx:
        return await tx.rows(select(table))


async def out(desk, name):
    found = [row for row in await rows(desk, identity) if row["external_id"] == name]
    return any(row["opted_out_at"] is not None for row in found)


async def linked(desk, name):
    return any(row["external_id"] == name and row["person_id"] for row in await rows(desk, identity))


async def minors(desk):
    return sum(bool(row["is_minor"]) for row in await rows(desk, talent))


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Amrita", "please don't unsubscribe me"),
        ("Harleen", "don't stop sending me updates please"),
        ("Amrita", "stop sending the same thing twice"),
        ("Harleen", "unsubscribe me from promotional stuff only"),
        ("Simran", "ab mat bhejo yaar itne message"),
        ("Amrita", "I want you to stop calling me Amrita K, it's Kalsi"),
    ],
)
async def test_not_all_of_it(desk, who, said):
    await desk.say(who, said)
    assert not await out(desk, who)


@pytest.mark.parametrize(
    ("who", "said"),
    [("Jasleen", "अनसब्सक्राइब"), ("Amrita", "lose my number"), ("Jasleen", "रोक दीजिए"), ("Simran", "STOP")],
)
async def test_silence_that_was_meant(desk, who, said):
    await desk.say(who, said)
    assert await out(desk, who)


async def test_a_message_that_went_astray(desk):
    shown = last(await desk.say("Amrita", "sorry wrong chat"))
    assert await linked(desk, "Amrita")
    assert "Not my number" in shown
    await desk.say("Amrita", "Not my number")
    assert not await linked(desk, "Amrita")


@pytest.mark.parametrize("said", ["यह जसलीन का नंबर नहीं है", "this is not Jasleen's number"])
async def test_a_number_that_is_somebody_elses(desk, said):
    await desk.say("Jasleen", said)
    assert not await linked(desk, "Jasleen")


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Amrita", "I played a 15 year old in my last film"),
        ("Simran", "main 17 saal ki ladki ka role kar sakti hu"),
        ("Jasleen", "मेरी बहन सोलह साल की है"),
    ],
)
async def test_the_age_of_a_part_or_of_somebody_else(desk, who, said):
    before = await minors(desk)
    await desk.say(who, said)
    assert await minors(desk) == before


@pytest.mark.parametrize(
    "said", ["I'm actually 17, turning 18 in March", "I am only 16", "main 17 saal ki hu"]
)
async def test_ones_own_age(desk, said):
    before = await minors(desk)
    await desk.say("Amrita", said)
    assert await minors(desk) == before + 1


@pytest.mark.parametrize("said", ["I'm 10 min away", "I am 15 km from there", "I'm 5'6"])
async def test_a_distance_is_no_age(desk, said):
    before = await minors(desk)
    await desk.say("Amrita", said)
    assert await minors(desk) == before


async def test_a_question_about_the_time_is_no_wish(listed):
    await listed.say("Arjun", SCHEDULE)
    await listed.say("Arjun", "send")
    shown = last(await listed.say("Jasleen", "कल ग्यारह बजे है ना?"))
    assert "11:30" in shown
    assert not any("asks for" in text for chat, text in listed.shown if chat == "Arjun")
