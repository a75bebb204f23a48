"""How a day, the tapes and those who came stand, asked and told in a few words."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    "said",
    [
        "kya status hai kal ka",
        "kal ka status",
        "kal ka kya scene hai",
        "status for tomorrow?",
        "how is tomorrow looking",
        "कल का स्टेटस बताओ",
        "saturday ka kya haal hai",
    ],
)
async def test_the_status_of_a_day_is_its_schedule_with_the_answers(invited, said):
    await invited.say("Harleen", "confirm")
    shown = last(await invited.say("Priya", said))
    assert "11:45 AM" in shown
    assert "Harleen" in shown
    assert "confirmed" in shown or "पक्का" in shown


@pytest.mark.parametrize("said", ["status", "status of Meera", "aaj ka status"])
async def test_a_status_without_another_day_is_of_the_roles(invited, said):
    assert "Meera" in last(await invited.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    [
        "tapes aaye kya",
        "kya tapes aa gaye",
        "sabke tapes aaye kya",
        "koi tape aaya kya",
        "have the tapes come in?",
        "any tapes yet?",
        "टेप आए क्या",
    ],
)
async def test_all_the_tapes_waited_for_are_shown(listed, said):
    await listed.say("Priya", "ask Simran and Harleen for a self tape for Meera by Monday 6pm")
    await listed.say("Priya", "yes")
    shown = last(await listed.say("Priya", said))
    assert "Simran" in shown
    assert "Harleen" in shown


@pytest.mark.parametrize(
    "said",
    [
        "jo aaj aaye unko thank you bolo",
        "jo log aaj aaye unko shukriya bol do",
        "thank everyone who came today",
        "send a thank you to everyone who came today",
        "जो आज आए उनको धन्यवाद बोलो",
        "jo aaj aaye unko bolo ki thank you, result agle hafte",
    ],
)
async def test_who_came_today_is_thanked_after_a_preview(invited, said):
    invited.clock.advance(hours=25)
    await invited.say("Priya", "Harleen aa gayi")
    await invited.say("Priya", "Simran aa gayi")
    told = len(invited.shown)
    shown = last(await invited.say("Priya", said))
    assert "SEND 2" in shown
    assert not heard_by(invited, "Harleen", told)
    await invited.say("Priya", "SEND 2")
    assert heard_by(invited, "Harleen", told)
    assert not heard_by(invited, "Jasleen", told)
