"""Who takes the audition, and where a car can stand: no row says it, so the team is asked."""

from __future__ import annotations

import pytest

from tests.gully import heard_by


@pytest.mark.parametrize(
    "said",
    [
        "audition kaun le raha hai",
        "mera audition kaun lega?",
        "who's taking the audition",
        "who will be there",
        "wahan kaun kaun hoga?",
        "ऑडिशन कौन लेगा",
        "parking?",
        "parking available hai kya",
        "can i bring my car",
        "kya main apni car la sakti hu? parking?",
    ],
)
async def test_the_team_reads_the_question(invited, said):
    since = len(invited.shown)
    await invited.say("Amrita", said)
    assert said in heard_by(invited, "Priya", since)


@pytest.mark.parametrize("said", ["kaunsa time hai mera?", "i will be there", "kab hai mera audition"])
async def test_other_words_are_answered_here(invited, said):
    since = len(invited.shown)
    await invited.say("Amrita", said)
    assert "asks about" not in heard_by(invited, "Priya", since)
