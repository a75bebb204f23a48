"""``for the same dates`` are the days that were asked about last, or none: nobody is asked about others."""

from __future__ import annotations

import pytest

from tests.gully import last


def asked(desk, name):
    return [text for chat, text in desk.shown if chat == name and "Dec" in text]


@pytest.mark.parametrize(
    "said",
    [
        "first refusal on Harleen for the same dates",
        "check avail of Harleen for the same dates",
        "Harleen ki unhi dates pe avail check karo",
    ],
)
async def test_the_days_asked_about_last(listed, said):
    await listed.say("Priya", "check avail of Amrita 12-16 Dec")
    await listed.say("Priya", said)
    assert "Sat 12 Dec to Wed 16 Dec" in last(asked(listed, "Harleen"))


async def test_they_stay_the_same_through_the_preview(listed):
    await listed.say("Priya", "check avail of Amrita 14-15 Dec")
    await listed.say("Priya", "check avails for the Meera list for the same dates")
    assert "Mon 14 Dec to Tue 15 Dec" in last(await listed.say("Priya", "ask 4"))
    assert "Mon 14 Dec to Tue 15 Dec" in last(asked(listed, "Harleen"))


async def test_a_question_where_none_were_said(listed):
    assert "Which days" in last(await listed.say("Arjun", "first refusal on Harleen for the same dates"))
    assert asked(listed, "Harleen") == []
    await listed.say("Arjun", "14 to 16 dec")
    assert "Mon 14 Dec to Wed 16 Dec" in last(asked(listed, "Harleen"))


async def test_another_ones_dates_are_not_the_same(listed):
    await listed.say("Priya", "check avail of Amrita 12-16 Dec")
    assert "Which days" in last(await listed.say("Arjun", "first refusal on Harleen for the same dates"))


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("check avails for the Meera list", "Sat 12 Dec to Wed 20 Jan"),
        ("check availability of everyone on the Meera list", "Sat 12 Dec to Wed 20 Jan"),
        ("avail check for Meera's shortlist 14-16 dec", "Mon 14 Dec to Wed 16 Dec"),
        ("Meera list ki avail check karo", "Sat 12 Dec to Wed 20 Jan"),
    ],
)
async def test_a_whole_list(listed, said, days):
    shown = last(await listed.say("Priya", said))
    assert "Ask 4 people" in shown
    assert days in shown
