"""Who auditioned, who was booked, who is new: answered from rows, combined with a search and given up."""

from __future__ import annotations

import pytest

from tests.gully import last

FIRST = "find punjabi women 25-35 in mumbai"


@pytest.mark.parametrize(
    "said",
    [
        "show only those who havent auditioned for us yet",
        "only those who haven't auditioned yet",
        "people we haven't seen yet",
        "jinhone abhi tak audition nahi diya",
        "जिन्होंने अभी तक ऑडिशन नहीं दिया",
    ],
)
async def test_who_has_not_auditioned(invited, said):
    await invited.say("Priya", FIRST)
    before = last(await invited.say("Priya", said))
    assert "15" in before.splitlines()[0]
    invited.clock.advance(days=2)
    await invited.say("Priya", FIRST)
    after = last(await invited.say("Priya", said))
    assert "11" in after.splitlines()[0]
    assert "Amrita K." not in after


@pytest.mark.parametrize(
    "said",
    [
        "jo pehle audition de chuke hain",
        "who have auditioned for us before",
        "of these who auditioned already",
        "जो पहले ऑडिशन दे चुके हैं",
    ],
)
async def test_who_has_auditioned_is_a_criterion_that_can_be_given_up(invited, said):
    invited.clock.advance(days=2)
    await invited.say("Priya", FIRST)
    shown = last(await invited.say("Priya", said))
    assert "Amrita K." in shown
    assert "Navjot" not in shown
    assert "Navjot" in last(await invited.say("Priya", "drop the audition history"))


@pytest.mark.parametrize("said", ["who came last time", "pichli baar kaun aaya tha", "पिछली बार कौन आया था"])
async def test_who_came_to_the_last_audition(invited, said):
    invited.clock.advance(days=2)
    await invited.say("Priya", FIRST)
    shown = last(await invited.say("Priya", said))
    assert all(name in shown for name in ("Amrita", "Simran", "Jasleen", "Harleen"))
    assert "Navjot" not in shown


@pytest.mark.parametrize(
    "said",
    ["people we have worked with", "anyone we have booked before", "jinke saath humne pehle kaam kiya hai"],
)
async def test_whom_we_booked_is_nobody_yet(desk, said):
    assert "booked by us before" in last(await desk.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    [
        "any new faces this week",
        "naye log dikhao",
        "who joined this month",
        "is hafte koi naya aaya kya",
        "नए लोग दिखाओ",
    ],
)
async def test_who_is_new(desk, said):
    shown = last(await desk.say("Priya", said))
    assert "in the directory since" in shown or "से डायरेक्टरी में" in shown
    desk.clock.advance(days=60)
    shown = last(await desk.say("Priya", said))
    assert "Amrita" not in shown


@pytest.mark.parametrize(
    "said",
    [
        "who joined the team this month",
        "new role for Meera",
        "audition kab hai",
        "who auditioned today for Meera?",
    ],
)
async def test_other_questions_are_no_search_of_the_past(desk, said):
    shown = last(await desk.say("Priya", said))
    assert "in the directory since" not in shown
    assert "for us" not in shown
