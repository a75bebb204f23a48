"""From or until when auditions shall be, said for good: a preview that breaks it says so."""

from __future__ import annotations

import pytest

from tests.gully import last

EARLY = "schedule Meera shortlist tomorrow 9am, 15 min each, Aram Nagar 2"


@pytest.mark.parametrize(
    "text",
    [
        "never before 11 am",
        "11 baje se pehle kabhi mat rakhna",
        "kabhi bhi 11 se pehle mat rakhna",
        "don't ever keep auditions before 11",
        "no auditions before 11 from now on",
        "11 बजे से पहले कभी मत रखना",
        "auditions never before 11 am for us",
    ],
)
async def test_an_earlier_session_says_so_and_offers_the_later_time(listed, text):
    assert "11" in last(await listed.say("Arjun", text))
    shown = last(await listed.say("Arjun", EARLY))
    assert "before 11:00 AM" in shown or "11:00 AM se pehle" in shown or "11:00 AM से पहले" in shown
    assert text in shown
    assert "11:00 AM" in last(await listed.say("Arjun", "1"))


async def test_forget_that_takes_it_back(listed):
    await listed.say("Arjun", "never before 11 am")
    assert "is noted" in last(await listed.say("Arjun", EARLY))
    await listed.say("Arjun", "forget that")
    assert "is noted" not in last(await listed.say("Arjun", EARLY))


async def test_what_keeps_it_says_nothing_and_what_is_ones_own_binds_nobody_else(listed):
    await listed.say("Arjun", "never before 11 am")
    assert "is noted" not in last(await listed.say("Arjun", EARLY.replace("9am", "11am")))
    assert "is noted" not in last(await listed.say("Priya", EARLY))


async def test_the_teams_rule_binds_the_team_and_a_later_one_replaces_it(listed):
    await listed.say("Arjun", "we never start before 11")
    assert "before 11:00 AM" in last(await listed.say("Priya", EARLY))
    await listed.say("Arjun", "we never start before 10")
    assert "before 10:00 AM" in last(await listed.say("Priya", EARLY))


async def test_nothing_after_an_hour(listed):
    await listed.say("Arjun", "never schedule anything after 7pm")
    shown = last(await listed.say("Arjun", EARLY.replace("9am", "6:30pm")))
    assert "after 7:00 PM" in shown
    assert "From 6:00 PM" in shown


@pytest.mark.parametrize(
    "text",
    [
        "i never wake up before 11 am",
        "don't message me before 11 am",
        "never before seen talent",
        "is it never before 11?",
        "simran never comes before 11",
        "11 se pehle mat aana",
    ],
)
async def test_other_words_of_hours_set_no_rule(listed, text):
    await listed.say("Arjun", text)
    assert "is noted" not in last(await listed.say("Arjun", EARLY))
