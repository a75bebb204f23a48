"""How long it takes until they are called, asked by whoever waits."""

from __future__ import annotations

import pytest

from tests.gully import SCHEDULE, SHORTLIST, last


@pytest.fixture
async def waiting(after):
    listed = await after(*SHORTLIST, ("Arjun", SCHEDULE), ("Arjun", "send"), ("Amrita", "confirm"))
    listed.clock.advance(hours=24, minutes=30)
    return listed


@pytest.mark.parametrize(
    "said",
    [
        "kitna time lagega mera?",
        "how long will it take",
        "aur kitna wait karna padega?",
        "mera turn kab aayega bhai",
        "how many people before me?",
        "mere aage kitne log hain",
        "अभी कितना समय लगेगा?",
        "queue mein kahan hu main",
        "is it my turn yet?",
    ],
)
async def test_whoever_is_there_hears_number_and_wait(waiting, said):
    await waiting.say("Amrita", "reached")
    shown = last(await waiting.say("Amrita", said))
    assert "30" in shown
    assert "1" in shown.split(",")[0]


async def test_whoever_is_not_there_yet_hears_the_time(waiting):
    shown = last(await waiting.say("Simran", "kitna time lagega mera?"))
    assert "11:15 AM" in shown
    assert "15 min ka" in shown


async def test_when_the_audition_is_stays_another_question(waiting):
    await waiting.say("Amrita", "reached")
    assert "Sat 21 Nov, 11:00 AM" in last(await waiting.say("Amrita", "mera audition kab hai?"))
