"""``Them``, ``un dono`` and numbers mean the people shown: asked about their days, put on a list, and never
more or fewer than was said."""

from __future__ import annotations

import pytest
from sqlalchemy import Table, select

from core.casting.avails.queries import check_table
from core.casting.lists.queries import list_entry
from core.store.database import Row
from tests.gully import last
from tests.hubs import ConsoleHub

SEARCH = "Meera ke liye 25-30 ki ladkiyan, Punjabi, 5'5+, Mumbai, 75k/day tak"


async def rows(desk: ConsoleHub, table: Table) -> list[Row]:
    async with desk.hub.database.read() as tx:
        return await tx.rows(select(table))


@pytest.mark.parametrize(
    "said",
    [
        "ask them if they are free on monday",
        "can you ask all of them if they're free monday",
        "check with them for monday",
        "avail check for all of them on monday",
        "inse pucho monday ko free hain kya",
        "sab se puch lo monday free hain ya nahi",
        "monday ko free hain kya, in sab se pucho",
        "इन सब से पूछो कि सोमवार को फ्री हैं क्या",
    ],
)
async def test_those_shown_are_asked_after_a_preview(desk, said):
    await desk.say("Priya", SEARCH)
    shown = last(await desk.say("Priya", said))
    assert "Mon 23 Nov" in shown or "सोम 23" in shown
    assert "5" in shown.splitlines()[0]
    assert "Amrita" in shown
    assert not await rows(desk, check_table)


async def test_two_are_asked_when_two_are_talked_about(desk):
    await desk.say("Priya", SEARCH)
    await desk.say("Priya", "ask 1 and 2 if they're free next monday")
    assert "Ask 2 people about Sat 12 Dec" in last(
        await desk.say("Priya", "in dono se pucho 12-16 dec free hain kya")
    )


@pytest.mark.parametrize(
    "said",
    [
        "un dono se puchho ki somwar ko free hai",
        "ask both if they are free on monday",
        "shortlist both for Meera",
        "dono ko Meera mein daalo",
        "ask her if she is free on monday",
    ],
)
async def test_a_number_of_people_that_is_not_shown_is_asked_about(desk, said):
    await desk.say("Priya", SEARCH)
    answer = last(await desk.say("Priya", said))
    assert "5" in answer
    assert "?" in answer
    assert not await rows(desk, list_entry)


async def test_whether_they_are_free_is_still_looked_up(desk):
    await desk.say("Priya", SEARCH)
    assert "Ask " not in last(await desk.say("Priya", "any of these free next weekend?"))


@pytest.mark.parametrize(
    "said", ["shortlist everyone for Meera", "sabhi ko Meera mein daalo", "add all 5 to Meera"]
)
async def test_everyone_is_who_is_shown_and_can_be_taken_back(desk, said):
    await desk.say("Priya", SEARCH)
    assert "5" in last(await desk.say("Priya", said))
    assert len(await rows(desk, list_entry)) == 5
    assert "Taken back: Amrita, Simran, Jasleen, Navjot" in last(await desk.say("Priya", "undo"))


async def test_more_than_are_shown_are_asked_about(desk):
    await desk.say("Priya", SEARCH)
    await desk.say("Priya", "add all 8 to Meera")
    assert not await rows(desk, list_entry)


async def test_a_number_that_nobody_has_is_named_and_the_others_are_one_tap_away(desk):
    await desk.say("Priya", SEARCH)
    assert "There is no 99: 5 people are shown. Add Amrita?" in last(
        await desk.say("Priya", "1 and 99 for Meera")
    )
    assert not await rows(desk, list_entry)
    assert "Amrita is on Meera's shortlist" in last(await desk.say("Priya", "yes"))


@pytest.mark.parametrize("said", ["1 and 3 for Meera", "Meera ke liye 1, 3", "1 aur 3 Meera mein"])
async def test_numbers_and_a_role_are_an_addition(desk, said):
    await desk.say("Priya", SEARCH)
    await desk.say("Priya", said)
    assert len(await rows(desk, list_entry)) == 2


async def test_what_is_over_is_said_before_anything_is_asked(desk):
    await desk.say("Priya", SEARCH)
    await desk.say("Priya", "1,3 shortlist for Meera")
    assert "has passed" in last(await desk.say("Priya", "schedule Meera shortlist yesterday 11am"))


async def test_an_agent_is_asked_only_after_it_is_shown(desk):
    await desk.say("Priya", SEARCH)
    assert "No agent speaks for" in last(await desk.say("Priya", "ask Amrita's agent for rate"))
    assert "Which one of the 5" in last(await desk.say("Priya", "ask her agent for the rate"))
    assert not await rows(desk, list_entry)


@pytest.mark.parametrize("said", ["ＳＴＯＰ", "𝗦𝗧𝗢𝗣", "Ｓｔｏｐ"])
async def test_a_stop_of_another_keyboard_is_one(desk, said):
    assert "No more messages from us" in last(await desk.say("Amrita", said))
