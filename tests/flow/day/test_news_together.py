"""One message instead of many pings, for who wants it so."""

from __future__ import annotations

import pytest

from tests.gully import last

TOGETHER = (
    "mujhe baar baar message mat bhejo, ek saath bhejo",
    "send me everything together",
    "one digest instead of many pings",
    "bundle my updates please",
    "stop pinging me for every little thing",
    "मुझे बार बार मैसेज मत भेजो, एक साथ भेजो",
)


def read(desk, who: str, since: int = 0) -> list[str]:
    return [text for chat, text in desk.shown[since:] if chat == who]


@pytest.mark.parametrize("said", TOGETHER)
async def test_news_wait_for_each_other(shared, said):
    await shared.say("Arjun", said)
    before = len(shared.shown)
    await shared.say("Rohan", "approve Amrita")
    await shared.say("Rohan", "approve Harleen")
    assert read(shared, "Arjun", before) == []
    shared.clock.advance(hours=3, minutes=1)
    await shared.hub.sweep()
    await shared.hub.settle()
    [news] = read(shared, "Arjun", before)
    assert "Amrita" in news
    assert "Harleen" in news


async def test_they_come_with_the_next_answer_too(shared):
    await shared.say("Arjun", TOGETHER[0])
    await shared.say("Rohan", "approve Amrita")
    assert "Rohan approved Amrita" in last(await shared.say("Arjun", "board for Meera"))


async def test_each_at_once_again(shared):
    await shared.say("Arjun", TOGETHER[1])
    await shared.say("Arjun", "tell me at once again")
    before = len(shared.shown)
    await shared.say("Rohan", "approve Amrita")
    assert read(shared, "Arjun", before)


async def test_what_asks_for_an_answer_comes_at_once(listed):
    await listed.say("Arjun", TOGETHER[1])
    await listed.say("Arjun", "schedule Meera shortlist tomorrow 11am, 15 min each, Aram Nagar 2")
    await listed.say("Arjun", "send")
    before = len(listed.shown)
    await listed.say("Simran", "11:15 nahi, 4 baje ho sakta hai?")
    assert any("4:00 PM" in text for text in read(listed, "Arjun", before))
