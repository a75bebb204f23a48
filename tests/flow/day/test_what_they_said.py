"""What somebody said last, with its time, and a message to who was just spoken of."""

from __future__ import annotations

import pytest

from tests.gully import SHARED, heard_by, last

ASKED = "and i need 2 passes for my family for premiere"
OFFER = (("Priya", "offer amrita 50k a day for 30 days"), ("Priya", "send"), ("Amrita", ASKED))


@pytest.fixture
async def wished(after):
    return await after(*SHARED, *OFFER)


@pytest.mark.parametrize(
    "said",
    [
        "what did amrita say",
        "amrita ne kya bola",
        "any reply from amrita?",
        "amrita ka reply aaya kya",
        "usne kya bola",
    ],
)
async def test_their_newest_words_with_the_time(wished, said):
    shown = last(await wished.say("Priya", said))
    assert ASKED in shown
    assert "20 Nov" in shown


async def test_the_newer_words_win(wished):
    await wished.say("Amrita", "ok but 2 din ki chutti chahiye beech me")
    shown = last(await wished.say("Priya", "what did amrita say"))
    assert "chutti" in shown
    assert ASKED not in shown


@pytest.mark.parametrize("said", ["simran ka reply aaya kya", "did simran reply", "any answer from simran"])
async def test_nothing_came_yet(wished, said):
    shown = last(await wished.say("Priya", said))
    assert "Simran Bhullar" in shown
    assert "Nothing from" in shown or "kuch nahi aaya" in shown


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("tell her yes to passes, no to dates", "yes to passes, no to dates"),
        ("usko bolo passes mil jayenge, dates nahi", "passes mil jayenge, dates nahi"),
        ("bol do usko passes ok hai", "passes ok hai"),
        ("उसको बोलो पास मिल जाएंगे", "पास मिल जाएंगे"),
        ("tell amrita that passes are ok", "passes are ok"),
    ],
)
async def test_a_message_to_who_was_spoken_of_is_shown_first(wished, said, body):
    since = len(wished.shown)
    shown = last(await wished.say("Priya", said))
    assert body in shown
    assert heard_by(wished, "Arjun", since) == ""
    assert heard_by(wished, "Amrita", since) == ""
    await wished.say("Priya", "send")
    assert body in heard_by(wished, "Amrita", since)


async def test_colleagues_are_told_as_before(wished):
    since = len(wished.shown)
    await wished.say("Priya", "tell the team passes are ok")
    assert heard_by(wished, "Amrita", since) == ""
    assert "passes are ok" in heard_by(wished, "Arjun", since)
