"""Days that talent, agents and guardians say unasked, and what is told of them."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last, read_by
from tests.gully import told as said


@pytest.mark.parametrize(
    "text",
    [
        "Namaste, Tara ka shoot kitne ghante hoga? school ka exam bhi hai december me",
        "how many hours is Tara's shoot? she has exams in december",
        "december me Tara ka exam hai",
        "Tara ki cousin ki shaadi hai january me",
    ],
)
async def test_something_some_time_in_a_month_makes_no_busy_month(desk, text):
    told = await said(desk, "Sunita", text)
    assert "busy" not in told.replace('"12-16 Dec busy"', "")
    assert "likhe hain" in await said(desk, "Sunita", "Tara ke kaunse din busy likhe hai?")


async def test_a_question_about_hours_is_passed_on_with_what_the_law_says(desk):
    text = "Namaste, Tara ka shoot kitne ghante hoga? school ka exam bhi hai december me"
    told = await said(desk, "Sunita", text)
    assert "5" in told
    assert text in heard_by(desk, "Priya")


async def test_days_and_a_question_are_both_heard(desk):
    text = "Tara 7 to 11 dec exam, uske baad free. set par main saath rahungi na?"
    told = await said(desk, "Sunita", text)
    assert "Mon 7 Dec" in told
    assert "Sat 12 Dec se aage" in told
    assert text in heard_by(desk, "Priya")
    told = await said(desk, "Priya", "is Tara Pawar free 14-18 dec")
    assert "busy" not in told


async def test_a_newer_word_takes_the_place_of_an_older_one(desk):
    await desk.say("Sunita", "Tara busy hai 1 to 31 dec")
    await desk.say("Sunita", "Tara 7 to 11 dec busy, uske baad free")
    told = await said(desk, "Sunita", "Tara ke kaunse din busy likhe hai?")
    assert "Tue 1 Dec se Sun 6 Dec busy" in told
    assert "Sat 12 Dec se aage" in told
    assert "31 Dec" not in told
    await desk.say("Sunita", "undo")
    assert "31 Dec busy" in await said(desk, "Sunita", "Tara ke kaunse din busy likhe hai?")


@pytest.mark.parametrize(
    "text",
    [
        "arshdeep busy till 10 dec, deepika free from 1st",
        "deepika free from 1 dec, arshdeep is busy till 10 dec",
        "Arshdeep busy till 10 dec and Deepika free from 1 dec",
        "arshdeep 10 dec tak busy hai, deepika 1 dec se free",
    ],
)
async def test_each_person_has_their_own_days(desk, text):
    await desk.say("Farah", text)
    kept = await said(desk, "Farah", "show my dates")
    [own] = [line for line in kept.splitlines() if line.startswith("Deepika")]
    assert "from Tue 1 Dec on" in own or "Tue 1 Dec se aage" in own
    assert "10 Dec" not in own
    assert "May" not in own
    [other] = [line for line in kept.splitlines() if line.startswith("Arshdeep")]
    assert "10 Dec" in other


async def test_who_is_not_theirs_is_said_and_nothing_is_noted(desk):
    told = await said(desk, "Farah", "Gulnaar busy till 10 dec, deepika free from 1st")
    assert "Deepika Shukla: free from Tue 1 Dec on" in told
    assert "Gulnaar: you do not speak for them" in told
    assert "10 Dec" not in told


@pytest.mark.parametrize(
    "text",
    ["12-14 free hu, 15 16 shoot hai", "12 13 14 free, 15-16 busy", "main 15 16 busy hu, 12-14 free hu"],
)
async def test_days_by_their_numbers_are_kept(invited, text):
    told = await said(invited, "Amrita", text)
    assert "Sat 12 Dec" in told
    assert "Mon 14 Dec" in told
    assert "busy Tue 15 Dec to Wed 16 Dec" in heard_by(invited, "Priya")


@pytest.mark.parametrize(
    "text",
    [
        "mere dates me kya likha hai",
        "what dates do you have for me?",
        "which days am i marked busy",
        "show my dates",
    ],
)
async def test_whoever_asks_reads_what_is_kept(invited, text):
    await invited.say("Amrita", "busy 5-9 Jan")
    assert "Tue 5 Jan" in await said(invited, "Amrita", text)


@pytest.mark.parametrize(
    "text",
    [
        "Tara ke kaunse din busy likhe hai?",
        "Tara ke dates me kya likha hai",
        "which days is Tara marked busy?",
    ],
)
async def test_a_question_answers_no_question_about_dates(desk, text):
    await desk.say("Priya", "is Tara Pawar free 14-18 dec")
    since = len(desk.shown)
    await desk.say("Sunita", text)
    assert not read_by(desk, "Priya", since)
    assert "darj" not in last(read_by(desk, "Sunita"))


@pytest.mark.parametrize(
    "text",
    ["is Tara Pawar free 14-18 dec", "Tara Pawar free hai kya 14-18 dec?", "Tara Pawar 14-18 dec free hai?"],
)
async def test_a_role_that_nobody_named_is_named_to_nobody(listed, text):
    since = len(listed.shown)
    await listed.say("Priya", text)
    assert "Tara Pawar" in heard_by(listed, "Sunita", since)
    await listed.say("Sunita", "14 se 18 free hai")
    for who in ("Sunita", "Priya", "Arjun"):
        assert "Meera" not in heard_by(listed, who, since)
    assert "Meera" not in await said(listed, "Priya", "avail status")


async def test_a_role_that_is_named_or_listed_is_told(listed):
    since = len(listed.shown)
    await listed.say("Priya", "is Amrita free 14-18 dec")
    assert "Meera" in heard_by(listed, "Amrita", since)
