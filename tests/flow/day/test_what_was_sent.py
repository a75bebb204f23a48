"""What was sent to somebody, by whose order, and whether it arrived: for the casting team alone."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last

PARKING = (("Priya", "message Amrita: parking is at gate 2"), ("Priya", "yes"))


@pytest.mark.parametrize(
    "text",
    [
        "amrita ko kya bheja priya ne?",
        "priya ne amrita ko kya bheja",
        "amrita ko priya ne kya bheja",
        "what did priya send to amrita",
        "अमृता को प्रिया ने क्या भेजा",
    ],
)
async def test_what_one_colleague_sent(invited, text):
    for line in PARKING:
        await invited.say(*line)
    told = last(await invited.say("Arjun", text))
    assert "parking is at gate 2" in told
    assert "Priya" in told
    assert "We never ask for money" not in told


@pytest.mark.parametrize(
    "text",
    [
        "simran ko last message kya gaya",
        "simran ko kya bheja",
        "what did we send simran?",
        "what was sent to simran",
        "what was the last message to simran",
        "show me the last message sent to simran",
        "what messages did simran get from us",
        "simran ko aakhri baar kya bheja tha",
        "सिमरन को क्या भेजा",
    ],
)
async def test_what_was_sent_with_time_and_state(invited, text):
    told = last(await invited.say("Priya", text))
    assert "11:15 AM" in told
    assert "Arjun" in told
    assert "sent" in told or "bhej diya" in told or "भेज दिया" in told


async def test_nothing_by_that_colleague_shows_who_did(invited):
    told = last(await invited.say("Arjun", "what did priya send to simran"))
    assert "nothing that I know of" in told
    assert "by Arjun" in told


@pytest.mark.parametrize("who", ["Simran", "Amrita", "Rohan", "Farah"])
async def test_nobody_else_reads_it(invited, who):
    since = len(invited.shown)
    await invited.say(who, "what did arjun send to jasleen")
    assert "11:30 AM" not in heard_by(invited, who, since)


@pytest.mark.parametrize(
    "text",
    [
        "what did simran send to us",
        "what did mom send to you",
        "meera ko kya bheja",
        "kya bheja",
        "sabko kya bheja",
    ],
)
async def test_other_questions_show_no_messages(invited, text):
    assert "by Arjun" not in last(await invited.say("Priya", text))
