"""Whether a tape came is answered for the person who is named, and who has not sent one for everybody."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    "said",
    [
        "harleen ka tape aaya kya",
        "has Harleen sent her tape?",
        "did Harleen's tape come",
        "Harleen ne tape bheja kya",
        "हरलीन का टेप आया क्या",
    ],
)
async def test_one_persons_tape(invited, said):
    await invited.say("Priya", "ask harleen for a self tape by monday 6pm")
    answer = last(await invited.say("Priya", said))
    assert "Harleen Sekhon" in answer
    assert "Mon 23 Nov" in answer
    assert "Amrita" not in answer


async def test_who_was_asked_for_none_is_said(invited):
    await invited.say("Priya", "ask harleen for a self tape by monday 6pm")
    assert "No self-tape was asked of Amrita" in last(await invited.say("Priya", "amrita ka tape aaya kya"))


@pytest.mark.parametrize(
    "said", ["kisne tape nahi bheja abhi tak", "who is yet to send their tape", "kitne tapes aaye"]
)
async def test_who_has_not_sent_one(invited, said):
    await invited.say("Priya", "ask harleen for a self tape by monday 6pm")
    assert "0 of 1 self-tapes came" in last(await invited.say("Priya", said))
