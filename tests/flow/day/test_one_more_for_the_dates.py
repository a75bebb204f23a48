"""One more person for the days that were just asked about, in Hinglish and Hindi as in English."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    "said",
    [
        "harleen ko first refusal pe rakho same dates",
        "harleen ko first refusal pe daalo unhi dates ke liye",
        "same dates ke liye harleen ko first refusal pe rakho",
        "same dates, first refusal harleen ko bhi",
        "first refusal on Harleen for the same dates",
    ],
)
async def test_a_first_refusal_for_the_same_days(listed, said):
    await listed.say("Priya", "check avail of Amrita 12-16 Dec")
    await listed.say("Priya", said)
    assert "Sat 12 Dec" in heard_by(listed, "Harleen")


async def test_where_none_were_asked_about_the_days_are_asked_for(listed):
    assert "Which days" in last(await listed.say("Priya", "harleen ko first refusal pe rakho same dates"))


MORE = (
    "jasleen ko bhi pucho",
    "ask Jasleen too",
    "jasleen se bhi pooch lo",
    "also ask jasleen",
    "जसलीन को भी पूछो",
)


@pytest.mark.parametrize("said", MORE)
async def test_one_more_in_the_question_that_is_shown(listed, said):
    await listed.say("Priya", "amrita simran free hai 12-16 dec?")
    await listed.say("Priya", said)
    asked = heard_by(listed, "Priya")
    assert "Jasleen Dhami → " in asked
    assert heard_by(listed, "Jasleen") == ""
    await listed.say("Priya", "yes")
    assert "12 Dec" in heard_by(listed, "Jasleen")


async def test_who_is_in_it_is_said_to_be(listed):
    await listed.say("Priya", "amrita simran free hai 12-16 dec?")
    told = last(await listed.say("Priya", "simran ko bhi pucho"))
    assert "They are in it already" in told
    assert "Ask 2 people" in told


async def test_nobody_is_asked_out_of_the_blue(listed):
    await listed.say("Priya", "jasleen ko bhi pucho")
    assert heard_by(listed, "Jasleen") == ""


async def test_nobody_reads_that_somebody_was_asked_about_herself(listed):
    await listed.say("Priya", "check avail of Harleen 12-16 Dec")
    assert "Priya asked Harleen Sekhon about Sat 12 Dec to Wed 16 Dec" in heard_by(listed, "Arjun")
